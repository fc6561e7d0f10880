// Drafting: what a pack says of a workbook, with its gaps, sources, charts and numbers.
import { describe, expect, it } from "vitest";
import type { CellValue, Sheet } from "../../../src/engine/value/cell";
import {
  cell,
  combine,
  figure,
  figures,
  head,
  its,
  itsKey,
  number,
  percent,
  seriesOf,
  share,
  under,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import { completion, yearOnYear } from "../../../src/rulebook/facets";
import { Ledger } from "../../../src/engine/figures/ledger";
import { readPack } from "../../../src/engine/pack/pack";
import { draft } from "../../../src/engine/pack/render";
import type { Chart, Section, Todo } from "../../../src/engine/value/report";
import { Printer } from "../../../src/engine/figures/show";
import { validatePack } from "../../../src/engine/pack/validate";
import { fixedSheet, listSheet, ownSheet, tinyLedger, tinyRulebook } from "../../help/tiny";
import { budgets } from "../../../src/rulebook/budgets";

const actual = (row: string) => cell("财决92", row, "决算数");

const definitions = combine(
  figures("总", {
    收: yuan("收入", actual("收入")),
    ...yearOnYear("总.收", "收入"),
    ...completion("总.收", "收入", cell("财决92", "收入", "@预算")),
    支: yuan("支出", actual("支出")),
    车: number("车辆数", actual("车辆")),
    年: { label: "年度", unit: "年", expr: head("year") },
    词: words("变动原因", cell("决算补充资料", "原因", "内容")),
    明细: yuan("明细合计", cell("财决91", "合计", "合计")),
  }),
  seriesOf("列", {
    项: {
      label: "各项",
      items: { each: "keys", keys: ["收入", "支出"] },
      keep: "金额",
      fields: {
        名称: words("名称", itsKey),
        金额: yuan("", actual("@")),
        占比: percent("占比", share(its("金额"), figure("总.收"))),
      },
    },
    科目: {
      label: "各科目",
      items: { each: "rows", form: "财决91", level: "项" },
      fields: { 名称: words("名称", itsKey), 金额: yuan("金额", under("财决91", "@", "合计")) },
    },
    事项: {
      label: "采购事项",
      items: { each: "numbered", form: "决算补充资料", prefix: "事项" },
      fields: {
        内容: words("内容", cell("决算补充资料", "@", "内容")),
        金额: yuan("金额", cell("决算补充资料", "@", "金额")),
      },
    },
  }),
);

const overall = (
  income: CellValue = 1_234_500,
  expense: CellValue = 500_000,
  budget: CellValue = 2_000_000,
): Sheet =>
  fixedSheet([
    ["收入", 0, budget, income],
    ["支出", 0, 0, expense],
    ["车辆", 0, 0, 3],
  ]);
const lastYear = (income: CellValue): Sheet[] => [fixedSheet([["收入", 0, 0, income]], { year: 2021 })];
const detail = listSheet([
  [null, "合计", null, 60],
  ["2010101", "甲", null, 20],
  ["2010102", "乙", null, 40],
]);

const settings = [
  "---",
  "名称: 测试",
  "金额: { 单位: 万元, 小数: 2, 去尾零: true, 千分位: true }",
  "百分比: { 小数: 1, 去尾零: true, 凑整: 不凑整 }",
  "句式:",
  "  变动: '{?数.上年=0}上年为0{:}{数.增减|增减}{数.增减|绝对}，{数.增减率|升降}{数.增减率|绝对}{/}'",
  "  完成: '{?数.预算=0}未安排{:}完成{数.完成率}{/}'",
  "---",
  "",
].join("\n");

type Drafted = { sections: Section[]; todos: Todo[] };

function drafted(
  body: string,
  sheets: readonly Sheet[] = [overall(), detail],
  before?: readonly Sheet[],
): Drafted {
  const pack = readPack("x", settings + body, { budgets });
  validatePack(pack, tinyRulebook(definitions));
  return draft(pack, new Printer(tinyLedger(definitions, sheets, before), pack.style));
}

const text = (...inputs: Parameters<typeof drafted>): string =>
  drafted(...inputs)
    .sections.map((section) => section.text)
    .join("\n");

describe("values", () => {
  it.each<[string, string]>([
    ["{总.收}", "123.45万元"],
    ["{总.收|数}万", "123.45万"],
    ["{总.收.超支}", "-76.55万元"],
    ["{总.收.超支|绝对}", "76.55万元"],
    ["{总.收.超支|大小}", "小于"],
    ["{总.收.完成率}", "61.7%"],
    ["{总.车}辆", "3辆"],
    ["{总.年}年", "2022年"],
    ["{列.项[支出].金额}", "50万元"],
    ["{预算口径}", "全年预算数"],
  ])("%s is %s", (body, wanted) => expect(text(body)).toBe(wanted));

  it("every shown figure keeps its id, and plain text has none", () => {
    const [section] = drafted("甲{总.收}乙{?总.车>0}丙{#列.项}{名称}{；}{/}{/}").sections;
    expect(section?.spans).toEqual([
      { text: "甲" },
      { text: "123.45万元", figure: "总.收" },
      { text: "乙丙" },
      { text: "收入", figure: "列.项[收入].名称" },
      { text: "；" },
      { text: "支出", figure: "列.项[支出].名称" },
    ]);
  });
});

describe("change against last year", () => {
  it.each<[CellValue, string]>([
    [1_000_000, "增加23.45万元，增长23.5%"],
    [2_000_000, "减少76.55万元，下降38.3%"],
    [1_234_500, "持平0万元，持平0%"],
    [1_234_549.99, "持平0万元，下降0%"],
    [0, "上年为0"],
    [49.99, "上年为0"],
    [null, "上年为0"],
  ])("from %j", (before, wanted) =>
    expect(text("{@变动 总.收}", [overall()], lastYear(before))).toBe(wanted),
  );

  it("without last year is one gap", () => {
    const { sections, todos } = drafted("{@变动 总.收}", [overall()]);
    expect(sections[0]?.text).toBe("【待填：上年收入】");
    expect(todos).toEqual([
      { what: "上年收入", where: expect.stringContaining("编号“总.收”") as string, section: "preface" },
    ]);
  });

  it("completion against a budget of 0", () => {
    expect(text("{@完成 总.收}")).toBe("完成61.7%");
    expect(text("{@完成 总.收}", [overall(1, 1, 0)])).toBe("未安排");
    expect(text("{@完成 总.收}", [overall(1, 1, "—")])).toBe("未安排");
  });
});

describe("loops", () => {
  it.each<[string, CellValue, string]>([
    [
      "{#列.项}{序号}{名称}{金额}，占{占比}{；}{/}。",
      500_000,
      "1收入123.45万元，占100%；2支出50万元，占40.5%。",
    ],
    ["{#列.项}{名称}{、}{/}", 0, "收入"],
    ["{?列.项}有{:}无{/}{?列.项>1}多{/}", 0, "有"],
    ["{#列.项}{#列.科目}{名称}{、}{/}{；}{/}", 0, "2010101、2010102"],
  ])("%s", (body, expense, wanted) => expect(text(body, [overall(1_234_500, expense), detail])).toBe(wanted));

  it("of nothing leave nothing", () => {
    expect(text("甲{#列.项}{名称}{；}{/}乙{?!列.项}无{/}", [overall(0, 0)])).toBe("甲乙无");
    expect(drafted("{#列.项}\n\n{名称}\n\n{/}", [overall(0, 0)]).sections).toEqual([]);
  });

  it("over blocks repeat them", () => {
    const [section] = drafted("## 甲 {#a}\n\n{#列.科目}\n\n{序号}. {名称}\n\n> 注{金额}\n\n{/}").sections;
    expect(section?.text).toBe("1. 2010101\n注0万元\n2. 2010102\n注0万元");
    expect(section?.blocks.map((block) => block.kind)).toEqual(["paragraph", "note", "paragraph", "note"]);
  });
});

describe("alternatives", () => {
  it.each<[string, string]>([
    ["{?总.收>100}大{:总.收>0}小{:}无{/}", "大"],
    ["{?总.收>123.45}大{:}不大{/}", "不大"],
    ["{?总.收=123.45}正好{/}", "正好"],
    ["{?总.收.完成率=61.7}正好{/}", "正好"],
    ["{?总.收.完成率>100}超{:}未超{/}", "未超"],
    ["{?总.收≠总.支}不同{/}", "不同"],
    ["{?总.支<总.收}少{/}{?总.支≤50}至多{/}{?总.支≥50}至少{/}", "少至多至少"],
    ["{?总.车=3}三{/}", "三"],
    ["甲{?总.收=0}乙{/}丙", "甲丙"],
    ["{?总.词}有因{:}无因{/}", "无因"],
    ["{?!总.词}无因{/}", "无因"],
  ])("%s", (body, wanted) =>
    expect(text(body, [overall(), ownSheet("决算补充资料", [["原因", "原因"]])])).toBe(wanted),
  );

  it("numbers are compared as they are printed", () => {
    const sheets = [overall(10_049, 9_950)];
    expect(text("{总.收}{总.支}{?总.收=总.支}相等{/}", sheets)).toBe("1万元1万元相等");
  });

  it("of blocks", () => {
    const body = "{?总.支=0}\n\n没有。\n\n{:}\n\n有{总.支}。\n\n{/}";
    expect([text(body), text(body, [overall(1, 0)]), text(body, [overall(1, 49)])]).toEqual([
      "有50万元。",
      "没有。",
      "没有。",
    ]);
  });

  it("that cannot be decided are a gap, in a text and between blocks", () => {
    for (const body of ["{?总.支=0}无{:}有{/}", "{?总.支=0}\n\n无\n\n{:}\n\n有\n\n{/}"]) {
      const { sections, todos } = drafted(body, [overall(1, "#REF!")]);
      expect(sections[0]?.text).toBe("【待填：支出】");
      expect(todos).toMatchObject([{ what: "支出", where: "工作表“Z92 总表”D7 的内容“#REF!”不是数" }]);
    }
  });
});

describe("reasons that are owed", () => {
  const reasons = [{ words: "总.词", change: "总.收.增减", rate: "总.收.增减率" }];
  const said = (before: CellValue, reason: CellValue, reasonsAbove: string): string => {
    const pack = readPack("x", `${settings}甲{?须说明 总.词}，因为{总.词}{/}。`, { budgets });
    const sheets = [overall(), ownSheet("决算补充资料", [["原因", "原因", reason]])];
    const { input } = tinyLedger(definitions, sheets, lastYear(before));
    const ledger = new Ledger({ ...input, rulebook: { ...input.rulebook, reasons }, reasonsAbove });
    return draft(pack, new Printer(ledger, pack.style)).sections[0]?.text ?? "";
  };

  // 1,234,500 against 1,000,000 is 23.45% more.
  it.each<[string, CellValue, CellValue, string, string]>([
    ["any change", 1_000_000, null, "0", "甲，因为【待填：变动原因】。"],
    ["a change above the threshold", 1_000_000, null, "23.4", "甲，因为【待填：变动原因】。"],
    ["not one at the threshold", 1_000_000, null, "23.45", "甲。"],
    ["but what was given is printed", 1_000_000, "事情多", "50", "甲，因为事情多。"],
    ["nothing changed", 1_234_500, null, "0", "甲。"],
    ["what is printed as 持平", 1_234_549.99, null, "0", "甲。"],
    ["a change from nothing", 0, null, "99", "甲，因为【待填：变动原因】。"],
  ])("%s", (_, before, reason, threshold, wanted) => {
    expect(said(before, reason, threshold)).toBe(wanted);
  });
});

describe("gaps", () => {
  it("say what is missing and where to fill it in", () => {
    const sheets = [overall(), ownSheet("决算补充资料", [["原因", "原因", null]])];
    const { sections, todos } = drafted("## 甲 {#a}\n\n原因是{总.词}。", sheets);
    expect(sections[0]?.spans).toEqual([
      { text: "原因是" },
      { text: "【待填：变动原因】", figure: "总.词", todo: true },
      { text: "。" },
    ]);
    expect(todos).toEqual([{ what: "变动原因", where: "工作表“决算补充资料”C3（内容）", section: "a" }]);
  });

  it("are counted once in a section, and again in the next", () => {
    const { todos } = drafted("## 甲 {#a}\n\n{总.词}{总.词}\n\n{总.词}\n\n## 乙 {#b}\n\n{总.词}");
    expect(todos.map(({ what, section }) => `${section}${what}`)).toEqual(["a变动原因", "b变动原因"]);
  });

  it.each(["{#列.事项}{内容}{；}{/}", "{#列.事项}\n\n{内容}\n\n{/}"])(
    "a list that nobody has begun is one: %j",
    (body) => {
      const { sections, todos } = drafted(body);
      expect(sections[0]?.text).toBe("【待填：采购事项】");
      expect(todos).toMatchObject([{ what: "采购事项", where: "“决算补充资料”表编号“事项.1”起的各行" }]);
    },
  );

  it("a begun list has gaps of its own", () => {
    const sheets = [
      overall(),
      ownSheet("决算补充资料", [
        ["事项.1", "", "电脑。", null],
        ["事项.2", "", null, 30_000],
      ]),
    ];
    const { sections, todos } = drafted("{#列.事项}{内容}{金额}{；}{/}", sheets);
    expect(sections[0]?.text).toBe("电脑【待填：事项.1金额】；【待填：事项.2内容】3万元");
    expect(todos.map(({ where }) => where)).toEqual([
      "工作表“决算补充资料”D3（金额）",
      "工作表“决算补充资料”C4（内容）",
    ]);
  });

  it("a rate on a base of 0 is a gap with its reason, never 0", () => {
    const { sections, todos } = drafted("{总.收.完成率}", [overall(1, 1, 0)]);
    expect(sections[0]?.text).toBe("【待填：收入完成预算的比例】");
    expect(todos[0]?.where).toBe("基数为0，不计算比例");
  });
});

describe("{来源}", () => {
  it("names the official forms of the figures since the last heading, once each in their order", () => {
    const body =
      "## 甲 {#a}\n\n{总.收}{总.明细}{总.支}{总.词}（{来源}）\n\n### （一）\n\n{总.明细}（{来源}）";
    const sheets = [overall(), detail, ownSheet("决算补充资料", [["原因", "原因", "略"]])];
    expect(text(body, sheets)).toContain("略（财决91表和财决92表）");
    expect(text(body, sheets)).toContain("0.01万元（财决91表）");
  });

  it("does not name last year's workbook", () => {
    expect(text("{总.收.上年}{来源}", [overall()], lastYear(5_000_000))).toBe("500万元【待填：数据来源】");
    expect(text("{总.收.增减}{来源}", [overall()], lastYear(0))).toBe("123.45万元财决92表");
  });

  it("is a gap where no official figure stands", () => {
    const { todos } = drafted("## 甲 {#a}\n\n（数据来源于{来源}）");
    expect(todos).toEqual([{ what: "数据来源", where: "本节没有用到任何财决报表中的数", section: "a" }]);
  });
});

it("{编号} runs through a section and begins anew in the next", () => {
  const body = "## 甲 {#a}\n\n{编号}\n\n#### 乙\n\n{#列.科目}{编号}{/}{编号}\n\n## 丙 {#b}\n\n{编号}";
  expect(drafted(body).sections.map((section) => section.text)).toEqual(["1\n乙\n234", "1"]);
});

describe("sections", () => {
  it("have their headings, levels and blocks", () => {
    const { sections } = drafted(
      "# {总.年}年 {#cover}\n\n封面\n\n### 一 {#one}\n\n#### （一）甲{总.车}\n\n正文\n\n> 注",
    );
    expect(sections.map(({ id, level, heading, text: all }) => ({ id, level, heading, all }))).toEqual([
      { id: "cover", level: 1, heading: "2022年", all: "封面" },
      { id: "one", level: 3, heading: "一", all: "（一）甲3\n正文\n注" },
    ]);
    expect(sections[1]?.blocks.map((block) => block.kind)).toEqual(["heading", "paragraph", "note"]);
    expect(sections[1]?.spans.map((span) => span.text).join("")).toBe(sections[1]?.text);
  });

  it("what stands before the first heading is kept", () => {
    expect(drafted("甲\n\n## 乙 {#b}").sections.map(({ id, text: all }) => [id, all])).toEqual([
      ["preface", "甲"],
      ["b", ""],
    ]);
  });
});

describe("charts", () => {
  const chart = (...inputs: Parameters<typeof drafted>): Chart | undefined => {
    const block = drafted(...inputs).sections[0]?.blocks[0];
    return block?.kind === "chart" ? block.chart : undefined;
  };

  it("a pie has a slice per item, with the share that the text prints", () => {
    expect(chart("![图1：{总.年}年结构](饼图:列.项)")).toEqual({
      kind: "pie",
      caption: "图1：2022年结构",
      unit: "万元",
      points: [
        { name: "收入", value: "123.45", shown: "100%", figure: "列.项[收入].金额" },
        { name: "支出", value: "50", shown: "40.5%", figure: "列.项[支出].金额" },
      ],
    });
  });

  it("a pie without shares shows amounts", () => {
    expect(
      chart("![图](饼图:列.科目)", [
        overall(),
        listSheet([
          [null, "合计", null, 10_000],
          ["2010101", "甲", null, 10_000],
        ]),
      ])?.points,
    ).toEqual([{ name: "2010101", value: "1", shown: "1万元", figure: "列.科目[2010101].金额" }]);
  });

  it("two years stand side by side", () => {
    expect(chart("![图](柱状图:总.收)", [overall()], lastYear(5_000_000))).toMatchObject({
      kind: "column",
      points: [
        { name: "2021年", value: "500", shown: "500万元", figure: "总.收.上年" },
        { name: "2022年", value: "123.45", shown: "123.45万元", figure: "总.收" },
      ],
    });
    expect(chart("![图](柱状图:总.收)", [overall()])?.points.map((point) => point.name)).toEqual(["2022年"]);
  });

  it.each<[string, string, Sheet[]]>([
    ["no item", "![图](饼图:列.科目)", [overall()]],
    ["all 0", "![图](饼图:列.项)", [overall(0, 0)]],
    ["all round to 0", "![图](饼图:列.项)", [overall(1, 1)]],
    ["a slice that nobody knows", "![图](饼图:列.项)", [overall(1_234_500, "#REF!")]],
    ["two years of 0", "![图](柱状图:总.收)", [overall(0)]],
    ["two years that nobody knows", "![图](柱状图:总.收)", [overall("#REF!")]],
  ])("there is none of %s", (_, body, sheets) => {
    expect(chart(body, sheets)).toBeUndefined();
    expect(drafted(body, sheets).sections).toEqual([]);
  });
});
