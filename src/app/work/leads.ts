// Where a 【待填】 leads: to the row of 决算补充资料 or to last year's figures.
import { partsOf, type Expr } from "../../engine/figures/expr";
import type { Ledger } from "../../engine/figures/ledger";
import type { Report } from "../../engine/value/report";
import { answersId } from "./own-sheets";

/** `column` is missing for a list that nobody has begun. */
type Lead = { to: "answer"; key: string; column?: string } | { to: "last-year" } | null;

/** Where a person supplies what the figure or series lacks. */
export function leadOf(ledger: Ledger, id: string): Lead {
  const items = ledger.series(id)?.items;
  if (items) return items.each === "numbered" ? { to: "answer", key: `${items.prefix}.1` } : null;
  const def = ledger.definition(id);
  return def ? within(ledger, def.expr) : null;
}

function within(ledger: Ledger, expr: Expr): Lead {
  switch (expr.op) {
    case "cell":
      return expr.form === answersId ? { to: "answer", key: expr.row, column: expr.column } : null;
    case "under":
      return expr.form === answersId ? { to: "answer", key: `${expr.prefix}1` } : null;
    case "meaning":
      return { to: "answer", key: `名词.${expr.of}`, column: "内容" };
    case "prior":
      return { to: "last-year" };
    case "figure":
      return leadOf(ledger, expr.id);
    case "details":
    case "name":
    case "title":
    case "words":
    case "head":
    case "total":
    case "count":
      return null;
    case "sum":
    case "first":
    case "diff":
    case "share":
    case "change":
    case "points":
    case "nil":
      return (
        partsOf(expr)
          .filter((part) => isMissing(ledger, part))
          .map((part) => within(ledger, part))
          .find((lead) => lead !== null) ?? null
      );
  }
}

const isMissing = (ledger: Ledger, expr: Expr): boolean =>
  ledger.value(expr).kind === "missing" && ledger.text(expr).kind === "missing";

/** `编号|column` of every answer that the document waits for; `编号|` for a list that nobody has begun. */
export function wantedAnswers(ledger: Ledger, report: Report): ReadonlySet<string> {
  const wanted = new Set<string>();
  for (const { spans } of report.sections)
    for (const { figure, todo } of spans) {
      const lead = todo && figure !== undefined ? leadOf(ledger, figure) : null;
      if (lead?.to === "answer") wanted.add(`${lead.key}|${lead.column ?? ""}`);
    }
  return wanted;
}
