// The audit sheet from small sheets: what stands in a row, what its formulas say, and what has none.
import { describe, expect, it } from "vitest";
import { fillAudit } from "../../../src/engine/sheets/audit-sheet";
import {
  atMost,
  equal,
  needs,
  searches,
  together,
  type Check,
  type Comparison,
} from "../../../src/engine/checks/check";
import { cell, combine, sum, under } from "../../../src/engine/figures/figure";
import type { Expr } from "../../../src/engine/figures/expr";
import type { FilledCell, FilledSheet } from "../../../src/engine/value/filled";
import { judge } from "../../../src/engine/checks/judge";
import type { Ledger } from "../../../src/engine/figures/ledger";
import { audit as words } from "../../../src/rulebook/tables/audit";
import { fixedSheet, listSheet, ownSheet, tinyLedger, type Head } from "../../help/tiny";

const about: Pick<Check, "title" | "basis" | "severity" | "advice"> = {
  title: "两边应相等",
  basis: "表内关系",
  severity: "error",
  advice: "请核对“两边”。",
};

const check = (...comparisons: readonly Comparison[]): Check => ({ ...about, id: "甲", comparisons });

const list = (head: Head = {}) =>
  listSheet(
    [
      [null, "合计", null, 300, 200, 150, 50, 100],
      ["2010101", "甲", null, 100, 100, 70, 30, 0],
      ["2010102", "=乙", null, 200, 100, 80, 20, 100],
    ],
    head,
  );
const fixed = (income: number, expense: number, cars = 0, head: Head = {}) =>
  fixedSheet(
    [
      ["收入", 0, 0, income],
      ["支出", 0, 0, expense],
      ["车辆", 0, 0, cars],
    ],
    head,
  );

const actual = (row: string): Expr => cell("财决92", row, "决算数");
const [income, expense, cars] = [actual("收入"), actual("支出"), actual("车辆")];

function audited(ledger: Ledger, ...checks: readonly Check[]): FilledSheet {
  const judgements = checks.map((one) => judge(ledger, one));
  const report = {
    checks: judgements.map((one) => one.report),
    findings: judgements.flatMap((one) => one.findings),
  };
  return fillAudit(ledger, checks, report, words);
}

/** The rows below the header, as named cells. */
const rowsOf = (sheet: FilledSheet) =>
  sheet.rows.slice(sheet.header.to + 1).map((row) => {
    const [
      number,
      title,
      basis,
      severity,
      left,
      leftAmount,
      relation,
      right,
      rightAmount,
      gap,
      verdict,
      remark,
    ] = row as FilledCell[];
    return {
      number,
      title,
      basis,
      severity,
      left,
      leftAmount,
      relation,
      right,
      rightAmount,
      gap,
      verdict,
      remark,
    };
  });

