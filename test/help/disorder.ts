// Books as they are exported, edited and spoilt elsewhere: the same cells in other places, and other cells.
import fc from "fast-check";
import { cellText, columnName, type Book, type CellValue, type Sheet } from "../../src/engine/value/cell";
import type { Report } from "../../src/engine/value/report";
import { readBook } from "../../src/engine/run";
import { rulebook } from "../../src/rulebook";

const blankRow = (sheet: Sheet): CellValue[] =>
  Array.from({ length: sheet.rows[0]?.length ?? 0 }, () => null);

/** Index of the first row of data of each sheet that is one of ours. */
function bodiesOf(book: Book, kind?: "list"): ReadonlyMap<Sheet, number> {
  const { readings } = readBook(book, { budget: "全年预算数" }, rulebook);
  const ours = [...readings.values()].filter(({ form }) => kind === undefined || form.kind === kind);
  return new Map(ours.map(({ sheet, header }) => [sheet, header.body]));
}

/** Sheets that no form describes, some of which look like one. */
export const foreign: readonly Sheet[] = [
  plain("Sheet1", []),
  plain("目录", [["目录"], ["财决01表"], ["财决02表"], ["收入支出决算总表"], ["收入支出决算表"]]),
  plain("公开01表", [["收入支出决算总表"], ["公开01表"], ["项目", "行次", "金额"], ["总计", 1, 999]]),
  plain("工资", [
    ["姓名", "金额"],
    ["张三", 5000],
    ["合计", 5000],
  ]),
  plain("说明", [["本表数据以财决04表为准"], ["填表说明：栏次不得改动"]]),
];

function plain(name: string, rows: CellValue[][]): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return { name, hidden: false, top: 0, left: 0, rows: full };
}

/** How one sheet is moved about: numbers below 1 are shares of what there is. */
type Move = {
  rows: number;
  columns: number;
  padded: boolean;
  blanks: number[];
  name: string | null;
  order: number;
};

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const tab = fc.oneof(
  fc.constantFrom("Sheet", "a'b!c", "表　一", "Z04", "财决05表"),
  fc.string({ maxLength: 20 }),
);

const move: fc.Arbitrary<Move> = fc.record({
  rows: fc.nat(6),
  columns: fc.nat(4),
  padded: fc.boolean(),
  blanks: fc.array(share, { maxLength: 3 }),
  name: fc.option(tab),
  order: share,
});

/** The book with its sheets moved, shuffled, renamed, with blank rows in them and other sheets beside them. */
export function rearranged(book: Book): fc.Arbitrary<{ book: Book; renamed: ReadonlyMap<string, string> }> {
  const bodies = bodiesOf(book);
  const moves = fc.array(move, { minLength: book.sheets.length, maxLength: book.sheets.length });
  return fc.tuple(moves, fc.subarray([...foreign]), fc.boolean()).map(([all, others, first]) => {
    const renamed = new Map<string, string>();
    const moved = book.sheets.map((sheet, i) => {
      const one = all[i]!;
      const name = one.name === null ? sheet.name : `${one.name}·${i}`;
      renamed.set(sheet.name, name);
      return {
        order: one.order,
        sheet: { ...place(withBlanks(sheet, bodies.get(sheet), one.blanks), one), name },
      };
    });
    const sheets = moved.sort((a, b) => a.order - b.order).map((one) => one.sheet);
    return { book: { ...book, sheets: first ? [...others, ...sheets] : [...sheets, ...others] }, renamed };
  });
}

/** Blank rows in the head or among the data, never within the header. */
function withBlanks(sheet: Sheet, body: number | undefined, blanks: readonly number[]): Sheet {
  if (body === undefined) return sheet;
  const head = Math.min(3, body - 1);
  const places = [...Array.from({ length: head }, (_, i) => i), ...sheet.rows.map((_, i) => i).slice(body)];
  const chosen = blanks.map((one) => places[Math.floor(one * places.length)] ?? 0).sort((a, b) => b - a);
  const rows = [...sheet.rows];
  for (const at of chosen) rows.splice(at, 0, blankRow(sheet));
  return { ...sheet, rows };
}

