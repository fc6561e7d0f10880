// The verdict column of the audit sheet: formulas that say 相符 or 不符, and what they come to.
import { absolute, add, compare as order, subtract, toDecimal, zero, type Exact } from "./amount";
import type { Relation } from "./check";
import type { FilledCell } from "./filled";
import type { NumberValue } from "./value";

/** Words of the verdicts, given by the rulebook. */
export type Verdicts = { held: string; broken: string; noData: string; unchecked: string };

/** Formula terms of both sides, their values, and how far rounding may have moved them. */
export type Pair = { left: string; right: string; values: readonly [Exact, Exact]; slack: Exact };

/** Column letters of the two sides and their difference. */
export const columns = { left: "F", right: "H", gap: "I" } as const;

/** Verdict of one comparison as a formula over its row, with the word that it comes to. */
export function verdictCell(
  words: Verdicts,
  relation: Relation,
  row: number,
  sides: { left: NumberValue; right: NumberValue },
): FilledCell {
  const { held, broken, noData } = words;
  const slack = toDecimal(add(sides.left.slack, sides.right.slack), 2);
  const [l, r, gap] = [columns.left, columns.right, columns.gap].map((column) => `${column}${row}`);
  const good = {
    "=": `ABS(${gap})<=${slack}`,
    "≤": `${gap}<=${slack}`,
    "⇔": `(${l}=0)=(${r}=0)`,
    "⇒": `NOT(AND(${l}>0,${r}<=0))`,
  }[relation];
  const formula = `=IF(AND(${l}=0,${r}=0),"${noData}",IF(${good},"${held}","${broken}"))`;
  return { look: "text", text: verdictWord(words, relation, sides), formula };
}

function verdictWord(
  words: Verdicts,
  relation: Relation,
  { left, right }: { left: NumberValue; right: NumberValue },
): string {
  const { held, broken, noData } = words;
  const [a, b] = [left.value.n, right.value.n];
  if (a === 0n && b === 0n) return noData;
  const slack = add(left.slack, right.slack);
  const gap = subtract(left.value, right.value);
  const good = {
    "=": order(absolute(gap), slack) <= 0,
    "≤": order(gap, slack) <= 0,
    "⇔": (a === 0n) === (b === 0n),
    "⇒": !(a > 0n && b <= 0n),
  }[relation];
  return good ? held : broken;
}

/** Verdict of many comparisons in one row: the sum of their absolute differences must be nil. */
export function gapVerdict(words: Verdicts, row: number, pairs: readonly Pair[]): FilledCell {
  const { held, broken } = words;
  const slack = pairs.reduce((sum, pair) => add(sum, pair.slack), zero);
  const gap = pairs.reduce((sum, { values }) => add(sum, absolute(subtract(values[0], values[1]))), zero);
  return {
    look: "text",
    text: order(gap, slack) <= 0 ? held : broken,
    formula: `=IF(${columns.gap}${row}<=${toDecimal(slack, 2)},"${held}","${broken}")`,
  };
}
