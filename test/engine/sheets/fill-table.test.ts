// Tables from small sheets: what stands where, what is left out, and what is said when something is missing.
import { describe, expect, it } from "vitest";
import { numeral } from "../../../src/engine/value/measure";
import { combine, cell, nameOf } from "../../../src/engine/figures/figure";
import type { Expr } from "../../../src/engine/figures/expr";
import { fillTable } from "../../../src/engine/sheets/fill-table";
import type { FilledSheet } from "../../../src/engine/value/filled";
import type { SidesBody, SubjectBody, TableDef } from "../../../src/engine/sheets/table-def";
import { fixedSheet, listSheet, tinyLedger } from "../../help/tiny";

const style = { unit: "万元", blankZeros: true } as const;

const list = listSheet([
  [null, "合计", null, 350_000, 250_000, 200_000, 50_000, 100_000],
  ["2010101", "=HYPERLINK(1)", null, 250_050, 250_050, 200_050, 50_000, null],
  ["2010102", "@名称", null, 99_950, "—", "—", null, 99_950],
  ["2050201", "没有用过", null, 0, null, null, null, "—"],
]);
const fixed = fixedSheet([
  ["一、收入", 10, 20, 300_000],
  ["二、支出", 10, 20, "#REF!"],
]);

const ledger = tinyLedger(combine(), [list, fixed]);
const actual = (row: string): Expr => cell("财决92", row, "决算数");

const subjects: SubjectBody = {
  kind: "subjects",
  form: "财决91",
  rows: "subjects",
  total: "first",
  texts: [["编码"], ["名称"]],
  columns: [
    { head: ["合计"], column: "合计" },
    { head: ["项目"], column: "项目" },
  ],
};

const table = (body: SubjectBody | SidesBody, more: Partial<TableDef> = {}): TableDef => ({
  id: "公开77",
  title: "测试表",
  forms: ["财决91"],
  note: "本表试用。",
  body,
  ...more,
});

function fill(def: TableDef, own: Parameters<typeof fillTable>[2] = style, from = ledger): FilledSheet {
  const made = fillTable(from, def, own);
  if ("missing" in made) throw new Error(made.missing);
  return made;
}

const lines = ({ rows }: FilledSheet): string[] =>
  rows.map((row) => row.map((one) => one?.value ?? one?.text ?? "").join("|"));

const sides = (...rows: SidesBody["sides"][number]["rows"]): SidesBody => ({
  kind: "sides",
  sides: [
    {
      columns: [
        { head: ["项目"], kind: "label" },
        { head: ["决算数"], kind: "amount" },
      ],
      rows,
    },
  ],
});

describe("the frame", () => {
  it("has title, 表号, unit, year and money unit above, and the note below", () => {
    const sheet = fill(table(subjects, { counted: true }));
    expect(lines(sheet)).toEqual([
      "测试表|||",
      "|||公开77表",
      "部门：甲单位||2022年度|金额单位：万元",
      "编码|名称|合计|项目",
      "|栏次|1|2",
      "|合计|35.00|10.00",
      "201|第201类|35.00|10.00",
      "20101|【待填】|35.00|10.00",
      "2010101|=HYPERLINK(1)|25.01|0.00",
      "2010102|@名称|10.00|10.00",
      "注：本表试用。|||",
    ]);
    expect(sheet).toMatchObject({
      id: "公开77",
      name: "公开77 测试表",
      header: { from: 0, to: 4 },
      blankZeros: true,
    });
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 10, left: 0, bottom: 10, right: 3 },
    ]);
  });

  it("fits a tab name", () => {
    expect(fill(table(subjects, { title: "很".repeat(40) })).name).toHaveLength(31);
  });

  it("prints in 元 with two decimals, too", () => {
    const sheet = fill(table(subjects), { unit: "元", blankZeros: false });
    expect(lines(sheet)[2]).toContain("金额单位：元");
    expect(sheet.rows[4]?.[2]).toEqual({
      look: "amount",
      value: "350000.00",
      formula: "=ROUND('Z91 明细'!D7,2)",
      strong: true,
    });
  });

  it("does without unit and year", () => {
    const anonymous = tinyLedger(combine(), [listSheet([[null, "合计", null, 0]], { unit: "" })]);
    const unknown = Object.assign(anonymous, { input: { ...anonymous.input, year: null, unit: null } });
    const sheet = fill(table(subjects, { empty: "{unit}{year}没有。" }), style, unknown);
    expect(lines(sheet)[2]).toBe("部门：|||金额单位：万元");
    expect(lines(sheet).at(-1)).toMatch(/^说明：本部门本年度没有。/);
  });
});

