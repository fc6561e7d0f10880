// Findings that a person has looked into: the reason is kept on 决算补充资料 with the difference that it explains.
import { compare, fromDecimal, parseCell } from "../../engine/value/amount";
import { cellText, type CellRef } from "../../engine/value/cell";
import type { ListRow } from "../../engine/sheets/list-sheet";
import type { Finding } from "../../engine/value/report";

/** `difference` is what the finding amounted to when the reason was given, in 元; null when it is about no amount. */
type Explanation = {
  key: string;
  check: string;
  reason: string;
  difference: string | null;
  where: string;
};

/** `changed`: a reason was given for another difference. */
export type Standing = { is: "open" } | { is: "explained" | "changed"; by: Explanation };

const prefix = "已说明.";

export const isExplanation = ({ key }: ListRow): boolean => key.startsWith(prefix);

export function explanationsOf(rows: readonly ListRow[]): Explanation[] {
  return rows.filter(isExplanation).flatMap(({ key, cells }) => {
    const check = /^已说明\.(.+)\.\d+$/u.exec(key)?.[1];
    const reason = cellText(cells["内容"]);
    const amount = parseCell(cells["金额"]);
    if (check === undefined || reason === "") return [];
    const difference = amount.kind === "number" ? cellText(cells["金额"]) : null;
    return [{ key, check, reason, difference, where: cellText(cells["填写说明"]) }];
  });
}

/** 财决01!C33、财决04!F9: what a finding is known by beside its check. */
export const placeText = (cells: readonly CellRef[]): string =>
  cells
    .slice(0, 6)
    .map(({ form, a1 }) => `${form}!${a1}`)
    .join("、");

export function standingOf(finding: Finding, explanations: readonly Explanation[]): Standing {
  const where = placeText(finding.cells);
  const by = explanations.find((one) => one.check === finding.check && one.where === where);
  if (!by) return { is: "open" };
  return { is: sameAmount(by.difference, finding.difference) ? "explained" : "changed", by };
}

function sameAmount(before: string | null, now: string | undefined): boolean {
  const amount = (text: string | null | undefined) => {
    const parsed = text === null || text === undefined ? undefined : parseCell(text);
    return parsed?.kind === "number" ? parsed.value : undefined;
  };
  const [a, b] = [amount(before), now === undefined ? undefined : fromDecimal(now)];
  return a === undefined || b === undefined ? a === b : compare(a, b) === 0;
}

/** The rows with the reason put in; an empty one takes it out. */
export function withExplanation(
  rows: readonly ListRow[],
  finding: Finding,
  reason: string,
  title: string,
): ListRow[] {
  const where = placeText(finding.cells);
  const ofCheck = rows.filter(({ key }) => key.startsWith(`${prefix}${finding.check}.`));
  const mine = ofCheck.find(({ cells }) => cellText(cells["填写说明"]) === where);
  if (reason.trim() === "") return rows.filter((row) => row !== mine);
  const used = ofCheck.map(({ key }) => Number(key.slice(key.lastIndexOf(".") + 1)) || 0);
  const row: ListRow = {
    key: mine?.key ?? `${prefix}${finding.check}.${Math.max(0, ...used) + 1}`,
    cells: {
      项目: title,
      内容: reason.trim(),
      ...(finding.difference !== undefined && { 金额: finding.difference }),
      填写说明: where,
    },
  };
  return mine ? rows.map((one) => (one === mine ? row : one)) : [...rows, row];
}
