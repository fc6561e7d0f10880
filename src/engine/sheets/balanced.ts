// A column of rounded shares that adds up to 100, like the text's: as formulas over its own cells.
import { toDecimal } from "../value/amount";
import { a1 } from "../value/cell";
import type { FilledCell } from "../value/filled";
import { balanceShares, largest, type NumberStyle } from "../figures/show";
import type { Value } from "../value/value";

/**
 * 最大项: the largest share is what the others leave of 100. 最大余数: some are one step off their rounded value.
 * Shares that are not all the parts of one whole stay as they are.
 */
export function balanced(
  cells: readonly (FilledCell | null)[],
  shares: readonly Value[],
  { decimals, balance }: NumberStyle["percent"],
  place: { top: number; column: number },
): (FilledCell | null)[] {
  const exact = shares.flatMap((share) => (share.kind === "number" ? [share.value] : []));
  const isWhole = balance !== "不凑整" && cells.length > 1 && exact.length === cells.length;
  const parts = isWhole ? balanceShares(exact, decimals, balance) : undefined;
  return cells.map((cell, i) => {
    const part = parts?.[i];
    if (!cell || !part) return cell;
    const value = toDecimal({ n: part.n * 100n, d: part.d }, decimals);
    if (balance === "最大项" && i === largest(exact)) {
      return { ...cell, value, formula: `=ROUND(100-${others(cells.length, i, place)},${decimals})` };
    }
    return value === cell.value ? cell : { ...cell, value, formula: stepped(cell, value, decimals) };
  });
}

/** The rounded share moved by what it takes to come to `value`. */
function stepped({ value: from = "0", formula = "=0" }: FilledCell, value: string, decimals: number): string {
  const step = (Number(value) - Number(from)).toFixed(decimals);
  return `=ROUND(${formula.slice(1)}${step.startsWith("-") ? "" : "+"}${step},${decimals})`;
}

/** Σ of the cells of the column but the one at `i`. */
function others(count: number, i: number, { top, column }: { top: number; column: number }): string {
  const range = (from: number, to: number): string[] => {
    if (to < from) return [];
    return [from === to ? a1(top + from, column) : `${a1(top + from, column)}:${a1(top + to, column)}`];
  };
  const ranges = [...range(0, i - 1), ...range(i + 1, count - 1)];
  return count === 2 ? ranges.join("") : `SUM(${ranges.join(",")})`;
}
