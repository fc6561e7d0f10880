// Sheets of ours for the tests of the package writer: small ones made by hand, and the tables of the sample.
import type { FilledCell, FilledSheet, SheetChart } from "../../../src/engine/value/filled";

/** A sheet with these rows and nothing else. */
export const sheet = (
  id: string,
  rows: FilledSheet["rows"],
  more: Partial<FilledSheet> = {},
): FilledSheet => ({
  id,
  name: id,
  rows,
  merges: [],
  widths: [20, 16],
  header: { from: 0, to: 0 },
  landscape: false,
  charts: [],
  wordRules: [],
  blankZeros: false,
  ...more,
});

export const head = (text: string): FilledCell => ({ look: "head", text });
export const text = (words: string): FilledCell => ({ look: "text", text: words });
export const amount = (value: string, formula?: string): FilledCell => ({
  look: "amount",
  value,
  ...(formula !== undefined && { formula }),
});

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const chart = (kind: SheetChart["kind"], row: number): SheetChart => ({
  kind,
  title: `图${row}：收入<构成> & "其他"`,
  names: area(2, 0, 4, 0),
  values: area(2, 1, 4, 1),
  place: area(row, 3, row + 14, 9),
});

/** A table over the first tab of the rich workbook. */
export const table = (): FilledSheet =>
  sheet(
    "公开01",
    [
      [{ look: "title", text: "收入支出决算总表" }, null],
      [head("项目"), head("决算数")],
      [text("收入"), amount("0.12", "=ROUND('Z01 收入支出决算总表(财决01表)'!B3/10000,2)")],
      [{ ...text("=1+1"), indent: 1 }, amount("-5.00", "=ROUND('It''s hidden'!A1*-5,2)")],
      [
        { look: "code", text: "0201" },
        { look: "percent", value: "12.5", formula: "=12.5" },
      ],
      [{ look: "note", text: "注：第一行\n第二行" }, null],
    ],
    {
      name: "公开01 收入支出决算总表",
      merges: [area(0, 0, 0, 1), area(5, 0, 5, 1)],
      header: { from: 0, to: 1 },
    },
  );

/** A sheet with both kinds of charts, words in colour and a link, which refers to `table()`. */
export const analysis = (): FilledSheet =>
  sheet(
    "决算分析",
    [
      [{ look: "title", text: "决算分析" }, null],
      [head("名称"), head("金额")],
      [text("财政拨款"), amount("70.50", "=ROUND('公开01 收入支出决算总表'!B3*587.5,2)")],
      [text("事业收入"), amount("20.25")],
      [text("其他"), amount("9.25", "=100-B3-B4")],
      [{ look: "link", text: "见决算数", link: "'公开01 收入支出决算总表'!B3" }, text("相符")],
    ],
    {
      charts: [chart("pie", 1), chart("column", 17)],
      wordRules: [
        { area: area(5, 1, 5, 1), word: "相符", colour: "good" },
        { area: area(5, 1, 5, 1), word: '不"符', colour: "bad" },
      ],
      landscape: true,
    },
  );

export const ourSheets = (): FilledSheet[] => [table(), analysis()];
