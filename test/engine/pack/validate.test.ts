// A pack is checked against the rulebook before anything is drafted.
import { describe, expect, it } from "vitest";
import {
  cell,
  combine,
  figures,
  itsKey,
  number,
  percent,
  seriesOf,
  sum,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import { facets, yearOnYear } from "../../../src/rulebook/facets";
import { readPack } from "../../../src/engine/pack/pack";
import type { TableDef } from "../../../src/engine/sheets/table-def";
import { validatePack } from "../../../src/engine/pack/validate";
import { budgets } from "../../../src/rulebook/budgets";

const definitions = combine(
  figures("总", {
    收: yuan("收入", sum()),
    ...yearOnYear("总.收", "收入"),
    支: yuan("支出", sum()),
    车: number("车辆", sum()),
    "车.上年": number("上年车辆", sum()),
    词: words("原因", cell("决算补充资料", "原因", "内容")),
  }),
  seriesOf("列", {
    项: {
      label: "项",
      items: { each: "keys", keys: ["甲"] },
      fields: { 名称: words("名称", itsKey), 金额: yuan("", sum()), 占比: percent("占比", sum()) },
    },
    人: {
      label: "人",
      items: { each: "keys", keys: ["甲"] },
      fields: { 名称: words("名称", itsKey), 数量: number("", sum()) },
    },
  }),
);

const phrases = [
  "  比: 比上年{数.增减|增减}{数.增减|绝对}",
  '  项: "{名称}{；}"',
  '  环: "{@套 数}"',
  '  套: "{@环 数}"',
  '  错: "{数}{没有}"',
];

const annex: TableDef = {
  ...{ id: "附件2", title: "自评表", forms: [], note: "" },
  body: { kind: "rows", form: "", rows: [], columns: [], total: { label: "", sums: {} } },
};

const validate = (body: string): void =>
  validatePack(
    readPack("x", ["---", "名称: 测试", "句式:", ...phrases, "---", body].join("\n"), { budgets }),
    {
      definitions,
      facets,
      annexes: [annex],
      reasons: [{ words: "总.词", change: "总.收.增减", rate: "总.收.增减率" }],
    },
  );

/** The line that a body begins in. */
const first = 5 + phrases.length;

describe("a sound pack passes", () => {
  it.each([
    "# {总.词} {#a}\n\n## 一 {#b}\n\n### （一）",
    "{总.收}{总.收.上年}{总.收.增减|绝对}{总.收.增减率|升降|绝对}{总.收|数}",
    "{@比 总.收}",
    "{#列.项}{序号}{名称}{金额}{总.收}{；}{/}",
    "{#列.项}{#列.人}{名称}{数量}{金额}{、}{/}{/}",
    "{#列.项}{@项 金额}{/}",
    "{列.项[甲].金额}",
    "{?列.项}{?总.词}{?!总.收}一{/}{/}{:列.项>1}{:总.收=总.支}{:总.收≥-1.5}{/}",
    "{#列.项}{?占比>0}{占比}{/}{/}",
    "{编号}{来源}{预算口径}{编号}",
    "![图{总.收}](饼图:列.项)\n\n![图](柱状图:总.收)",
    "{#列.项}\n\n## {名称}\n\n{金额}\n\n{/}",
    "{?总.收>0}\n\n{总.收}\n\n{:}\n\n{总.支}\n\n{/}",
    "{?须说明 总.词}{总.词}{/}",
    "![附件2](附表:附件2)",
  ])("%j", (body) => {
    expect(() => validate(body)).not.toThrow();
  });
});

describe("mistakes", () => {
  it.each<[string, string, number, number, string]>([
    ["unknown figure", "甲\n\n乙{总.入}", 2, 2, "没有名为“总.入”的数"],
    ["unknown figure of a series", "{列.项[甲].额}", 0, 1, "没有名为“列.项[甲].额”的数"],
    ["field outside its loop", "{#列.项}{/}{金额}", 0, 10, "没有名为“金额”的数"],
    ["field of another loop", "{#列.人}{金额}{/}", 0, 7, "没有名为“金额”的数"],
    ["a series where a figure belongs", "{列.项}", 0, 1, "没有名为“列.项”的数"],
    ["unknown series", "{#列.物}{/}", 0, 1, "没有名为“列.物”的列"],
    ["unknown series around blocks", "{#列.物}\n\n甲\n\n{/}", 0, 1, "没有名为“列.物”的列"],
    ["names that every object has", "{constructor}", 0, 1, "没有名为“constructor”的数"],
    ["series that every object has", "{#toString}{/}", 0, 1, "没有名为“toString”的列"],
    ["phrases that every object has", "{@valueOf 总.收}", 0, 1, "设置中没有句式“valueOf”"],
    ["fields that every object has", "{列.项[甲].constructor}", 0, 1, "没有名为“列.项[甲].constructor”的数"],
    ["unknown filter", "{总.收|向上}", 0, 1, "不认识的样式“向上”，可用的有：绝对、增减、升降、大小、数"],
    ["empty filter", "{总.收|}", 0, 1, "不认识的样式“”"],
    ["unknown phrase", "{@比较 总.收}", 0, 1, "设置中没有句式“比较”"],
    ["phrase for an unknown figure", "{@比 总.入}", 0, 1, "没有名为“总.入”的数"],
    ["phrase for a figure without last year", "甲{@比 总.支}", 0, 2, "没有名为“总.支.增减”的数"],
    ["phrase with a mistake of its own", "甲{@错 总.收}", -2, 10, "没有名为“没有”的数"],
    ["phrase that uses itself", "{@环 总.收}", -3, 7, "句式“环”套用了它自己"],
    ["phrase with a field outside its loop", "{#列.项}{/}{@项 总.收}", -5, 7, "没有名为“名称”的数"],
    ["the hole outside a phrase", "{数}", 0, 1, "没有名为“数”的数"],
    ["{序号} outside a loop", "甲{序号}", 0, 2, "“{序号}”只能用在“{#列}…{/}”之中"],
    ["a separator outside a loop", "甲{；}", 0, 2, "“{；}”只能用在“{#列}…{/}”之中"],
    ["a test of an unknown figure", "{?总.入>0}{/}", 0, 1, "没有名为“总.入”的数"],
    ["the right side of a test", "{?总.收>入}{/}", 0, 1, "没有名为“入”的数"],
    ["the second branch", "{?总.收}{:总.入}{/}", 0, 7, "没有名为“总.入”的数"],
    ["the body of a branch", "{?总.收}{:}{总.入}{/}", 0, 10, "没有名为“总.入”的数"],
    ["a test of blocks", "{?总.入}\n\n甲\n\n{/}", 0, 1, "没有名为“总.入”的数"],
    ["a branch of blocks", "{?总.收}\n\n甲\n\n{:总.入}\n\n{/}", 4, 1, "没有名为“总.入”的数"],
    ["a test of a number", "{?5>0}{/}", 0, 1, "没有名为“5”的数"],
    ["a test of what is no figure", "{#列.项}{?序号>1}{/}{/}", 0, 7, "没有名为“序号”的数"],
    ["is it there, of what is no figure", "{?来源}{/}", 0, 1, "没有名为“来源”的数"],
    [
      "a reason of nothing",
      "{?须说明 总.收}{/}",
      0,
      1,
      "“总.收”不是变动原因，不能用“须说明”，可用的有：总.词",
    ],
    ["an unknown reason", "{?须说明 总.因}{/}", 0, 1, "没有名为“总.因”的数"],
    [
      "an unknown annex",
      "甲\n\n![附件9](附表:附件9)",
      2,
      1,
      "附表“附件9”不在设置的“附表”之中，可用的有：全部、附件2",
    ],
    ["section id used twice", "## 甲 {#a}\n\n## 乙 {#a}", 2, 1, "章节编号“a”重复"],
    ["section id in a loop", "{#列.项}\n\n## 甲 {#a}\n\n{/}", 2, 1, "逐项重复的标题不能有章节编号“a”"],
    ["pie of an unknown series", "![图](饼图:列.物)", 0, 1, "没有名为“列.物”的列"],
    ["pie of a series without amounts", "![图](饼图:列.人)", 0, 1, "“列.人”各项没有金额，不能画饼图"],
    ["columns of an unknown figure", "![图](柱状图:总.入)", 0, 1, "没有名为“总.入”的数"],
    ["columns of a figure without last year", "![图](柱状图:总.支)", 0, 1, "“总.支”没有上年金额"],
    ["columns of a count", "![图](柱状图:总.车)", 0, 1, "“总.车”没有上年金额"],
    ["columns of words", "![图](柱状图:总.词)", 0, 1, "“总.词”没有上年金额"],
    ["a caption", "![图{总.入}](柱状图:总.收)", 0, 4, "没有名为“总.入”的数"],
  ])("%s", (_, body, line, column, detail) => {
    expect(() => validate(body)).toThrow(`文稿模板“x.md”第${first + line}行第${column}列有误：`);
    expect(() => validate(body)).toThrow(detail);
  });
});
