// The document with the edits that stand on 决算文稿修改: what was applied, what is stale, what is lost.
import { expect, it } from "vitest";
import { draft } from "../../src/app/verbs/draft-document";
import { survey, type Facts } from "../../src/app/verbs/survey-workbook";
import { toText } from "../../src/document/to-text";
import type { Edit as TextEdit } from "../../src/app/work/edits";
import { rulebook } from "../../src/rulebook";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { pack } from "../help/reports";

const facts = survey(sampleBook(), pack, rulebook, lastYearBook());

const firstOf = ({ report }: Facts, section: string): string =>
  report.sections.find(({ id }) => id === section)!.text.split("\n")[0]!;

const edit = (section: string, text: string, original = firstOf(facts, section)): TextEdit => ({
  ...{ section, index: 0, original, text },
});

it("is the report as it was made where nobody has edited anything", () => {
  const made = draft(facts, rulebook);
  expect(made.report).toBe(facts.report);
  expect([made.applied, made.stale, made.lost]).toEqual([[], [], []]);
  expect(made.tables?.sheets.map(({ id }) => id)).toContain("公开13");
});

it("has the edits in its blocks, its texts and its spans", () => {
  const edits = [
    edit("income", "收入见附表。"),
    edit("expense", "支出见附表。", "从前的文字"),
    edit("没有的", "无处", "从前的文字"),
  ];
  const { report, applied, stale, lost } = draft({ ...facts, edits }, rulebook);
  expect([applied.length, stale, lost]).toEqual([2, [edits[1]], [edits[2]]]);
  for (const [id, text] of [
    ["income", "收入见附表。"],
    ["expense", "支出见附表。"],
  ]) {
    const section = report.sections.find((one) => one.id === id)!;
    expect(section.text.split("\n")[0]).toBe(text);
    expect(section.spans.map((span) => span.text).join("")).toBe(section.text);
    expect(toText(report)).toContain(text);
  }
  expect(toText(report)).not.toContain("无处");
});

it("no longer asks for what an edit has written over, and still for everything else", () => {
  const bare = survey(
    new Edit(sampleBook()).removeSheet("决算补充资料").book,
    pack,
    rulebook,
    lastYearBook(),
  );
  const { todos } = bare.report;
  const section = bare.report.sections.find(
    ({ id, blocks }) =>
      todos.filter((todo) => todo.section === id).length === 1 &&
      blocks[0]?.kind === "paragraph" &&
      blocks[0].spans.some(({ todo }) => todo),
  )!;
  const original = firstOf(bare, section.id);
  const edited = (text: string) =>
    draft({ ...bare, edits: [{ section: section.id, index: 0, original, text }] }, rulebook).report.todos;
  expect(edited(original.replace(/【待填：[^】]*】/gu, "已写好"))).toEqual(
    todos.filter((todo) => todo.section !== section.id),
  );
  expect(edited(`${original}另加一句。`)).toEqual(todos);
});
