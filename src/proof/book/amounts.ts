// Amounts and counts against the workbook, and what is said to be nothing.
import { compare, divide, multiply, sign, type Exact } from "../../engine/value/amount";
import type { ClaimOf, Printed } from "../claim";
import { gap } from "../draft-figures";
import { periodName, where } from "../proof-messages";
import type { Found } from "../book-figures";
import type { Verdicts } from "./verdicts";

export function judgeAmount(verdicts: Verdicts, { of, period, printed, source }: ClaimOf<"amount">): void {
  const { style } = verdicts;
  const meant = period === "本年" ? verdicts.widened(of) : of;
  const answer = verdicts.find(meant, period, ({ value }) => style.prints(printed, value) !== "no");
  if (answer?.kind !== "value") {
    verdicts.unknown(printed, answer);
    return;
  }
  const { value, label } = answer;
  const fits = style.prints(printed, value);
  const name = label.startsWith("上年") ? label : periodName(period) + label;
  if (fits === "yes") verdicts.accept(printed);
  else if (fits === "coarsely") verdicts.coarse(printed, style.print(value, printed), name, answer);
  else if (isOtherUnit(verdicts, printed, value)) refuseUnit(verdicts, printed, answer);
  else if (source === "table" && isTail(verdicts, printed, value)) verdicts.note(printed);
  else refuseAmount(verdicts, { of, printed }, answer, name);
}

function refuseAmount(
  verdicts: Verdicts,
  { of, printed }: Pick<ClaimOf<"amount">, "of" | "printed">,
  answer: Found,
  name: string,
): void {
  const { value, id, cells } = answer;
  const expected = verdicts.style.print(value, printed);
  const kind = printed.unit === "元" ? "amount" : "count";
  const said = wrongItem(verdicts, printed, answer, name, of.label) ?? {
    message: `${name}写的是${printed.quote}，工作簿中是${expected}${where(cells)}，请改为${expected}。`,
    expected,
  };
  verdicts.refuse(printed, { kind, ...said, figure: id, cells }, of.isUnsure ? "question" : "error");
}

/** An item that is not on its sheet, or has the number of one that is not told: the name may be wrong, or all of it. */
function wrongItem(
  verdicts: Verdicts,
  printed: Printed,
  answer: Found,
  name: string,
  label: string,
): { message: string } | undefined {
  const { quote } = printed;
  const other = verdicts.untoldSibling(printed, answer);
  if (other) {
    const right = verdicts.style.print(answer.value, printed);
    const whose = `${quote}是“${other.label}”的数`;
    return {
      message: `${answer.isUnlisted ? label : name}写的是${quote}，工作簿中是${right}${where(answer.cells)}，${whose}，请核对名称和金额。`,
    };
  }
  if (!answer.isUnlisted) return undefined;
  return { message: `${label}写的是${quote}，工作簿中没有这一项，请核对名称或删去。` };
}

/** A table of rounded amounts may be off in its last place so that it adds up. */
function isTail({ style }: Verdicts, printed: Printed, value: Exact): boolean {
  const ulp = multiply({ n: 1n, d: 10n ** BigInt(style.decimals(printed)) }, printed.scale);
  return compare(gap(printed.value, style.round(value, printed)), ulp) <= 0;
}

/** The number is right, its unit is not: 元 for 万元, or the other way round. */
function isOtherUnit({ style }: Verdicts, printed: Printed, value: Exact): boolean {
  const { printedUnit, scale } = style.amount;
  if (printed.unit !== "元" || printed.printedUnit === printedUnit) return false;
  const number = divide(printed.value, printed.scale) ?? printed.value;
  return style.prints({ ...printed, value: multiply(number, scale), scale }, value) !== "no";
}

function refuseUnit(verdicts: Verdicts, printed: Printed, { label, id, cells }: Found): void {
  const { printedUnit } = verdicts.style.amount;
  const digits = /^[\d,.]+/.exec(printed.quote)?.[0];
  const number = divide(printed.value, printed.scale) ?? printed.value;
  const as = verdicts.style.amount;
  const expected =
    digits === undefined ? verdicts.style.print(multiply(number, as.scale), as) : digits + printedUnit;
  const message = `${label}写的是${printed.quote}，工作簿中是${expected}${where(cells)}，单位应为“${printedUnit}”，请改正。`;
  verdicts.refuse(printed, { kind: "amount", message, expected, figure: id, cells });
}

export function judgeNothing(verdicts: Verdicts, { of, period, word }: ClaimOf<"nothing">): void {
  const answer = verdicts.find(of, period);
  if (answer?.kind !== "value" || sign(answer.value) === 0) return;
  const { label, id, cells, value } = answer;
  const shown = verdicts.amountText(value);
  const message = `这里写“${word.quote}”，工作簿中${periodName(period)}${label}是${shown}${where(cells)}，请改正。`;
  verdicts.refuseWord(word, { kind: "amount", message, figure: id, cells });
}
