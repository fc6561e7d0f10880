// How numbers are printed, and how rounded shares add up to 100.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  fromDecimal,
  multiply,
  subtract,
  toDecimal,
  whole,
  zero,
  type Exact,
} from "../../../src/engine/value/amount";
import {
  cell,
  combine,
  figure,
  figures,
  its,
  itsKey,
  number,
  percent,
  seriesOf,
  share,
  words,
  yuan,
} from "../../../src/engine/figures/figure";
import {
  balanceShares,
  percentText,
  Printer,
  printedSign,
  printedValue,
  valueText,
  type NumberStyle,
} from "../../../src/engine/figures/show";
import { fixedSheet, ownSheet, tinyLedger } from "../../help/tiny";

const exact = (text: string): Exact => fromDecimal(text) ?? zero;

type Options = {
  unit?: "万元" | "元";
  decimals?: number;
  trim?: boolean;
  grouping?: boolean;
  balance?: NumberStyle["percent"]["balance"];
};

const style = ({
  unit = "万元",
  decimals = 2,
  trim = false,
  grouping = false,
  balance = "不凑整",
}: Options = {}): NumberStyle => ({
  money: { unit, decimals, trim, grouping },
  percent: { decimals, trim, balance },
});

describe("amounts", () => {
  it.each<[string, Options, string]>([
    ["134528972.12", {}, "13452.90万元"],
    ["134528972.12", { trim: true }, "13452.9万元"],
    ["134528972.12", { trim: true, grouping: true }, "13,452.9万元"],
    ["134528972.12", { unit: "元", grouping: true }, "134,528,972.12元"],
    ["134528972.12", { unit: "元", decimals: 0, grouping: true }, "134,528,972元"],
    ["134528972.12", { decimals: 6 }, "13452.897212万元"],
    ["-4496.90", {}, "-0.45万元"],
    ["-49.99", {}, "0.00万元"],
    ["-49.99", { trim: true }, "0万元"],
    ["50", {}, "0.01万元"],
    ["-50", {}, "-0.01万元"],
    ["49.999999", {}, "0.00万元"],
    ["10000000", { trim: true, decimals: 0, grouping: true }, "1,000万元"],
  ])("%s 元 in %j is %s", (value, options, shown) =>
    expect(valueText(exact(value), "元", style(options))).toBe(shown),
  );

  it.each<[string, Options, string]>([
    ["0.071471", { decimals: 1 }, "7.1%"],
    ["0.07", { decimals: 1, trim: true }, "7%"],
    ["0.07", {}, "7.00%"],
    ["-0.32317127", { decimals: 1 }, "-32.3%"],
    ["12.5", { decimals: 0, grouping: true }, "1250%"],
  ])("%s in %j is %s", (value, options, shown) =>
    expect(valueText(exact(value), "%", style(options))).toBe(shown),
  );

  it("a third is rounded once, from the exact value", () => {
    expect(percentText({ n: 1n, d: 3n }, style({ decimals: 4 }))).toBe("33.3333%");
    expect(percentText({ n: 2n, d: 3n }, style({ decimals: 1 }))).toBe("66.7%");
  });

  it("counts are printed as they are", () => {
    expect(valueText(exact("1234"), "个", style({ decimals: 0, grouping: true }))).toBe("1234");
    expect(valueText(exact("90.5"), "个", style({ decimals: 0 }))).toBe("90.5");
    expect(valueText(whole(2022), "年", style({ grouping: true }))).toBe("2022");
  });
});

describe("as printed", () => {
  it.each<[string, -1 | 0 | 1]>([
    ["49.99", 0],
    ["-49.99", 0],
    ["50", 1],
    ["-50", -1],
    ["0", 0],
  ])("%s 元 in 万元 to two places has the sign %d", (value, wanted) => {
    expect(printedSign(exact(value), "元", style())).toBe(wanted);
  });

  it("a rate keeps its direction, however small", () => {
    expect(printedSign(exact("0.000001"), "%", style())).toBe(1);
    expect(printedSign(exact("-0.000001"), "%", style())).toBe(-1);
  });

  it("is the number that the text has, in its unit", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom<"万元" | "元">("万元", "元"),
        fc.nat(6),
        (cents, unit, decimals) => {
          const value = { n: BigInt(cents), d: 100n };
          const shown = valueText(value, "元", style({ unit, decimals })).replace(unit, "");
          expect(compare(printedValue(value, "元", style({ unit, decimals })), exact(shown))).toBe(0);
        },
      ),
    );
    expect(compare(printedValue(exact("0.07149"), "%", style({ decimals: 1 })), exact("7.1"))).toBe(0);
  });
});

