// The workbook on which every host is tried, and what must be read of it. Small, but with what workbooks of users have.
import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Book } from "../../src/engine/value/cell";
import type { FilledCell, FilledSheet } from "../../src/engine/value/filled";

export const fileName = "决算报表.xlsx";

/** Tabs of the user. The second is hidden, the third is called as one of ours would be, the fourth is empty. */
export const tabs = {
  income: "Z01 收入支出(财决01表)",
  hidden: "It's hidden",
  taken: "公开02",
  empty: "空表",
} as const;

/** Merged cells (with a value under them, as some programs leave it), a formula, a date, an error, filter, notes. */
function income(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    [],
    [null, "收入支出决算总表", "多余", null],
    [null, "项目", "金额", "日期"],
    [null, "财政拨款", 1234.5, 44926],
    [null, "事业收入", -0.25, null],
    [null, "合计", null, true],
    [null, "编码", "0201", null],
  ]);
  const set = (address: string, cell: CellObject): void => {
    sheet[address] = { ...(sheet[address] as CellObject | undefined), ...cell };
  };
  set("C4", { t: "n", v: 1234.5, z: "#,##0.00" });
  set("D4", { t: "n", v: 44926, z: "m/d/yy" });
  set("C6", { t: "n", v: 1234.25, f: "SUM(C4:C5)" });
  set("D5", { t: "e", v: 0x17 });
  set("B5", { t: "s", v: "事业收入", c: [{ a: "会计", t: "问过了" }] });
  sheet["!merges"] = [{ s: { r: 1, c: 1 }, e: { r: 1, c: 3 } }];
  sheet["!autofilter"] = { ref: "B3:D6" };
  sheet["!cols"] = [{ wch: 4 }, { wch: 30 }, { wch: 16 }, { wch: 12 }];
  return sheet;
}

/** Bytes of the workbook. */
export function contractFile(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, income(), tabs.income);
  utils.book_append_sheet(book, utils.aoa_to_sheet([["隐藏的", 7]]), tabs.hidden);
  const taken = utils.aoa_to_sheet([["我自己的表", 1]]);
  taken.B1 = { t: "n", v: 1234.5, f: `'${tabs.income}'!C4` } satisfies CellObject;
  utils.book_append_sheet(book, taken, tabs.taken);
  utils.book_append_sheet(book, utils.aoa_to_sheet([[]]), tabs.empty);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === tabs.hidden ? 1 : 0 })),
    Names: [{ Name: "拨款", Ref: `'${tabs.income}'!$C$4` }],
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

/** What is read of it, by every host alike. */
export const contractBook: Book = {
  name: fileName,
  sheets: [
    {
      name: tabs.income,
      hidden: false,
      top: 1,
      left: 1,
      rows: [
        ["收入支出决算总表", null, null],
        ["项目", "金额", "日期"],
        ["财政拨款", 1234.5, "2022/12/31"],
        ["事业收入", -0.25, "#REF!"],
        ["合计", 1234.25, true],
        ["编码", "0201", null],
      ],
    },
    { name: tabs.hidden, hidden: true, top: 0, left: 0, rows: [["隐藏的", 7]] },
    { name: tabs.taken, hidden: false, top: 0, left: 0, rows: [["我自己的表", 1234.5]] },
    { name: tabs.empty, hidden: false, top: 0, left: 0, rows: [] },
  ],
};

/** A sheet of ours. */
export const ours = (
  id: string,
  rows: FilledSheet["rows"],
  more: Partial<FilledSheet> = {},
): FilledSheet => ({
  ...{ id, name: id, rows, merges: [], widths: [20, 16], header: { from: 0, to: 0 }, landscape: false },
  ...{ charts: [], wordRules: [], blankZeros: false, ...more },
});

/** Texts that Excel would take for something else if it were given a chance. */
export const tricky = [
  ...[
    "=1+1",
    "+5",
    "-3",
    "@x",
    "'甲",
    "2022",
    "0201",
    "1-2",
    "3月5日",
    "2022年1月",
    "50%",
    "1,000",
    "TRUE",
    "#N/A",
    "1E5",
  ],
  ...["（一）", '=HYPERLINK("x")', "-甲", "  空格", "　全角"],
] as const;

const text = (words: string): FilledCell => ({ look: "text", text: words });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** A table with formulas over the user's sheet; texts that try to be formulas; a code with a leading zero. */
export const table = (): FilledSheet =>
  ours(
    "公开01",
    [
      [{ look: "title", text: "收入决算表" }, null],
      [
        { look: "head", text: "项目" },
        { look: "head", text: "决算数" },
      ],
      [text("财政拨款"), { look: "amount", value: "1234.50", formula: `=ROUND('${tabs.income}'!C4,2)` }],
      [
        { ...text("其中"), indent: 1 },
        { look: "amount", value: "0.10" },
      ],
      [
        { look: "code", text: "0201" },
        { look: "code", text: "=1+1" },
      ],
      ...tricky.map((words) => [text(words), { look: "percent", value: "7.1" } as const]),
      [{ look: "note", text: "注：说明" }, null],
    ],
    {
      merges: [area(0, 0, 0, 1), area(tricky.length + 5, 0, tricky.length + 5, 1)],
      header: { from: 0, to: 1 },
    },
  );

/** One whose name the user has taken, with a chart, words in colour and a link to `table()`. */
export const analysis = (): FilledSheet =>
  ours(
    "公开02",
    [
      [
        { look: "head", text: "名称" },
        { look: "head", text: "金额" },
      ],
      [text("甲"), { look: "amount", value: "70.50", formula: "=ROUND('公开01'!B3,2)" }],
      [text("乙"), { look: "amount", value: "29.50" }],
      [{ look: "link", text: "去看", link: "'公开01'!B3" }, text("相符")],
    ],
    {
      charts: [
        {
          ...{ kind: "pie", title: "图1：构成" },
          ...{ names: area(1, 0, 2, 0), values: area(1, 1, 2, 1), place: area(6, 0, 16, 3) },
        },
      ],
      wordRules: [{ area: area(3, 1, 3, 1), word: "相符", colour: "good" }],
    },
  );

export const sheets = (): FilledSheet[] => [table(), analysis()];
