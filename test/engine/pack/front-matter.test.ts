// The settings at the top of a pack.
import { describe, expect, it } from "vitest";
import { readFrontMatter, type PackSettings } from "../../../src/engine/pack/front-matter";
import { budgets } from "../../../src/rulebook/budgets";

const read = (...lines: string[]): PackSettings =>
  readFrontMatter(["---", ...lines, "---", ""].join("\n"), "x.md", { budgets }).settings;

describe("settings", () => {
  it("are all optional but the name", () => {
    expect(read("名称: 某市")).toMatchObject({
      name: "某市",
      budget: "全年预算数",
      tables: [],
      style: {
        money: { unit: "万元", decimals: 2, trim: false, grouping: false },
        percent: { decimals: 2, trim: false, balance: "不凑整" },
      },
      phrases: {},
    });
  });

  it("are read as they are written", () => {
    const settings = read(
      "名称: 某市（2022）",
      "金额: { 单位: 元, 小数: 0, 去尾零: 是, 千分位: true }",
      "百分比:",
      "  小数: 1",
      "  去尾零: 否",
      "  凑整: 最大余数",
      "预算口径: 年初预算数",
      "附表: [公开01, 公开02]",
      "句式:",
      '  甲: "比上年{数.增减}"',
      "  乙: 与上年持平",
    );
    expect(settings).toMatchObject({
      name: "某市（2022）",
      budget: "年初预算数",
      tables: [{ table: "公开01" }, { table: "公开02" }],
      style: {
        money: { unit: "元", decimals: 0, trim: true, grouping: true },
        percent: { decimals: 1, trim: false, balance: "最大余数" },
      },
      phrases: {
        甲: [
          { kind: "text", text: "比上年" },
          { kind: "value", path: "数.增减", place: { line: 11, column: 10 } },
        ],
        乙: [{ kind: "text", text: "与上年持平" }],
      },
    });
  });

  it.each([
    ["10%", "10"],
    ["0", "0"],
    ["12.5%", "12.5"],
    ['"5 %"', null],
    ["很多", null],
  ])("原因阈值: %s", (written, threshold) => {
    const of = (): string => read("名称: 甲", `原因阈值: ${written}`).reasonsAbove;
    if (threshold === null) expect(of).toThrow("“原因阈值”应为百分数，如 10%");
    else expect(of()).toBe(threshold);
  });

  it("every change calls for a reason unless the pack says otherwise", () => {
    expect(read("名称: 甲").reasonsAbove).toBe("0");
  });

  it("the budget is one of those that the rulebook has, the first unless named", () => {
    const bases = ["调整预算数", "年初预算数"] as const;
    const of = (...lines: string[]): string =>
      readFrontMatter(["---", "名称: 甲", ...lines, "---", ""].join("\n"), "x.md", { budgets: { bases } })
        .settings.budget;
    expect(of()).toBe("调整预算数");
    expect(of("预算口径: 年初预算数")).toBe("年初预算数");
    expect(() => of("预算口径: 全年预算数")).toThrow("“预算口径”只能是：调整预算数、年初预算数");
  });

  it("a name may look like a number", () => expect(read("名称: 2022").name).toBe("2022"));

  it.each<[string, string]>([
    ["Windows line ends", "---\r\n名称: 甲\r\n附表: [公开01]\r\n---\r\n正文\r\n"],
    ["a byte order mark", "\uFEFF---\n名称: 甲\n附表: [公开01]\n---\n正文\n"],
    ["spaces after the dashes", "---  \n名称: 甲\n附表: [公开01]\n--- \n正文\n"],
  ])("%s do no harm", (_, source) => {
    const { settings, body } = readFrontMatter(source, "x.md", { budgets });
    expect(settings).toMatchObject({ name: "甲", tables: [{ table: "公开01" }] });
    expect(body.split(/\r?\n/)).toEqual(["", "", "", "", "正文", ""]);
  });

  it("may end where the file ends", () =>
    expect(readFrontMatter("---\n名称: 甲\n---", "x.md", { budgets }).body).toBe("\n\n"));
});

