// Plain text and Markdown as drafts: paragraphs, headings, rows, contents – with their places in the text itself.
import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../src/proof/draft";
import { fold } from "../../src/proof/fold";
import { readText } from "../../src/proof/read-text";

/** Kind and folded words of every paragraph. */
function read(text: string, name = "draft.txt"): string[] {
  const draft = readText(text, name);
  return draft.paragraphs.map(({ kind, level, pieces }) =>
    [kind, level, fold(draft, pieces).text].filter((part) => part !== undefined).join(" "),
  );
}

const cellsOf = (text: string, { cells = [] }: Paragraph): string[] =>
  cells.map(({ start, end }) => text.slice(start, end));

describe("plain text", () => {
  test("headings and paragraphs", () => {
    expect(read("一、收入决算情况说明\n本年收入合计10万元。\n本年支出合计9万元。\n")).toEqual([
      "heading 2 一、收入决算情况说明",
      "body 本年收入合计10万元。",
      "body 本年支出合计9万元。",
    ]);
  });

  test("hard-wrapped lines are put together; page numbers are left out", () => {
    const line = "本部门按照有关规定认真做好各项工作并且全年共完成";
    const text = `一、收入决算情况说明\n    ${line}\n${line}\n${line}\n    - 3 -\n\f支出10万元。\n`;
    expect(read(text)).toEqual(["heading 2 一、收入决算情况说明", `body ${line.repeat(3)}支出10万元。`]);
  });

  test("a heading whose title stands on the next line", () => {
    expect(read("二、\n支出决算情况说明\n本年支出合计9万元。")[0]).toBe("heading 2 二、支出决算情况说明");
  });

  test("rows by tabs or by wide gaps, cell by cell", () => {
    for (const gap of ["\t", "     "]) {
      const text = ["支出决算表", `项目${gap}决算数`, `教育支出${gap}12.50`].join("\n");
      const { paragraphs } = readText(text, "draft.txt");
      expect(paragraphs.map(({ kind }) => kind)).toEqual(["heading", "row", "row"]);
      expect(cellsOf(text, paragraphs[2]!)).toEqual(["教育支出", "12.50"]);
    }
  });

  test("numbers of a chart, far from the margin, stand apart from what is wrapped around them", () => {
    const line = "本部门按照有关规定认真做好各项工作并且全年共完成了";
    const text = `${line}\n${line}\n支出。\n         25,000\n              7.1%\n${line}\n961.51\n万元。`;
    expect(read(text)).toEqual([
      `body ${line.repeat(2)}支出。`,
      "row 25,000",
      "row 7.1%",
      `body ${line}961.51万元。`,
    ]);
  });

  test("the table of contents", () => {
    const entries =
      "一、收入决算情况说明……3\n二、支出决算情况说明……4\n\n一、收入决算情况说明\n本年收入10万元。";
    for (const title of ["目录", "目　录", "目   录"]) {
      expect(read(`${title}\n${entries}`).map((line) => line.split(" ")[0])).toEqual([
        "contents",
        "contents",
        "contents",
        "heading",
        "body",
      ]);
    }
  });

  test("nothing and blanks", () => {
    expect(read("")).toEqual([]);
    expect(read(" \n\n\f\n")).toEqual([]);
  });
});

describe("Markdown", () => {
  test("marks are left out, offsets stay those of the text", () => {
    const text = "# 标题\n\n> 本年**支出**合计\\~10万元。\n";
    expect(read(text, "draft.md")).toEqual(["heading 1 标题", "body 本年支出合计~10万元。"]);
  });

  test("pipe tables", () => {
    const text = "| 项目 | 决算数 |\n| --- | ---: |\n| 教育支出 | 12.50 |\n";
    const { paragraphs } = readText(text, "draft.md");
    expect(paragraphs.map((paragraph) => cellsOf(text, paragraph))).toEqual([
      ["项目", "决算数"],
      ["教育支出", "12.50"],
    ]);
  });
});
