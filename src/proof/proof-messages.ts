// The sentences of the proofreader, in the words of the accountant who reads them.
import type { CellRef } from "../engine/value/cell";
import type { Budget, Period } from "./claim";

/** （财决04!F9） – where a figure of the workbook stands; nothing when it is not on a sheet. */
export function where(cells: readonly CellRef[]): string {
  if (cells.length === 0) return "";
  const [first, second] = cells;
  const places = cells.length > 2 ? [first] : [first, second];
  const shown = places.flatMap((cell) => (cell ? [`${cell.form}!${cell.a1}`] : [])).join("、");
  return `（${shown}${cells.length > 2 ? ` 等${cells.length}处` : ""}）`;
}

export const periodName = (period: Period): string =>
  period === "本年"
    ? ""
    : period === "上年"
      ? "上年"
      : period === "预算数"
        ? "预算"
        : period.replace(/数$/u, "");

export const budgetName = (budget: Budget): string =>
  budget === "预算数" ? "预算" : budget.replace(/数$/u, "");

export const relationWord = (relation: -1 | 0 | 1): string =>
  relation === 0 ? "等于" : relation > 0 ? "大于" : "小于";

/** What to write for a word that compares with a budget; undefined where the sentence must be put otherwise. */
export function rightLevel(word: string, said: -1 | 0 | 1, truth: -1 | 0 | 1): string | undefined {
  if (said !== 0 && truth !== 0) return opposite(word);
  return /^(?:大于|小于|等于|高于|低于)$/u.test(word) ? relationWord(truth) : undefined;
}

export const moveWord = (sign: -1 | 0 | 1): string => (sign === 0 ? "持平" : sign > 0 ? "增加" : "减少");

/** 增加 → 减少, 增长 → 下降: the word that says the opposite in the same way. */
export function opposite(word: string): string | undefined {
  const pairs = [
    ..."增加减少 增长下降 上升下降 提高降低 增幅降幅".split(" "),
    ..."大于小于 高于低于 超过低于 超出低于 多于少于 多支出少支出".split(" "),
  ];
  for (const pair of pairs) {
    const [up, down] = [pair.slice(0, pair.length / 2), pair.slice(pair.length / 2)];
    if (word.startsWith(up)) return down + word.slice(up.length);
    if (word.startsWith(down)) return up + word.slice(down.length);
  }
  return undefined;
}
