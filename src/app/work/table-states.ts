// The sheets that are filled: which there are, which stand in the workbook, and why one cannot be made.
import type { Pack } from "../../engine/pack/pack";
import type { Report } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";
import { t } from "../texts";

export type TableState = {
  id: string;
  title: string;
  is: "filled" | "absent" | "impossible";
  /** Why it cannot be made. */
  why?: string;
};

/** Tables of the pack in its order, then 决算分析 and 决算核对. `present` are the sheets of ours in the workbook. */
export function tableStates(
  pack: Pack,
  { tables, analysis, audit }: Rulebook,
  report: Report,
  present: ReadonlySet<string>,
): TableState[] {
  const is = (id: string): "filled" | "absent" => (present.has(id) ? "filled" : "absent");
  const lacking = new Set(report.forms.filter((form) => !form.found).map((form) => form.id));
  const chosen = pack.tables.flatMap((choice): TableState[] => {
    const def = tables.find((one) => one.id === choice.table);
    if (!def) return [];
    const [id, title] = [choice.id ?? def.id, choice.title ?? def.title];
    const wanted = def.forms.filter((form) => lacking.has(form));
    return wanted.length > 0
      ? [{ id, title, is: "impossible", why: t.tables.lacks(wanted) }]
      : [{ id, title, is: is(id) }];
  });
  return [...chosen, ...[analysis, audit].map(({ id, title }): TableState => ({ id, title, is: is(id) }))];
}
