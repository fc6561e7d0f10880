// A block that says how many points it has (目标管理（40分）) has them.
import { add, compare, fromDecimal, zero, type Exact } from "../../engine/value/amount";
import { normalise } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { numberOf, said, searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

type Block = { caption: string; items: readonly AppraisalIndicator[] };

/** A caption holds down to the next one; equal ones below the same 一级指标 are one block. */
function blocksOf(indicators: readonly AppraisalIndicator[], columns: readonly string[]): Block[] {
  const blocks = new Map<string, { caption: string; items: AppraisalIndicator[] }>();
  const [own = "", upper] = columns;
  let [above, caption] = ["", ""];
  for (const one of indicators) {
    const next = (upper === undefined ? "" : one.text(upper)) || above;
    caption = one.text(own) || (next === above ? caption : "");
    above = next;
    const key = `${above}\n${caption}`;
    const block = blocks.get(key);
    if (block) block.items.push(one);
    else blocks.set(key, { caption, items: [one] });
  }
  return [...blocks.values()];
}

const pointsIn = (caption: string): Exact | undefined =>
  fromDecimal(/\((\d+(?:\.\d+)?)分\)/u.exec(normalise(caption))?.[1] ?? "");

function wrongCaption(ledger: Ledger, name: string, column: string, { caption, items }: Block): CheckFound[] {
  const stated = pointsIn(caption);
  const sum = items.map(({ at }) => numberOf(ledger, at("分值")) ?? zero).reduce(add, zero);
  const [first] = items;
  if (!stated || !first || compare(stated, sum) === 0) return [];
  return [
    {
      message: `${name}“${caption}”下各项分值合计${said(sum)}分，标注的是${said(stated)}分`,
      cells: [first.cell(column), ...items.map(({ cell }) => cell("分值"))],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-captions-equal-items",
    title: "绩效指标标注的分值应等于其下各项分值之和",
    basis: "整体绩效自评评分表；核对清单X15",
    severity: "warning",
    advice: "请改正标注的分值，或核对其下各项指标和分值。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, indicators }) =>
      [["一级指标"], ["二级指标", "一级指标"]].flatMap((columns) =>
        blocksOf(indicators, columns).flatMap((block) => wrongCaption(ledger, name, columns[0] ?? "", block)),
      ),
    ),
);
