// Which tab each of our sheets gets in the open workbook, and which of ours go. By the same rules as in files.
import type { FilledSheet } from "../../engine/value/filled";
import { freeName, markOf, quoted, tabName } from "../../formats/workbook/tab-names";
import { usersOf, type TabPlace, type Survey } from "./survey";

/** One of our sheets on its way. `old` is the sheet that it is written into, if there is one already. */
type Target = { sheet: FilledSheet; tab: string; old: TabPlace | undefined };

export type Plan = {
  targets: readonly Target[];
  /** Sheets of ours that are no longer wanted. */
  removed: readonly TabPlace[];
  /** Tabs of ours that have another name than the sheet asks for, by that name in lower case. */
  renamed: ReadonlyMap<string, string>;
  /** Their marks. */
  removedMarks: readonly string[];
};

/** Sheets of ours that nobody wants any more. */
export function unwantedOf(survey: Survey, sheets: readonly FilledSheet[]): TabPlace[] {
  const wanted = new Set(sheets.map(markOf));
  const ids = new Set([...survey.ours].filter(([mark]) => !wanted.has(mark)).map(([, id]) => id));
  return survey.sheets.filter(({ id }) => ids.has(id));
}

/** Plans a writing. `needed` are ids of unwanted sheets that the user refers to: they stay and keep their names. */
export function planWriting(
  survey: Survey,
  sheets: readonly FilledSheet[],
  needed: ReadonlySet<string>,
): Plan {
  const users = usersOf(survey);
  const byId = new Map(survey.sheets.map((place) => [place.id, place]));
  const unwanted = unwantedOf(survey, sheets);
  const wanted = sheets.map((sheet) => {
    const usual = tabName(sheet.name);
    const own = byId.get(survey.ours.get(markOf(sheet)) ?? "");
    return { sheet, usual, old: own ?? (sheet.adopts ? named(users, usual) : undefined) };
  });
  const adopted = new Set(wanted.map(({ old }) => old?.id));
  const staying = [
    ...users.filter(({ id }) => !adopted.has(id)),
    ...unwanted.filter(({ id }) => needed.has(id)),
  ];
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  const targets = wanted.map(({ sheet, usual, old }) => {
    const mayStay = old && taken.has(usual.toLowerCase()) && !taken.has(old.name.toLowerCase());
    const tab = mayStay ? old.name : freeName(usual, taken);
    taken.add(tab.toLowerCase());
    return { sheet, old, tab };
  });
  const removed = unwanted.filter(({ id }) => !needed.has(id));
  const gone = new Set(removed.map(({ id }) => id));
  return {
    targets,
    removed,
    renamed: new Map(
      targets.flatMap(({ sheet, tab }) => (tab === sheet.name ? [] : [[sheet.name.toLowerCase(), tab]])),
    ),
    removedMarks: [...survey.ours].filter(([, id]) => gone.has(id)).map(([mark]) => mark),
  };
}

const named = (places: readonly TabPlace[], name: string): TabPlace | undefined =>
  places.find((place) => place.name.toLowerCase() === name.toLowerCase());

/** Whether a formula may refer to a sheet of this name, as far as its text shows. */
export function refersTo(formula: string, name: string): boolean {
  const text = formula.toLowerCase();
  return [`${name}!`, quoted(name)].some((reference) => text.includes(reference.toLowerCase()));
}
