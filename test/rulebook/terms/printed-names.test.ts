// Names and explanations in the document: never an outdated name, the bureau's words before ours.
import { describe, expect, it } from "vitest";
import type { Book, CellValue } from "../../../src/engine/value/cell";
import { fillBook } from "../../../src/engine/fill-book";
import { rulebook } from "../../../src/rulebook";
import { Edit, lastYearBook, sampleBook } from "../../help/books";
import { pack, reportOf } from "../../help/reports";
import { lines } from "../tables/help";

const glossaryOf = (book: Book): string =>
  reportOf(book).sections.find(({ id }) => id === "glossary")?.text ?? "";

const withBook = (rows: readonly (readonly CellValue[])[], book = sampleBook()): Book => ({
  ...book,
  sheets: [
    ...book.sheets,
    { name: "名词解释", hidden: false, top: 0, left: 0, rows: [["编码", "名称", "说明"], ...rows] },
  ],
});

describe("an outdated name on a sheet", () => {
  const edit = new Edit(sampleBook());
  for (const form of ["财决04", "财决07", "财决08"])
    edit.replaceText(form, "其他行政事业单位养老支出", "其他行政事业离退休支出");
  const made = fillBook(edit.book, pack, rulebook, lastYearBook());
  const words = JSON.stringify([made.report.sections, made.sheets.map((sheet) => lines(sheet))]);

  it("is written neither in the text nor in a table", () => {
    expect(words).toContain("其他行政事业单位养老支出");
    expect(made.report.sections.map(({ text }) => text).join()).not.toContain("离退休支出");
    const tables = made.sheets.filter(({ id }) => id.startsWith("公开"));
    expect(JSON.stringify(tables.map((sheet) => sheet.rows))).not.toContain("离退休支出");
  });

  it("and a finding says so", () => {
    const finding = made.report.findings.find(({ check }) => check === "subject-names-are-current");
    expect(finding).toMatchObject({ severity: "warning" });
    expect(finding?.message).toContain("公开文稿已改用新名称");
  });

  it("stays where nobody is sure of the new one", () => {
    const old = new Edit(sampleBook());
    for (const form of ["财决04", "财决08"]) old.replaceText(form, "其他农林水支出", "其他农业支出");
    expect(glossaryOf(old.book)).toContain("其他农业支出（项）");
  });
});

describe("explanations", () => {
  it("come from the bureau's book first, by code or by term", () => {
    const text = glossaryOf(
      withBook([
        ["2010301", "行政运行", "局里对行政运行的说法。"],
        [null, "“三公”经费", "局里对三公的说法。"],
        [null, "财政拨款收入", "局里对拨款的说法。"],
        ["2010302", "一般行政管理事务", null],
      ]),
    );
    expect(text).toContain("行政运行（项）：局里对行政运行的说法。");
    expect(text).toContain("“三公”经费：局里对三公的说法。");
    expect(text).toContain("1. 财政拨款收入：局里对拨款的说法。");
    // What the bureau leaves blank is explained as before.
    expect(text).toContain("政府办公厅（室）及相关机构事务（款）一般行政管理事务（项）：反映行政单位");
  });

  it("that a person typed go before both", () => {
    const edit = new Edit(withBook([["2010301", "行政运行", "局里的说法。"]]));
    edit.copyRow("决算补充资料", "绩效报告.改进建议", { 内容: "本单位的说法" });
    edit.setAt("决算补充资料", edit.find("决算补充资料", "绩效报告.改进建议").index + 1, 0, "名词.2010301");
    expect(glossaryOf(edit.book)).toContain("行政运行（项）：本单位的说法。");
  });

  it("are a gap where nobody has one, and the bureau's book fills it", () => {
    const { book } = new Edit(sampleBook())
      .replaceText("财决04", "2010399", "2010309")
      .replaceText("财决04", "其他政府办公厅（室）及相关机构事务支出", "参事事务");
    const gap = /参事事务（项）：(.*)/u;
    expect(gap.exec(glossaryOf(book))?.[1]).toBe("【待填：参事事务名词解释】。");
    const filled = withBook([["2010309", "参事事务", "局里的说法。"]], book);
    expect(gap.exec(glossaryOf(filled))?.[1]).toBe("局里的说法。");
  });

  it("are one for each 科目 used, no more and no fewer", () => {
    const items = reportOf(sampleBook()).figures;
    const used = Object.keys(items).filter((id) => /^支出\.科目\[\d+\]\.名称$/u.test(id));
    const named = [...glossaryOf(sampleBook()).matchAll(/（款）(.+?)（项）/gu)].map(([, name]) => name);
    expect(named).toEqual(used.map((id) => items[id]?.shown));
    expect(named).toHaveLength(15);
  });
});