describe("mistakes", () => {
  it.each<[string, number, number, string]>([
    ["", 1, 1, "开头缺少以“---”包围的设置"],
    ["# 标题\n", 1, 1, "开头缺少以“---”包围的设置"],
    ["---\n名称: 甲\n正文", 1, 1, "开头缺少以“---”包围的设置"],
  ])("%j", (source, line, column, detail) => {
    expect(() => readFrontMatter(source, "x.md", { budgets })).toThrow(
      `文稿模板“x.md”第${line}行第${column}列有误：${detail}`,
    );
  });

  it.each<[string[], number, number, string]>([
    [[], 2, 1, "设置部分应为“名称: 值”的形式"],
    [["只是一句话"], 2, 1, "设置部分应为“名称: 值”的形式"],
    [["预算口径: 全年预算数"], 2, 1, "“名称”没有填写"],
    [["名称: "], 2, 5, "“名称”没有填写"],
    [["名称: [甲]"], 2, 5, "“名称”没有填写"],
    [["名称: 甲", "名字: 乙"], 3, 1, "设置部分中有不认识的设置“名字”，可用的有：名称、金额、百分比、"],
    [
      ["名称: 甲", "金额: { 單位: 万元 }"],
      3,
      7,
      "“金额”中有不认识的设置“單位”，可用的有：单位、小数、去尾零、千分位",
    ],
    [["名称: 甲", "金额: 万元"], 3, 5, "“金额”应为“名称: 值”的形式"],
    [["名称: 甲", "金额: { 单位: 亿元 }"], 3, 11, "“金额”的“单位”只能是：万元、元"],
    [["名称: 甲", "金额:", "  小数: 7"], 4, 7, "“金额”的“小数”应为 0 至 6 的整数"],
    [["名称: 甲", "金额:", "  小数: 1.5"], 4, 7, "“金额”的“小数”应为 0 至 6 的整数"],
    [["名称: 甲", "金额:", "  小数: 两位"], 4, 7, "“金额”的“小数”应为 0 至 6 的整数"],
    [["名称: 甲", "百分比: { 去尾零: 对 }"], 3, 13, "“百分比”的“去尾零”只能是：true、false、是、否"],
    [["名称: 甲", "百分比: { 凑整: 是 }"], 3, 12, "“百分比”的“凑整”只能是：不凑整、最大项、最大余数"],
    [["名称: 甲", "预算口径: 调整预算数"], 3, 7, "“预算口径”只能是：全年预算数、年初预算数"],
    [["名称: 甲", "附表: 公开01"], 3, 5, "“附表”应为“[公开01, 公开02]”的形式"],
    [["名称: 甲", "附表: [公开01, [公开02]]"], 3, 12, "“附表”的每一项应为表名"],
    [["名称: 甲", "句式: 增加"], 3, 5, "“句式”应为“名称: 内容”的形式"],
    [["名称: 甲", "句式: { 变动: [甲] }"], 3, 11, "“句式”的“变动”应为一句话，以“{”开头时要加引号"],
    [["名称: 甲", "句式: { 变动: {数} }"], 3, 11, "“句式”的“变动”应为一句话，以“{”开头时要加引号"],
    [["名称: 甲", "句式:", '  变动: "增{数"'], 4, 9, "标记“{”没有对应的“}”"],
    [["名称: 甲", "句式:", "  变动: 增{/}"], 4, 8, "“{/}”没有对应的开头"],
    [["名称: 甲", "名称: 乙"], 3, 1, "设置部分不是正确的 YAML"],
    [["名称: 甲", "附表: [公开01"], 4, 1, "设置部分不是正确的 YAML"],
    [["名称: 甲", "\t附表: []"], 3, 1, "设置部分不是正确的 YAML"],
    [["名称: *甲"], 2, 5, "“名称”没有填写"],
  ])("%j", (lines, line, column, detail) => {
    expect(() => read(...lines)).toThrow(`文稿模板“x.md”第${line}行第${column}列有误：${detail}`);
  });
});
