// Whether parts make up their whole, and what to say of the number that does not fit.
import { add, compare, subtract, zero, type Exact } from "../../engine/value/amount";
import type { ClaimOf, Printed } from "../claim";
import { gap, type DraftFacts } from "../draft-figures";
import { meet, minus, total } from "../interval";
import { periodName } from "../proof-messages";
import type { Holding, Relation } from "../relation";

type Amount = ClaimOf<"amount">;
type Part = { printed: Printed; of: { label: string } };

/** `areAll`: the parts are all there can be, so that one of the numbers is wrong and none left out or too many. */
export function relate(
  { style }: DraftFacts,
  whole: Amount,
  parts: readonly Part[],
  areAll = false,
): Relation {
  const sum = parts.reduce((total_, { printed }) => add(total_, printed.value), zero);
  const holds = holdingOf(style, whole, parts, sum);
  const name = periodName(whole.period) + whole.of.label;
  const isAlone = parts.length === 1;
  const names = namesOf(parts);
  return {
    kind: "sum",
    holding: holds,
    members: [whole.printed, ...parts.map(({ printed }) => printed)],
    fit: (member) => {
      const others = total(
        parts.flatMap(({ printed }) => (printed === member ? [] : [style.interval(printed)])),
      );
      return member === whole.printed ? others : minus(style.interval(whole.printed), others);
    },
    say: (blamed) => sayOf(blamed),
  };

  function sayOf(blamed: Printed): { message: string; expected?: string } {
    const apart = style.print(gap(sum, whole.printed.value), whole.printed);
    const shown = style.print(sum, whole.printed);
    const adds = isAlone ? "是" : "相加是";
    if (holds === "tail") {
      return {
        message: `${names}${adds}${shown}，${name}是${whole.printed.quote}，相差${apart}，属四舍五入的尾差。`,
      };
    }
    const part = parts.find(({ printed }) => printed === blamed);
    if (isAlone) {
      const message = `${names}是${shown}，${name}是${whole.printed.quote}，应当相等，请核对后改正。`;
      return { message, ...put(part ? whole.printed.value : sum, blamed) };
    }
    const fitting: Exact = part ? add(part.printed.value, subtract(whole.printed.value, sum)) : sum;
    const what = part ? part.of.label : name;
    return {
      message: `${what}写的是${blamed.quote}，但${names}${adds}${shown}，${name}是${whole.printed.quote}，相差${apart}，请核对后改正。`,
      ...put(fitting, blamed),
    };
  }

  function put(value: Exact, blamed: Printed): { expected?: string } {
    return areAll ? { expected: style.print(value, blamed) } : {};
  }
}

function holdingOf(style: DraftFacts["style"], whole: Amount, parts: readonly Part[], sum: Exact): Holding {
  if (compare(sum, whole.printed.value) === 0) return "holds";
  const isWithin = (isCoarse: boolean): boolean =>
    meet(
      style.interval(whole.printed, isCoarse),
      total(parts.map(({ printed }) => style.interval(printed, isCoarse))),
    );
  if (isWithin(false)) return "tail";
  return isWithin(true) ? "coarse" : "fails";
}

const namesOf = (parts: readonly Part[]): string =>
  parts.length > 3
    ? `${parts[0]?.of.label ?? ""}等${parts.length}项`
    : parts.map(({ of }) => of.label).join("、");
