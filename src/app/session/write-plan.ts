// What to write: all our sheets as they shall stand after a change, and what will then be known of the workbook.
import type { Sheet } from "../../engine/value/cell";
import type { FilledSheet, Written } from "../../engine/value/filled";
import { asSheet, type ListRow } from "../../engine/sheets/list-sheet";
import type { BlankForm, Kit } from "../kit";
import { survey, type Facts } from "../verbs/survey-workbook";
import { rowsOfEdits, type Edit } from "../work/edits";
import {
  answersId,
  editsId,
  lastYearId,
  layOwn,
  typedIds,
  typedIdsWith,
  type OwnList,
} from "../work/own-sheets";
import { packOf, type Settings } from "../work/settings";

/** What shall be different; null takes a list away. */
export type PlannedChange = {
  answers?: readonly ListRow[] | null;
  lastYear?: readonly ListRow[] | null;
  edits?: readonly Edit[];
  /** Blank forms to put into the workbook. */
  insert?: readonly BlankForm[];
  /** Ids of forms, inserted before, to take out. */
  takeOut?: readonly string[];
  /** Ids of the computed sheets that shall stand. */
  tables?: (computed: readonly FilledSheet[]) => ReadonlySet<string>;
};

/** `keep` are ids of sheets of ours that stay as a person has filled them in. */
type Plan = { facts: Facts; sheets: FilledSheet[]; keep: string[] };

/**
 * A host replaces all our sheets at once, so every write names all that shall stay. A list that the user made herself
 * and that does not change stays hers and is not written.
 */
export async function planOf(
  kit: Kit,
  settings: Settings,
  facts: Facts,
  change: PlannedChange,
): Promise<Plan> {
  const { rulebook } = kit;
  const list = (id: string, own: OwnList, rows: readonly ListRow[] | null | undefined): FilledSheet[] => {
    const kept = rows === undefined ? (own?.mine ? own.rows : null) : rows;
    return kept === null ? [] : [layOwn(id, kept, rulebook)];
  };
  const edits = change.edits ?? facts.edits;
  const typed = [
    ...list(answersId, facts.answers, change.answers),
    ...list(lastYearId, facts.lastYear, change.lastYear),
    ...(edits.length > 0 ? [layOwn(editsId, rowsOfEdits(edits, facts.report.sections), rulebook)] : []),
    ...(change.insert ?? []).map(({ sheet: { adopts, ...sheet } }) => sheet),
  ];
  const keep = keptForms(kit, facts, change);
  const isGone = (sheet: Sheet): boolean =>
    (sheet.ours !== undefined && [...typedIds, ...(change.takeOut ?? [])].includes(sheet.ours)) ||
    typed.some(({ name }) => name === sheet.name);
  const book = {
    ...facts.book,
    sheets: [...facts.book.sheets.filter((sheet) => !isGone(sheet)), ...typed.map(asSheet)],
  };
  const { answers, lastYear, insert, takeOut } = change;
  const isReadAnew = [answers, lastYear, insert, takeOut].some((part) => part !== undefined);
  const next = isReadAnew ? survey(book, packOf(kit, settings), rulebook) : { ...facts, book, edits };
  const tables = await tablesOf(kit, next, change.tables);
  const sheets = [...tables, ...typed];
  const present = new Set([...sheets.map(({ id }) => id), ...keep]);
  return { facts: { ...next, present }, sheets, keep };
}

/** Ids of the forms that we once put into the workbook and that stay in it. */
const keptForms = ({ blankForms }: Kit, { present }: Facts, { takeOut = [] }: PlannedChange): string[] =>
  blankForms.map(({ form }) => form.id).filter((id) => present.has(id) && !takeOut.includes(id));

/** What is known once the sheets stand in the workbook, under the names that they got there. */
export function landed({ facts, sheets, keep }: Plan, written: readonly Written[]): Facts {
  const users = facts.book.sheets.filter(({ ours }) => ours === undefined || keep.includes(ours));
  const ours = sheets.map((sheet) => ({
    ...asSheet(sheet),
    name: written.find(({ id }) => id === sheet.id)?.name ?? sheet.name,
  }));
  return { ...facts, book: { ...facts.book, sheets: [...users, ...ours] } };
}

async function tablesOf(kit: Kit, facts: Facts, choose: PlannedChange["tables"]): Promise<FilledSheet[]> {
  const typed = typedIdsWith(kit.blankForms);
  if (!choose && ![...facts.present].some((id) => !typed.includes(id))) return [];
  const { fill } = await import("../verbs/fill-workbook");
  const { sheets } = fill(facts, kit.rulebook);
  const wanted = choose?.(sheets) ?? facts.present;
  return sheets.filter(({ id }) => wanted.has(id));
}

/** What takes the change back. */
export const inverse = (facts: Facts, change: PlannedChange): PlannedChange => ({
  ...(change.answers !== undefined && { answers: facts.answers?.rows ?? null }),
  ...(change.lastYear !== undefined && { lastYear: facts.lastYear?.rows ?? null }),
  ...(change.edits !== undefined && { edits: facts.edits }),
  ...(change.tables !== undefined && { tables: () => facts.present }),
});

/** The same without the lists that someone has typed into since they were written as in `after`. */
export function stillOurs(back: PlannedChange, after: Facts, now: Facts): PlannedChange {
  const isSame = (name: "answers" | "lastYear"): boolean =>
    JSON.stringify(after[name]?.rows) === JSON.stringify(now[name]?.rows);
  const { answers, lastYear, ...rest } = back;
  return {
    ...rest,
    ...(answers !== undefined && isSame("answers") && { answers }),
    ...(lastYear !== undefined && isSame("lastYear") && { lastYear }),
  };
}
