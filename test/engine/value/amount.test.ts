// Exact numbers: what cells say, arithmetic without floats, one symmetric half-up rounding.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  compare,
  divide,
  fromDecimal,
  fromNumber,
  group,
  multiply,
  negate,
  parseCell,
  roundHalfUp,
  sign,
  subtract,
  toDecimal,
  toShortDecimal,
  trimZeros,
  whole,
  zero,
  type Exact,
} from "../../../src/engine/value/amount";
import type { CellValue } from "../../../src/engine/value/cell";

/** The value that a cell's text or number stands for, as a decimal; undefined when it is no number. */
function read(value: CellValue): string | undefined {
  const parsed = parseCell(value);
  return parsed.kind === "number" ? toShortDecimal(parsed.value, 30) : undefined;
}

describe("doubles are the decimals that were typed", () => {
  it.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [1.005, "1.005"],
    [2.675, "2.675"],
    [0.1 + 0.2, "0.3"],
    [1.1 + 2.2, "3.3"],
    [1e13, "10000000000000"],
    [1e21, "1000000000000000000000"],
    [134528972.12, "134528972.12"],
    [-134528972.12, "-134528972.12"],
    [4503599627370.49, "4503599627370.49"],
    [99999999999.99, "99999999999.99"],
    [-0.005, "-0.005"],
    [123456789012.345, "123456789012.345"],
    [123456789012345, "123456789012345"],
    [0.000001, "0.000001"],
    [1e-7, "0.0000001"],
    [134528972.12 * 3 - 134528972.12 * 2, "134528972.12"],
  ])("%d", (value, decimal) => {
    expect(toShortDecimal(fromNumber(value), 30)).toBe(decimal);
    expect(read(value)).toBe(decimal);
  });

  it("gives back every decimal of up to 15 digits", () => {
    const decimals = fc.tuple(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(decimals, ([n, places]) => {
        const typed: Exact = { n, d: 10n ** BigInt(places) };
        expect(compare(fromNumber(Number(toDecimal(typed, places))), typed)).toBe(0);
      }),
    );
  });

  it("never takes what is no number for one", () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) expect(parseCell(value).kind).toBe("text");
  });
});

describe("texts", () => {
  it.each<[string, string]>([
    ["1234.5", "1234.5"],
    ["1,234.50", "1234.5"],
    ["12,345,678.90", "12345678.9"],
    [" 1,234.50 ", "1234.5"],
    ["１，２３４．５", "1234.5"],
    ["(1,234)", "-1234"],
    ["（1,234.5）", "-1234.5"],
    ["-1,234", "-1234"],
    ["+7", "7"],
    ["¥1,234.00", "1234"],
    ["￥3", "3"],
    [".5", "0.5"],
    ["5.", "5"],
    ["1e3", "1000"],
    ["000", "0"],
    ["1 234 567.80", "1234567.8"],
    ["( 1,234.5 )", "-1234.5"],
    ["¥ 1,234.00", "1234"],
    ["- 1,234", "-1234"],
  ])("%s is a number typed as text", (text, decimal) => {
    expect(read(text)).toBe(decimal);
    expect(parseCell(text)).toMatchObject({ typedAsText: true });
  });

  it.each([
    "1309100\n250",
    "1309100\t250",
    "12 34",
    "12²",
    "①",
    "½",
    "1,234 567",
    "1,23",
    "12,34,567",
    "1,2345",
    ",123",
    "1.234,5",
    "1-2",
    "--5",
    "(-5)",
    "5%",
    "3万",
    "合计",
    "．",
    "1.2.3",
    "()",
  ])("%s is text", (text) => expect(parseCell(text)).toEqual({ kind: "text", text }));

  it.each(["—", "——", "一", "────", "-", "--", "－", "―", "−", "/", "无", " — "])(
    "%s does not apply",
    (text) => {
      expect(parseCell(text)).toEqual({ kind: "not-applicable" });
    },
  );

  it.each(["#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!", "#SPILL!"])(
    "%s is an error",
    (text) => {
      expect(parseCell(text)).toEqual({ kind: "error", text });
    },
  );

  it.each<CellValue | undefined>([null, undefined, "", "   ", "\u00a0", "　"])("%j is blank", (value) => {
    expect(parseCell(value)).toEqual({ kind: "blank" });
  });

  it("a truth value is text", () => expect(parseCell(true)).toEqual({ kind: "text", text: "true" }));
});