describe("科目", () => {
  it("round half up, each on its own, and keep names that look like formulas as text", () => {
    const row = fill(table(subjects)).rows.find((cells) => cells[0]?.text === "2010101");
    expect(row?.[1]).toEqual({ look: "text", text: "=HYPERLINK(1)", indent: 2 });
    expect(row?.[2]).toEqual({ look: "amount", value: "25.01", formula: "=ROUND('Z91 明细'!D8/10000,2)" });
  });

  it("leave out what is 0 throughout", () => {
    expect(lines(fill(table(subjects))).some((line) => line.startsWith("205"))).toBe(false);
  });

  it("may end with 合计", () => {
    expect(lines(fill(table({ ...subjects, total: "last" }))).at(-2)).toBe("|合计|35.00|10.00");
  });

  it("may show every column under the sheet's own heading", () => {
    const sheet = fill(table({ ...subjects, columns: "all" }));
    expect(lines(sheet).slice(3, 5)).toEqual(["编码|名称|合计|基本支出|||项目支出", "|||小计|人员|公用|"]);
  });

  it("show a gap, not a number, where a cell holds none, and in what it is part of", () => {
    const broken = listSheet([
      [null, "合计", null, 100, 100],
      ["2010101", "甲", null, "见附件", 100],
      ["2010201", "乙", null, 0, 0],
    ]);
    const sheet = fill(table(subjects), style, tinyLedger(combine(), [broken]));
    expect(lines(sheet).slice(4)).toEqual([
      "|合计|0.01|0.00",
      "201|第201类|【待填】|0.00",
      "20101|【待填】|【待填】|0.00",
      "2010101|甲|【待填】|0.00",
      "注：本表试用。|||",
    ]);
    expect(sheet.rows[5]?.[2]).not.toHaveProperty("formula");
  });

  it("list projects by 科目, without their subtotals", () => {
    const projects = listSheet([
      [null, "合计", null, 60_000],
      ["2050201", "丙项目", "P3", 10_000],
      ["2010101", "小计", null, 50_000],
      ["2010101", "甲项目", "P1", 20_000],
      ["2010101", "乙项目", "P2", 30_000],
      ["2010101", "未用项目", "P4", 0],
    ]);
    const body: SubjectBody = {
      ...subjects,
      rows: "projects",
      texts: [["编码"], ["科目"], ["项目"]],
      columns: [{ head: ["金额"], column: "合计" }],
    };
    expect(lines(fill(table(body), style, tinyLedger(combine(), [projects]))).slice(4, -1)).toEqual([
      "|合计||6.00",
      "2010101||甲项目|2.00",
      "2010101||乙项目|3.00",
      "2050201||丙项目|1.00",
    ]);
  });
});

