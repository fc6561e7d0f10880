// Figures of a workbook: every number with its sources, every gap with its reason, and never a gap taken for 0.
import { describe, expect, it } from "vitest";
import { toShortDecimal } from "../../../src/engine/value/amount";
import type { CellValue, Sheet } from "../../../src/engine/value/cell";
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
  its,
  itsKey,
  meaning,
  nameOf,
  number,
  percent,
  prior,
  seriesOf,
  share,
  sum,
  sumPresent,
  titleOf,
  total,
  under,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import { yearOnYear } from "../../../src/rulebook/facets";
import type { Expr } from "../../../src/engine/figures/expr";
import type { Ledger } from "../../../src/engine/figures/ledger";
import type { Value } from "../../../src/engine/value/value";
import { fixedSheet, listSheet, ownSheet, tinyLedger } from "../../help/tiny";

const nothingDefined = figures("空", {});

/** A number as its decimal, a gap as its reason. */
const said = (value: Value): string =>
  value.kind === "number" ? toShortDecimal(value.value, 12) : `？${value.reason}`;

const valueOf = (expr: Expr, ...sheets: Sheet[]): string =>
  said(tinyLedger(nothingDefined, sheets).value(expr));

const overall = (actual: CellValue, head = {}): Sheet =>
  fixedSheet(
    [
      ["一、收入", 10, 20, actual],
      ["二、支出", 0, null, 7.5],
      ["三、车辆（辆）", 1, 2, 3],
    ],
    head,
  );

const income = cell("财决92", "收入", "决算数");
const expense = cell("财决92", "支出", "决算数");

describe("what a cell comes to", () => {
  it.each<[CellValue, string]>([
    [30.25, "30.25"],
    [0.1 + 0.2, "0.3"],
    ["1,234.50", "1234.5"],
    ["１２", "12"],
    ["(5)", "-5"],
    [null, "0"],
    ["", "0"],
    ["—", "0"],
    ["无", "0"],
    ["#REF!", "？工作表“Z92 总表”D6 的内容“#REF!”不是数"],
    ["见附件", "？工作表“Z92 总表”D6 的内容“见附件”不是数"],
  ])("%j on an official sheet is %s", (raw, wanted) => expect(valueOf(income, overall(raw))).toBe(wanted));

  it.each<[CellValue, string]>([
    [30, "30"],
    ["1,234.50", "1234.5"],
    [null, "？“决算补充资料”表没有填写“预算.1”"],
    ["", "？“决算补充资料”表没有填写“预算.1”"],
    ["—", "？“决算补充资料”表没有填写“预算.1”"],
    ["#N/A", "？工作表“决算补充资料”D3 的内容“#N/A”不是数"],
  ])("%j on a sheet of our own is %s", (raw, wanted) => {
    expect(
      valueOf(
        cell("决算补充资料", "预算.1", "金额"),
        overall(1),
        ownSheet("决算补充资料", [["预算.1", "甲", null, raw]]),
      ),
    ).toBe(wanted);
  });

  it("says where to fill in what is missing", () => {
    const ledger = tinyLedger(nothingDefined, [overall(1), ownSheet("决算补充资料", [["原因.甲", "甲"]])]);
    const where = (expr: Expr): string | undefined => {
      const value = ledger.value(expr);
      return value.kind === "missing" ? value.where : undefined;
    };
    expect(where(cell("决算补充资料", "原因.甲", "金额"))).toBe("工作表“决算补充资料”D3（金额）");
    expect(where(cell("决算补充资料", "原因.乙", "金额"))).toContain("编号“原因.乙”");
    expect(where(cell("上年决算", "原因.乙", "金额"))).toContain("新建“上年决算”表");
  });

  it("says which sheet, row or column is not there", () => {
    expect(valueOf(cell("财决91", "合计", "合计"), overall(1))).toBe("？工作簿中没有财决91表");
    expect(valueOf(cell("财决92", "收入", "去年"), overall(1))).toBe("？财决92表没有“去年”列");
    expect(valueOf(cell("财决92", "支出", "决算数"), fixedSheet([["收入", 1, 2, 3]]))).toBe(
      "？财决92表没有“支出”行",
    );
  });

  it("takes `@预算` from the pack's budget base", () => {
    const ledger = tinyLedger(nothingDefined, [overall(1)]);
    expect(said(ledger.value(cell("财决92", "收入", "@预算")))).toBe("20");
    ledger.input.budget = "年初预算数";
    expect(said(ledger.value(cell("财决92", "收入", "@预算")))).toBe("10");
  });

  it("turns 万元 into 元, but not counts, and knows how far rounding may be off", () => {
    const ledger = tinyLedger(nothingDefined, [overall(12.34, { money: "万元" })]);
    expect(ledger.value(income)).toMatchObject({
      value: { n: 12_340_000n, d: 100n },
      slack: { n: 10000n, d: 200n },
    });
    expect(ledger.value(cell("财决92", "车辆", "决算数"))).toMatchObject({
      value: { n: 300n, d: 100n },
      slack: { n: 0n },
    });
  });

  it("takes 万元 with six decimals as exact", () => {
    expect(tinyLedger(nothingDefined, [overall(12.345678, { money: "万元" })]).value(income)).toMatchObject({
      slack: { n: 0n },
    });
  });
});

