// A change above the pack's threshold, and an outturn that is not its budget, need a reason.
import { searches, type CheckFound } from "../../engine/checks/check";
import { figure } from "../../engine/figures/figure";
import { parseItem, withoutFacet } from "../../engine/figures/id";
import { amountSaid } from "../../engine/checks/judge";
import type { Ledger } from "../../engine/figures/ledger";
import { isCalledFor, reasonsOf, type Reason } from "../../engine/figures/reason";
import { cellsOfFigure } from "../../engine/figures/trace";
import { answersForm, withoutAnswers } from "./shared/typed-answers";

function owed(ledger: Ledger, reason: Reason): CheckFound[] {
  const { words, change } = reason;
  if (!isCalledFor(ledger, reason) || ledger.content(words).kind !== "missing") return [];
  const what = ledger.definition(words)?.label ?? words;
  const about = parseItem(change) ? "" : `（${amountSaid(ledger, figure(withoutFacet(change)))}）`;
  return [{ message: `没有填写${what}${about}`, cells: cellsOfFigure(ledger, change) }];
}

export const check = searches(
  {
    id: "changes-have-reasons",
    title: "增减变动和决算数与预算数的差异应说明原因",
    basis: "预决算公开须说明增减变化和预决算差异的原因；核对清单X12",
    severity: "warning",
    advice: "请在“决算补充资料”表相应编号的“内容”栏填写原因。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(answersForm)) return withoutAnswers;
    return { found: reasonsOf(ledger).flatMap((reason) => owed(ledger, reason)) };
  },
);