describe("sides", () => {
  it("leave out rows that this year's form does not have, and number the others", () => {
    const sheet = fill(
      table(
        sides(
          { cells: [nameOf("财决92", "收入"), actual("收入")], numbered: true },
          { cells: ["车辆", actual("车辆")], numbered: true },
          { cells: ["其中", null], level: 1 },
          { cells: [nameOf("财决92", "支出"), actual("支出")], numbered: true, strong: true },
        ),
      ),
    );
    expect(lines(sheet).slice(4, -1)).toEqual(["一、收入|30.00", "其中|", "一、支出|【待填】"]);
    expect(sheet.rows[5]).toEqual([{ look: "text", text: "其中", indent: 1 }, { look: "amount" }]);
    expect(sheet.rows[6]?.every((one) => one?.strong)).toBe(true);
  });

  it("count things with live formulas, too, and number those columns", () => {
    const counted = tinyLedger(combine(), [
      fixedSheet(
        [
          ["车辆", 2, 3, 4],
          ["支出", null, null, "#REF!"],
        ],
        { money: "万元" },
      ),
    ]);
    const body: SidesBody = {
      kind: "sides",
      sides: [
        {
          columns: [
            { head: ["项目"], kind: "label" },
            { head: ["预算"], kind: "count" },
            { head: ["决算"], kind: "count" },
          ],
          rows: [
            { cells: ["车辆", cell("财决92", "车辆", "年初预算数"), actual("车辆")] },
            { cells: ["未知", actual("支出"), null] },
          ],
        },
      ],
    };
    const sheet = fill(table(body, { forms: ["财决92"], counted: true, empty: "没有车。" }), style, counted);
    expect(lines(sheet).slice(3)).toEqual([
      "项目|预算|决算",
      "栏次|1|2",
      "车辆|2|4",
      "未知|【待填】|",
      "注：本表试用。||",
    ]);
    expect(sheet.rows[5]?.[2]).toEqual({ look: "count", value: "4", formula: "=ROUND('Z92 总表'!D6,0)" });
    expect(sheet.rows[6]?.slice(1)).toEqual([{ look: "count", text: "【待填】" }, { look: "count" }]);
  });

  it("stand level, with feet below the longest and 行次 running on", () => {
    const side = (...labels: string[]): SidesBody["sides"][number] => ({
      columns: [
        { head: ["项目"], kind: "label" },
        { head: ["行次"], kind: "line" },
      ],
      rows: labels.map((label) => ({ cells: [label] })),
      foot: [null, { cells: ["总计"] }],
    });
    expect(lines(fill(table({ kind: "sides", sides: [side("甲"), side("乙", "丙")] }))).slice(4, -1)).toEqual(
      ["甲|1|乙|5", "|2|丙|6", "|3||7", "总计|4|总计|8"],
    );
  });

  it("say — where this year's form has no such cell", () => {
    const body = sides({ cells: ["甲", actual("收入")] }, { cells: ["乙", cell("财决91", "合计", "没有")] });
    const both = {
      ...body,
      sides: body.sides.map((side) => ({ ...side, columns: [...side.columns, side.columns[1]!] })),
    };
    const rows = [{ cells: ["甲", actual("收入"), cell("财决91", "合计", "没有")] }];
    const sheet = fill(table({ ...both, sides: [{ ...both.sides[0]!, rows }] }));
    expect(lines(sheet)[4]).toBe("甲|30.00|—");
  });
});

describe("an empty table", () => {
  const empty = { empty: "{unit}{year}没有，预算是{budget}。" };
  const nothing = tinyLedger(combine(), [listSheet([[null, "合计", null, 0, "—"]])]);

  it("keeps its grid and says so", () => {
    expect(lines(fill(table(subjects, empty), style, nothing)).slice(3)).toEqual([
      "编码|名称|合计|项目",
      "|合计|0.00|0.00",
      "注：本表试用。|||",
      "说明：甲单位2022年度没有，预算是全年预算数。|||",
    ]);
  });

  it("says nothing when there is something, or a gap", () => {
    expect(lines(fill(table(subjects, empty))).at(-1)).toMatch(/^注/);
    const gap = tinyLedger(combine(), [listSheet([[null, "合计", null, "#REF!", "—"]])]);
    expect(lines(fill(table(subjects, empty), style, gap)).at(-1)).toMatch(/^注/);
  });
});

describe("a table without its sheet", () => {
  it("is not made, and says which it lacks", () => {
    const def = table(subjects, { forms: ["财决91", "财决92", "财决93"] });
    expect(fillTable(tinyLedger(combine(), [fixed]), def, style)).toEqual({
      id: "公开77",
      title: "测试表",
      missing: "工作簿中没有财决91表、财决93表",
    });
  });
});

describe("numeral", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [26, "二十六"],
    [99, "九十九"],
  ])("%i is %s", (n, text) => expect(numeral(n)).toBe(text));
});
