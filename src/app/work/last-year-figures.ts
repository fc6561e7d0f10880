// Last year's workbook → rows of 上年决算: every figure that is compared with last year, and last year's wording.
import { toDecimal, toShortDecimal } from "../../engine/value/amount";
import { cellText, type Book } from "../../engine/value/cell";
import { everyPart } from "../../engine/figures/expr";
import { expressionsIn } from "../../engine/figures/figure";
import type { Ledger } from "../../engine/figures/ledger";
import type { ListRow } from "../../engine/sheets/list-sheet";
import type { Pack } from "../../engine/pack/pack";
import type { Rulebook } from "../../engine/rulebook";
import { openLedger } from "../../engine/run";
import { cellsOfFigure } from "../../engine/figures/trace";
import { isExplanation, placeText } from "./explained";
import { answersId, readOwn } from "./own-sheets";
import { t } from "../texts";

/**
 * Rows for the sheet 上年决算. `rows` are those that it has already; those that last year's workbook does not supply
 * stay. @throws Problem when the book is no 财决 workbook, or not this unit's of the year before.
 */
export function lastYearRows(
  current: Book,
  lastYear: Book,
  pack: Pack,
  rulebook: Rulebook,
  rows: readonly ListRow[],
): ListRow[] {
  const { prior } = openLedger(current, pack, rulebook, lastYear).input;
  if (!prior) throw new Error("openLedger was given last year's book");
  const made = [
    ...headRows(prior, lastYear.name),
    ...priorIds(rulebook).flatMap((id) => figureRow(prior, id, lastYear.name) ?? []),
    ...wordRows(lastYear, rulebook, prior),
  ];
  const keys = new Set(made.map(({ key }) => key));
  return [...made, ...rows.filter(({ key }) => !keys.has(key))];
}

/** Ids of the figures that anything compares with last year's. */
function priorIds({ definitions, checks }: Rulebook): string[] {
  const compared = checks.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ left, right }) => [left, right]),
  );
  const parts = [...expressionsIn(definitions), ...compared].flatMap(everyPart);
  const ids = new Set(parts.flatMap((part) => (part.op === "prior" ? [part.id] : [])));
  return [...ids].filter((id) => id in definitions.figures);
}

function headRows({ input }: Ledger, book: string): ListRow[] {
  const from = { 来源: t.lastYear.cover(book) };
  return [
    ...(input.year === null
      ? []
      : [{ key: "年度", cells: { 项目: t.lastYear.year, 数量: input.year, ...from } }]),
    ...(input.unit === null
      ? []
      : [{ key: "单位名称", cells: { 项目: t.lastYear.unit, 内容: input.unit, ...from } }]),
  ];
}

function figureRow(prior: Ledger, id: string, book: string): ListRow | null {
  const def = prior.definition(id);
  if (!def || def.unit === "文字") return null;
  const value = prior.figure(id);
  if (value.kind === "missing") return null;
  const amount =
    def.unit === "个" ? { 数量: toShortDecimal(value.value, 2) } : { 金额: toDecimal(value.value, 2) };
  const from = t.lastYear.from(book, placeText(cellsOfFigure(prior, id)));
  return { key: id, cells: { 项目: def.label, ...amount, 来源: from } };
}

/** What was written last year, to be offered for this year's answers. */
function wordRows(lastYear: Book, rulebook: Rulebook, prior: Ledger): ListRow[] {
  const answers = readOwn(lastYear, answersId, rulebook, prior.input.readings.get(answersId)?.sheet);
  return (answers?.rows ?? [])
    .filter((row) => !isExplanation(row) && cellText(row.cells["内容"]) !== "")
    .map(({ key, cells }) => ({
      key,
      cells: {
        ...(cells["项目"] !== undefined && { 项目: cells["项目"] }),
        内容: cellText(cells["内容"]),
        来源: t.lastYear.words(lastYear.name),
      },
    }));
}
