// Where figures come from and how they came about: every number leads back to its cells.
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../../src/engine/value/amount";
import { a1, type CellRef } from "../../../src/engine/value/cell";
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
  meaning,
  nameOf,
  points,
  prior,
  seriesOf,
  share,
  sum,
  titleOf,
  total,
  under,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import { yearOnYear } from "../../../src/rulebook/facets";
import type { Expr } from "../../../src/engine/figures/expr";
import { readPack } from "../../../src/engine/pack/pack";
import type { Report } from "../../../src/engine/value/report";
import { run } from "../../../src/engine/run";
import { describe as inChinese, explain, fullValue } from "../../../src/engine/figures/explain";
import { cellsOf } from "../../../src/engine/figures/trace";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { lastYear2021, sample2022, toBook, withClassRows, withFund } from "../../../scripts/sample";
import { lastYearBook, ledgerOf, sampleBook } from "../../help/books";
import { fixedSheet, listSheet, ownSheet, tinyLedger } from "../../help/tiny";

const income = cell("财决92", "收入", "决算数");
const expense = cell("财决92", "支出", "决算数");

const definitions = combine(
  figures("总", {
    收: yuan("收入", income),
    ...yearOnYear("总.收", "收入"),
    共: yuan("共计", total("列.项", "金额")),
  }),
  seriesOf("列", {
    项: {
      label: "两项",
      items: { each: "keys", keys: ["收入", "支出"] },
      fields: { 名称: words("名称", itsKey), 金额: yuan("", cell("财决92", "@", "决算数")) },
    },
  }),
);
const sheets = [
  fixedSheet([
    ["一、收入", 10, 20, 30],
    ["二、支出", 0, 0, 7.5],
  ]),
  listSheet([
    [null, "合计", null, 100, 60, 40, 20, 40],
    ["20101", "人大", null, 60, 60, 40, 20],
    ["2010101", "运行", null, 60, 60, 40, 20],
    ["2010201", "会议", "P1", 15],
    ["2010201", "调研", "P2", 25],
  ]),
  ownSheet("决算补充资料", [["原因.甲", "收入变动原因", "略"]]),
];
const typed = ownSheet("上年决算", [["总.收", "收入", null, 20]]);
const ledger = tinyLedger(definitions, sheets, [fixedSheet([["收入", 0, 0, 25]], { year: 2021 })]);
const at = (refs: readonly CellRef[]): string => refs.map((ref) => `${ref.form}!${ref.a1}`).join(" ");

describe("cells", () => {
  it.each<[string, Expr, string]>([
    ["cell", income, "财决92!D6"],
    ["figure", figure("总.收"), "财决92!D6"],
    ["projects of a 科目", cell("财决91", "2010201", "合计"), "财决91!D10 财决91!D11"],
    ["lowest rows", under("财决91", "", "合计"), "财决91!D9 财决91!D10 财决91!D11"],
    ["details", details("财决91", "合计", "基本"), "财决91!F7 财决91!G7"],
    ["sum, each cell once", sum(income, expense, income), "财决92!D6 财决92!D7"],
    ["difference", diff(expense, income), "财决92!D7 财决92!D6"],
    ["share", share(expense, sum(income, expense)), "财决92!D7 财决92!D6"],
    ["change", change(income, prior("总.收")), "财决92!D6 上年财决92!D6"],
    ["total", total("列.项", "金额"), "财决92!D6 财决92!D7"],
    ["the one that was taken", first(cell("财决93", "合计", "合计"), expense, income), "财决92!D7"],
    [
      "the words that were taken",
      first(cell("决算补充资料", "原因.乙", "内容"), cell("决算补充资料", "原因.甲", "内容")),
      "决算补充资料!C3",
    ],
    ["a column's name leads to its total", titleOf("财决91", "公用"), "财决91!G7"],
    ["an absent form", cell("财决93", "合计", "合计"), ""],
    ["a row that is not listed", cell("财决91", "2990101", "合计"), ""],
    ["words", itsKey, ""],
    ["year", head("year"), ""],
    ["glossary", meaning("甲"), ""],
  ])("%s", (_, expr, wanted) => expect(at(cellsOf(ledger, expr))).toBe(wanted));

  it("last year without its workbook is on 上年决算", () => {
    expect(at(cellsOf(tinyLedger(definitions, [...sheets, typed]), prior("总.收")))).toBe("上年决算!D3");
  });
});

