// Writes our sheets into an .xlsx: those of an earlier run are replaced, everything else stays as it is.
import { columnName } from "../../../engine/value/cell";
import type { FilledSheet, Written } from "../../../engine/value/filled";
import { Problem } from "../../../engine/value/problem";
import { assign, isMark, ourMarks, ourTabs, type Target } from "./assign-tabs";
import { chartXml, drawingXml } from "./chart-part";
import { markOf, quoted } from "../tab-names";
import { openParts } from "../../opc/open-package";
import type { Parts } from "../../opc/parts";
import { reachable } from "../../opc/reach";
import {
  addRelation,
  addRelations,
  dropContentType,
  dropPart,
  relationsOf,
  relationsPath,
  setContentTypes,
} from "../../opc/relations";
import { worksheetXml } from "./sheet-part";
import { CellStyles, stylesPath } from "./styles-part";
import {
  openWorkbook,
  rewriteWorkbook,
  type DefinedName,
  type NewName,
  type NewTab,
  type WorkbookPart,
} from "./workbook-part";

const officeTypes = "application/vnd.openxmlformats-officedocument";

/** The part of a sheet; `relation` is that of a new one. */
type Place = { path: string; relation?: string };

/**
 * The workbook with `sheets`: in place of those of an earlier run, else behind the last tab. Sheets of ours that are
 * no longer among them go, unless a formula of the user refers to them. The same input gives the same bytes, and
 * writing the same sheets twice changes nothing. Those with an id in `keep` stay as they are. `name` is the file's name, for messages.
 * @throws Problem when `bytes` is no .xlsx (see `toXlsx`) or something in it cannot be changed safely.
 */
export function writeSheets(
  bytes: Uint8Array,
  name: string,
  sheets: readonly FilledSheet[],
  keep: readonly string[] = [],
): { bytes: Uint8Array; written: Written[] } {
  const parts = openParts(bytes, name);
  const workbook = openWorkbook(parts);
  const marks = ourMarks(workbook);
  const { targets, removed } = assign(parts, workbook, marks, sheets, keep);
  clear(parts, workbook, [...removed, ...targets.flatMap(({ old }) => old ?? [])]);

  const types = new Map<string, string>();
  const places = placeSheets(parts, workbook, targets, types);
  const styles = new CellStyles(parts, stylesPath(parts, workbook.path));
  const renamed = new Map(
    targets.flatMap(({ sheet, tab }) => (tab === sheet.name ? [] : [[sheet.name.toLowerCase(), tab]])),
  );
  for (const [i, { sheet, tab }] of targets.entries()) {
    const { path = "" } = places[i] ?? {};
    const drawing = addCharts(parts, path, { sheet, tab }, types);
    parts.write(path, worksheetXml(sheet, { styles, renamed, drawing }));
  }
  styles.save();
  setContentTypes(parts, types);

  const tabs = arrange(workbook, targets, removed, places);
  const dropped = droppedNames(workbook, marks, targets, removed);
  parts.write(workbook.path, rewriteWorkbook(workbook, tabs, dropped, namesOf(targets, tabs)));
  for (const tab of removed) dropPart(parts, workbook.path, workbook.tabs[tab]?.path ?? "");
  // Excel makes this list of formulas anew; one that names cells without formula would be an error.
  for (const { path, kind } of relationsOf(parts, workbook.path))
    if (kind === "calcChain") dropPart(parts, workbook.path, path);
  const written = targets.map(({ sheet, tab }) => ({ id: sheet.id, name: tab, renamed: tab !== sheet.name }));
  return { bytes: parts.bytes(), written };
}

/** Ids of our sheets in a workbook file by the names of their tabs. */
export function ourSheets(bytes: Uint8Array, name: string): Map<string, string> {
  try {
    return ourTabs(openWorkbook(openParts(bytes, name)));
  } catch (error) {
    // What can be read but not written into holds nothing of ours.
    if (error instanceof Problem) return new Map();
    throw error;
  }
}

/** Takes away what our old sheets brought along: charts, drawings, notes that someone put on them … */
function clear(parts: Parts, workbook: WorkbookPart, tabs: readonly number[]): void {
  const ours = new Set(tabs.map((tab) => workbook.tabs[tab]?.path ?? ""));
  if (ours.size === 0) return;
  const kept = reachable(parts, (to) => !ours.has(to));
  for (const path of reachable(parts)) {
    if (kept.has(path)) continue;
    if (parts.has(relationsPath(path))) parts.remove(relationsPath(path));
    if (ours.has(path)) continue;
    dropContentType(parts, path);
    parts.remove(path);
  }
}