const total3 = 1100.11;
const plain = listSheet([
  [null, "合计", null, total3, 600.11, 400.1, 200.01, 500],
  ["2010101", "行政运行", null, 600.11, 600.11, 400.1, 200.01, "—"],
  ["2010201", "一般事务", null, 500, null, null, null, 500],
]);
const withSubtotals = listSheet([
  [null, "合计", null, total3, 600.11, 400.1, 200.01, 500],
  ["201", "公共服务", null, total3, 600.11, 400.1, 200.01, 500],
  ["20101", "人大", null, 600.11, 600.11, 400.1, 200.01, null],
  ["2010101", "行政运行", null, 600.11, 600.11, 400.1, 200.01, null],
  ["20102", "政协", null, 500, null, null, null, 500],
  ["2010201", "一般事务", null, 500, null, null, null, 500],
]);
const withProjects = listSheet([
  [null, "合计", null, total3, 600.11, 400.1, 200.01, 500],
  ["2010101", "行政运行", null, 600.11, 600.11, 400.1, 200.01, null],
  ["2010201", "一般事务", null, 500, null, null, null, 500],
  ["2010201", "会议", "P1", 120.5, null, null, null, 120.5],
  ["2010201", "调研", "P2", 379.5, null, null, null, 379.5],
]);
const projectsOnly = listSheet([
  [null, "合计", null, 500, null, null, null, 500],
  ["2010201", "会议", "P1", 120.5, null, null, null, 120.5],
  ["2010201", "调研", "P2", 379.5, null, null, null, 379.5],
]);

describe("subtotals are never counted twice", () => {
  const all = under("财决91", "", "合计");
  it.each([
    ["项 only", plain],
    ["类, 款 and 项", withSubtotals],
    ["projects below their 项", withProjects],
  ])("%s", (_, sheet) => {
    expect(valueOf(all, sheet)).toBe("1100.11");
    expect(valueOf(under("财决91", "201", "合计"), sheet)).toBe("1100.11");
    expect(valueOf(under("财决91", "20102", "合计"), sheet)).toBe("500");
    expect(valueOf(under("财决91", "2010201", "项目"), sheet)).toBe("500");
    expect(valueOf(cell("财决91", "2010201", "合计"), sheet)).toBe("500");
  });

  it("projects of a 科目 are summed", () => {
    expect(valueOf(cell("财决91", "2010201", "合计"), projectsOnly)).toBe("500");
    expect(valueOf(under("财决91", "2010201", "合计"), projectsOnly)).toBe("500");
  });

  it("a 科目 that a list does not name has 0", () => {
    expect(valueOf(cell("财决91", "2990101", "合计"), plain)).toBe("0");
    expect(valueOf(under("财决91", "299", "合计"), plain)).toBe("0");
  });

  it("details are the columns beside the 小计 in its group", () => {
    expect(valueOf(details("财决91", "合计", "基本"), plain)).toBe("600.11");
    expect(valueOf(details("财决91", "合计", "项目"), plain)).toBe("？财决91表“项目”没有明细列");
  });
});

