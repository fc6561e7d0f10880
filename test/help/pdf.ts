// Writes small PDFs as programs write them: packed pages, glyph numbers and a map from these to characters.
import { createHash } from "node:crypto";
import { zlibSync } from "fflate";

/** Text at a place in points from the lower left corner, turned by quarters or any angle in degrees. */
export type Run = { text: string; x: number; y: number; size?: number; angle?: number };

export type Making = {
  /** "map": glyph numbers with a map to characters; "no map": without; else the name of a Chinese encoding. */
  font?: "map" | "no map" | "GBK-EUC-H" | "UniGB-UCS2-H" | "UniJIS-UCS2-H";
  /** Locked for readers, or for printing alone: then any program may decipher it. */
  locked?: "reading" | "printing";
  /** The number of the first glyph that the text needs. */
  firstGlyph?: number;
  /** The number of pages that the file claims to have. */
  count?: number;
  /** A picture that fills every page. */
  picture?: boolean;
};

const bytes = (text: string): Buffer => Buffer.from(text, "latin1");

/** A PDF with a page for each list of runs. */
export function pdf(pages: readonly (readonly Run[])[], making: Making = {}): Uint8Array {
  const { font = "map" } = making;
  const write = font === "map" || font === "no map" ? glyphs(making.firstGlyph) : encoded(font);
  const first = 7;
  const contents = pages.map((runs) => content(runs, write.hex, making));
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects: Buffer[] = [
    bytes("<< /Type /Catalog /Pages 2 0 R >>"),
    bytes(`<< /Type /Pages /Kids [${kids}] /Count ${making.count ?? pages.length} >>`),
    bytes(
      `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Song /Encoding /${write.encoding} ` +
        `/DescendantFonts [4 0 R]${font === "map" ? " /ToUnicode 5 0 R" : ""} >>`,
    ),
    bytes(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /CIDSystemInfo ${write.system} /DW 1000 ` +
        `/W [${write.widths()}] /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Song /Flags 4 ` +
        "/FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    ),
    packed(write.map()),
    picture(),
    ...contents.flatMap((text, i) => [
      bytes(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " +
          "/Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R >> >> " +
          `/Contents ${first + 2 * i + 1} 0 R >>`,
      ),
      packed(text),
    ]),
  ];
  return assemble(objects, making.locked);
}

function content(runs: readonly Run[], hex: (text: string) => string, { picture }: Making): string {
  const image = picture ? "q 595 0 0 842 0 0 cm /Im1 Do Q\n" : "";
  return (
    image +
    runs
      .map(({ text, x, y, size = 16, angle = 0 }) => {
        const [cos, sin] = [Math.cos, Math.sin].map((of) => of((angle * Math.PI) / 180).toFixed(4));
        return `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex(text)}> Tj ET`;
      })
      .join("\n")
  );
}

const isNarrow = (char: string): boolean => char < "\x80";
const hex4 = (code: number): string => code.toString(16).padStart(4, "0");

/** Glyphs numbered in the order of use, as in a subset of a font. */
function glyphs(from = 3) {
  const numbers = new Map<string, number>();
  const numberOf = (char: string): number =>
    numbers.get(char) ?? numbers.set(char, numbers.size + from).size + from - 1;
  return {
    encoding: "Identity-H",
    system: "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>",
    hex: (text: string) => [...text].map((char) => hex4(numberOf(char))).join(""),
    widths: () =>
      [...numbers].map(([char, number]) => `${number} [${isNarrow(char) ? 500 : 1000}]`).join(" "),
    map: () =>
      [
        "/CIDInit /ProcSet findresource begin begincmap /CMapName /A def",
        "1 begincodespacerange <0000> <ffff> endcodespacerange",
        ...Array.from(
          numbers,
          ([char, number]) => `1 beginbfchar <${hex4(number)}> <${hex4(char.charCodeAt(0))}> endbfchar`,
        ),
        "endcmap end",
      ].join("\n"),
  };
}

/** Text in an encoding that every viewer is supposed to know. */
function encoded(encoding: string) {
  const codeOf = encoding === "GBK-EUC-H" ? gbkCode : (char: string) => hex4(char.charCodeAt(0));
  const ordering = encoding.includes("JIS") ? "Japan1" : "GB1";
  return {
    encoding,
    system: `<< /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>`,
    hex: (text: string) => [...text].map(codeOf).join(""),
    widths: () => "814 939 500",
    map: () => "",
  };
}

let gbk: Map<string, string> | undefined;
function gbkCode(char: string): string {
  if (isNarrow(char)) return char.charCodeAt(0).toString(16);
  gbk ??= new Map(
    Array.from({ length: 0x7e00 }, (_, i) => 0x8100 + i).map((code) => [
      new TextDecoder("gbk").decode(Uint8Array.of(code >> 8, code & 255)),
      hex4(code),
    ]),
  );
  return gbk.get(char) ?? "a1a1";
}

const packed = (text: string): Buffer => stream("/Filter /FlateDecode", Buffer.from(zlibSync(bytes(text))));
const picture = (): Buffer =>
  stream(
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
    bytes("\x80"),
  );
const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([bytes(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, bytes("\nendstream")]);

function assemble(objects: readonly Buffer[], locked: Making["locked"]): Uint8Array {
  const lock = locked === undefined ? undefined : new Lock(locked === "printing");
  const parts: Buffer[] = [bytes("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, i) => {
    offsets.push(length());
    const body = lock ? lock.close(object, i + 1) : object;
    parts.push(bytes(`${i + 1} 0 obj\n`), body, bytes("\nendobj\n"));
  });
  const at = length();
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    bytes(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n`),
    bytes(
      `<< /Size ${objects.length + 1} /Root 1 0 R${lock?.dictionary ?? ""} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Encryption as in PDF 1.1, with 40 bits. */
class Lock {
  private readonly id = bytes("caijue-caijue-id");
  private readonly owner = Buffer.alloc(32, 7);
  private readonly key: Buffer;
  readonly dictionary: string;

  constructor(isOpenToReaders: boolean) {
    const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
    const rights = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
    this.key = md5(padding, this.owner, rights, this.id).subarray(0, 5);
    const user = isOpenToReaders ? rc4(this.key, padding) : Buffer.alloc(32, 9);
    this.dictionary =
      ` /ID [<${this.id.toString("hex")}> <${this.id.toString("hex")}>] /Encrypt << /Filter /Standard /V 1 /R 2 ` +
      `/O <${this.owner.toString("hex")}> /U <${user.toString("hex")}> /P -4 >>`;
  }

  /** The object with what it streams enciphered. */
  close(object: Buffer, number: number): Buffer {
    const start = object.indexOf("stream\n") + 7;
    if (start < 7) return object;
    const end = object.length - "\nendstream".length;
    const key = md5(this.key, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10);
    return Buffer.concat([
      object.subarray(0, start),
      rc4(key, object.subarray(start, end)),
      object.subarray(end),
    ]);
  }
}

const md5 = (...parts: readonly Buffer[]): Buffer => createHash("md5").update(Buffer.concat(parts)).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  let j = 0;
  const swap = (i: number): void => {
    [state[i], state[j]] = [state[j]!, state[i]!];
  };
  for (let i = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255;
    swap(i);
  }
  j = 0;
  return Buffer.from(
    data.map((byte, at) => {
      const i = (at + 1) & 255;
      j = (j + state[i]!) & 255;
      swap(i);
      return byte ^ state[(state[i]! + state[j]!) & 255]!;
    }),
  );
}
