// Formulas: exact strings for every kind of expression, and Excel's own arithmetic as a second opinion.
import { beforeAll, describe, expect, it } from "vitest";
import { multiply, toDecimal, whole } from "../../../src/engine/value/amount";
import type { Book, CellValue, Sheet } from "../../../src/engine/value/cell";
import { compile, type FormulaStyle } from "../../../src/engine/figures/compile";
import {
  cell,
  change,
  combine,
  count,
  details,
  diff,
  figure,
  figures,
  first,
  head,
  itsKey,
  points,
  prior,
  seriesOf,
  share,
  sum,
  sumPresent,
  total,
  under,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import { itemId } from "../../../src/engine/figures/id";
import type { Expr } from "../../../src/engine/figures/expr";
import type { FilledSheet } from "../../../src/engine/value/filled";
import type { Ledger } from "../../../src/engine/figures/ledger";
import { lastYear2021, sample2022, toBook, withClassRows, withFund } from "../../../scripts/sample";
import { Edit, lastYearBook, ledgerOf, sampleBook } from "../../help/books";
import { isInstalled } from "../../help/libreoffice";
import { recalculate } from "../../help/recalculate";
import { fixedSheet, listSheet, ownSheet, tinyLedger } from "../../help/tiny";

const yuanStyle: FormulaStyle = { unit: "元", decimals: 2 };

const list = listSheet([
  [null, "合计", null, 100, 60, 40, 20, 40],
  ["2010101", "行政运行", null, 60, 60, 40, 20, "—"],
  ["2010102", "一般事务", null, "1,030.5", null, null, null, 30],
  ["2010201", "会议", "P1", 4, null, null, null, 4],
  ["2010201", "调研", "P2", 6, null, null, null, 6],
]);
const overall = (actual: CellValue, options = {}): Sheet =>
  fixedSheet(
    [
      ["收入", 10, 20, actual],
      ["支出", 0, "", 7.5],
      ["车辆（辆）", 1, 2, 3],
    ],
    options,
  );
const definitions = combine(
  figures("总", {
    收: yuan("收入", cell("财决92", "收入", "决算数")),
    共: yuan("各项", total("列.项", "金额")),
  }),
  seriesOf("列", {
    项: {
      label: "项",
      items: { each: "keys", keys: ["收入", "支出"] },
      fields: { 名称: words("名称", itsKey), 金额: yuan("", cell("财决92", "@", "决算数")) },
    },
  }),
);

const income = cell("财决92", "收入", "决算数");
const expense = cell("财决92", "支出", "决算数");
const absent = cell("财决92", "没有", "决算数");
const listed = (row: string, column: string): Expr => cell("财决91", row, column);

function formula(
  expr: Expr,
  style: FormulaStyle = yuanStyle,
  sheets: readonly Sheet[] = [overall(30), list],
): string | undefined {
  return compile(tinyLedger(definitions, sheets), expr, style);
}

/** `Z91` and `Z92` for the quoted names of the two sheets. */
const short = (text: string | undefined): string | undefined =>
  text?.replaceAll("'Z92 总表'!", "Z92!").replaceAll("'Z91 明细'!", "Z91!");

describe("formulas", () => {
  it.each<[string, Expr, string]>([
    ["a cell", income, "=ROUND(Z92!D6,2)"],
    ["empty text is 0", cell("财决92", "支出", "全年预算数"), "=ROUND(N(Z92!C7),2)"],
    ["— is 0", listed("2010101", "项目"), "=ROUND(N(Z91!H8),2)"],
    ["a blank cell", listed("2010102", "人员"), "=ROUND(Z91!F9,2)"],
    ["a number typed as text", listed("2010102", "合计"), '=ROUND(VALUE(SUBSTITUTE(Z91!D9,",","")),2)'],
    ["two rows of a 科目", listed("2010201", "合计"), "=ROUND(SUM(Z91!D10:D11),2)"],
    ["a 科目 that is not listed", listed("2990101", "合计"), "=ROUND(0,2)"],
    [
      "lowest rows; typed text stands apart",
      under("财决91", "", "合计"),
      '=ROUND(SUM(Z91!D8,Z91!D10:D11)+VALUE(SUBSTITUTE(Z91!D9,",","")),2)',
    ],
    ["lowest rows with — among them", under("财决91", "", "项目"), "=ROUND(SUM(Z91!H8:H11),2)"],
    ["details along a row", details("财决91", "合计", "基本"), "=ROUND(SUM(Z91!F7:G7),2)"],
    ["a figure", figure("总.收"), "=ROUND(Z92!D6,2)"],
    ["sum", sum(income, expense), "=ROUND(Z92!D6+Z92!D7,2)"],
    ["sum of nothing", sum(), "=ROUND(0,2)"],
    ["sumPresent", sumPresent(income, absent, expense), "=ROUND(Z92!D6+Z92!D7,2)"],
    ["difference", diff(income, expense), "=ROUND(Z92!D6-Z92!D7,2)"],
    ["less a sum", diff(income, sum(expense, expense)), "=ROUND(Z92!D6-(Z92!D7+Z92!D7),2)"],
    ["less a difference", diff(income, diff(expense, income)), "=ROUND(Z92!D6-(Z92!D7-Z92!D6),2)"],
    ["less a SUM", diff(income, listed("2010201", "合计")), "=ROUND(Z92!D6-SUM(Z91!D10:D11),2)"],
    ["share", share(expense, income), "=ROUND(Z92!D7/Z92!D6,2)"],
    [
      "share of sums",
      share(sum(income, expense), sum(income, income)),
      "=ROUND((Z92!D6+Z92!D7)/(Z92!D6+Z92!D6),2)",
    ],
    ["change", change(income, expense), "=ROUND((Z92!D6-Z92!D7)/Z92!D7,2)"],
    [
      "change on a sum",
      change(income, sum(expense, expense)),
      "=ROUND((Z92!D6-(Z92!D7+Z92!D7))/(Z92!D7+Z92!D7),2)",
    ],
    [
      "points",
      points(share(expense, income), expense),
      "=ROUND(ROUND(MAX(0,MIN(1,Z92!D7/Z92!D6))*Z92!D7,2),2)",
    ],
    ["total", total("列.项", "金额"), "=ROUND(Z92!D6+Z92!D7,2)"],
    ["a figure that is a total", figure("总.共"), "=ROUND(Z92!D6+Z92!D7,2)"],
    ["count", count("列.项"), "=ROUND(2,2)"],
    ["first that has a value", first(absent, expense), "=ROUND(Z92!D7,2)"],
    ["year", head("last-year"), "=ROUND(2021,2)"],
  ])("%s", (_, expr, wanted) => expect(short(formula(expr))).toBe(wanted));

  it.each<[string, Expr, FormulaStyle, string]>([
    ["万元", income, { unit: "万元", decimals: 2 }, "=ROUND(Z92!D6/10000,2)"],
    ["万元 of a sum", sum(income, expense), { unit: "万元", decimals: 2 }, "=ROUND((Z92!D6+Z92!D7)/10000,2)"],
    [
      "万元 of a SUM",
      listed("2010201", "合计"),
      { unit: "万元", decimals: 2 },
      "=ROUND(SUM(Z91!D10:D11)/10000,2)",
    ],
    ["%", share(expense, income), { unit: "%", decimals: 1 }, "=ROUND((Z92!D7/Z92!D6)*100,1)"],
    ["个", cell("财决92", "车辆", "决算数"), { unit: "个", decimals: 0 }, "=ROUND(Z92!D8,0)"],
  ])("in %s", (_, expr, style, wanted) => expect(short(formula(expr, style))).toBe(wanted));

  it("a sheet in 万元 is brought to 元, counts are not", () => {
    const sheets = [overall("1,2３.5", { money: "万元" })];
    expect(short(formula(expense, yuanStyle, sheets))).toBe("=ROUND(Z92!D7*10000,2)");
    expect(
      short(
        formula(share(expense, cell("财决92", "收入", "全年预算数")), { unit: "%", decimals: 1 }, sheets),
      ),
    ).toBe("=ROUND(((Z92!D7*10000)/(Z92!C6*10000))*100,1)");
    expect(short(formula(cell("财决92", "车辆", "决算数"), { unit: "个", decimals: 0 }, sheets))).toBe(
      "=ROUND(Z92!D8,0)",
    );
  });

  it.each<[CellValue, string]>([
    ["1,234.5", '=ROUND(VALUE(SUBSTITUTE(Z92!D6,",","")),2)'],
    [" -7 ", '=ROUND(VALUE(SUBSTITUTE(Z92!D6,",","")),2)'],
    ["１２", "=ROUND(12,2)"],
    ["(1,234)", "=ROUND(-1234,2)"],
    ["￥1,234", "=ROUND(1234,2)"],
  ])("%j is read by VALUE where Excel can, else written out", (raw, wanted) => {
    expect(short(formula(income, yuanStyle, [overall(raw)]))).toBe(wanted);
  });

  it("quotes in a sheet's name are doubled, an operator in it is none", () => {
    expect(formula(income, { unit: "万元", decimals: 2 }, [overall(1, { name: "Z92 'a'-(b)*" })])).toBe(
      "=ROUND('Z92 ''a''-(b)*'!D6/10000,2)",
    );
  });

  it("counts from where the used range begins", () => {
    expect(short(formula(income, yuanStyle, [overall(1, { top: 3, left: 25 })]))).toBe("=ROUND(Z92!AC9,2)");
  });

  it("last year is a reference to 上年决算, or the value in last year's workbook", () => {
    const typed = ownSheet("上年决算", [["总.收", "收入", null, 20]]);
    const before = [overall(-25.25, { year: 2021 })];
    expect(compile(tinyLedger(definitions, [overall(30), typed]), prior("总.收"), yuanStyle)).toBe(
      "=ROUND('上年决算'!D3,2)",
    );
    expect(
      short(compile(tinyLedger(definitions, [overall(30)], before), diff(income, prior("总.收")), yuanStyle)),
    ).toBe("=ROUND(Z92!D6-(-25.25),2)");
  });

  it.each<[string, Expr]>([
    ["a missing form", cell("财决93", "合计", "合计")],
    ["a missing row", absent],
    ["a sum with a gap", sum(income, absent)],
    ["a base of 0", share(income, cell("财决92", "支出", "年初预算数"))],
    ["an error", cell("财决92", "收入", "决算数")],
    ["words", itsKey],
  ])("there is none for what the engine refuses to give: %s", (name, expr) => {
    const sheets = [overall(name === "an error" ? "#REF!" : 1), list];
    expect(formula(expr, yuanStyle, sheets)).toBeUndefined();
  });

  it("there is none longer than Excel takes", () => {
    const lengthOf = (terms: number) => formula(sum(...Array.from({ length: terms }, () => income)))?.length;
    expect(lengthOf(681)).toBe("=ROUND(,2)".length + 681 * "'Z92 总表'!D6+".length - 1);
    expect(lengthOf(682)).toBeUndefined();
  });

  it("a SUM of more than 255 ranges is split", () => {
    const rows = Array.from({ length: 300 }, (_, i): CellValue[][] => [
      [201000 + i, "", null, 1],
      [String(2010001 + i * 2), "项", null, i],
      [null, "小计", null, 9],
    ]).flat();
    const short = listSheet([[null, "合计", null, 0], ...rows], { name: "Z" });
    const text = formula(under("财决91", "", "合计"), yuanStyle, [short]) ?? "";
    expect(text.match(/SUM\(/g)).toHaveLength(2);
    expect(text.match(/'Z'!D\d+/g)).toHaveLength(300);
  });
});

type Case = { id: string; formula: string; wanted: string };

/** Every numeric figure in its units, with the formula and the engine's own answer to the last place. */
function casesOf(ledger: Ledger): Case[] {
  const { figures: singles, series } = ledger.input.rulebook.definitions;
  const ids = [
    ...Object.keys(singles),
    ...Object.entries(series).flatMap(([id, def]) =>
      ledger.items(id).flatMap((key) => Object.keys(def.fields).map((field) => itemId(id, key, field))),
    ),
  ];
  return ids.flatMap((id) => {
    const unit = ledger.definition(id)?.unit;
    const value = unit === "文字" ? undefined : ledger.figure(id);
    if (value?.kind !== "number") return [];
    const styles: [FormulaStyle, { n: bigint; d: bigint }][] =
      unit === "元"
        ? [
            [yuanStyle, whole(1)],
            [
              { unit: "万元", decimals: 2 },
              { n: 1n, d: 10000n },
            ],
            [
              { unit: "万元", decimals: 6 },
              { n: 1n, d: 10000n },
            ],
          ]
        : unit === "%"
          ? [1, 2, 4].map((decimals) => [{ unit: "%", decimals }, whole(100)])
          : [[{ unit: "个", decimals: 0 }, whole(1)]];
    return styles.map(([style, scale]) => ({
      id: `${id} in ${style.unit} to ${style.decimals}`,
      formula: compile(ledger, ledger.definition(id)!.expr, style) ?? "",
      wanted: Number(toDecimal(multiply(value.value, scale), style.decimals)).toString(),
    }));
  });
}

/** One column of formulas, for the second program. */
const formulaSheet = (cases: readonly Case[]): FilledSheet => ({
  id: "公式",
  name: "公式",
  rows: cases.map(({ formula }) => [{ look: "amount", formula }]),
  merges: [],
  widths: [20],
  header: { from: 0, to: 0 },
  landscape: false,
  charts: [],
  wordRules: [],
  blankZeros: false,
});

/** Numbers typed as text and — for nothing, here and there; last year's figures typed on 上年决算. */
function withTextNumbers(): Book {
  const typed = toBook(lastYear2021()).sheets;
  return new Edit({ ...sampleBook(), sheets: [...sampleBook().sheets, ...typed] })
    .set("财决01", "收入总计", "决算数", "134,528,972.12")
    .set("财决01", "年初结转和结余", "决算数", "—")
    .set("财决04", "合计", "基本支出", "9615086.92")
    .set("财决08", "2010302", "合计", " 50,501,476.80 ")
    .set("财决08", "2010301", "合计", "（1,234.56）")
    .set("财决附03", "公务接待费", "统计数", "３，８００．００")
    .set("决算补充资料", "预算.2010301", "金额", "6,337,912.35").book;
}

const hasOffice = isInstalled("that compiled formulas come to the engine's values", "soffice");

describe.skipIf(!hasOffice)("LibreOffice comes to the same numbers", () => {
  const books: Record<string, Book> = {
    sample: sampleBook(),
    funds: toBook(withClassRows(withFund(sample2022())), "基金.xlsx"),
    texts: withTextNumbers(),
  };
  const cases = Object.entries(books).map(([name, book]) =>
    casesOf(ledgerOf(book, name === "texts" ? null : lastYearBook())),
  );
  let answers: Map<string, string | number>[] = [];

  beforeAll(() => {
    answers = recalculate(
      Object.values(books).map((book, i) => ({ book, sheets: [formulaSheet(cases[i] ?? [])] })),
    );
  }, 300_000);

  it.each(Object.keys(books).map((name, i) => [name, i] as const))("%s", (_, i) => {
    const wanted = cases[i] ?? [];
    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter((one) => one.formula === "")).toEqual([]);
    const got = wanted.map((one, row) => `${one.id}: ${answers[i]?.get(`公式!A${row + 1}`)}`);
    expect(got).toEqual(wanted.map((one) => `${one.id}: ${one.wanted}`));
  });
});
