// The rulebook: all 决算 knowledge, put together for the engine.
import type { Rulebook } from "../engine/rulebook";
import { annexes } from "./annexes";
import { budgets } from "./budgets";
import { checks } from "./checks";
import { facets } from "./facets";
import { definitions } from "./figures";
import { forms } from "./forms";
import { ownLists } from "./own-lists";
import { questions } from "./questions";
import { reasons } from "./reasons";
import { words } from "./sheet-words";
import { tables } from "./tables";
import { analysis } from "./tables/analysis";
import { audit } from "./tables/audit";
import { functionalName, outdatedName } from "./terms/functional";
import { itemExplanation, terms } from "./terms/glossary";

/** Edition of 政府收支分类科目 that names are taken from when no sheet states its year. */
const newestEdition = 2025;

export const rulebook: Rulebook = {
  forms,
  words,
  budgets,
  ownLists,
  definitions,
  facets,
  checks,
  tables,
  annexes,
  questions,
  analysis,
  audit,
  subjectName: (code, year) => functionalName(code, year ?? newestEdition)?.name,
  currentName: (code, name, year) => {
    const outdated = year === null ? undefined : outdatedName(code, name, year);
    return outdated?.trust === "recalled" ? undefined : outdated?.current;
  },
  reasons,
  meaning: (of, name) =>
    terms.find(({ term }) => term === of)?.text ??
    (name === undefined ? undefined : itemExplanation(of, name)),
};
