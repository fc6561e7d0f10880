// Writing our sheets into a file: what is the user's stays as it is to the byte, and a second run changes nothing.
import { unzipSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import type { FilledSheet } from "../../../src/engine/value/filled";
import { writeSheets } from "../../../src/formats/workbook/write/write-sheets";
import { readBook } from "../../../src/formats/workbook/read/read-book";
import { expectProblem, file, ole, workbook as made, bytesOf } from "../../host/fixtures";
import { changedParts, insertions, richParts, richWith, richXlsx, textIn, zip } from "./rich";
import { amount, ourSheets, sheet, table, text } from "./sheets";

const name = "决算报表.xlsx";
const write = (bytes: Uint8Array, sheets: readonly FilledSheet[] = ourSheets()) =>
  writeSheets(bytes, name, sheets);
const tabs = (bytes: Uint8Array): string[] => readBook(bytes, name).sheets.map((one) => one.name);
const part = (bytes: Uint8Array, path: string): string => textIn(unzipSync(bytes), path);

const theirs = ["Z01 收入支出决算总表(财决01表)", "图表 & 图片", "It's hidden"];
const usual = ["公开01 收入支出决算总表", "决算分析"];

describe("a workbook with charts, pictures, protection, notes, tables and names", () => {
  const before = richXlsx();
  const after = write(before).bytes;

  it("keeps every part that a new sheet must not touch", () => {
    expect(changedParts(before, after)).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/charts/chart3.xml",
        "xl/charts/chart4.xml",
        "xl/drawings/_rels/drawing3.xml.rels",
        "xl/drawings/drawing3.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet4.xml.rels",
        "xl/worksheets/sheet3.xml",
        "xl/worksheets/sheet4.xml",
      ].sort(),
    );
    expect(Object.keys(unzipSync(after))).not.toContain("xl/calcChain.xml");
  });

  it("keeps the untouched parts packed as they were, in their order", () => {
    const old = Object.keys(unzipSync(before)).filter((path) => path !== "xl/calcChain.xml");
    expect(Object.keys(unzipSync(after)).slice(0, old.length)).toEqual(old);
    const offset = (bytes: Uint8Array, needle: Uint8Array): number =>
      Buffer.from(bytes).indexOf(Buffer.from(needle));
    const picture = richParts()["xl/media/image1.png"]!;
    expect(offset(after, picture)).toBeGreaterThan(0); // stored without compression, as it was
  });

  test.each(["xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])(
    "%s only grows",
    (path) => {
      const gone = / PartName="\/xl\/calcChain.xml"| Target="calcChain.xml"/;
      const kept = part(before, path)
        .split(/(?<=>)/)
        .filter((tag) => !gone.test(tag))
        .map((tag) => tag.replace(/ (count|fullCalcOnLoad)="\d+"/g, ""))
        .join("");
      const now = part(after, path).replace(/ (count|fullCalcOnLoad)="\d+"/g, "");
      expect(insertions(kept, now)).not.toBeNull();
      expect(now.length).toBeGreaterThan(kept.length);
    },
  );

  it("lists our sheets last, marks them by hidden names and has the file calculated when opened", () => {
    const workbook = part(after, "xl/workbook.xml");
    expect(workbook).toContain(
      '<sheet name="Chart1" sheetId="5" r:id="rId4"/><sheet name="公开01 收入支出决算总表" sheetId="10" r:id="rId10"/><sheet name="决算分析" sheetId="11" r:id="rId11"/></sheets>',
    );
    expect(workbook).toContain(
      `<definedName name="Caijue.公开01" hidden="1">'公开01 收入支出决算总表'!$A$1</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="4">'公开01 收入支出决算总表'!$1:$2</definedName>`,
    );
    expect(workbook).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(workbook).toContain('activeTab="1"');
  });

  it("keeps every style's number and counts the lists right", () => {
    const [old, now] = [before, after].map((bytes) => part(bytes, "xl/styles.xml"));
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const items = (xml: string): string =>
        new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`, "s").exec(xml)?.[2] ?? "";
      const count = (xml: string): number => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1]);
      expect(items(now!).startsWith(items(old!)), list).toBe(true);
      const kind = {
        numFmts: "numFmt",
        fonts: "font",
        fills: "fill",
        borders: "border",
        cellXfs: "xf",
        dxfs: "dxf",
      }[list];
      expect(items(now!).match(new RegExp(`<${kind}[ >]`, "g"))?.length, list).toBe(count(now!));
    }
  });

  it("is read back with the user's cells unchanged and ours with their cached values", () => {
    const book = readBook(after, name);
    expect(book.sheets.map((one) => one.name)).toEqual([...theirs, ...usual]);
    expect(book.sheets.slice(0, 3)).toEqual(readBook(before, name).sheets);
    expect(book.sheets[3]!.rows).toEqual([
      ["收入支出决算总表", null],
      ["项目", "决算数"],
      ["收入", 0.12],
      ["=1+1", -5],
      ["0201", 12.5],
      ["注：第一行\n第二行", null],
    ]);
  });
});

describe("a second run", () => {
  it.each([
    ["a rich workbook", richXlsx()],
    ["a plain one", file({ 财决01表: [["收入", 1]] })],
    [
      "one without styles",
      richWith({
        "xl/styles.xml": () => "",
        "xl/_rels/workbook.xml.rels": (xml) => xml.replace(/<Relationship [^>]*styles.xml"\/>/, ""),
      }),
    ],
  ])("gives the same bytes: %s", (_, bytes) => {
    const once = write(bytes);
    const twice = write(once.bytes);
    expect(Buffer.compare(twice.bytes, once.bytes)).toBe(0);
    expect(twice.written).toEqual(once.written);
    expect(Buffer.compare(write(bytes).bytes, once.bytes)).toBe(0);
  });

  it("replaces only our sheets, where they stand, and leaves no part behind", () => {
    const first = write(richXlsx()).bytes;
    const fewer = write(first, [{ ...ourSheets()[1]!, charts: [] }]).bytes;
    expect(tabs(fewer)).toEqual([...theirs, "决算分析"]);
    expect(
      Object.keys(unzipSync(fewer)).filter((path) => /chart[34]|drawing3|sheet3\.xml/.test(path)),
    ).toEqual([]);
    expect(part(fewer, "xl/workbook.xml")).not.toContain("公开01");
    expect(part(fewer, "[Content_Types].xml")).not.toMatch(/chart[34]|drawing3|sheet3/);
    expect(tabs(write(fewer).bytes)).toEqual([...theirs, "决算分析", "公开01 收入支出决算总表"]);
  });

  it("finds a sheet of ours under the name and at the place that someone gave it, and gives it its own name again", () => {
    const first = write(richXlsx()).bytes;
    const parts = unzipSync(first);
    const workbook = textIn(parts, "xl/workbook.xml");
    const [ours] = /<sheet name="决算分析"[^>]*>/.exec(workbook)!;
    const moved = workbook
      .replace(ours, "")
      .replace("<sheets>", `<sheets>${ours.replace("决算分析", "我的分析")}`)
      .replace(
        '<definedName name="Caijue.决算分析" hidden="1">\'决算分析\'!',
        '<definedName name="Caijue.决算分析" hidden="1">我的分析!',
      );
    const again = write(zip({ ...parts, "xl/workbook.xml": new TextEncoder().encode(moved) }));
    expect(tabs(again.bytes)).toEqual(["决算分析", ...theirs, "公开01 收入支出决算总表"]);
    expect(again.written).toEqual([
      { id: "公开01", name: "公开01 收入支出决算总表", renamed: false },
      { id: "决算分析", name: "决算分析", renamed: false },
    ]);
  });

  it("takes a copy of our sheet for the user's", () => {
    const first = write(richXlsx()).bytes;
    const parts = unzipSync(first);
    const copy = textIn(parts, "xl/workbook.xml").replace(
      "<definedNames>",
      `<definedNames><definedName name="Caijue.决算分析" localSheetId="2" hidden="1">'It''s hidden'!$A$1</definedName>`,
    );
    const again = write(zip({ ...parts, "xl/workbook.xml": new TextEncoder().encode(copy) })).bytes;
    expect(tabs(again)).toEqual([...theirs, ...usual]);
    expect(part(again, "xl/worksheets/sheet7.xml")).toBe(part(richXlsx(), "xl/worksheets/sheet7.xml"));
  });

  it("keeps a sheet of ours that a formula of the user refers to", () => {
    const first = write(
      file({ 财决01表: [["收入", 1]], 汇报: [["看", { t: "n", v: 1, f: "'公开01 收入支出决算总表'!B3" }]] }),
    ).bytes;
    const without = write(first, [ourSheets()[1]!]);
    expect(tabs(without.bytes)).toContain("公开01 收入支出决算总表");
    expect(write(without.bytes, ourSheets()).written.map((one) => one.renamed)).toEqual([false, false]);
  });
});

describe("a sheet of the user with the name of ours", () => {
  const before = file({ 财决01表: [["收入", 1]], 决算分析: [["我自己的"]] });
  const { bytes, written } = write(before);

  it("is never touched; ours gets another name", () => {
    expect(written).toEqual([
      { id: "公开01", name: "公开01 收入支出决算总表", renamed: false },
      { id: "决算分析", name: "决算分析（财决）", renamed: true },
    ]);
    expect(part(bytes, "xl/worksheets/sheet2.xml")).toBe(part(before, "xl/worksheets/sheet2.xml"));
    expect(readBook(bytes, name).sheets.map((one) => one.rows[0]?.[0])).toEqual([
      "收入",
      "我自己的",
      "收入支出决算总表",
      "决算分析",
    ]);
  });

  it("stays so on the next run, and charts and names follow the new name", () => {
    expect(Buffer.compare(write(bytes).bytes, bytes)).toBe(0);
    const chart = Object.entries(unzipSync(bytes)).find(([path]) => path.includes("charts/chart"))![0];
    expect(part(bytes, chart)).toContain("<c:f>'决算分析（财决）'!$A$3:$A$5</c:f>");
    expect(part(bytes, "xl/workbook.xml")).toContain("'决算分析（财决）'!$A$1</definedName>");
  });

  it("makes our formulas and links follow a sheet of ours that got another name", () => {
    const taken = file({ 财决01表: [["收入", 1]], "公开01 收入支出决算总表": [["我自己的"]] });
    const { bytes: now, written: names } = write(taken);
    expect(names[0]).toEqual({ id: "公开01", name: "公开01 收入支出决算总表（财决）", renamed: true });
    const xml = part(now, "xl/worksheets/sheet4.xml");
    expect(xml).toContain("<f>ROUND('公开01 收入支出决算总表（财决）'!B3*587.5,2)</f>");
    expect(xml).toContain(`location="'公开01 收入支出决算总表（财决）'!B3"`);
  });

  it("counts on when the suffix is taken too, ignores case, and stays within 31 characters", () => {
    const long = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十ab";
    const cut = `${long.slice(0, 27)}（财决）`;
    const taken = file({ [long.slice(0, 31).toUpperCase()]: [["x"]], [cut]: [["y"]] });
    const { written: names } = write(taken, [sheet("甲", [[text("z")]], { name: long })]);
    expect(names[0]!.name).toBe(`${long.slice(0, 26)}（财决2）`);
    expect(names[0]!.name.length).toBe(31);
    expect(names[0]!.renamed).toBe(true);
  });

  it("gives a name back once the user's sheet is gone", () => {
    const parts = unzipSync(bytes);
    const free = textIn(parts, "xl/workbook.xml").replace('name="决算分析"', 'name="其他"');
    const again = write(zip({ ...parts, "xl/workbook.xml": new TextEncoder().encode(free) }));
    expect(again.written[1]).toEqual({ id: "决算分析", name: "决算分析", renamed: false });
  });
});

describe("files of other writers", () => {
  it("writes among elements with prefixes", () => {
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(?=[a-zA-Z])(?!mc:|x15:)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const before = richWith({ "xl/workbook.xml": prefixed, "xl/styles.xml": prefixed });
    const after = write(before).bytes;
    expect(part(after, "xl/workbook.xml")).toContain('<x:sheet name="决算分析"');
    expect(part(after, "xl/workbook.xml")).toContain("</x:definedName></x:definedNames>");
    expect(part(after, "xl/styles.xml")).toContain("</x:xf></x:cellXfs>");
    expect(readBook(after, name).sheets.at(-1)?.rows[0]?.[0]).toBe("决算分析");
    expect(Buffer.compare(write(after).bytes, after)).toBe(0);
  });

  it("makes definedNames, calcPr and lists of styles where there are none", () => {
    const before = richWith({
      "xl/workbook.xml": (xml) =>
        xml.replace(/<definedNames>.*<\/definedNames>/, "").replace(/<calcPr[^>]*>/, ""),
      "xl/styles.xml": (xml) => xml.replace(/<numFmts.*<\/numFmts>/, "").replace(/<dxfs.*<\/dxfs>/, ""),
    });
    const after = write(before).bytes;
    expect(part(after, "xl/workbook.xml")).toMatch(
      /<\/externalReferences>\s*<definedNames>.*<\/definedNames><calcPr fullCalcOnLoad="1"\/>/s,
    );
    expect(part(after, "xl/styles.xml")).toMatch(
      /<styleSheet [^>]*><numFmts count="1">.*<\/cellStyles><dxfs count="2">/s,
    );
    expect(readBook(after, name).sheets).toHaveLength(5);
  });

  it("finds parts by their relationships, whatever their case, slashes and folders", () => {
    const parts = richParts();
    const {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": rels,
      "xl/worksheets/sheet7.xml": hidden,
      ...rest
    } = parts;
    const before = zip({
      ...rest,
      "xl/Book/Workbook.XML": workbook!,
      "xl/Book/_rels/Workbook.XML.rels": new TextEncoder().encode(
        textIn({ rels: rels! }, "rels")
          .replace(/Target="(?!\/|file)/g, 'Target="../')
          .replace("worksheets/sheet7.xml", "WORKSHEETS/Sheet7.xml"),
      ),
      "xl/worksheets/sheet7.xml": hidden!,
      "_rels/.rels": new TextEncoder().encode(
        textIn(parts, "_rels/.rels").replace("xl/workbook.xml", "/xl/book/workbook.xml"),
      ),
    });
    const after = write(before);
    expect(Object.keys(unzipSync(after.bytes))).toContain("xl/book/worksheets/sheet1.xml");
    expect(Buffer.compare(write(after.bytes).bytes, after.bytes)).toBe(0);
  });
});

describe("what cannot be written into", () => {
  it.each([
    ["an .xls", file({ 表: [["x"]] }, "biff8"), "not-xlsx", /caijue fill/],
    [
      "a page called .xls",
      new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"),
      "not-xlsx",
      /另存为 .xlsx/,
    ],
    ["an encrypted one", ole("/EncryptedPackage", new Uint8Array(600)), "password-protected", /取消密码/],
    ["an .xlsb", bytesOf(made({ 表: [["x"]] }), "xlsb"), "not-a-workbook", /xlsb/],
    ["half a file", richXlsx().slice(0, 4000), "file-damaged", /不完整/],
    ["one without a workbook", richWith({ "xl/workbook.xml": () => "" }), "file-damaged", /workbook\.xml/],
    [
      "a workbook that is no XML",
      richWith({ "xl/workbook.xml": (xml) => xml.slice(0, -20) }),
      "file-damaged",
      /不是完整的 XML/,
    ],
    [
      "one with a DOCTYPE",
      richWith({ "xl/workbook.xml": (xml) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>') }),
      "file-damaged",
      /声明/,
    ],
    [
      "strict Open XML",
      richWith({
        "xl/workbook.xml": (xml) =>
          xml.replace(/xmlns="[^"]*"/, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
      }),
      "file-damaged",
      /严格/,
    ],
    [
      "a sheet that is not there",
      richWith({ "xl/worksheets/sheet7.xml": () => "" }),
      "file-damaged",
      /It's hidden/,
    ],
  ] as const)("%s", (_, bytes, code, detail) => {
    expectProblem(code, () => write(bytes), detail);
  });
});

it("writes what it is given and nothing else: no sheets, no change but the request to calculate", () => {
  const before = richXlsx();
  expect(changedParts(before, write(before, []).bytes)).toEqual(
    ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"].sort(),
  );
});

it("writes a sheet without rows", () => {
  const after = write(richXlsx(), [sheet("空", []), sheet("一格", [[amount("1.00")]])]).bytes;
  expect(tabs(after).slice(3)).toEqual(["空", "一格"]);
  expect(part(after, "xl/worksheets/sheet3.xml")).toContain("<sheetData></sheetData>");
  expect(table().rows.length).toBe(6);
});
