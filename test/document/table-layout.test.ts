// Tables of the document: nothing of a sheet is lost on the way to a page.
import { describe, expect, it } from "vitest";
import { outline } from "../../src/document/walk-report";
import { documentTable, type DocumentTable, type Panel } from "../../src/document/table-layout";
import { pagesOf } from "../../src/document/pages";
import type { FilledSheet } from "../../src/engine/value/filled";
import { sampleDocument } from "../help/documents";

const { report, sheets, missing, annexes } = sampleDocument();
const publicSheets = sheets.filter(({ id }) => id.startsWith("公开"));
const sheetOf = (id: string): FilledSheet => sheets.find((sheet) => sheet.id === id)!;
const table = (id: string): DocumentTable => documentTable(sheetOf(id), true);

/** Columns that a row of cells reaches over, merged ones counted in full. */
const widthOf = (panel: Panel, r: number): number => {
  const rows = [...panel.head, ...panel.rows];
  return rows
    .slice(0, r + 1)
    .reduce(
      (sum, row, i) => sum + row.reduce((n, cell) => n + (cell && i + cell.down > r ? cell.across : 0), 0),
      0,
    );
};

describe("documentTable", () => {
  it("keeps what stands above and below the grid", () => {
    expect(table("公开01")).toMatchObject({
      number: "公开01表",
      line: ["部门：乐山市市中区人民政府办公室", "2022年度", "金额单位：万元"],
      landscape: false,
    });
    expect(table("公开10").notes).toHaveLength(2);
    expect(table("公开10").notes[1]).toContain("没有政府性基金预算财政拨款收入和支出");
  });

  it("prints amounts with separators, and a nil as the sheet does", () => {
    const texts = table("公开01")
      .panels[0]!.rows.flat()
      .map((cell) => cell?.text);
    expect(texts).toContain("13,452.90");
    expect(texts).not.toContain("0.00");
  });

  it.each(publicSheets.map(({ id }) => id))("%s: every row fills its panel", (id) => {
    for (const panel of table(id).panels) {
      [...panel.head, ...panel.rows].forEach((_, r) =>
        expect(widthOf(panel, r), `row ${r}`).toBe(panel.widths.length),
      );
    }
  });

  it.each(publicSheets.map(({ id }) => id))("%s: every amount of the sheet is there once", (id) => {
    const amounts = (rows: readonly (readonly ({ look: string } | null)[])[]): number =>
      rows.flat().filter((cell) => cell?.look === "amount").length;
    const printed = table(id).panels.reduce((sum, panel) => sum + amounts(panel.rows), 0);
    expect(printed).toBe(amounts(sheetOf(id).rows));
  });

  it("parts a table that is too wide, and names its rows in every part", () => {
    const { panels } = table("公开07");
    expect(panels.length).toBeGreaterThan(5);
    for (const { widths, rows, head } of panels) {
      expect(widths.length).toBeLessThanOrEqual(11);
      expect(rows[1]?.slice(0, 2).map((cell) => cell?.text)).toEqual(["201", "一般公共服务支出"]);
      expect(head[0]?.[0]).toMatchObject({ text: "项目", across: 2 });
    }
    const columns = panels.flatMap(({ widths }) => widths.slice(2));
    expect(columns).toHaveLength(sheetOf("公开07").widths.length - 2);
  });
});