/** The part of each sheet: where it stood, or a new one, which the workbook does not list yet. */
function placeSheets(
  parts: Parts,
  workbook: WorkbookPart,
  targets: readonly Target[],
  types: Map<string, string>,
): Place[] {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf("/") + 1);
  const places = targets.map(({ old }): Place => {
    const known = old === undefined ? undefined : workbook.tabs[old]?.path;
    if (known !== undefined) return { path: known };
    const path = parts.freePath(`${folder}worksheets/sheet`, ".xml");
    parts.write(path, "");
    types.set(path, `${officeTypes}.spreadsheetml.worksheet+xml`);
    return { path };
  });
  const added = places.map(({ path }) => path).filter((path) => types.has(path));
  const relations = addRelations(parts, workbook.path, "worksheet", added);
  return places.map(({ path }) => {
    const relation = relations[added.indexOf(path)];
    return relation === undefined ? { path } : { path, relation };
  });
}

/** Adds the sheet's charts. Returns the relationship of its drawing, if it has one. */
function addCharts(
  parts: Parts,
  path: string,
  { sheet, tab }: Pick<Target, "sheet" | "tab">,
  types: Map<string, string>,
): string | undefined {
  if (sheet.charts.length === 0) return undefined;
  const folder = path.replace(/[^/]*\/[^/]*$/, "");
  const drawing = parts.freePath(`${folder}drawings/drawing`, ".xml");
  parts.write(drawing, "");
  const charts = sheet.charts.map((chart) => {
    const file = parts.freePath(`${folder}charts/chart`, ".xml");
    parts.write(file, chartXml(sheet, chart, tab));
    types.set(file, `${officeTypes}.drawingml.chart+xml`);
    return { chart, relation: addRelation(parts, drawing, "chart", file) };
  });
  parts.write(drawing, drawingXml(charts));
  types.set(drawing, `${officeTypes}.drawing+xml`);
  return addRelation(parts, path, "drawing", drawing);
}

/** The tabs as they shall be: what stays in its order, then what is new. */
function arrange(
  workbook: WorkbookPart,
  targets: readonly Target[],
  removed: readonly number[],
  places: readonly Place[],
): NewTab[] {
  const stay = workbook.tabs.flatMap(({ name }, old) =>
    removed.includes(old) ? [] : [{ old, name: targets.find((target) => target.old === old)?.tab ?? name }],
  );
  const added = targets.flatMap(({ old, tab: name }, i) =>
    old === undefined ? [{ name, relation: places[i]?.relation ?? "" }] : [],
  );
  return [...stay, ...added];
}

/** Marks and repeated rows of our sheets, as they are written anew; and marks whose sheet is gone. */
function droppedNames(
  workbook: WorkbookPart,
  marks: ReadonlyMap<string, number>,
  targets: readonly Target[],
  removed: readonly number[],
): Set<DefinedName> {
  const kept = [...marks].filter(
    ([, tab]) => !removed.includes(tab) && !targets.some(({ old }) => old === tab),
  );
  const keptMarks = new Set(kept.map(([name]) => name));
  const isWritten = (tab: number | undefined): boolean =>
    tab !== undefined && targets.some(({ old }) => old === tab);
  return new Set(
    workbook.names.filter((name) =>
      isMark(name) ? !keptMarks.has(name.name) : isWritten(name.tab) && name.name.startsWith("_xlnm."),
    ),
  );
}

function namesOf(targets: readonly Target[], tabs: readonly NewTab[]): NewName[] {
  return targets.flatMap(({ sheet, tab }): NewName[] => {
    const { from, to } = sheet.header;
    const columns = sheet.labels ? `${quoted(tab)}$A:$${columnName(sheet.labels - 1)},` : "";
    const rows = `${columns}${quoted(tab)}$${from + 1}:$${to + 1}`;
    const titles = {
      name: "_xlnm.Print_Titles",
      tab: tabs.findIndex(({ name }) => name === tab),
      refersTo: rows,
    };
    const ours = { name: markOf(sheet), refersTo: `${quoted(tab)}$A$1`, hidden: true } as const;
    return to >= from && to >= 0 ? [titles, ours] : [ours];
  });
}
