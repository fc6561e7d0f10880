// Which tab each of our sheets stands on and what it is called: those of an earlier run are known by their marks.
import type { FilledSheet } from "../../../engine/value/filled";
import { freeName, mark, markOf, mentions, tabName } from "../tab-names";
import type { Parts } from "../../opc/parts";
import { reachable } from "../../opc/reach";
import { tabOf, type DefinedName, type WorkbookPart } from "./workbook-part";
import { escapeText } from "../../xml/xml-text";

/** One of our sheets on its way: the tab it stands on already, if any, and the name it gets. */
export type Target = { sheet: FilledSheet; old: number | undefined; tab: string };

/** Our tabs of an earlier run by mark. */
export function ourMarks(workbook: WorkbookPart): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of workbook.names.filter(isMark)) {
    const tab = tabOf(workbook, name);
    if (tab >= 0 && ![...found.values()].includes(tab)) found.set(name.name, tab);
  }
  return found;
}

/** Ids of our sheets by the names of their tabs. */
export const ourTabs = (workbook: WorkbookPart): Map<string, string> =>
  new Map(
    [...ourMarks(workbook)].map(([name, tab]) => [workbook.tabs[tab]?.name ?? "", name.slice(mark.length)]),
  );

/** A copy of our sheet made in Excel has the name only for itself; the copy is the user's. */
export const isMark = ({ name, tab }: DefinedName): boolean => name.startsWith(mark) && tab === undefined;

/** Which tab each sheet gets and under what name, and which of our tabs go; those with an id in `keep` stay. */
export function assign(
  parts: Parts,
  workbook: WorkbookPart,
  marks: ReadonlyMap<string, number>,
  sheets: readonly FilledSheet[],
  keep: readonly string[] = [],
): { targets: Target[]; removed: number[] } {
  const wanted = sheets.map((sheet) => {
    const old = marks.get(markOf(sheet)) ?? adopted(parts, workbook, marks, sheet);
    return {
      sheet,
      old,
      usual: tabName(sheet.name),
      current: old === undefined ? undefined : workbook.tabs[old]?.name,
    };
  });
  const unwanted = [...marks.values()].filter((tab) => !wanted.some(({ old }) => old === tab));
  const renamed = wanted.flatMap(({ old, usual, current }) =>
    old === undefined || current === usual ? [] : [old],
  );
  const needed = neededTabs(parts, workbook, marks, [...unwanted, ...renamed]);
  for (const id of keep) {
    const tab = marks.get(markOf({ id }));
    if (tab !== undefined) needed.add(tab);
  }
  const isUsers = (tab: number): boolean =>
    ![...marks.values()].includes(tab) && !wanted.some(({ old }) => old === tab);
  const taken = new Set(
    workbook.tabs.filter((_, i) => isUsers(i) || needed.has(i)).map(({ name }) => name.toLowerCase()),
  );
  const targets = wanted.map(({ sheet, old, usual, current }) => {
    const mustStay = old !== undefined && needed.has(old);
    const mayStay =
      current !== undefined && taken.has(usual.toLowerCase()) && !taken.has(current.toLowerCase());
    const tab = current !== undefined && (mustStay || mayStay) ? current : freeName(usual, taken);
    taken.add(tab.toLowerCase());
    return { sheet, old, tab };
  });
  return { targets, removed: unwanted.filter((tab) => !needed.has(tab)) };
}

/** The user's sheet that ours takes over with her consent. */
function adopted(
  parts: Parts,
  workbook: WorkbookPart,
  marks: ReadonlyMap<string, number>,
  { adopts, name }: FilledSheet,
): number | undefined {
  const usual = tabName(name).toLowerCase();
  const tab = workbook.tabs.findIndex((one) => one.name.toLowerCase() === usual);
  const path = workbook.tabs[tab]?.path;
  if (!adopts || path === undefined || [...marks.values()].includes(tab)) return undefined;
  return parts.xml(path, "sheetData").root.local === "worksheet" ? tab : undefined;
}

/** Those of our tabs that a formula, a name or a chart of the user refers to: they stay and keep their names. */
function neededTabs(
  parts: Parts,
  workbook: WorkbookPart,
  marks: ReadonlyMap<string, number>,
  tabs: readonly number[],
): Set<number> {
  if (tabs.length === 0) return new Set();
  const ours = new Set([...marks.values()].map((tab) => workbook.tabs[tab]?.path));
  const isUsers = ({ name, tab }: DefinedName): boolean =>
    !name.startsWith(mark) && (tab === undefined || !ours.has(workbook.tabs[tab]?.path));
  const formulas = /\/(worksheets|chartsheets|charts)\/[^/]*\.xml$/i;
  const found = new Set<number>();
  const search = (text: string): void => {
    for (const tab of tabs) if (mentions(text, workbook.tabs[tab]?.name ?? "")) found.add(tab);
  };
  for (const name of workbook.names.filter(isUsers)) search(escapeText(name.refersTo));
  for (const path of reachable(parts, (to) => !ours.has(to)))
    if (formulas.test(path)) search(parts.text(path));
  return found;
}