describe("in Chinese", () => {
  it.each<[string, Expr, string]>([
    ["cell", income, "财决92表“收入”的“决算数”"],
    ["list row", cell("财决91", "2010101", "合计"), "财决91表“2010101 运行”的“合计”"],
    ["own sheet", cell("决算补充资料", "原因.甲", "内容"), "“决算补充资料”表“收入变动原因”的“内容”"],
    ["all rows", under("财决91", "", "合计"), "财决91表全部科目各行“合计”之和"],
    ["rows under", under("财决91", "20102", "合计"), "财决91表科目 20102 下各行“合计”之和"],
    ["one row", under("财决91", "2010101", "合计"), "财决91表“2010101 运行”的“合计”"],
    ["details", details("财决91", "合计", "基本"), "财决91表“合计”中“基本”各明细之和"],
    ["figure", figure("总.收"), "收入"],
    ["prior", prior("总.收"), "上年收入"],
    ["sum", sum(figure("总.收"), expense), "收入 30.00元 + 财决92表“支出”的“决算数”"],
    ["share", share(figure("总.收"), prior("总.收")), "收入 30.00元 ÷ 上年收入 25.00元"],
    [
      "change",
      change(figure("总.收"), prior("总.收")),
      "（收入 30.00元 − 上年收入 25.00元）÷ 上年收入 25.00元",
    ],
    [
      "points",
      points(share(expense, income), expense),
      "财决92表“支出”的“决算数” ÷ 财决92表“收入”的“决算数” × 财决92表“支出”的“决算数”",
    ],
    ["total", total("列.项", "金额"), "两项各项合计"],
    ["count", count("列.项"), "两项的项数"],
    ["first", first(cell("财决93", "合计", "合计"), expense), "财决92表“支出”的“决算数”"],
    ["name", nameOf("财决91", "2010101"), "财决91表中的名称"],
    ["unit", head("unit"), "表头编制单位"],
    ["words", itsKey, "@"],
  ])("%s", (_, expr, wanted) => expect(inChinese(ledger, expr)).toBe(wanted));

  it("in full, with its unit", () => {
    expect(fullValue(ledger, income, "元")).toBe("30.00元");
    expect(fullValue(ledger, share(expense, sum(income, income, income)), "%")).toBe("8.3333%");
    expect(fullValue(ledger, count("列.项"), "个")).toBe("2");
    expect(fullValue(ledger, cell("财决93", "合计", "合计"), "元")).toBe("（无：工作簿中没有财决93表）");
  });

  it("a figure with what it was made from", () => {
    expect(explain(ledger, "总.收.增减")).toBe("收入比上年增减额 = 收入 30.00元 − 上年收入 25.00元 = 5.00元");
    expect(explain(ledger, "总.收.上年")).toBe("上年收入 = 上年决算工作簿财决92表“收入”的“决算数” = 25.00元");
    expect(explain(tinyLedger(definitions, [...sheets, typed]), "总.收.上年")).toBe(
      "上年收入 = “上年决算”表编号“总.收” = 20.00元",
    );
    expect(explain(tinyLedger(definitions, sheets), "总.收.上年")).toContain("（无：");
    expect(explain(ledger, "没有")).toBe("");
  });
});

const pack = readPack("sichuan-2022", packs["sichuan-2022"] ?? "", rulebook);
const sampleReport = run(sampleBook(), pack, rulebook, lastYearBook());

