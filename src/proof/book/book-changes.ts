// Changes against the workbook: the words that give their direction, their amounts and their rates.
import { absolute, sign, subtract, type Exact } from "../../engine/value/amount";
import type { ClaimOf, Move, Printed } from "../claim";
import { moveWord, opposite, where } from "../proof-messages";
import type { Found } from "../book-figures";
import { isNothing, percent, type Verdicts } from "./verdicts";

export function judgeChange(verdicts: Verdicts, { of, base, moves }: ClaimOf<"change">): void {
  if (base.kind === "other") return;
  const period = base.kind === "budget" ? base.budget : "上年";
  const meant = verdicts.meanings(of).find((id) => {
    const [now, before] = [verdicts.workbook.value(id, "本年"), verdicts.workbook.value(id, period)];
    if (now?.kind !== "value" || before?.kind !== "value") return false;
    return moves.every((move) => isMove(verdicts, move, now, before));
  });
  const figure = meant === undefined ? of : { ...of, ids: [meant] };
  const now = verdicts.find(figure, "本年");
  const before = verdicts.find(figure, period);
  for (const move of moves) {
    if (now?.kind === "value" && before?.kind === "value") judgeMove(verdicts, move, now, before);
    else if (move.printed) verdicts.unknown(move.printed, now?.kind === "value" ? before : now);
  }
}

/** The number that is printed is that of the figure's own change, exact or of the amounts as printed. */
function isMove(verdicts: Verdicts, { sign: said, printed }: Move, now: Found, before: Found): boolean {
  const difference = subtract(now.value, before.value);
  if (!printed || sign(difference) !== said) return false;
  const values =
    printed.unit === "%" ? [percent(absolute(difference), before.value)] : [absolute(difference)];
  return values.some((value) => value !== undefined && verdicts.style.prints(printed, value) !== "no");
}

function judgeMove(verdicts: Verdicts, move: Move, now: Found, before: Found): void {
  const { word, printed } = move;
  verdicts.decide(word);
  const difference = subtract(now.value, before.value);
  const of = { ...now, cells: [...now.cells, ...before.cells] };
  if (isWrongWay(verdicts, move, difference)) {
    const expected = wordInPlace(move, difference);
    const right = expected ?? moveWord(sign(difference));
    const apart = verdicts.amountText(absolute(difference));
    const message = `${now.label}写的是“${word.quote}”，按工作簿应为“${right}”（相差${apart}）${where(of.cells)}，请改正。`;
    verdicts.refuseWord(word, { kind: "direction", expected, message, figure: of.id, cells: of.cells });
  }
  if (!printed) return;
  if (printed.unit === "%") judgeRate(verdicts, printed, now, before, of);
  else judgeDifference(verdicts, printed, now, before, of);
}

/** The right word, where it fits in: 持平 takes no number behind it, and 增加 wants one. */
function wordInPlace({ sign: said, word, printed }: Move, difference: Exact): string | undefined {
  if (sign(difference) === 0) return printed ? undefined : "持平";
  return said === 0 ? undefined : opposite(word.quote);
}

/** Wrong in sign; what would be printed as 0 may be called 持平 as well. */
function isWrongWay(verdicts: Verdicts, { sign: said, isNearly, printed }: Move, difference: Exact): boolean {
  const truth = sign(difference);
  if (said === truth) return false;
  if (said !== 0) return !(truth === 0 && printed && sign(printed.value) === 0);
  return !isNearly && !verdicts.isSmall(difference);
}

/** Of exact amounts, or of the amounts as printed. */
function judgeDifference(verdicts: Verdicts, printed: Printed, now: Found, before: Found, of: Found): void {
  const { style } = verdicts;
  const exact = absolute(subtract(now.value, before.value));
  const ofPrinted = absolute(subtract(style.round(now.value, printed), style.round(before.value, printed)));
  const fits = [exact, ofPrinted].map((value) => style.prints(printed, value));
  const expected = style.print(exact, printed);
  const name = `${now.label}增减额`;
  if (fits.includes("yes")) verdicts.accept(printed);
  else if (fits.includes("coarsely")) verdicts.coarse(printed, expected, name, of);
  else {
    const message = `${name}写的是${printed.quote}，按工作簿计算是${expected}${where(of.cells)}，请改为${expected}。`;
    // 增加0万元 should not be said at all.
    const put = isNothing(expected) ? undefined : expected;
    verdicts.refuse(printed, { kind: "change", message, expected: put, figure: of.id, cells: of.cells });
  }
}

function judgeRate(verdicts: Verdicts, printed: Printed, now: Found, before: Found, of: Found): void {
  const rate = (a: Exact, b: Exact): Exact | undefined => percent(absolute(subtract(a, b)), b);
  const exact = rate(now.value, before.value);
  if (exact) {
    const values = [exact, ...verdicts.ofPrinted(now.value, before.value, rate)];
    verdicts.ratio(printed, "rate", `${now.label}增减幅度`, values, of);
    return;
  }
  const message = `${now.label}上年（或预算）为0，不能计算增减幅度${where(of.cells)}，请删去“${printed.quote}”。`;
  verdicts.refuse(printed, { kind: "zero-base", message, cells: of.cells, figure: now.id });
}
