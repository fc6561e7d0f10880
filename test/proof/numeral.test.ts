// Numbers as people print them, with their units, and what they are worth.
import { describe, expect, test } from "vitest";
import { toShortDecimal } from "../../src/engine/value/amount";
import { foldWords } from "../../src/proof/fold";
import { chineseNumber, inPrintedUnit, Numerals } from "../../src/proof/numeral";
import { proofRules } from "../../src/rulebook/proof";

const numerals = new Numerals(proofRules.measures);
const at = (text: string) => numerals.at(foldWords(text), 0);

/** Value in base units, its unit, as printed, and its decimals. */
function read(text: string): string | undefined {
  const found = at(text);
  return found && `${toShortDecimal(found.value, 6)} ${found.unit} ${found.printedUnit} ${found.decimals}`;
}

describe("digits with a unit", () => {
  test.each([
    ["13,452.9万元", "134529000 元 万元 1"],
    ["13452.90万元", "134529000 元 万元 2"],
    ["0万元", "0 元 万元 0"],
    ["1.35亿元", "135000000 元 亿元 2"],
    ["31,200元", "31200 元 元 0"],
    ["2.5千元", "2500 元 千元 1"],
    ["１３．５万元", "135000 元 万元 1"],
    ["12.5%", "12.5 % % 1"],
    ["7.1％", "7.1 % % 1"],
    ["38人次，", "38 人次 人次 0"],
    ["2批次", "2 批次 批次 0"],
    ["0台（套）", "0 台(套) 台(套) 0"],
    ["-5.2万元", "-52000 元 万元 1"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  test("a number without a unit is none", () => {
    expect(read("2010301")).toBeUndefined();
    expect(read("12.5")).toBeUndefined();
  });

  test("万 without 元 is money with a fault, at the end of a clause only", () => {
    expect(at("0.39万（含税）")).toMatchObject({ unit: "元", printedUnit: "万", fault: "unit" });
    expect(at("3万里长征")).toBeUndefined();
  });

  test("separators in the wrong place are a fault", () => {
    expect(at("13,45.29万元")?.fault).toBe("separators");
    expect(at("1,345.29万元")?.fault).toBeUndefined();
  });

  test("the number ends before its unit", () => {
    expect(at("13,452.9万元。")).toMatchObject({ start: 0, digitsEnd: 8, end: 10 });
  });
});

describe("Chinese numerals", () => {
  test.each([
    ["一千二百万元", "12000000 元 万元 0"],
    ["三点五亿元", "350000000 元 亿元 1"],
    ["三点一二万元", "31200 元 万元 2"],
    ["五百元", "500 元 元 0"],
    ["百分之十二点五", "12.5 %  1"],
  ])("%s", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    ["一亿三千四百五十二万九千", "134529000"],
    ["十万零五", "100005"],
    ["两千零二十", "2020"],
    ["十", "10"],
  ])("%s is %s", (text, expected) => {
    const value = chineseNumber(text);
    expect(value && toShortDecimal(value, 0)).toBe(expected);
  });

  test("words and years are no numbers", () => {
    expect(chineseNumber("二〇二二")).toBeUndefined();
    expect(read("一般公共预算")).toBeUndefined();
    expect(read("万元")).toBeUndefined();
  });
});

test("a value is given back in its printed unit", () => {
  const found = at("13,452.9万元")!;
  expect(toShortDecimal(inPrintedUnit(found.value, found), 2)).toBe("13452.9");
});