describe("the sample", () => {
  it("explains every figure", () => {
    for (const [id, { label, explain: how }] of Object.entries(sampleReport.figures)) {
      expect(label, id).not.toBe("");
      expect(how.startsWith(label), `${id}: ${how}`).toBe(true);
      expect(how.length, id).toBeGreaterThan(label.length + 1);
      expect(how, id).not.toMatch(/undefined|NaN|@/);
    }
  });

  it("explains a share by both its sides", () => {
    const { explain: how, sources } = sampleReport.figures["支出.构成[基本支出].占比"]!;
    expect(how).toBe(
      "基本支出占本年支出合计的比重 = 基本支出金额 9,615,086.92元 ÷ 本年支出合计 134,528,972.12元 = 7.1472%",
    );
    expect(sources).toEqual([
      { form: "财决04", sheet: expect.stringContaining("Z04") as string, a1: "F9" },
      { form: "财决04", sheet: expect.stringContaining("Z04") as string, a1: "E9" },
    ]);
  });

  const cellAt = (ref: CellRef): unknown => {
    const sheet = sampleBook().sheets.find((one) => one.name === ref.sheet);
    for (const [i, row] of (sheet?.rows ?? []).entries()) {
      for (const [j, value] of row.entries()) {
        if (a1((sheet?.top ?? 0) + i, (sheet?.left ?? 0) + j) === ref.a1) return value;
      }
    }
    return undefined;
  };

  /** Σ of numbers in the cells, exact in 分. */
  const cents = (refs: readonly CellRef[]): bigint =>
    refs.reduce((sum, ref) => sum + BigInt(Math.round(Number(cellAt(ref) ?? 0) * 100)), 0n);

  it("an amount is the sum of its cells, a share their quotient, a difference their difference", () => {
    const ledger = ledgerOf(sampleBook());
    let checked = 0;
    for (const [id, { unit, value, sources }] of Object.entries(sampleReport.figures)) {
      const expr = ledger.definition(id)?.expr;
      if (value === null || !expr || sources.some((ref) => !ref.form.startsWith("财决"))) continue;
      const [a, b] = sources;
      if (unit === "元" && expr.op !== "diff")
        expect(value, id).toBe(toDecimal({ n: cents(sources), d: 100n }, 2));
      else if (unit === "元" && a && b)
        expect(value, id).toBe(toDecimal({ n: cents([a]) - cents([b]), d: 100n }, 2));
      else if (unit === "%" && a) {
        const whole = cents(b ? [b] : [a]);
        expect(Number(value), id).toBeCloseTo(Number(cents([a])) / Number(whole), 7);
      } else continue;
      checked++;
    }
    expect(checked).toBeGreaterThan(150);
  });
});

describe("what a draft shows", () => {
  const funds = toBook(withClassRows(withFund(sample2022())), "基金.xlsx");
  const typedBook = { ...sampleBook(), sheets: [...sampleBook().sheets, ...toBook(lastYear2021()).sheets] };
  const reports: [string, Report][] = [
    ["sample", sampleReport],
    ["funds", run(funds, pack, rulebook, lastYearBook())],
    ["typed last year", run(typedBook, pack, rulebook)],
  ];

  it.each(reports)("%s: every amount, share and count in the text is a figure with cells", (_, report) => {
    for (const section of report.sections) {
      for (const span of section.spans) {
        if (span.figure === undefined) {
          // What else has digits: 表号, list numbers, dates and a fixed term of the pack.
          const rest = span.text.replace(/财决附?\d\d(-\d)?表|\d+(\. |、)|12月(31日|底)|100万元（含）/g, "");
          expect(rest, section.id).not.toMatch(/\d/);
        } else if (!span.todo) {
          const shown = report.figures[span.figure];
          expect(shown, span.figure).toBeDefined();
          if (shown && shown.unit !== "文字" && shown.unit !== "年")
            expect(shown.sources.length, span.figure).toBeGreaterThan(0);
        }
      }
    }
  });
});
