// Last year's figures typed on 上年决算 must be those of last year's workbook, when both are given.
import { compare, group, toDecimal, toShortDecimal } from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { cellsOf } from "../../engine/figures/trace";
import { ownLists } from "../own-lists";

function compareRow(ledger: Ledger, prior: Ledger, id: string): CheckFound | undefined {
  const def = ledger.definition(id);
  if (!def || def.unit === "文字") return undefined;
  const typed = ledger.typedLastYear(id);
  const mine = ledger.value(typed);
  const book = prior.figure(id);
  if (mine.kind === "missing" || book.kind === "missing" || compare(mine.value, book.value) === 0)
    return undefined;
  const shown = (value: typeof mine.value): string =>
    def.unit === "元" ? `${group(toDecimal(value, 2))}元` : toShortDecimal(value, 2);
  return {
    message: `“${typed.form}”表编号“${id}”（${def.label}）填的是${shown(mine.value)}，上年决算工作簿是${shown(book.value)}`,
    cells: cellsOf(ledger, typed),
  };
}

export const check = searches(
  {
    id: "typed-last-year-agrees-with-book",
    title: "“上年决算”表应与上年决算工作簿一致",
    basis: "上年已批复的决算报表；核对清单T15",
    severity: "error",
    advice: "请按上年已批复的决算改正；两者都给出时，文稿采用上年工作簿的数。",
  },
  (ledger) => {
    const typed = ledger.input.readings.get(ownLists.lastYear.form);
    const { prior } = ledger.input;
    // Only one of the two is nothing that could disagree.
    if (!typed || !prior) return "no-data";
    const found = [...typed.byKey.keys()].flatMap((id) => compareRow(ledger, prior, id) ?? []);
    return { found };
  },
);
