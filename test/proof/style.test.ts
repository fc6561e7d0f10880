// A draft's own way to print numbers, in which it is judged and put right.
import { describe, expect, test } from "vitest";
import { fromDecimal } from "../../src/engine/value/amount";
import type { Printed } from "../../src/proof/claim";
import { printedIn, Style } from "../../src/proof/style";
import { reading } from "./help";

const numbers = (text: string): Printed[] => {
  const { claims, loose } = reading(`三、支出决算情况说明\n${text}`);
  return printedIn(claims, loose);
};

const trimmed = numbers(
  "本年支出合计13,452.9万元，其中：基本支出961.51万元，项目支出12,491.39万元，占92.9%。",
);
const [total] = trimmed;
const style = new Style(trimmed);
const yuan = (text: string) => fromDecimal(text)!;

describe("a draft that leaves trailing zeros out", () => {
  test("prints so itself", () => {
    expect(style.print(yuan("134560000"), total!)).toBe("13,456万元");
    expect(style.print(yuan("134561234"), total!)).toBe("13,456.12万元");
  });

  test("takes a short number for an exact one", () => {
    expect(style.prints(total!, yuan("134529049"))).toBe("yes");
    expect(style.prints(total!, yuan("134529100"))).toBe("coarsely");
    expect(style.prints(total!, yuan("134599999"))).toBe("no");
  });

  test("counts in 万元", () => expect(style.amount.printedUnit).toBe("万元"));
});

describe("what is printed in a number's place has its unit", () => {
  const like = (quote: string, more: Partial<Printed>): Printed => ({ ...total!, quote, ...more });
  test("none in a table", () => {
    const cell = like("13,452.90", { decimals: 2 });
    const small = like("961.51", { decimals: 2, value: yuan("9615100") });
    const inTables = new Style(trimmed, [cell, small]);
    expect(inTables.print(yuan("9615100"), cell)).toBe("961.51");
    expect(inTables.print(yuan("134529000"), small)).toBe("13,452.90");
  });

  test("the whole of it", () => {
    expect(style.print(yuan("134529000"), like("13452万", { printedUnit: "万" }))).toBe("13,452.9万元");
    const percent = { printedUnit: "", unit: "%", scale: yuan("1"), decimals: 0 };
    expect(style.print(yuan("12"), like("百分之十一", percent))).toBe("12.0%");
  });
});

test("a draft in 元", () => {
  const inYuan = new Style(numbers("本年支出合计961508.70元，其中：基本支出961508.70元。"));
  expect(inYuan.amount.printedUnit).toBe("元");
});

test("things are counted exactly", () => {
  const [vehicles] = numbers("公务用车保有量5辆，共有车辆5辆。").filter(({ unit }) => unit === "辆");
  const { low, high } = style.interval({ ...total!, ...vehicles, unit: "辆" });
  expect([low, high]).toEqual([low, low]);
});
