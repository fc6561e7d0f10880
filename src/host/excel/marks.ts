// Marks on the user's sheets: a conditional format of ours, which leaves the user's own alone, and a comment with the
// message where this Excel has comments. Both come off without a trace.
import type { Severity } from "../../engine/report";
import { Problem } from "../../engine/problem";
import type { Mark } from "../host";
import { markColours } from "../looks";
import { gravest, markedCells, noteHeading, ruleFormula, type MarkedCell } from "../marked";
import { isGone } from "./errors";
import { askComments, askTraces, hasComments, type Traces } from "./traces";
import type { Place } from "./survey";

/** What is asked of a workbook before marks are set or taken off. */
export type Ground = { sheets: readonly Place[]; traces: Traces };

/** The marks that stand in the workbook. Two round trips. */
export async function survey(context: Excel.RequestContext): Promise<Ground> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const comments = askComments(context);
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name, isHidden: false }));
  const traces = askTraces(context, sheets, comments());
  await context.sync();
  return { sheets, traces: traces() };
}

/**
 * Sets these marks in place of earlier ones. One round trip, when `ground` is known and nobody has changed it since.
 * A cell on which the user has a comment keeps that one, and is only coloured. @throws Problem
 */
export async function setMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  ground: Ground | null,
  task: string,
): Promise<void> {
  try {
    apply(context, marks, ground ?? (await survey(context)), task);
    await context.sync();
  } catch (error) {
    if (!ground || !isGone(error)) throw error;
    apply(context, marks, await survey(context), task);
    await context.sync();
  }
}

function apply(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  { sheets, traces }: Ground,
  task: string,
): void {
  const wanted = sheets.flatMap((place) => {
    const cells = markedCells(marks.filter(({ sheet }) => sheet === place.name));
    return cells.length === 0 ? [] : [{ place, cells }];
  });
  const touched = new Set([
    ...wanted.map(({ place }) => place.id),
    ...traces.rules.map(({ sheet }) => sheet),
  ]);
  const locked = sheets.filter(({ id }) => touched.has(id) && traces.locked.has(id));
  if (locked.length > 0)
    throw new Problem("sheet-protected", {
      what: task,
      where: locked.map(({ name }) => `“${name}”`).join("、"),
    });
  const { worksheets, comments } = context.workbook;
  for (const { sheet, id } of traces.rules)
    worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
  for (const { place, cells } of wanted) colour(worksheets.getItem(place.id), cells);
  if (!hasComments()) return;
  const notes = wanted.flatMap(({ place, cells }) =>
    cells.map(({ a1, text }) => ({ place, a1, content: `${noteHeading}\n${text}` })),
  );
  const isAt = (comment: Traces["comments"][number], note: (typeof notes)[number]): boolean =>
    comment.sheet === note.place.id && comment.a1 === note.a1;
  const stays = (comment: Traces["comments"][number]): boolean =>
    !comment.isOurs || notes.some((note) => isAt(comment, note) && note.content === comment.content);
  for (const comment of traces.comments) if (!stays(comment)) comments.getItem(comment.id).delete();
  const kept = traces.comments.filter(stays);
  for (const note of notes) {
    if (kept.some((comment) => isAt(comment, note))) continue;
    comments.add(worksheets.getItem(note.place.id).getRange(note.a1).untrack(), note.content);
  }
}

/** Longest list of addresses that Excel takes. */
const longestList = 8000;

/** One rule for each severity, over all its cells. */
function colour(sheet: Excel.Worksheet, cells: readonly MarkedCell[]): void {
  for (const severity of gravest) {
    const addresses = cells.filter((cell) => cell.severity === severity).map(({ a1 }) => a1);
    for (const list of lists(addresses)) addRule(sheet, list, severity);
  }
}

function addRule(sheet: Excel.Worksheet, addresses: string, severity: Severity): void {
  const { custom } = sheet.getRanges(addresses).untrack().conditionalFormats.add("Custom");
  custom.rule.formula = `=${ruleFormula(severity)}`;
  custom.format.fill.color = `#${markColours[severity]}`;
}

function lists(addresses: readonly string[]): string[] {
  const found: string[] = [];
  for (const address of addresses) {
    const last = found.at(-1);
    if (last === undefined || last.length + address.length >= longestList) found.push(address);
    else found[found.length - 1] = `${last},${address}`;
  }
  return found;
}
