// The empty sheets that a person fills in: they read back as the forms that they are of, with nothing said yet.
import { describe, expect, it } from "vitest";
import { asSheet } from "../../../src/engine/sheets/list-sheet";
import { readForm } from "../../../src/engine/reading/reading";
import { recognise } from "../../../src/engine/reading/recognise";
import { Ledger } from "../../../src/engine/figures/ledger";
import { judge } from "../../../src/engine/checks/judge";
import { readBook } from "../../../src/engine/run";
import { rulebook } from "../../../src/rulebook";
import { typedChecks } from "../../../src/rulebook/checks/typed";
import { emptySheet, templates } from "../../../src/rulebook/templates";
import { Edit, sampleBook } from "../../help/books";
import { reportOf } from "../../help/reports";
import { withoutAppraisals } from "../checks/books";

const ids = [...templates.keys()];

describe.each(ids)("%s", (id) => {
  const made = emptySheet(id);
  const { form, rows, style } = templates.get(id)!;

  it("reads back as its form, row by row", () => {
    const sheet = asSheet(made);
    expect(recognise({ name: "空", sheets: [sheet] }, rulebook.forms, rulebook.words).get(id)).toBe(sheet);
    expect(readForm(sheet, form, rulebook.words).rows.map(({ key }) => key)).toEqual(
      rows.map(({ key }) => key),
    );
  });

  it("has a width for every column, and takes the place of a sheet of its name", () => {
    expect(style.widths).toHaveLength(made.rows[2]!.length);
    expect([made.name, made.adopts, made.merges]).toEqual([id, true, expect.anything()]);
    expect(style.about).toMatch(/。$/u);
  });
});

it("shows money as amounts and points as they are", () => {
  const rows = emptySheet("项目绩效自评").rows;
  const head = rows[2]!.map((cell) => cell?.text);
  const look = (row: number, name: string) => rows[row]![head.indexOf(name)];
  expect(look(3, "全年预算数（元）")).toEqual({ look: "amount" });
  expect(look(4, "分值")).toEqual({ look: "count", value: "10" });
  expect(look(4, "年度指标值")).toEqual({ look: "text", text: "100%" });
});

it("the unit's points are 100, in blocks that say what they have", () => {
  const rows = templates.get("整体绩效自评")!.rows.filter(({ key }) => key.startsWith("指标."));
  const sum = (some: typeof rows) => some.reduce((total, { cells }) => total + Number(cells["分值"]), 0);
  expect(sum(rows)).toBe(100);
  for (const column of ["一级指标", "二级指标"]) {
    const captions = new Set(rows.map(({ cells }) => String(cells[column])));
    for (const caption of captions) {
      const stated = Number(/（(\d+)分）/u.exec(caption)?.[1]);
      expect(sum(rows.filter(({ cells }) => cells[column] === caption)), caption).toBe(stated);
    }
  }
});

describe("a workbook with the empty sheets", () => {
  const { book } = withoutAppraisals(new Edit(sampleBook()));
  const empty = { ...book, sheets: [...book.sheets, ...ids.map((id) => asSheet(emptySheet(id)))] };

  it("is blamed for nothing yet but what follows from nothing filled in", () => {
    const ledger = new Ledger(readBook(empty, { budget: "全年预算数" }, rulebook));
    const blamed = typedChecks.flatMap((check) => judge(ledger, check).findings.map((one) => one.check));
    expect([...new Set(blamed)]).toEqual(["appraisal-projects-match-answers"]);
  });

  it("asks for every score and for the project's money", () => {
    const { todos, sections } = reportOf(empty);
    const asked = todos.filter(({ section }) => section === "annex2" || section === "annex3");
    expect(asked.filter(({ section }) => section === "annex2")).toHaveLength(13);
    expect(asked.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        "部门整体绩效自评评分表“目标审核”的得分",
        "项目支出绩效自评表项目名称",
        "项目支出绩效自评表全年预算数",
        "项目支出绩效自评表“预算执行率”的得分",
      ]),
    );
    expect(asked[0]?.where).toBe("工作表“整体绩效自评”H4（得分）");
    // The table itself stands, with its gaps in it.
    const annex2 = sections.find(({ id }) => id === "annex2");
    expect(annex2?.blocks).toEqual([{ kind: "table", table: "附件2" }]);
  });
});
