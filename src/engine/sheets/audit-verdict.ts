// The right half of an audit row: difference and verdict as formulas, and what they come to.
import { add, sign, subtract, toDecimal, toShortDecimal, zero, type Exact } from "../value/amount";
import { faultOf, slackOf, type PairGroup, type Pair } from "./audit-pairs";
import type { AuditVerdicts } from "./audit-words";
import type { CheckRelation } from "../checks/check";
import type { FilledCell } from "../value/filled";
import { holds } from "../checks/judge";

/** The words that one row's formula chooses from. */
type Choice = Pick<AuditVerdicts, "held" | "broken" | "noData">;

/** Both amounts, their difference and the verdict. */
type Judged = { left: FilledCell; right: FilledCell; gap: FilledCell; verdict: FilledCell };

/** Column letters of what is judged. */
export const columns = { left: "F", right: "I", gap: "J", verdict: "K" } as const;

const at = (row: number): string[] =>
  [columns.left, columns.right, columns.gap].map((column) => `${column}${row}`);

const amount = (value: Exact, formula: string): FilledCell => ({
  look: "amount",
  value: toDecimal(value, 2),
  formula,
});

/** What a row of the audit sheet says. `row` counts as the sheet does. */
export function judged(words: Choice, row: number, { relation, pairs }: PairGroup): Judged {
  const [first] = pairs;
  return first && pairs.length === 1 ? one(words, row, relation, first) : many(words, row, relation, pairs);
}

function one(words: Choice, row: number, relation: CheckRelation, pair: Pair): Judged {
  const [left, right] = pair.values;
  const [l = "", r = "", gap = ""] = at(row);
  const slack = toShortDecimal(slackOf(pair), 6);
  const near = `ABS(${gap})<=${slack}`;
  const orNear = (good: string): string => (slack === "0" ? good : `OR(${good},${near})`);
  const good = {
    "=": near,
    "≤": `${gap}<=${slack}`,
    "⇔": orNear(`(${l}=0)=(${r}=0)`),
    "⇒": orNear(`NOT(AND(${l}>0,${r}<=0))`),
  }[relation];
  const isNothing = sign(left.value) === 0 && sign(right.value) === 0;
  const word = holds(relation, left, right) === "broken" ? words.broken : words.held;
  return {
    left: amount(left.value, `=${pair.terms[0]}`),
    right: amount(right.value, `=${pair.terms[1]}`),
    gap: amount(subtract(left.value, right.value), `=ROUND(${l}-${r},2)`),
    verdict: {
      look: "text",
      text: isNothing ? words.noData : word,
      formula: `=IF(AND(${l}=0,${r}=0),"${words.noData}",IF(${good},"${words.held}","${words.broken}"))`,
    },
  };
}

/** Many comparisons in one row: the totals of both sides, and by how much all of them together miss what must hold. */
function many(words: Choice, row: number, relation: CheckRelation, pairs: readonly Pair[]): Judged {
  const [l = "", r = "", gap = ""] = at(row);
  const total = (of: (pair: Pair) => Exact): Exact => pairs.reduce((sum, pair) => add(sum, of(pair)), zero);
  const sum = (value: Exact, of: (pair: Pair) => string): FilledCell =>
    amount(value, `=ROUND(${pairs.map(of).join("+")},2)`);
  const left = total(({ values }) => values[0].value);
  const right = total(({ values }) => values[1].value);
  const faults = total((pair) => faultOf(relation, pair));
  const isNothing = [left, right, faults].every((value) => sign(value) === 0);
  return {
    left: sum(left, ({ terms }) => terms[0]),
    right: sum(right, ({ terms }) => terms[1]),
    gap: sum(faults, (pair) => faultTerm(relation, pair)),
    verdict: {
      look: "text",
      text: isNothing ? words.noData : sign(faults) === 0 ? words.held : words.broken,
      formula: `=IF(AND(${l}=0,${r}=0,${gap}=0),"${words.noData}",IF(${gap}=0,"${words.held}","${words.broken}"))`,
    },
  };
}

function faultTerm(relation: CheckRelation, pair: Pair): string {
  const [left, right] = pair.terms;
  const slack = slackOf(pair);
  const gap = relation === "≤" ? `${left}-${right}` : `ABS(${left}-${right})`;
  if (sign(slack) > 0) return `MAX(0,${gap}-${toShortDecimal(slack, 6)})`;
  return relation === "≤" ? `MAX(0,${gap})` : gap;
}
