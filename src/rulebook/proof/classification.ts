// The official classification as a proofreader asks for it: by name, with the names of other years.
import { normalise } from "../../engine/value/cell";
import type { Classification } from "../../proof/rules";
import { classCodes } from "../forms/classes";
import { economicClasses } from "../terms/economic";
import { className, formerNames, functionalCodes, functionalName, outdatedName } from "../terms/functional";

/** 科目 codes by every name that they have or had, normalised. */
const codes = new Map<string, string[]>();
for (const code of functionalCodes) {
  const current = functionalName(code, Infinity)?.name;
  for (const name of new Set(
    [...(current === undefined ? [] : [current]), ...formerNames(code)].map(normalise),
  )) {
    codes.set(name, [...(codes.get(name) ?? []), code]);
  }
}

export const classification: Classification = {
  classes: classCodes.map((code) => ({
    code,
    names: [className(code) ?? code, ...formerNames(code).filter((name) => name.length > 3)],
  })),
  codesOf: (name, digits) => (codes.get(normalise(name)) ?? []).filter((code) => code.length === digits),
  nameOf: (code, year) => {
    const found = functionalName(code, year);
    return found && { code, name: found.name, isCertain: found.trust === "verified" };
  },
  outdated: (code, name, year) => {
    const found = outdatedName(code, name, year);
    return found && { current: found.current, since: found.since, isCertain: found.trust !== "recalled" };
  },
  economic: economicClasses.flatMap(({ side, items }) =>
    items.map(({ code, name, aliases }) => ({ code, name, aliases, side })),
  ),
};