describe("arithmetic", () => {
  const sheets = [overall(30.25), plain];
  it.each<[string, Expr, string]>([
    ["sum", sum(income, expense), "37.75"],
    ["sum of nothing", sum(), "0"],
    ["difference", diff(income, expense), "22.75"],
    ["share", share(expense, cell("财决91", "合计", "项目")), "0.015"],
    ["change", change(income, cell("财决92", "收入", "全年预算数")), "0.5125"],
    ["first that has a value", first(cell("财决92", "没有", "决算数"), expense, income), "7.5"],
    ["share of 0", share(income, cell("财决92", "支出", "年初预算数")), "？基数为0，不计算比例"],
    ["growth from 0", change(income, cell("财决92", "支出", "年初预算数")), "？基数为0，不计算比例"],
    ["growth from blank", change(income, cell("财决92", "支出", "全年预算数")), "？基数为0，不计算比例"],
    ["the year", head("year"), "2022"],
    ["last year", head("last-year"), "2021"],
  ])("%s", (_, expr, wanted) => expect(valueOf(expr, ...sheets)).toBe(wanted));

  const gap = cell("财决93", "合计", "金额");
  it.each<[string, Expr]>([
    ["sum", sum(income, gap)],
    ["difference", diff(income, gap)],
    ["share", share(gap, income)],
    ["base", share(income, gap)],
    ["base of growth", change(income, gap)],
    ["first of none", first(gap)],
    ["a base of 0 does not hide it", share(gap, cell("财决92", "支出", "年初预算数"))],
  ])("a gap stays a gap: %s", (_, expr) => expect(valueOf(expr, ...sheets)).toBe("？工作簿中没有财决93表"));

  it("sumPresent leaves out what this year's form does not have, and nothing else", () => {
    const absent = cell("财决92", "没有", "决算数");
    expect(valueOf(sumPresent(income, absent, expense), ...sheets)).toBe("37.75");
    expect(valueOf(sum(income, absent), ...sheets)).toBe("？财决92表没有“没有”行");
    expect(valueOf(sumPresent(income, gap), ...sheets)).toBe("？工作簿中没有财决93表");
    expect(valueOf(sumPresent(absent), ...sheets)).toBe("？财决92表没有“没有”行");
    expect(valueOf(sumPresent(income, cell("财决92", "支出", "决算数")), overall("#REF!"))).toContain(
      "#REF!",
    );
  });

  it("a total is called like its group", () => {
    const title = (column: string) => tinyLedger(nothingDefined, sheets).text(titleOf("财决91", column));
    expect([title("合计"), title("基本"), title("公用")]).toMatchObject([
      { text: "合计" },
      { text: "基本支出" },
      { text: "公用" },
    ]);
    expect(title("去年")).toMatchObject({ reason: "财决91表没有“去年”列" });
  });

  it("words are no number, and numbers no words", () => {
    const ledger = tinyLedger(nothingDefined, sheets);
    for (const expr of [
      itsKey,
      nameOf("财决92", "收入"),
      titleOf("财决91", "合计"),
      meaning("甲"),
      head("unit"),
    ]) {
      expect(ledger.value(expr)).toMatchObject({ kind: "missing", reason: "这是文字，不是数" });
      expect(ledger.text(expr).kind).toBe("text");
    }
    for (const expr of [sum(), diff(income, expense), head("year"), count("甲")]) {
      expect(ledger.text(expr)).toMatchObject({ kind: "missing", reason: "这是数，不是文字" });
    }
  });
});

describe("last year", () => {
  const definitions = figures("总", {
    收: yuan("收入", income),
    ...yearOnYear("总.收", "收入"),
    车: number("车辆", cell("财决92", "车辆", "决算数")),
  });
  const typed = ownSheet("上年决算", [
    ["总.收", "收入", null, 20],
    ["总.车", "车辆", null, null, 4],
  ]);
  const before = (ledger: Ledger, id = "总.收"): string => said(ledger.value(prior(id)));

  it("is taken from last year's workbook, even when it is typed too", () => {
    expect(before(tinyLedger(definitions, [overall(30), typed], [overall(25, { year: 2021 })]))).toBe("25");
  });

  it("else from 上年决算: amounts from 金额, counts from 数量", () => {
    const ledger = tinyLedger(definitions, [overall(30), typed]);
    expect(before(ledger)).toBe("20");
    expect(before(ledger, "总.车")).toBe("4");
    expect(said(ledger.figure("总.收.增减"))).toBe("10");
    expect(said(ledger.figure("总.收.增减率"))).toBe("0.5");
  });

  it("from 上年决算 also when last year's workbook lacks it", () => {
    const broken = [overall("#REF!", { year: 2021 })];
    expect(before(tinyLedger(definitions, [overall(30), typed], broken))).toBe("20");
    expect(before(tinyLedger(definitions, [overall(30)], broken))).toBe(
      "？上年工作簿中取不到该数（工作表“Z92 总表”D6 的内容“#REF!”不是数）",
    );
  });

  it("else is missing, and says how to give it", () => {
    const ledger = tinyLedger(definitions, [overall(30)]);
    expect(ledger.value(prior("总.收"))).toMatchObject({
      kind: "missing",
      where: "用 --last-year 给出上年决算工作簿，或在“上年决算”表编号“总.收”处填写",
    });
    expect(said(ledger.figure("总.收.增减"))).toMatch(/^？/);
    expect(said(ledger.figure("总.收.增减率"))).toMatch(/^？/);
  });

  it("of 0 has a difference but no rate", () => {
    const ledger = tinyLedger(definitions, [overall(30)], [overall(0, { year: 2021 })]);
    expect(said(ledger.figure("总.收.增减"))).toBe("30");
    expect(ledger.figure("总.收.增减率")).toMatchObject({ kind: "missing", zeroBase: true });
  });
});

