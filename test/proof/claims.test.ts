// What sentences claim: each kind of claim, with the exact place of its words and numbers.
import { describe, expect, test } from "vitest";
import { toShortDecimal } from "../../src/engine/value/amount";
import type { ClaimOf } from "../../src/proof/claim";
import type { Range } from "../../src/proof/draft";
import { claimsOf, reading } from "./help";

const at = (text: string, { start, end }: Range): string => text.slice(start, end);

/** Figure, period and the number where it stands. */
const amounts = (text: string): string[] =>
  claimsOf(text, "amount").map(({ of, period, printed }) => `${of.ids[0]} ${period} ${at(text, printed)}`);

const moves = (text: string): string[] =>
  claimsOf(text, "change").flatMap(({ of, moves: all }) =>
    all.map(
      ({ sign, word, printed }) =>
        `${of.ids[0]} ${sign} ${at(text, word)} ${printed ? at(text, printed) : ""}`,
    ),
  );

describe("amounts", () => {
  test("a quantity and its number, each at its place", () => {
    const text = "三、支出决算情况说明\n本年支出合计 １３，４５２．９ 万元。";
    const [claim] = claimsOf(text, "amount");
    expect(at(text, claim!.printed)).toBe("１３，４５２．９ 万元");
    expect(at(text, claim!.of.spot)).toBe("本年支出合计");
    expect(toShortDecimal(claim!.printed.value, 2)).toBe("134529000");
  });

  test("parts know what they divide", () => {
    const text = "三、支出决算情况说明\n本年支出合计20万元，其中：基本支出15万元；项目支出5万元。";
    const parts = claimsOf(text, "amount").slice(1);
    expect(parts.map(({ within }) => within?.ids[0])).toEqual(["支出.合计", "支出.合计"]);
  });

  test("the same words are another figure in another section", () => {
    expect(amounts("三、支出决算情况说明\n基本支出15万元。")).toEqual([
      "支出.构成[基本支出].金额 本年 15万元",
    ]);
    expect(amounts("六、一般公共预算财政拨款基本支出决算情况说明\n基本支出15万元。")).toEqual([
      "基本支出.合计 本年 15万元",
    ]);
  });

  test("budgets, last year, and the year that a clause opens with", () => {
    const text =
      "七、“三公”经费支出决算情况说明\n“三公”经费支出年初预算为5万元，支出决算为3万元，2021年支出决算为2万元。";
    expect(amounts(text)).toEqual([
      "三公.合计 年初预算数 5万元",
      "三公.合计 本年 3万元",
      "三公.合计 上年 2万元",
    ]);
  });

  test("the number behind 比上年 is last year's, and one behind 比年初预算 the budget", () => {
    expect(amounts("八、机关运行经费支出情况\n机关运行经费支出13万元，比上年12万元增加1万元。")).toEqual([
      "机关运行.经费 本年 13万元",
      "机关运行.经费 上年 12万元",
    ]);
    expect(amounts("七、“三公”经费\n公务接待费3万元，比年初预算5万元减少2万元。")).toEqual([
      "三公.接待 本年 3万元",
      "三公.接待 年初预算数 5万元",
    ]);
  });

  test("counts by their measure word", () => {
    const text = "七、“三公”经费\n国内公务接待2批次，38人次；公务用车保有量1辆。";
    expect(amounts(text)).toEqual([
      "三公.国内接待批次 本年 2批次",
      "三公.国内接待人次 本年 38人次",
      "三公.保有量 本年 1辆",
    ]);
  });

  test("约 and 左右 make a number a rough one", () => {
    const rough = claimsOf("三、支出决算情况说明\n本年支出合计约20万元，基本支出15万元左右。", "amount");
    expect(rough.map(({ printed }) => printed.isRough)).toEqual([true, true]);
  });

  test("a 款 of the economic classification is not the quantity of that name", () => {
    expect(amounts("七、“三公”经费\n（8）公务接待费（款）支出16万元。")).toEqual([]);
  });

  test("a total behind a quantity is of that quantity", () => {
    expect(amounts("五、一般公共预算财政拨款支出\n教育支出（类）支出合计10万元。")).toEqual([
      "一般公共预算.类[205].金额 本年 10万元",
    ]);
  });
});

describe("changes", () => {
  test("direction, amount and rate belong to the figure before them", () => {
    const text = "八、机关运行经费支出情况\n机关运行经费支出13万元，比2021年增加1万元，增长8.3%。";
    expect(moves(text)).toEqual(["机关运行.经费 1 增加 1万元", "机关运行.经费 1 增长 8.3%"]);
  });

  test("持平 is a move of its own", () => {
    expect(moves("八、机关运行经费支出情况\n机关运行经费支出13万元，与上年持平。")).toEqual([
      "机关运行.经费 0 持平 ",
    ]);
  });

  test("behind a list it is not told whether the whole or its last part has changed", () => {
    const text =
      "三、支出决算情况说明\n本年支出合计20万元，其中：基本支出15万元，项目支出5万元；较上年增加2万元。";
    expect(moves(text)).toEqual([]);
    expect(reading(text).loose.map(({ printed }) => at(text, printed))).toEqual(["2万元"]);
  });

  test("both directions are none", () => {
    const { loose } = reading("八、机关运行经费支出情况\n机关运行经费支出比上年增加（减少）1万元。");
    expect(loose.map(({ reason }) => reason)).toEqual(["增减方向没有写定"]);
  });
});

