// Totals that must not be ten thousand times one another, as when 元 and 万元 are mixed up.
import { isTenThousandfold, sign } from "../value/amount";
import type { CheckFound, Search } from "./check";
import type { Expr } from "../figures/expr";
import { amountSaid } from "./judge";
import { alsoChecked, tenThousandfold } from "./messages";
import type { Ledger } from "../figures/ledger";
import { cellsOf } from "../figures/trace";

/** Pairs of the same total on two sheets; each that is off ten thousandfold is found. */
export function unitSlips(ledger: Ledger, pairs: readonly (readonly [Expr, Expr])[]): Search {
  const found: CheckFound[] = [];
  const missing: string[] = [];
  let compared = 0;
  for (const [left, right] of pairs) {
    const [a, b] = [ledger.value(left), ledger.value(right)];
    if (a.kind === "missing") missing.push(a.reason);
    else if (b.kind === "missing") missing.push(b.reason);
    else if (isTenThousandfold(a.value, b.value)) {
      const message = tenThousandfold(amountSaid(ledger, left), amountSaid(ledger, right));
      found.push({
        message,
        cells: [...cellsOf(ledger, left), ...cellsOf(ledger, right)],
        sides: [left, right],
      });
    } else if (sign(a.value) !== 0 && sign(b.value) !== 0) compared++;
  }
  if (found.length > 0) return { found };
  if (missing[0] !== undefined) return { unchecked: missing[0] + alsoChecked(compared) };
  return compared > 0 ? { found } : "no-data";
}
