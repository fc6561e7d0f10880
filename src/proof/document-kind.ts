// Whether a draft is of a budget: what it plans is then its own year's number, as an outturn is in final accounts.
import type { Claim } from "./claim";
import type { Line } from "./draft-outline";

/** Kinds of money and of work that have the word in their names. */
const inNames = /(?:一般公共|政府性基金|国有资本经营|部门预算和)预算|预算(?:绩效|执行|单位)/gu;

const speaksOf = (text: string, word: string): boolean => text.replace(inNames, "").includes(word);

/** The titles that open it speak of a budget and of no final accounts. */
export function isPlan(lines: readonly Line[]): boolean {
  const end = lines.findIndex(({ kind, text }) => kind !== "heading" && /[,。;]/u.test(text));
  const titles = lines.slice(0, end < 0 ? 3 : Math.min(end, 3)).filter(({ kind }) => kind !== "row");
  const opening = titles.filter(({ text }) => /预算|决算/u.test(text));
  const [first] = opening;
  return first !== undefined && speaksOf(first.text, "预算") && !first.text.includes("决算");
}

/** In a budget the plan for the year is the year's number. */
export function ofPlan(claim: Claim): Claim {
  const isPlanned = claim.kind === "amount" && (claim.period === "预算数" || claim.period === "年初预算数");
  return isPlanned ? { ...claim, period: "本年" } : claim;
}
