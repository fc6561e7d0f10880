// A block that says how many points it has (目标管理（40分）) has them.
import { add, compare, fromDecimal, zero, type Exact } from "../../engine/amount";
import { normalise } from "../../engine/cell";
import { searches, type Found } from "../../engine/check";
import type { Ledger } from "../../engine/ledger";
import { numberOf, said, searchAppraisals, type Indicator } from "./shared/appraisal";

type Block = { caption: string; items: readonly Indicator[] };

/** A caption holds down to the next one; a new 一级指标 ends a block of 二级指标 as well. */
function blocksOf(indicators: readonly Indicator[], columns: readonly string[]): Block[] {
  const blocks: { caption: string; above: string; items: Indicator[] }[] = [];
  const [own = "", upper] = columns;
  let above = "";
  for (const one of indicators) {
    above = (upper === undefined ? "" : one.text(upper)) || above;
    const last = blocks.at(-1);
    const caption = one.text(own);
    const goesOn = last?.above === above && ["", last.caption].includes(caption);
    if (goesOn) last.items.push(one);
    else blocks.push({ caption, above, items: [one] });
  }
  return blocks;
}

const pointsIn = (caption: string): Exact | undefined =>
  fromDecimal(/\((\d+(?:\.\d+)?)分\)/u.exec(normalise(caption))?.[1] ?? "");

function wrongCaption(ledger: Ledger, name: string, column: string, { caption, items }: Block): Found[] {
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