describe("rounding and printing", () => {
  it.each<[string, number, string]>([
    ["1.005", 2, "1.01"],
    ["1.0049999999", 2, "1.00"],
    ["-1.005", 2, "-1.01"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["0.5", 0, "1"],
    ["-0.5", 0, "-1"],
    ["0.4999", 0, "0"],
    ["-0.004", 2, "0.00"],
    ["-0.49", 0, "0"],
    ["0.05", 1, "0.1"],
    ["0", 2, "0.00"],
    ["13452.897212", 2, "13452.90"],
    ["9.995", 2, "10.00"],
  ])("%s to %d places is %s", (text, places, shown) => {
    expect(toDecimal(fromDecimal(text) ?? zero, places)).toBe(shown);
  });

  it("rounds quotients half up", () => {
    expect(toDecimal({ n: 1n, d: 3n }, 4)).toBe("0.3333");
    expect(toDecimal({ n: 2n, d: 3n }, 4)).toBe("0.6667");
    expect(toDecimal({ n: -1n, d: 8n }, 2)).toBe("-0.13");
  });

  it.each<[string, string]>([
    ["0.00", "0"],
    ["100", "100"],
    ["100.00", "100"],
    ["10.50", "10.5"],
    ["1200.00", "1200"],
  ])("trims %s to %s", (decimal, trimmed) => expect(trimZeros(decimal)).toBe(trimmed));

  it.each<[string, string]>([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1,000"],
    ["-123", "-123"],
    ["-1234567.8912", "-1,234,567.8912"],
    ["13452.9", "13,452.9"],
  ])("groups %s as %s", (decimal, grouped) => expect(group(decimal)).toBe(grouped));
});

describe("arithmetic", () => {
  it("has no quotient of a zero divisor", () => {
    expect(divide(whole(1), zero)).toBeUndefined();
    expect(divide(zero, zero)).toBeUndefined();
  });

  it("keeps the denominator positive", () => {
    expect(divide(whole(1), whole(-2))).toEqual({ n: -1n, d: 2n });
    expect(sign(divide(whole(-3), whole(-2)) ?? zero)).toBe(1);
  });
});

const decimalText = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 18n }),
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
  )
  .map(
    ([negative, integer, fraction]) =>
      `${negative ? "-" : ""}${integer}${fraction.length > 0 ? `.${fraction.join("")}` : ""}`,
  );
const exact = decimalText.map((text) => fromDecimal(text) ?? zero);
const quotient = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]): Exact => ({ n, d }));

/** Millionths of a decimal string, by its digits alone. */
function millionths(text: string): bigint {
  const [integer = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = BigInt(integer + fraction.padEnd(6, "0"));
  return text.startsWith("-") ? -digits : digits;
}

describe("properties", () => {
  it("sums are exact in any order, and stay short", () => {
    const texts = fc.array(decimalText, { maxLength: 60 });
    fc.assert(
      fc.property(
        texts.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const wanted = list.reduce((sum, text) => sum + millionths(text), 0n);
          for (const order of [list, shuffled]) {
            const sum = order.map((text) => fromDecimal(text) ?? zero).reduce(add, zero);
            expect(sum.n * 10n ** 6n).toBe(wanted * sum.d);
            expect(sum.d <= 10n ** 6n).toBe(true);
          }
        },
      ),
    );
  });

  it("agrees with integer arithmetic", () => {
    fc.assert(
      fc.property(quotient, quotient, (a, b) => {
        const same = (left: Exact, n: bigint, d: bigint): void => expect(left.n * d).toBe(n * left.d);
        same(add(a, b), a.n * b.d + b.n * a.d, a.d * b.d);
        same(subtract(a, b), a.n * b.d - b.n * a.d, a.d * b.d);
        same(multiply(a, b), a.n * b.n, a.d * b.d);
        const ratio = divide(a, b);
        if (ratio) {
          expect(ratio.d > 0n).toBe(true);
          same(multiply(ratio, b), a.n, a.d);
        } else expect(b.n).toBe(0n);
        expect(compare(a, b)).toBe(compare(negate(b), negate(a)));
      }),
    );
  });

  it("rounds to within half of the last place, alike on both sides of zero", () => {
    fc.assert(
      fc.property(quotient, fc.integer({ min: 0, max: 8 }), (value, places) => {
        const units = roundHalfUp(value, places);
        const gap = absolute(subtract(value, { n: units, d: 10n ** BigInt(places) }));
        expect(compare(gap, { n: 1n, d: 2n * 10n ** BigInt(places) })).not.toBe(1);
        expect(roundHalfUp(negate(value), places)).toBe(-units);
      }),
    );
  });

  it("a tie goes away from zero", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), (n, places) => {
        expect(roundHalfUp({ n: 2n * n + 1n, d: 2n * 10n ** BigInt(places) }, places)).toBe(n + 1n);
      }),
    );
  });

  it("prints what it parses", () => {
    fc.assert(
      fc.property(exact, (value) => {
        const shown = toDecimal(value, 6);
        expect(compare(fromDecimal(shown) ?? zero, value)).toBe(0);
        expect(shown).not.toMatch(/^-0(\.0*)?$/);
        expect(read(group(shown))).toBe(trimZeros(shown));
      }),
    );
  });

  it("a printed text is read like the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (cents) => {
        const text = toDecimal({ n: BigInt(cents), d: 100n }, 2);
        expect(read(group(text))).toBe(read(cents / 100));
      }),
    );
  });

  it("any text is read as something", () => {
    const kinds = ["number", "blank", "not-applicable", "error", "text"];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(kinds).toContain(parseCell(text).kind);
      }),
    );
  });
});