/** Shares of one whole. */
const sharesOf = (...parts: (number | bigint)[]): Exact[] => {
  const sum = parts.reduce<bigint>((all, part) => all + BigInt(part), 0n);
  return parts.map((part) => ({ n: BigInt(part), d: sum }));
};

const shown = (shares: readonly Exact[] | undefined, decimals: number): string[] | undefined =>
  shares?.map((part) => toDecimal(multiply(part, whole(100)), decimals));

describe("shares of one whole", () => {
  it("最大项 puts the tail on the largest", () => {
    // 5 classes of the document that the sample is built after, in 百元.
    const classes = sharesOf(571451, 22275, 3219, 740690, 7655);
    expect(shown(classes, 1)).toEqual(["42.5", "1.7", "0.2", "55.1", "0.6"]);
    expect(shown(balanceShares(classes, 1, "最大项"), 1)).toEqual(["42.5", "1.7", "0.2", "55.0", "0.6"]);
    expect(shown(balanceShares(sharesOf(1, 1, 1), 1, "最大项"), 1)).toEqual(["33.4", "33.3", "33.3"]);
  });

  it("最大余数 gives what is left to the largest remainders", () => {
    const parts = ["0.06086", "0.50957", "0.42957"].map(exact);
    expect(shown(balanceShares(parts, 2, "最大余数"), 2)).toEqual(["6.08", "50.96", "42.96"]);
    expect(shown(parts, 2)).toEqual(["6.09", "50.96", "42.96"]);
    expect(shown(balanceShares(sharesOf(1, 1, 1), 1, "最大余数"), 1)).toEqual(["33.4", "33.3", "33.3"]);
  });

  it("are left alone when they are not the parts of one whole", () => {
    for (const balance of ["最大项", "最大余数"] as const) {
      expect(balanceShares([], 1, balance)).toBeUndefined();
      expect(balanceShares(["0.5", "0.4"].map(exact), 1, balance)).toBeUndefined();
      expect(balanceShares(["0.5", "0.5001"].map(exact), 1, balance)).toBeUndefined();
      expect(balanceShares(["1.2", "-0.2"].map(exact), 1, balance)).toBeUndefined();
    }
  });

  const parts = fc
    .array(fc.bigInt({ min: 0n, max: 10n ** 14n }), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((part) => part > 0n))
    .map((list) => sharesOf(...list));
  const places = fc.integer({ min: 0, max: 4 });

  it.each(["最大项", "最大余数"] as const)("%s: Σ is 100 to the last place", (balance) => {
    fc.assert(
      fc.property(parts, places, (shares, decimals) => {
        const balanced = balanceShares(shares, decimals, balance) ?? [];
        expect(balanced).toHaveLength(shares.length);
        expect(compare(balanced.reduce(add, zero), whole(1))).toBe(0);
        const printed = balanced.map((part) => exact(percentText(part, style({ decimals })).slice(0, -1)));
        expect(compare(printed.reduce(add, zero), whole(100))).toBe(0);
      }),
    );
  });

  const off = (a: Exact | undefined, b: Exact | undefined): Exact => absolute(subtract(a ?? zero, b ?? zero));
  const ulp = (decimals: number): Exact => ({ n: 1n, d: 10n ** BigInt(decimals + 2) });

  it("最大项: all but the largest are rounded as ever, and it takes no more than n/2 last places", () => {
    fc.assert(
      fc.property(parts, places, (shares, decimals) => {
        const balanced = balanceShares(shares, decimals, "最大项") ?? [];
        const changed = shares.flatMap((part, i) =>
          percentText(part, style({ decimals })) === percentText(balanced[i] ?? zero, style({ decimals }))
            ? []
            : [i],
        );
        expect(changed.length).toBeLessThanOrEqual(1);
        for (const i of changed)
          expect(shares.every((part) => compare(part, shares[i] ?? zero) <= 0)).toBe(true);
        const most = multiply(ulp(decimals), { n: BigInt(shares.length), d: 2n });
        shares.forEach((part, i) =>
          expect(compare(off(part, balanced[i]), add(most, ulp(decimals)))).not.toBe(1),
        );
      }),
    );
  });

  it("最大余数: each is within one last place of the truth, and 0 stays 0", () => {
    fc.assert(
      fc.property(parts, places, (shares, decimals) => {
        const balanced = balanceShares(shares, decimals, "最大余数") ?? [];
        shares.forEach((part, i) => {
          expect(compare(off(part, balanced[i]), ulp(decimals))).toBe(-1);
          if (part.n === 0n) expect(balanced[i]?.n).toBe(0n);
        });
      }),
    );
  });

  it("what adds up already is not touched", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const shares = sharesOf(tenths, 1000 - tenths);
        for (const balance of ["最大项", "最大余数"] as const) {
          expect(shown(balanceShares(shares, 1, balance), 1)).toEqual(shown(shares, 1));
        }
      }),
    );
  });
});