test("shares of a whole that is named, or of what is divided", () => {
  const text =
    "五、一般公共预算财政拨款支出\n一般公共预算财政拨款支出20万元，占本年支出合计的80%。其中：教育支出（类）5万元，占25%。";
  const shares = claimsOf(text, "share").map(
    ({ of, whole, printed }) => `${of.ids[0]} / ${whole?.ids[0]} ${at(text, printed)}`,
  );
  expect(shares).toEqual([
    "一般公共预算.支出 / 支出.合计 80%",
    "一般公共预算.类[205].金额 / 一般公共预算.支出 25%",
  ]);
});

test("completion rates and the budget that they are of", () => {
  const text = "七、“三公”经费\n“三公”经费支出3万元，完成年初预算的60%；公务接待费1万元，完成预算50%。";
  const done = claimsOf(text, "completion").map(
    ({ of, budget, printed }) => `${of.ids[0]} ${budget} ${at(text, printed)}`,
  );
  expect(done).toEqual(["三公.合计 年初预算数 60%", "三公.接待 预算数 50%"]);
});

test("level words with the reason that follows", () => {
  const text = "七、“三公”经费\n“三公”经费支出3万元，决算数小于预算数的主要原因是厉行节约。";
  const [level] = claimsOf(text, "level");
  expect(level).toMatchObject({ relation: -1, budget: "预算数" });
  expect(at(text, level!.word)).toBe("小于");
  expect(level!.reason).toContain("厉行节约");
});

test("last year's budget is no budget of this year", () => {
  expect(claimsOf("七、“三公”经费\n公务接待费1万元，本年数小于上年预算数。", "level")).toEqual([]);
});

test("没有 and 未安排 claim that there is nothing", () => {
  const text = "八、政府性基金预算财政拨款支出\n本部门没有政府性基金预算财政拨款支出。";
  const [nothing] = claimsOf(text, "nothing");
  expect(nothing?.of.ids).toEqual(["政府性基金.支出"]);
  expect(at(text, nothing!.word)).toBe("没有");
});

test("主要包括 lists names", () => {
  const text = "六、一般公共预算财政拨款基本支出\n人员经费8万元，主要包括：基本工资、津贴补贴、奖金等。";
  const [names] = claimsOf(text, "names");
  expect(names?.names.map((name) => at(text, name))).toEqual(["基本工资", "津贴补贴", "奖金"]);
});

test("points of what a sum went to", () => {
  const text =
    "九、政府采购支出情况\n政府采购支出总额3万元，主要用于：1、购置电脑1万元；2、购置打印机2万元。";
  expect(claimsOf(text, "point").map(({ printed }) => at(text, printed))).toEqual(["1万元", "2万元"]);
});

describe("科目", () => {
  const parts = ({ parts: all }: ClaimOf<"subject">): (string | undefined)[] =>
    [all.class, all.section, all.item].map((part) => part?.quote);

  test("类 款 项 in words, with their digits or without", () => {
    const plain =
      "五、一般公共预算财政拨款支出\n1.教育支出（类）普通教育（款）小学教育（项）：支出决算为8万元。";
    const coded = "五、一般公共预算财政拨款支出\n1.教育支出（205类）普通教育（02款）小学教育（02项）8万元。";
    for (const text of [plain, coded]) {
      expect(claimsOf(text, "subject").map(parts)).toEqual([["教育支出", "普通教育", "小学教育"]]);
      expect(amounts(text)).toEqual(["一般公共预算.项[2050202].金额 本年 8万元"]);
    }
  });

  test("a name with its code", () => {
    const text = "五、一般公共预算财政拨款支出\n小学教育（2050202）8万元。";
    expect(amounts(text)).toEqual(["一般公共预算.项[2050202].金额 本年 8万元"]);
  });
});

test("years that are compared with, and closing dates", () => {
  const text = "十、国有资产占用情况\n截至2022年12月31日，共有车辆5辆，与2021年相比增加1辆。";
  expect(claimsOf(text, "year").map(({ role, year }) => `${role} ${year}`)).toEqual([
    "date 2022",
    "base 2021",
  ]);
});

test("a number of which nothing can be made is loose, with its reason", () => {
  const text = "三、支出决算情况说明\n另有往来款12.5万元。";
  expect(reading(text).loose.map(({ printed, reason }) => `${at(text, printed)} ${reason}`)).toEqual([
    "12.5万元 看不出说的是哪个数",
  ]);
});

test("explanations are nobody's figures", () => {
  expect(reading("第四部分 名词解释\n1.本年支出合计：指支出20万元。").claims).toEqual([]);
});
