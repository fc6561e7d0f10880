// A workbook whose formulas no program has calculated is refused: its totals are not 0.
import { readFileSync } from "node:fs";
import exceljs from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { readBook } from "../../src/formats/workbook/read/read-book";
import { withSheetXml, worksheetXml } from "../host/fixtures";
import { caijue, Folder, thisYear } from "../help/command";

const folder = new Folder();
afterAll(() => folder.remove());

/** The sample with a formula in place of a total, saved by another library, with or without what it comes to. */
async function withFormula(tab: string, result?: number): Promise<string> {
  const book = new exceljs.Workbook();
  const bytes = readFileSync(thisYear);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const sheet = book.worksheets.find(({ name }) => name.startsWith(tab))!;
  const cell = sheet.getCell("F9");
  const before = cell.value as number;
  cell.value = { formula: `${before}+0`, ...(result !== undefined && { result: before }) };
  return folder.put("决算报表.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
}

describe("formulas without a result", () => {
  it.each(["check", "survey", "draft"])("%s refuses the workbook in one sentence", async (verb) => {
    const path = await withFormula("Z04");
    const { code, out, err } = await caijue(
      verb,
      path,
      ...(verb === "draft" ? ["--out", folder.at("文稿")] : []),
    );
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(
      /^“决算报表\.xlsx”里有 1 个公式没有计算结果（如工作表“Z04 支出决算表.*”F9）.*保存一次，再重试。\n$/,
    );
  });

  it("with a result, the same formula is its result", async () => {
    const { code } = await caijue("check", await withFormula("Z04", 1));
    expect(code).toBe((await caijue("check", thisYear)).code);
  });

  it("on a sheet that is not read they stop nobody", async () => {
    const book = new exceljs.Workbook();
    const bytes = readFileSync(thisYear);
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    book.addWorksheet("我的草稿").getCell("A1").value = { formula: "1+1" };
    const path = folder.put("决算报表.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
    expect((await caijue("check", path)).code).toBe((await caijue("check", thisYear)).code);
  });
});

describe("a cell whose formula has no result", () => {
  const rows = (cell: string) =>
    readBook(withSheetXml(worksheetXml(`<row r="1"><c r="A1"><v>1</v></c>${cell}</row>`)), "a").sheets[0]!
      .rows;

  it.each([
    ['<c r="B1"><f>A1</f></c>', "#CALC?"],
    ['<c r="B1"><f>A1</f><v></v></c>', "#CALC?"],
    ['<c r="B1"><f>A1</f><v/></c>', "#CALC?"],
    ['<c r="B1" t="n" s="0"><f t="shared" si="0"/><v /></c>', "#CALC?"],
    ['<c r="B1"><f>A1</f><v>0</v></c>', 0],
  ])("%s is %s", (cell, expected) => {
    expect(rows(cell)).toEqual([[1, expected]]);
  });

  it.each(['<c r="B1" t="str"><f>""</f><v></v></c>', '<c r="B1" s="0"/>'])("%s is blank", (cell) => {
    expect(rows(cell)).toEqual([[1]]);
  });
});