describe("series", () => {
  const answers = ownSheet("决算补充资料", [
    ["事项.1", "第一", "会议", 10],
    ["事项.2", "第二", null, 20],
    ["事项.10", "第十", "调研", 30],
    ["事项.说明", "说明", "略"],
    ["其他事项.1", "其他", "略", 99],
  ]);
  const definitions = combine(
    figures("总", {
      支出: yuan("支出", cell("财决91", "合计", "合计")),
      共: yuan("各项", total("列.项", "金额")),
    }),
    seriesOf("列", {
      项: {
        label: "各项",
        items: { each: "rows", form: "财决91", level: "项" },
        keep: "金额",
        fields: {
          类: words("类", nameOf("财决91", "@", 3)),
          款: words("款", nameOf("财决91", "@", 5)),
          名称: words("名称", nameOf("财决91", "@")),
          金额: yuan("支出", under("财决91", "@", "合计")),
          占比: percent("占比", share(its("金额"), figure("总.支出"))),
          释义: words("解释", first(cell("决算补充资料", "名词.@", "内容"), meaning("@", "财决91"))),
        },
      },
      类: { label: "各类", items: { each: "rows", form: "财决91", level: "类" }, fields: {} },
      款: { label: "各款", items: { each: "rows", form: "财决91", level: "款" }, fields: {} },
      明细: {
        label: "基本支出明细",
        items: { each: "details", form: "财决91", columns: ["基本"] },
        fields: { 名称: words("名称", titleOf("财决91", "@")), 金额: yuan("", cell("财决91", "合计", "@")) },
      },
      键: {
        label: "两项",
        items: { each: "keys", keys: ["收入", "支出", "车辆"] },
        keep: "金额",
        fields: { 名称: words("名称", itsKey), 金额: yuan("", cell("财决92", "@", "决算数")) },
      },
      事项: {
        label: "事项",
        items: { each: "numbered", form: "决算补充资料", prefix: "事项" },
        fields: {
          内容: words("内容", cell("决算补充资料", "@", "内容")),
          金额: yuan("金额", cell("决算补充资料", "@", "金额")),
        },
      },
    }),
  );
  const ledger = tinyLedger(definitions, [withSubtotals, overall(0), answers]);
  const text = (id: string): string => {
    const content = ledger.content(id);
    return content.kind === "text" ? content.text : said(content);
  };

  it("has an item per code at its level, in the order of the sheet", () => {
    expect(ledger.items("列.项")).toEqual(["2010101", "2010201"]);
    expect(ledger.items("列.类")).toEqual(["201"]);
    expect(ledger.items("列.款")).toEqual(["20101", "20102"]);
    expect(tinyLedger(definitions, [withProjects]).items("列.项")).toEqual(["2010101", "2010201"]);
  });

  it("has an item per column below a 小计", () => {
    expect(ledger.items("列.明细")).toEqual(["人员", "公用"]);
    expect(text("列.明细[公用].金额")).toBe("200.01");
    expect(text("列.明细[公用].名称")).toBe("公用");
  });

  it("has an item per numbered row, whose number it ends in", () => {
    expect(ledger.items("列.事项")).toEqual(["事项.1", "事项.2", "事项.10"]);
    expect(text("列.事项[事项.10].金额")).toBe("30");
    expect(text("列.事项[事项.2].内容")).toBe("？“决算补充资料”表没有填写“事项.2”");
  });

  it("leaves out items that are exactly 0, and keeps those that nobody knows", () => {
    expect(ledger.items("列.键")).toEqual(["支出", "车辆"]);
    expect(tinyLedger(definitions, [overall("#REF!")]).items("列.键")).toEqual(["收入", "支出", "车辆"]);
    expect(tinyLedger(definitions, [overall(0.01)]).items("列.键")).toEqual(["收入", "支出", "车辆"]);
  });

  it("is empty without its sheet", () => {
    const none = tinyLedger(definitions, [overall(1)]);
    expect([none.items("列.项"), none.items("列.明细"), none.items("列.事项")]).toEqual([[], [], []]);
    expect(said(none.figure("总.共"))).toBe("0");
  });

  it("binds fields to their item", () => {
    expect(text("列.项[2010201].金额")).toBe("500");
    expect(text("列.项[2010201].占比")).toBe(
      said(ledger.value(share(sum(under("财决91", "20102", "项目")), figure("总.支出")))),
    );
    expect(text("总.共")).toBe("1100.11");
    expect(ledger.definition("列.项[2010201].占比")?.label).toBe("一般事务占比");
  });

  it("names come from the sheet, else from the rulebook, else are missing", () => {
    expect([text("列.项[2010201].类"), text("列.项[2010201].款"), text("列.项[2010201].名称")]).toEqual([
      "公共服务",
      "政协",
      "一般事务",
    ]);
    const bare = tinyLedger(definitions, [
      listSheet([
        [null, "合计", null, 1],
        ["2010101", null, null, 1],
      ]),
    ]);
    expect(bare.content("列.项[2010101].类")).toMatchObject({ text: "第201类" });
    expect(bare.content("列.项[2010101].名称")).toMatchObject({ reason: "不知道科目 2010101 的名称" });
  });

  it("a typed explanation wins over the glossary, which knows the 科目 by its name", () => {
    expect(text("列.项[2010201].释义")).toBe("一般事务的解释");
    const typed = ownSheet("决算补充资料", [["名词.2010201", "名词", "另说"]]);
    expect(tinyLedger(definitions, [withSubtotals, typed]).content("列.项[2010201].释义")).toMatchObject({
      text: "另说",
    });
  });
});