describe("figures of a ledger", () => {
  const actual = (row: string) => cell("财决92", row, "决算数");
  const definitions = combine(
    figures("总", {
      收: yuan("收入", actual("收入")),
      空: yuan("空", cell("财决92", "没有", "决算数")),
      车: number("车辆", actual("车辆")),
      词: words("原因", cell("决算补充资料", "原因", "内容")),
    }),
    seriesOf("列", {
      项: {
        label: "项",
        items: { each: "keys", keys: ["甲", "乙", "丙"] },
        fields: {
          名称: words("名称", itsKey),
          金额: yuan("", cell("决算补充资料", "@", "金额")),
          占比: percent("占比", share(its("金额"), figure("总.收"))),
          完成率: percent("完成率", share(its("金额"), cell("决算补充资料", "@", "数量"))),
        },
      },
    }),
  );
  const printer = (balance: NumberStyle["percent"]["balance"], amounts = [1, 1, 1]): Printer => {
    const sheets = [
      fixedSheet([
        ["收入", 0, 0, 3],
        ["车辆", 0, 0, 2],
      ]),
      ownSheet("决算补充资料", [
        ["原因", "原因", "人员增加。；  "],
        ...["甲", "乙", "丙"].map((key, i) => [key, key, null, amounts[i] ?? null, 3]),
      ]),
    ];
    return new Printer(tinyLedger(definitions, sheets), style({ decimals: 1, balance }));
  };
  const shares = (it: Printer, field = "占比"): string[] =>
    ["甲", "乙", "丙"].map((key) => it.shown(`列.项[${key}].${field}`));

  it("shares of one whole are balanced, and the explanation says so", () => {
    expect(shares(printer("不凑整"))).toEqual(["33.3%", "33.3%", "33.3%"]);
    expect(shares(printer("最大项"))).toEqual(["33.4%", "33.3%", "33.3%"]);
    expect(printer("最大项").explain("列.项[甲].占比")).toBe(
      "甲占比 = 甲 1.00元 ÷ 收入 3.00元 = 33.3333%，为使各项之和为100%调整为33.4%",
    );
    expect(printer("最大项").explain("列.项[乙].占比")).not.toContain("调整");
  });

  it("rates on bases of their own are not, even when they happen to add up to 100", () => {
    expect(shares(printer("最大项"), "完成率")).toEqual(["33.3%", "33.3%", "33.3%"]);
  });

  it("shares are not balanced when a part is missing or they are more than the whole", () => {
    expect(shares(printer("最大项", [1, 1]))).toEqual(["33.3%", "33.3%", ""]);
    expect(shares(printer("最大项", [1, 1, 2]))).toEqual(["33.3%", "33.3%", "66.7%"]);
  });

  it("a gap, an unknown name and punctuation at the end print nothing", () => {
    const it = printer("不凑整");
    expect([it.shown("总.空"), it.shown("总.无"), it.shown("总.词")]).toEqual(["", "", "人员增加"]);
    expect(it.shown("总.车")).toBe("2");
  });
});