const ledgerOf = (...sheets: Parameters<typeof tinyLedger>[1]): Ledger => tinyLedger(combine(), sheets);
const oneRow = (ledger: Ledger, one: Check) => {
  const rows = rowsOf(audited(ledger, one));
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

describe("the frame", () => {
  const sheet = audited(ledgerOf(fixed(300, 300), list()), check(equal(income, expense)));

  it("has title, unit, counts by formula, what it is, and a header that is repeated", () => {
    expect(sheet.rows.slice(0, 4).map((row) => row.flatMap((one) => one?.text ?? []))).toEqual([
      [words.title],
      ["部门：甲单位", "2022年度", "金额单位：元"],
      ["不符 0，未核对 0，相符 1，已说明 0，无数据 0"],
      [words.about],
    ]);
    expect(sheet.rows[2]?.[0]?.formula).toBe(
      `="不符 "&COUNTIF(K6:K6,"不符")&"，"&"未核对 "&COUNTIF(K6:K6,"未核对")&"，"&"相符 "&COUNTIF(K6:K6,"相符")` +
        `&"，"&"已说明 "&COUNTIF(K6:K6,"已说明")&"，"&"无数据 "&COUNTIF(K6:K6,"无数据")`,
    );
    expect(sheet.rows[4]?.map((one) => one?.text)).toEqual(words.heads);
    expect(sheet).toMatchObject({
      id: "决算核对",
      name: "决算核对",
      header: { from: 0, to: 4 },
      landscape: true,
    });
    expect(sheet.rows.every((row) => row.length === sheet.widths.length)).toBe(true);
  });

  it("colours the verdicts", () => {
    const area = { top: 5, left: 10, bottom: 5, right: 10 };
    expect(sheet.wordRules).toEqual([
      { area, word: "相符", colour: "good" },
      { area, word: "不符", colour: "bad" },
      { area, word: "已说明", colour: "quiet" },
      { area, word: "无数据", colour: "quiet" },
      { area, word: "未核对", colour: "quiet" },
    ]);
  });

  it("stands without any check", () => {
    const none = audited(ledgerOf(fixed(1, 1)));
    expect(none.rows).toHaveLength(5);
    expect(none.wordRules).toEqual([]);
  });
});

describe("what does not apply", () => {
  const dashed = listSheet([
    [null, "合计", null, 300, 200, 150, 50, "—"],
    ["2010101", "甲", null, 100, 100, 70, 30, 0],
    ["2010102", "乙", null, 200, 100, 80, 20, 100],
  ]);
  const parts = sum(cell("财决91", "@", "基本"), cell("财决91", "@", "项目"));

  it("is no part of a row of many comparisons", () => {
    const row = oneRow(
      ledgerOf(dashed),
      check(equal(cell("财决91", "@", "合计"), parts, { rows: "财决91" })),
    );
    expect(row.leftAmount?.formula).toBe("=ROUND(ROUND('Z91 明细'!D8,2)+ROUND('Z91 明细'!D9,2),2)");
    expect(row.verdict?.text).toBe("相符");
  });

  it("has no formula that could find it wrong", () => {
    const row = oneRow(
      ledgerOf(dashed),
      check(equal(cell("财决91", "合计", "合计"), cell("财决91", "合计", "项目"))),
    );
    expect(row.verdict).toEqual({ look: "text", text: "无数据" });
  });
});

describe("one comparison", () => {
  it("has both sides, their difference and the verdict as formulas, linked to the cells", () => {
    const row = oneRow(ledgerOf(fixed(300, 260.5)), check(equal(income, expense)));
    expect(row).toEqual({
      number: { look: "count", value: "1" },
      title: { look: "text", text: "两边应相等" },
      basis: { look: "text", text: "表内关系" },
      severity: { look: "text", text: "错误" },
      left: { look: "link", text: "财决92表“收入”的“决算数”", link: "'Z92 总表'!D6" },
      leftAmount: { look: "amount", value: "300.00", formula: "=ROUND('Z92 总表'!D6,2)" },
      relation: { look: "text", text: "=" },
      right: { look: "link", text: "财决92表“支出”的“决算数”", link: "'Z92 总表'!D7" },
      rightAmount: { look: "amount", value: "260.50", formula: "=ROUND('Z92 总表'!D7,2)" },
      gap: { look: "amount", value: "39.50", formula: "=ROUND(F6-I6,2)" },
      verdict: {
        look: "text",
        text: "不符",
        formula: '=IF(AND(F6=0,I6=0),"无数据",IF(ABS(J6)<=0,"相符","不符"))',
      },
      remark: { look: "text", text: "请核对“两边”。", formula: '=IF(K6="不符","请核对“两边”。","")' },
    });
  });

  it.each<[string, Comparison, string, string]>([
    ["equal", equal(income, expense), "=", "ABS(J6)<=0"],
    ["no greater", atMost(income, expense), "≤", "J6<=0"],
    ["both or neither", together(income, expense), "同有同无", "(F6=0)=(I6=0)"],
    ["left needs right", needs(income, expense), "左有则右有", "NOT(AND(F6>0,I6<=0))"],
  ])("says when two amounts must be %s", (_, comparison, relation, condition) => {
    const row = oneRow(ledgerOf(fixed(1, 1)), check(comparison));
    expect(row.relation?.text).toBe(relation);
    expect(row.verdict?.formula).toBe(`=IF(AND(F6=0,I6=0),"无数据",IF(${condition},"相符","不符"))`);
  });

  it.each<[string, (left: Expr, right: Expr) => Comparison, [string, string, string, string, string]]>([
    // 5 and 5; 4 and 5; 5 and 4; 5 and 0; 0 and 0
    ["=", equal, ["相符", "不符", "不符", "不符", "无数据"]],
    ["≤", atMost, ["相符", "相符", "不符", "不符", "无数据"]],
    ["⇔", together, ["相符", "相符", "相符", "不符", "无数据"]],
    ["⇒", needs, ["相符", "相符", "相符", "不符", "无数据"]],
  ])("comes to the same as the check: %s", (_, relate, expected) => {
    const pairs = [
      [5, 5],
      [4, 5],
      [5, 4],
      [5, 0],
      [0, 0],
    ] as const;
    const one = check(relate(income, expense));
    expect(pairs.map(([a, b]) => oneRow(ledgerOf(fixed(a, b)), one).verdict?.text)).toEqual(expected);
    const outcomes = pairs.map(([a, b]) => judge(ledgerOf(fixed(a, b)), one).report.outcome);
    const said = { held: "相符", broken: "不符", "no-data": "无数据", unchecked: "未核对" };
    expect(outcomes.map((outcome) => said[outcome])).toEqual(expected);
  });

  it("says nothing of what to do while the rule holds", () => {
    const { remark } = oneRow(ledgerOf(fixed(5, 5)), check(equal(income, expense)));
    expect(remark).toMatchObject({ text: "", formula: '=IF(K6="不符","请核对“两边”。","")' });
  });

  it("keeps texts out of formulas' reach, and quotation marks and long texts whole", () => {
    const advice = `请核对"合计"。${"很长。".repeat(100)}`;
    const named: Check = { ...check(equal(income, expense)), title: "=1+1", basis: "+甲", advice };
    const row = oneRow(ledgerOf(fixed(1, 2)), named);
    expect([row.title, row.basis]).toEqual([
      { look: "text", text: "=1+1" },
      { look: "text", text: "+甲" },
    ]);
    const pieces = [...row.remark!.formula!.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece);
    expect(pieces.slice(1, -1).join("").replaceAll('""', '"')).toBe(advice);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(255);
  });

  it("shows a name that looks like a formula as text", () => {
    const row = oneRow(
      ledgerOf(list()),
      check(equal(cell("财决91", "2010102", "合计"), cell("财决91", "合计", "合计"))),
    );
    expect(row.left).toEqual({
      look: "link",
      text: "财决91表“2010102 =乙”的“合计”",
      link: "'Z91 明细'!D9",
    });
  });

  it("quotes the name of a tab", () => {
    const row = oneRow(ledgerOf(fixed(1, 1, 0, { name: "总'表" })), check(equal(income, expense)));
    expect(row.left?.link).toBe("'总''表'!D6");
    expect(row.leftAmount?.formula).toBe("=ROUND('总''表'!D6,2)");
  });

  it("has the amount instead of a reference, and no link, where the cell stands in another file", () => {
    const answers = {
      ...ownSheet("决算补充资料", [["甲.1", "甲", "说明", 5, null]]),
      elsewhere: true as const,
    };
    const typed = cell("决算补充资料", "甲.1", "金额");
    const row = oneRow(ledgerOf(fixed(5, 5), answers), check(equal(typed, income)));
    expect(row.left).not.toHaveProperty("link");
    expect(row.left).toMatchObject({ look: "text" });
    expect(row.leftAmount).toEqual({ look: "amount", value: "5.00", formula: "=ROUND(5,2)" });
    expect(row.right?.look).toBe("link");
    const inside = ledgerOf(fixed(5, 5), ownSheet("决算补充资料", [["甲.1", "甲", "说明", 5, null]]));
    expect(oneRow(inside, check(equal(typed, income))).leftAmount?.formula).toBe(
      "=ROUND('决算补充资料'!D3,2)",
    );
  });
});

describe("a book in 万元", () => {
  const inTenThousands = (left: number, right: number): Ledger =>
    ledgerOf(fixed(left, right, 0, { money: "万元" }));

  it("may differ by what rounding explains: 50 元 for each cell", () => {
    const one = check(equal(income, expense));
    const row = oneRow(inTenThousands(1.01, 1.02), one);
    expect(row.leftAmount).toEqual({
      look: "amount",
      value: "10100.00",
      formula: "=ROUND('Z92 总表'!D6*10000,2)",
    });
    expect(row.gap?.value).toBe("-100.00");
    expect(row.verdict).toMatchObject({
      text: "相符",
      formula: '=IF(AND(F6=0,I6=0),"无数据",IF(ABS(J6)<=100,"相符","不符"))',
    });
    expect(oneRow(inTenThousands(1.01, 1.03), one).verdict?.text).toBe("不符");
  });

  it.each<[string, Comparison, string]>([
    ["≤", atMost(income, expense), "J6<=100"],
    ["⇔", together(income, expense), "OR((F6=0)=(I6=0),ABS(J6)<=100)"],
    ["⇒", needs(income, expense), "OR(NOT(AND(F6>0,I6<=0)),ABS(J6)<=100)"],
  ])("so in every relation: %s", (_, comparison, condition) => {
    const near = oneRow(inTenThousands(0.01, 0), check(comparison));
    expect(near.verdict?.formula).toContain(`IF(${condition},`);
    expect(near.verdict?.text).toBe("相符");
    expect(oneRow(inTenThousands(0.02, 0), check(comparison)).verdict?.text).toBe("不符");
  });

  it("counts of things are not rounded", () => {
    const row = oneRow(ledgerOf(fixed(1, 1, 3, { money: "万元" })), check(equal(cars, cars)));
    expect(row.leftAmount).toMatchObject({ value: "3.00", formula: "=ROUND('Z92 总表'!D8,2)" });
    expect(row.verdict?.formula).toContain("ABS(J6)<=0");
  });
});

/** 合计 of every row against its parts; `wrong` is added to 基本 of the second. */
const perRow: Comparison = equal(
  cell("财决91", "@", "合计"),
  sum(cell("财决91", "@", "基本"), cell("财决91", "@", "项目")),
  { rows: "财决91" },
);

const listWith = (first: number, second: number, head: Head = {}) =>
  listSheet(
    [
      [null, "合计", null, 300, 200, null, null, 100],
      ["2010101", "甲", null, 100, first, null, null, 0],
      ["2010102", "乙", null, 200, second, null, null, 100],
    ],
    head,
  );

describe("a repeated comparison", () => {
  it("is one row: totals of both sides, and all differences without their signs", () => {
    const row = oneRow(ledgerOf(listWith(100, 100)), check(perRow));
    expect(row).toMatchObject({
      left: { text: "财决91表“合计”的“合计”等3处合计", link: "'Z91 明细'!D7" },
      leftAmount: { value: "600.00" },
      rightAmount: { value: "600.00" },
      gap: { value: "0.00" },
      verdict: { text: "相符", formula: '=IF(AND(F6=0,I6=0,J6=0),"无数据",IF(J6=0,"相符","不符"))' },
    });
    expect(row.gap?.formula).toMatch(/^=ROUND\(ABS\(.+\)\+ABS\(.+\)\+ABS\(.+\),2\)$/);
  });

  it("finds two errors that cancel each other out, and goes by the name of the first", () => {
    const row = oneRow(ledgerOf(listWith(90, 110)), check(perRow));
    expect(row).toMatchObject({
      left: { text: "财决91表“2010101 甲”的“合计”等3处合计", link: "'Z91 明细'!D8" },
      leftAmount: { value: "600.00" },
      rightAmount: { value: "600.00" },
      gap: { value: "20.00" },
      verdict: { text: "不符" },
      remark: { text: "请核对“两边”。" },
    });
  });

  it("that must be no greater counts only what is", () => {
    const within = atMost(cell("财决91", "@", "基本"), cell("财决91", "@", "合计"), { rows: "财决91" });
    expect(oneRow(ledgerOf(listWith(90, 90)), check(within))).toMatchObject({
      gap: { value: "0.00" },
      verdict: { text: "相符" },
    });
    const row = oneRow(ledgerOf(listWith(101, 90)), check(within));
    expect(row).toMatchObject({ gap: { value: "1.00" }, verdict: { text: "不符" } });
    expect(row.gap?.formula).toMatch(/^=ROUND\(MAX\(0,ROUND\(.+,2\)-ROUND\(.+,2\)\)\+MAX\(0,/);
  });

  it("in 万元 lets each difference be as large as rounding explains, not all together", () => {
    const near = oneRow(ledgerOf(listWith(100.01, 99.99, { money: "万元" })), check(perRow));
    expect(near).toMatchObject({ gap: { value: "0.00" }, verdict: { text: "相符" } });
    expect(near.gap?.formula).toContain("-150)+MAX(0,ABS(");
    const far = oneRow(ledgerOf(listWith(100.02, 100, { money: "万元" })), check(perRow));
    expect(far).toMatchObject({ gap: { value: "50.00" }, verdict: { text: "不符" } });
  });

  it("says so when everything is 0", () => {
    const nothing = listSheet([
      [null, "合计", null, 0],
      ["2010101", "甲", null, 0],
    ]);
    expect(oneRow(ledgerOf(nothing), check(perRow)).verdict?.text).toBe("无数据");
  });

  const many = (rows: number, wrong = 0) =>
    listSheet([
      [null, "合计", null, rows, rows],
      ...Array.from({ length: rows }, (_, i) => [2010101 + i, "甲", null, 1, i === rows - 1 ? 1 + wrong : 1]),
    ]);

  it("of more places than a formula holds takes several rows", () => {
    const rows = rowsOf(audited(ledgerOf(many(100, 2)), check(perRow)));
    expect(rows.map(({ verdict }) => verdict?.text)).toEqual(["相符", "不符"]);
    expect(
      rows.map(({ left }) => Number(/等(\d+)处合计$/.exec(left?.text ?? "")?.[1])).reduce((a, b) => a + b),
    ).toBe(101);
    const formulas = rows.flatMap((row) => Object.values(row).flatMap((one) => one?.formula ?? []));
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
  });

  it("of too many places is stated as the program found it", () => {
    const held = oneRow(ledgerOf(many(150)), check(perRow));
    expect(held.verdict).toEqual({ look: "text", text: "相符" });
    expect(held.remark).toEqual({ look: "text", text: words.byProgram });
    expect([held.leftAmount, held.gap]).toEqual([{ look: "text" }, { look: "text" }]);
    const broken = oneRow(ledgerOf(many(150, 7)), check(perRow));
    expect(broken.verdict).toEqual({ look: "text", text: "不符" });
    expect(broken.remark?.text).toMatch(/^两边应相等：.+相差7\.00。请核对“两边”。$/);
    expect(broken.left).toEqual({ look: "link", text: "财决91!D157", link: "'Z91 明细'!D157" });
  });
});

describe("a check of several comparisons", () => {
  it("has a row for each", () => {
    const rows = rowsOf(
      audited(ledgerOf(fixed(5, 5, 1)), check(equal(income, expense), equal(income, cars))),
    );
    expect(rows.map(({ number, verdict }) => [number?.value, verdict?.text])).toEqual([
      ["1", "相符"],
      ["2", "不符"],
    ]);
    expect(rows[1]?.verdict?.formula).toContain("F7");
  });

  it("of more than twelve sums those that can be", () => {
    const thirteen = Array.from({ length: 12 }, (_, i) => equal(income, i === 4 ? cars : expense));
    const rows = rowsOf(
      audited(ledgerOf(fixed(5, 5, 1)), check(...thirteen, needs(income, cars), needs(cars, income))),
    );
    expect(rows.map(({ relation, gap, verdict }) => [relation?.text, gap?.value, verdict?.text])).toEqual([
      ["=", "4.00", "不符"],
      ["左有则右有", "4.00", "相符"],
      ["左有则右有", "-4.00", "相符"],
    ]);
  });

  it("states together what has no formula, with an outcome of its own", () => {
    const lacking = equal(income, cell("财决91", "合计", "合计"));
    const one = check(equal(income, expense), lacking, lacking);
    const rows = rowsOf(audited(ledgerOf(fixed(5, 4)), one));
    expect(rows.map(({ verdict, remark }) => [verdict?.text, remark?.text])).toEqual([
      ["不符", "请核对“两边”。"],
      ["未核对", "工作簿中没有财决91表"],
    ]);
    expect(rows[1]?.verdict).not.toHaveProperty("formula");
  });

  it("says nothing of what this year's form does not have", () => {
    const old = equal(cell("财决91", "合计", "没有"), cell("财决91", "合计", "合计"));
    const rows = rowsOf(audited(ledgerOf(fixed(5, 5), list()), check(equal(income, expense), old)));
    expect(rows.map(({ verdict }) => verdict?.text)).toEqual(["相符"]);
  });
});

describe("without formulas", () => {
  it("is a rule that could not be checked, and why", () => {
    const broken = fixedSheet([
      ["收入", 0, 0, "#REF!"],
      ["支出", 0, 0, 1],
    ]);
    const row = oneRow(ledgerOf(broken), check(equal(income, expense)));
    expect(row.verdict).toEqual({ look: "text", text: "未核对" });
    expect(row.remark).toEqual({ look: "text", text: "工作表“Z92 总表”D6 的内容“#REF!”不是数" });
  });

  it("is a rule that is no comparison", () => {
    const cells = [{ form: "财决92", sheet: "Z92 总表", a1: "A6" }];
    const search = (found: ReturnType<NonNullable<Check["search"]>>): Check =>
      searches({ ...about, id: "甲" }, () => found);
    const rows = (found: ReturnType<NonNullable<Check["search"]>>) =>
      oneRow(ledgerOf(fixed(1, 1)), search(found));
    expect(rows({ found: [] })).toMatchObject({
      verdict: { text: "相符" },
      remark: { text: words.byProgram },
    });
    expect(rows("no-data").verdict?.text).toBe("无数据");
    expect(rows({ unchecked: "没有表" })).toMatchObject({
      verdict: { text: "未核对" },
      remark: { text: "没有表" },
    });
    const two = rows({
      found: [
        { message: "甲有误", cells },
        { message: "乙有误", cells: [] },
      ],
    });
    expect(two).toMatchObject({
      left: { look: "link", text: "财决92!A6", link: "'Z92 总表'!A6" },
      verdict: { text: "不符" },
      remark: { text: "甲有误。请核对“两边”。（共2处，这是第一处）" },
    });
  });
});

it("a broken rule whose reason is typed is settled, as long as it is broken", () => {
  const settledBy = cell("决算补充资料", "原因.甲", "内容");
  const reason = (text: string | null) => ownSheet("决算补充资料", [["原因.甲", "原因", text, null, null]]);
  const one: Check = { ...check(equal(income, expense)), settledBy };
  const typed = oneRow(ledgerOf(fixed(5, 4), reason("账务调整")), one);
  expect(typed.verdict).toEqual({
    look: "text",
    text: "已说明",
    formula: '=IF(AND(F6=0,I6=0),"无数据",IF(ABS(J6)<=0,"相符","已说明"))',
  });
  expect(typed.remark).toMatchObject({ text: words.settled });
  expect(oneRow(ledgerOf(fixed(5, 4), reason(null)), one).verdict?.text).toBe("不符");
  expect(oneRow(ledgerOf(fixed(5, 5), reason("账务调整")), one)).toMatchObject({
    verdict: { text: "相符" },
    remark: { text: "" },
  });
});

it("last year's book, which no formula can refer to, is written as its amount", () => {
  const definitions = combine({
    figures: { "甲.数": { label: "数", unit: "元", expr: income } },
    series: {},
  });
  const ledger = tinyLedger(definitions, [fixed(5, 5)], [fixed(4, 4, 0, { year: 2021 })]);
  const row = oneRow(ledger, check(equal(income, { op: "prior", id: "甲.数" })));
  expect(row.rightAmount).toEqual({ look: "amount", value: "4.00", formula: "=ROUND(4,2)" });
  expect(row.right).toEqual({ look: "text", text: "上年数" });
  expect(row.verdict?.text).toBe("不符");
});

it("adds up the lowest 科目 by range", () => {
  const row = oneRow(
    ledgerOf(list()),
    check(equal(cell("财决91", "合计", "合计"), under("财决91", "201", "合计"))),
  );
  expect(row.rightAmount?.formula).toBe("=ROUND(SUM('Z91 明细'!D8:D9),2)");
  expect(row.verdict?.text).toBe("相符");
});