describe("words in cells", () => {
  const reason = cell("决算补充资料", "原因.甲", "内容");
  const typed = (raw: CellValue): ReturnType<Ledger["text"]> =>
    tinyLedger(nothingDefined, [overall(1), ownSheet("决算补充资料", [["原因.甲", "甲", raw]])]).text(reason);

  it("are taken as typed", () =>
    expect(typed("  人员增加。 ")).toEqual({ kind: "text", text: "人员增加。" }));

  it.each<CellValue>([null, "", "  ", "—", "。", "/"])("%j says nothing", (raw) =>
    expect(typed(raw)).toMatchObject({ kind: "missing", where: "工作表“决算补充资料”C3（内容）" }),
  );

  it("an error is no reason", () => {
    expect(typed("#REF!")).toMatchObject({
      kind: "missing",
      reason: "工作表“决算补充资料”C3 的内容“#REF!”是错误值",
    });
  });
});

describe("mistakes in a rulebook", () => {
  it("a cycle throws and names its figures", () => {
    const cycle = figures("环", { 甲: yuan("甲", figure("环.乙")), 乙: yuan("乙", sum(figure("环.甲"))) });
    expect(() => tinyLedger(cycle, [overall(1)]).figure("环.甲")).toThrow("环.甲 → 环.乙 → 环.甲");
  });

  it("a cycle through a series throws", () => {
    const cycle = seriesOf("环", {
      列: {
        label: "列",
        items: { each: "keys", keys: ["甲"] },
        keep: "金额",
        fields: { 金额: yuan("", total("环.列", "金额")) },
      },
    });
    expect(() => tinyLedger(cycle, [overall(1)]).items("环.列")).toThrow(/depend on each other/);
  });

  it.each(["没有", "constructor", "列[甲].金额", "toString[甲].金额"])(
    "an unknown figure throws: %s",
    (id) => {
      const ledger = tinyLedger(nothingDefined, [overall(1)]);
      expect(ledger.definition(id)).toBeUndefined();
      expect(() => ledger.figure(id)).toThrow(`unknown figure ${id}`);
    },
  );

  it("a name defined twice throws", () => {
    const one = figures("甲", { 乙: yuan("乙", sum()) });
    expect(() => combine(one, one)).toThrow("甲.乙 is defined twice");
  });
});
