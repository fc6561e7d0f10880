// --glossary: a bureau's explanations out of a text table or a workbook, in the draft and as a visible sheet.
import { readFileSync, writeFileSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { loadOthers } from "../../src/cli/inputs";
import { readOurs } from "../../src/host/file-host";
import { writeSheets } from "../../src/formats/workbook/write/write-sheets";
import { rulebook } from "../../src/rulebook";
import { answersId, layOwn } from "../../src/app/work/own-sheets";
import { caijue, Folder, thisYear } from "../help/command";

const folder = new Folder();
afterAll(() => folder.remove());

const said = "指用于保障机关日常运转的这一项支出，由本局解释。";
const rows = [
  ["编码", "名称", "说明"],
  ["2010301", "行政运行", said],
];
const asText = rows.map((row) => row.join("\t")).join("\r\n");

function file(name: string, content: string | Uint8Array): string {
  const path = folder.at(name);
  writeFileSync(path, content);
  return path;
}

const asWorkbook = (): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows);
  const book = utils.book_new(sheet, "Sheet1");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

const sources: readonly (readonly [string, () => string])[] = [
  ["tabs", () => file("释义.tsv", asText)],
  [
    "tabs in UTF-16, as Excel saves Unicode text",
    () => file("释义16.txt", Buffer.from(`\ufeff${asText}`, "utf16le")),
  ],
  [
    "commas and quotes",
    () => file("释义.csv", rows.map((row) => row.map((one) => `"${one}"`).join(",")).join("\n")),
  ],
  ["a workbook", () => file("释义.xlsx", asWorkbook())],
];

describe("explanations of a bureau's own", () => {
  it.each(sources)("are read out of %s", (_, make) => {
    const { extra, glossary } = loadOthers({ glossary: make() });
    expect(glossary?.rows.flatMap((row) => row.map((cell) => cell?.text))).toEqual(
      expect.arrayContaining(rows[1]!),
    );
    expect(extra.map(({ name, elsewhere }) => ({ name, elsewhere }))).toEqual([
      { name: "名词解释", elsewhere: true },
    ]);
  });

  it("are what the draft says, and a sheet of the filled workbook", { timeout: 60_000 }, async () => {
    const glossary = file("本局.tsv", asText);
    const out = folder.at("已填.xlsx");
    const draft = await caijue("draft", thisYear, "--glossary", glossary, "--out", folder.at("文稿"));
    expect(draft).toMatchObject({ err: "" });
    expect(readFileSync(folder.at("文稿/情况说明.txt"), "utf8")).toContain(said);
    const filled = await caijue("fill", thisYear, "--glossary", glossary, "--out", out);
    expect(filled).toMatchObject({ code: 0, err: "" });
    const sheet = readOurs(readFileSync(out), "x").sheets.find(({ ours }) => ours === "名词解释");
    expect(sheet?.rows.flat()).toEqual(expect.arrayContaining(rows[1]!));
    // A later file takes the place of what an earlier one brought.
    const later = file("后来.tsv", asText.replace(said, "后来的解释。"));
    const again = await caijue("fill", out, "--glossary", later, "--in-place");
    expect(again).toMatchObject({ code: 0, err: "" });
    const cells = readOurs(readFileSync(out), "x").sheets.flatMap((one) => one.rows.flat());
    expect(cells).toContain("后来的解释。");
    expect(cells).not.toContain(said);
  });
});

describe("bad input", () => {
  it("is refused in one sentence", async () => {
    const other = await caijue("check", thisYear, "--glossary", file("无.tsv", "甲\t乙\n1\t2"));
    expect(other.code).toBe(2);
    expect(other.err).toContain("第一行应为列名“编码”、“名称”、“说明”");
  });
});

describe("what a person has typed into our sheets", () => {
  it("is still there when the command line fills the tables", async () => {
    const row = { key: "单位.职责.1", cells: { 项目: "职责", 内容: "在窗格里填写的职责" } };
    const sheet = layOwn(answersId, [row], rulebook);
    const path = file("有补充.xlsx", writeSheets(readFileSync(thisYear), "x", [sheet]).bytes);
    const out = folder.at("有补充已填.xlsx");
    expect(await caijue("fill", path, "--out", out)).toMatchObject({ code: 0, err: "" });
    const after = readOurs(readFileSync(out), "x").sheets.find(({ ours }) => ours === answersId);
    expect(after?.rows.flat()).toContain("在窗格里填写的职责");
  });
});
