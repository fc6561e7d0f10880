// A reason about pay and posts for a change that is larger than all that was paid for people.
import { absolute, compare, group, toDecimal } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import { figure } from "../../engine/figures/figure";
import type { Ledger } from "../../engine/figures/ledger";
import { reasonsOf, type Reason } from "../../engine/figures/reason";
import { cellsOfFigure } from "../../engine/figures/trace";
import { otherWords, personnelWords } from "../terms/reason-words";
import { numberOf } from "./shared/appraisal";
import { overall } from "./shared/check-places";

/** 人员经费 of 财决01. */
const personnel = overall("人员经费");

function unfit(ledger: Ledger, { words, change }: Reason): CheckFound[] {
  const reason = ledger.content(words);
  const [by, paid] = [numberOf(ledger, figure(change)), numberOf(ledger, personnel)];
  if (reason.kind !== "text" || !by || !paid || compare(absolute(by), paid) <= 0) return [];
  const word = personnelWords.find((one) => reason.text.includes(one));
  if (word === undefined || otherWords.some((one) => reason.text.includes(one))) return [];
  const said = (value: typeof by): string => `${group(toDecimal(absolute(value), 2))}元`;
  return [
    {
      message: `${ledger.definition(words)?.label ?? words}只说到“${word}”，而变动${said(by)}，大于全部人员经费${said(paid)}`,
      cells: [...cellsOfFigure(ledger, words), ...cellsOfFigure(ledger, change)],
    },
  ];
}

export const check = searches(
  {
    id: "personnel-reasons-fit-the-change",
    title: "以人员经费为原因的变动不应大于全部人员经费",
    basis: "变动原因应与金额相称；核对清单X12",
    severity: "warning",
    advice: "请补充主要的变动因素，如项目支出的增减。",
  },
  (ledger) => {
    const paid = ledger.value(personnel);
    if (paid.kind === "missing") return { unchecked: paid.reason };
    return { found: reasonsOf(ledger).flatMap((reason) => unfit(ledger, reason)) };
  },
);
