// Property: where sheets, rows and columns stand, and what tabs are called, never changes a value that is read.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book, CellValue, Sheet } from "../../../src/engine/value/cell";
import { refOf } from "../../../src/engine/reading/reading";
import { differences, everything, fullBook, readAll } from "../../rulebook/forms/help";

const base = fullBook();
const plain = everything(base);

/** Words that sheets of ours consist of, but neither a 表号 nor a whole title. */
const words = [
  "合计",
  "栏次",
  "行次",
  "项目",
  "科目名称",
  "支出功能分类科目编码",
  "2010301",
  "决算数",
  "编制单位：某局",
  "2019年度",
];
const word = fc.oneof(
  fc.constantFrom<CellValue[]>(...words, "金额单位：万元", "—", null),
  fc.string({ maxLength: 12 }).filter((text) => !/财决|表/.test(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const unrelatedName = fc
  .string({ maxLength: 20 })
  .filter((name) => !/^\s*[zf]\s*\d|财决|决算|公开/iu.test(name.normalize("NFKC")));
const unrelated: fc.Arbitrary<Sheet> = fc.record({
  name: unrelatedName,
  hidden: fc.boolean(),
  top: fc.nat(5),
  left: fc.nat(5),
  rows: fc.oneof(
    fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 20 }),
    // A published table under an official title.
    fc
      .constantFrom("收入支出决算总表", "支出决算表", "收入决算表")
      .map((title): CellValue[][] => [[title], [null, "公开01表"], ["栏次", 1], ["合计", 2]]),
  ),
});

type Move = { top: number; left: number; rows: number; columns: number; tab: string };
const tabs = base.sheets.map(({ name }) => name);
const move: fc.Arbitrary<Move> = fc.record({
  top: fc.nat(30),
  left: fc.nat(30),
  rows: fc.nat(12),
  columns: fc.nat(4),
  // Even the name of another form's tab.
  tab: fc.oneof(fc.constantFrom(...tabs), fc.string({ maxLength: 31 })),
});

/** Moves the used range on the sheet, and the table inside the used range. */
const moved = (sheet: Sheet, { top, left, rows, columns, tab }: Move): Sheet => ({
  ...sheet,
  name: tab,
  top: sheet.top + top,
  left: sheet.left + left,
  rows: [
    ...Array.from({ length: rows }, (): CellValue[] => []),
    ...sheet.rows.map((row): CellValue[] => [...Array.from({ length: columns }, () => null), ...row]),
  ],
});

/** Sheets that bear neither 表号 nor title of a form keep their tabs: those may not become a form's. */
const isForeign = (sheet: Sheet): boolean => /^(?:FMDM|CS03)/.test(sheet.name);

const shuffled = fc.record({
  moves: fc.array(move, { minLength: base.sheets.length, maxLength: base.sheets.length }),
  order: fc.shuffledSubarray([...base.sheets.keys()], { minLength: base.sheets.length }),
  others: fc.array(fc.tuple(unrelated, fc.nat(base.sheets.length)), { maxLength: 4 }),
});

test("moving, renaming, reordering and mixing sheets changes no value", () => {
  fc.assert(
    fc.property(shuffled, ({ moves, order, others }) => {
      const sheets = order.flatMap((i) => {
        const [sheet, change] = [base.sheets[i], moves[i]];
        if (!sheet || !change) return [];
        return [moved(sheet, isForeign(sheet) ? { ...change, tab: sheet.name } : change)];
      });
      for (const [other, at] of others) sheets.splice(at, 0, other);
      const book: Book = { name: base.name, sheets };
      expect(differences(book, plain)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("addresses move with the sheet", () => {
  const before = readAll(base);
  fc.assert(
    fc.property(move, (change) => {
      const book = {
        ...base,
        sheets: base.sheets.map((sheet) => moved(sheet, { ...change, tab: sheet.name })),
      };
      for (const [id, reading] of readAll(book)) {
        const other = before.get(id);
        const [row, unmoved] = [reading.rows.at(-1), other?.rows.at(-1)];
        if (!other || !row || !unmoved) continue;
        const far = refOf(reading, row, change.columns + 3);
        const near = refOf(
          {
            ...other,
            sheet: { ...other.sheet, top: change.top + change.rows, left: change.left + change.columns },
          },
          unmoved,
          3,
        );
        expect(far.a1).toBe(near.a1);
      }
    }),
    { numRuns: 20 },
  );
});