describe("a grid of details", () => {
  const compact = (id: string): DocumentTable => documentTable(sheetOf(id));
  const amounts = (rows: readonly (readonly ({ look: string; text: string } | null)[])[]): string[] =>
    rows.flat().flatMap((cell) => (cell?.look === "amount" && cell.text !== "" ? [cell.text] : []));

  it.each(["公开05", "公开07"])("%s leaves out what holds nothing, and no amount", (id) => {
    const all = ({ panels }: DocumentTable) => panels.flatMap(({ rows }) => amounts(rows)).sort();
    expect(all(compact(id))).toEqual(all(table(id)));
    for (const { rows, head, widths } of compact(id).panels) {
      [...head, ...rows].forEach((_, r) => expect(widthOf({ head, rows, widths }, r)).toBe(widths.length));
      for (const column of widths.keys())
        if (rows.some((row) => row[column]?.look === "amount"))
          expect(amounts(rows.map((row) => [row[column] ?? null])), `column ${column}`).not.toEqual([]);
    }
    const size = ({ panels }: DocumentTable) =>
      panels.reduce((sum, { rows, widths }) => sum + rows.length * widths.length, 0);
    expect(size(compact(id))).toBeLessThan(0.6 * size(table(id)));
  });

  it("keeps the numbers of its columns, and the groups above them", () => {
    const { head } = compact("公开07").panels[0]!;
    expect(
      head
        .at(-1)!
        .map((cell) => cell?.text)
        .slice(1, 4),
    ).toEqual(["栏次", "1", "2"]);
    expect(head.flat().map((cell) => cell?.text)).toContain("工资福利支出");
  });

  it("that holds nothing at all is one row and one column", () => {
    const sheet = sheetOf("公开07");
    const rows = sheet.rows.map((row) =>
      row.map((cell) => (cell?.look === "amount" ? { ...cell, value: "0.00" } : cell)),
    );
    const { panels } = documentTable({ ...sheet, rows });
    expect(panels).toHaveLength(1);
    expect(panels[0]!.rows).toHaveLength(1);
    expect(panels[0]!.widths).toHaveLength(3);
  });

  it.each(publicSheets.map(({ id }) => id).filter((id) => !["公开05", "公开07"].includes(id)))(
    "%s is no such grid: all its rows are there",
    (id) => expect(compact(id)).toEqual(table(id)),
  );
});

describe("the outline", () => {
  const items = outline(report, { tables: { sheets, missing, annexes } }).body;

  it("puts each table under its heading, in the pack's order", () => {
    const at = items.flatMap((item, i) => (item.role === "table" ? [i] : []));
    expect(at).toHaveLength(annexes.length + 13);
    const headings = at.slice(annexes.length).map((i) => items[i - 1]!);
    expect(headings.map((item) => ("spans" in item ? item.spans[0]!.text : ""))).toEqual(
      publicSheets.map(
        ({ name }, i) =>
          `${"一二三四五六七八九"[i] ?? ["十", "十一", "十二", "十三"][i - 9]!}、${name.slice(5)}`,
      ),
    );
  });

  it("says of a table that could not be made what is missing", () => {
    const rest = sheets.filter(({ id }) => id !== "公开03");
    const lacking = [{ id: "公开03", title: "支出决算表", missing: "工作簿中没有财决04表" }];
    const gap = outline(report, { tables: { sheets: rest, missing: lacking, annexes } }).body.find(
      (item) => "spans" in item && item.spans.some(({ text }) => text.includes("财决04表】")),
    );
    expect(gap).toEqual({ role: "body", spans: [{ text: "【待填：工作簿中没有财决04表】", todo: true }] });
  });

  it("has headings only where there are no tables", () => {
    expect(outline(report).body.some((item) => item.role === "table")).toBe(false);
  });

  it("gives tables pages of their own, wide ones on their side, small ones together", () => {
    const pages = pagesOf(items);
    expect(pages.filter(({ kind }) => kind === "text")).toHaveLength(1);
    expect(pages.flatMap((page) => page.items)).toMatchObject(items);
    const tables = pages
      .slice(1)
      .map((page) => page.items.flatMap((item) => (item.role === "table" ? [item] : [])));
    expect(tables.flat()).toHaveLength(annexes.length + 13);
    expect(tables.map(({ length }) => length)).toEqual([...Array.from({ length: 10 }, () => 1), 3, 2]);
    const [first, second] = pages.slice(1 + annexes.length);
    expect(first!.items.map(({ role }) => role)).toEqual(["part", "section", "table"]);
    expect(second).toMatchObject({ kind: "wide", items: [{ role: "section" }, { role: "table" }] });
  });

  it("sets all tables but the widest on one page each, in rows that do not go on to the next", () => {
    const fits = pagesOf(items).flatMap((page) =>
      page.items.flatMap((item) => (item.role === "table" ? [item] : [])),
    );
    for (const { table: one, fit } of fits) {
      expect(
        fit.more.every((more) => more === 0),
        one.title,
      ).toBe(true);
      if (one.number !== "公开07表") expect(fit.pages, one.title).toBe(1);
    }
  });
});
