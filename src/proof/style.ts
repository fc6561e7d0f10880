// How this draft prints its numbers: decimals, trailing zeros, separators. A number is judged and put right in its style.
import {
  divide,
  group,
  multiply,
  roundHalfUp,
  toDecimal,
  toShortDecimal,
  whole,
  type Exact,
} from "../engine/value/amount";
import type { Claim, Loose, Printed } from "./claim";
import { exactly, rounded, type Interval } from "./interval";

/** A unit and decimals to print in. */
export type Print = Pick<Printed, "printedUnit" | "decimals" | "scale" | "quote">;

/** Of a number in a table whose unit stands above it. */
const isBare = ({ quote, printedUnit }: Print): boolean => quote !== "" && !quote.endsWith(printedUnit);

/** The unit to print: none in a table, and whole where it is printed short or as 百分之. */
function unitOf(like: Print): string {
  if (like.quote.startsWith("百分之")) return "%";
  if (isBare(like)) return "";
  return like.printedUnit === "万" ? "万元" : like.printedUnit;
}

type UnitStyle = { decimals: number; trims: boolean; groups: boolean };

export class Style {
  private readonly units = new Map<string, UnitStyle>();

  private readonly cells: UnitStyle;

  /** `cells` are numbers in tables, which have a style of their own. */
  constructor(numbers: readonly Printed[], cells: readonly Printed[] = []) {
    for (const unit of new Set(numbers.map(({ printedUnit }) => printedUnit))) {
      this.units.set(unit, styleOf(numbers.filter(({ printedUnit }) => printedUnit === unit)));
    }
    this.amount = amountOf(numbers);
    this.cells = styleOf(cells.filter(({ value }) => value.n !== 0n));
  }

  /** The unit that most amounts are printed in. */
  readonly amount: Print;

  /** Decimals that a number has or would have, had its trailing zeros not been left out. */
  decimals({ printedUnit, decimals }: Pick<Printed, "printedUnit" | "decimals">): number {
    return Math.max(decimals, this.units.get(printedUnit)?.decimals ?? 0);
  }

  /** All values that are printed so; `isCoarse` takes the printed decimals at their word. Things are counted exactly. */
  interval(printed: Printed, isCoarse = false): Interval {
    if (printed.unit !== "元" && printed.unit !== "%") return exactly(printed.value);
    // 0 is 0, unless decimals say to how much.
    const isShort = isCoarse && (printed.value.n !== 0n || printed.decimals > 0);
    return rounded(printed.value, isShort ? printed.decimals : this.decimals(printed), printed.scale);
  }

  /** Whether `value`, in base units, is printed so. */
  prints(printed: Printed, value: Exact): "yes" | "coarsely" | "no" {
    const inUnit = divide(value, printed.scale) ?? value;
    const own = divide(printed.value, printed.scale) ?? printed.value;
    const fits = (decimals: number): boolean => roundHalfUp(inUnit, decimals) === roundHalfUp(own, decimals);
    if (fits(this.decimals(printed))) return "yes";
    return fits(printed.decimals) ? "coarsely" : "no";
  }

  /** A value in base units, rounded to what such a number shows of it. */
  round(value: Exact, like: Print): Exact {
    const decimals = this.decimals(like);
    const units = roundHalfUp(divide(value, like.scale) ?? value, decimals);
    return multiply({ n: units, d: 10n ** BigInt(decimals) }, like.scale);
  }

  /** What is printed of all values of an interval; undefined where they are not all printed alike. */
  printAll({ low, high }: Interval, like: Print): string | undefined {
    const printed = this.print(low, like);
    return printed === this.print(high, like) ? printed : undefined;
  }

  /** A value in base units, printed as this number would be, so that it can stand in its place: `13,452.9万元`. */
  print(value: Exact, like: Print): string {
    const own = isBare(like) ? this.cells : this.units.get(unitOf(like));
    const style = own ?? { decimals: like.decimals, trims: true, groups: false };
    const decimals = Math.max(like.decimals, style.decimals);
    const inUnit = divide(value, like.scale) ?? value;
    const plain = style.trims ? toShortDecimal(inUnit, decimals) : toDecimal(inUnit, decimals);
    const groups = style.groups || like.quote.includes(",");
    return (groups ? group(plain) : plain) + unitOf(like);
  }
}

const tenThousand: Print = { printedUnit: "万元", decimals: 2, scale: whole(10_000), quote: "" };

function amountOf(numbers: readonly Printed[]): Print {
  const amounts = numbers.filter(({ unit }) => unit === "元");
  const inYuan = amounts.filter(({ printedUnit }) => printedUnit === "元");
  return inYuan.length * 2 > amounts.length
    ? { ...tenThousand, printedUnit: "元", scale: whole(1) }
    : tenThousand;
}

function styleOf(numbers: readonly Printed[]): UnitStyle {
  const counts = new Map<number, number>();
  for (const { decimals } of numbers) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  const fractional = [...counts].filter(([decimals]) => decimals > 0).sort((a, b) => b[1] - a[1]);
  const [most] = fractional;
  const share = most ? fractional.reduce((sum, [, count]) => sum + count, 0) / numbers.length : 0;
  const decimals = most && (share > 0.1 || most[1] > 2) ? most[0] : 0;
  const large = numbers.filter(
    ({ value, scale }) => roundHalfUp(divide(value, scale) ?? whole(0), 0) >= 1000n,
  );
  return {
    decimals,
    trims:
      2 * numbers.filter(({ quote }) => /\.\d*0(?!\d)/.test(quote)).length <
      numbers.filter((one) => one.decimals < decimals).length,
    groups: large.filter(({ quote }) => quote.includes(",")).length * 2 > large.length,
  };
}

/** The numbers of claims, tables left out: a table has a style of its own. */
export function printedIn(claims: readonly Claim[], loose: readonly Loose[] = []): Printed[] {
  const said = claims.filter(({ source }) => source === "text").flatMap(numbersOf);
  return [...new Set([...said, ...loose.map(({ printed }) => printed)])];
}

/** The numbers that tables give. */
export const printedInTables = (claims: readonly Claim[]): Printed[] =>
  claims.filter(({ source }) => source === "table").flatMap(numbersOf);

/** Every number of a claim. */
export function numbersOf(claim: Claim): Printed[] {
  if (claim.kind === "change") return claim.moves.flatMap(({ printed }) => printed ?? []);
  return "printed" in claim ? [claim.printed] : [];
}