/** Further down and to the right; a host may also give the blank rows and columns before the first value. */
function place(sheet: Sheet, { rows, columns, padded }: Move): Sheet {
  const { top, left } = sheet;
  if (!padded) return { ...sheet, top: top + rows, left: left + columns };
  const before = Array.from({ length: columns }, () => null);
  const wide = sheet.rows.map((row) => [...before, ...row]);
  const blank = [...before, ...blankRow(sheet)];
  return { ...sheet, rows: [...Array.from({ length: rows }, () => blank), ...wide] };
}

/** A cell of a book by 0-based indices, and what is put there. */
export type Damage = { sheet: number; row: number; column: number; value: CellValue };

const spoilt: readonly CellValue[] = [
  ...[
    null,
    "",
    "—",
    "#REF!",
    "#DIV/0!",
    "另附说明",
    "12,345.60",
    "１２",
    "__proto__",
    "[x]",
    "长".repeat(3000),
  ],
  ...[-1234.56, 0, 1, 0.005, 1e15, 1e300, true],
];

/** What also misleads when it stands where a label was. */
const misleading = [
  "合计",
  "总计",
  "栏次",
  "行次",
  "财决04表",
  "支出决算表",
  "2021年度",
  "金额单位：万元",
  "2010301",
];

/** Some amounts spoilt. */
export function spoiltAmounts(book: Book): fc.Arbitrary<Damage[]> {
  const ours = bodiesOf(book);
  const bodies = book.sheets.map((sheet) => ours.get(sheet) ?? Infinity);
  const isAmount = (one: Omit<Damage, "value">, value: CellValue): boolean =>
    typeof value === "number" && one.row >= (bodies[one.sheet] ?? 0);
  return spoiling(book, isAmount, spoilt);
}

/** One label, code, header or answer spoilt, or several cells of any kind. */
export const spoiltCells = (book: Book): fc.Arbitrary<Damage[]> =>
  fc.oneof(
    spoiling(book, (_, value) => typeof value === "string", [...spoilt, ...misleading]).map((all) =>
      all.slice(0, 1),
    ),
    spoiling(book, (_, value) => cellText(value) !== "", [...spoilt, ...misleading]),
  );

function spoiling(
  book: Book,
  wanted: (one: Omit<Damage, "value">, value: CellValue) => boolean,
  values: readonly CellValue[],
): fc.Arbitrary<Damage[]> {
  const places = book.sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) =>
        wanted({ sheet, row, column }, value) ? [{ sheet, row, column }] : [],
      ),
    ),
  );
  const one = fc.tuple(fc.nat(places.length - 1), fc.constantFrom(...values));
  return fc
    .array(one, { minLength: 1, maxLength: 6 })
    .map((all) => all.map(([at, value]) => ({ ...places[at]!, value })));
}

export function damaged(book: Book, all: readonly Damage[]): Book {
  const sheets = book.sheets.map((sheet, i) => {
    const own = all.filter((one) => one.sheet === i);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((cells) => [...cells]);
    for (const { row, column, value } of own) rows[row]![column] = value;
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** `tab!A1` of a damaged cell. */
export function placeOf(book: Book, { sheet, row, column }: Damage): string {
  const { name, top, left } = book.sheets[sheet]!;
  return `${name}!${columnName(left + column)}${top + row + 1}`;
}

/** The rows of data of every list sheet in another order. */
export function shuffled(book: Book): fc.Arbitrary<Book> {
  const bodies = bodiesOf(book, "list");
  return fc.array(share, { minLength: 64, maxLength: 64 }).map((keys) => ({
    ...book,
    sheets: book.sheets.map((sheet) => {
      const body = bodies.get(sheet);
      if (body === undefined) return sheet;
      const data = sheet.rows.slice(body).map((row, i) => ({ row, key: (keys[i % 64] ?? 0) + i * 1e-9 }));
      const rows = data.sort((a, b) => a.key - b.key).map((one) => one.row);
      return { ...sheet, rows: [...sheet.rows.slice(0, body), ...rows] };
    }),
  }));
}

/** What a book holds at a place. */
export function valueAt(book: Book, tab: string, address: string): CellValue {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheet = book.sheets.find((one) => one.name === tab);
  return sheet?.rows[Number(digits) - 1 - sheet.top]?.[column - sheet.left] ?? null;
}

/** Check, severity and difference of every finding, in one order. */
export const faults = ({ findings }: Report): string[] =>
  findings.map(({ check, severity, difference }) => [check, severity, difference].join(" ")).sort();
