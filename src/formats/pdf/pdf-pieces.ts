// The text of a PDF as PDF.js reads it, piece by piece in the order in which it was printed. Nothing is drawn or fetched.

/*! @license
 * PDF.js, copyright Mozilla Foundation, under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0);
 * as packed by unpdf, copyright (c) 2023-PRESENT Johann Schopplich, under the MIT License.
 */
import { getDocument } from "unpdf/pdfjs";

/** A piece of text as it was printed: `transform` says how large, how turned and where its baseline begins. */
export type TextItem = {
  str: string;
  transform: readonly [a: number, b: number, c: number, d: number, x: number, y: number];
  width: number;
  height: number;
};

/** The table of an encoding, packed as PDF.js packs it. */
type TableOf = (name: string) => Promise<Uint8Array | undefined>;

/** Nothing is run, drawn or handed to the browser; what is damaged is passed over, as viewers do. */
const options = {
  maxImageSize: 0,
  canvasMaxAreaInBytes: 0,
  disableFontFace: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
  verbosity: 0,
  // Files of PDF.js are asked for by these names, of the factory below.
  cMapUrl: "tables/",
  cMapPacked: true,
};

/** A PDF. What PDF.js cannot read it throws as errors that are told apart by their `name`. */
export class PdfReader {
  /** Encodings that the file names and `tableOf` does not have: text in them is missing. */
  readonly unknownEncodings = new Set<string>();
  private task: ReturnType<typeof getDocument> | undefined;

  constructor(private readonly tableOf: TableOf) {}

  /** Reads the outline of a file; the answer is the number of its pages. */
  async load(data: Uint8Array): Promise<number> {
    const table = (name: string): Promise<Uint8Array> => this.table(name);
    /** Gives tables of encodings, and no fonts, colours or programs. */
    const BinaryDataFactory = class {
      async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
        if (kind !== "cMapUrl") throw new Error(`no ${kind}`);
        return table(filename.replace(/\.bcmap$/, ""));
      }
    };
    this.task = getDocument({ ...options, data, BinaryDataFactory });
    return (await this.task.promise).numPages;
  }

  private async table(name: string): Promise<Uint8Array> {
    const table = await this.tableOf(name);
    if (table) return table;
    this.unknownEncodings.add(name);
    throw new Error(`no table ${name}`);
  }

  /** Hands over the text of a page, counted from 0, as it was printed piece by piece. `take` may throw to stop. */
  async textOf(page: number, take: (items: readonly TextItem[]) => void): Promise<void> {
    if (!this.task) throw new Error("no file has been loaded");
    const { promise } = this.task;
    const text = (await (await promise).getPage(page + 1)).streamTextContent().getReader();
    try {
      for (let next = await text.read(); !next.done; next = await text.read()) {
        take((next.value as { items: readonly TextItem[] }).items);
      }
    } finally {
      text.cancel().catch(() => undefined);
    }
  }

  /** Frees what it holds; nobody waits for that. */
  close(): void {
    this.task?.destroy().catch(() => undefined);
  }
}
