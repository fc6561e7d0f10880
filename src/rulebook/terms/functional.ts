// Functional classification (支出功能分类): what a code is called in a year, and which older names are still printed.
import { normalise } from "../../engine/value/cell";
import { functionalChanges } from "./functional-changes";
import { functionalNames } from "./functional-names";
import { readTable, readTrust } from "./text-table";
import type { Trust } from "./text-table";

type FunctionalName = { name: string; trust: Trust };

/** A name that was right before `since`, and the name that replaced it. */
export type OutdatedName = { current: string; since: number; trust: Trust };

/** `before` was the name until `since`; `old` are all the names that are outdated from then on. */
type Change = { since: number; trust: Trust; before: string; old: readonly string[] };

/** The names are those of the 2022 list and of later documents; for earlier years they are an inference. */
const firstListed = 2022;
/** Stands in the table for the name of a code that did not exist yet. */
const notYet = "—";

const newest = new Map<string, FunctionalName>(
  readTable(functionalNames).map(([code = "", trust, name = ""]) => [
    code,
    { name, trust: readTrust(trust) },
  ]),
);
const changes = new Map<string, Change[]>();
for (const [code = "", since, trust, before = notYet, ...others] of readTable(functionalChanges)) {
  const old = [before, ...others].filter((name) => name !== notYet);
  const change = { since: Number(since), trust: readTrust(trust), before, old };
  changes.set(code, [...(changes.get(code) ?? []), change]);
}

/** The official name of a code of 3, 5 or 7 digits in a year; undefined when it is unknown or did not exist yet. */
export function functionalName(code: string, year: number): FunctionalName | undefined {
  const last = newest.get(code);
  if (!last || (code.length > 3 && !functionalName(code.slice(0, -2), year))) return undefined;
  const older = changes.get(code)?.find(({ since }) => since > year)?.before;
  if (older === notYet) return undefined;
  if (older !== undefined) return { name: older, trust: "recalled" };
  return year < firstListed ? { name: last.name, trust: "recalled" } : last;
}

/** Says that `name` is a former name of the code, which another name had replaced by that year. */
export function outdatedName(code: string, name: string, year: number): OutdatedName | undefined {
  const isName = (candidate: string): boolean => normalise(candidate) === normalise(name);
  const change = changes.get(code)?.findLast(({ since, old }) => since <= year && old.some(isName));
  const current = change && functionalName(code, year)?.name;
  if (!change || current === undefined || isName(current)) return undefined;
  return { current, since: change.since, trust: change.trust };
}

/** All codes that have a name today. */
export const functionalCodes: readonly string[] = [...newest.keys()];

/** Every name that a code had before, or that was printed for it by mistake. */
export const formerNames = (code: string): readonly string[] =>
  changes.get(code)?.flatMap(({ old }) => old) ?? [];

/** The name of the 类 that a code belongs to; the newest one unless a year is given. */
export function className(code: string, year = Infinity): string | undefined {
  return functionalName(code.slice(0, 3), year)?.name;
}
