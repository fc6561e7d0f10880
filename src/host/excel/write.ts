// Writes our sheets into the open workbook, all or nothing: a copy of every sheet that is written into stands by until
// everything is there, and what cannot be taken back comes last.
import type { FilledSheet } from "../../engine/value/filled";
import { Problem } from "../../engine/value/problem";
import { freeName, markOf, quoted } from "../../formats/workbook/tab-names";
import type { Written } from "../../engine/value/filled";
import { Batch } from "./batch";
import { askDetail, type Detail } from "./sheet-detail";
import { isGone, isTooLarge, problemOf } from "./errors";
import { idOf, marker } from "./marker";
import { paint } from "./paint";
import { planWriting, refersTo, unwantedOf, type Plan } from "./plan";
import { askSurvey, usersOf, type Survey } from "./survey";
import { finish, task, undo, type Writing } from "./undo";

/** What a writing leaves: the tabs, and the ids of the sheets that are ours now. */
export type WriteOutcome = { written: Written[]; ours: string[] };

/**
 * `known` are ids of sheets that have been ours lately, so that one question is enough; `keep` are those of ours, by
 * their ids as `FilledSheet`s, that stay as they are.
 */
type Circumstances = {
  known: Iterable<string>;
  keep: readonly string[];
  /** Is told the ids of the sheets that will be written into, before anything is. */
  begin: (ids: readonly string[]) => void;
};

/** @throws Problem */
export async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  { known, keep, begin }: Circumstances,
): Promise<WriteOutcome> {
  const { survey, details } = await look(context, sheets, known);
  if (survey.isProtected) throw new Problem("book-protected", { what: task });
  const kept = keep.flatMap((id) => survey.ours.get(markOf({ id })) ?? []);
  const needed = await neededOf(context, survey, sheets, kept);
  const plan = planWriting(survey, sheets, new Set([...needed, ...kept]));
  const locked = plan.targets.filter(({ old }) => old && details.get(old.id)?.isProtected);
  if (locked.length > 0)
    throw new Problem("sheet-protected", {
      what: task,
      where: locked.map(({ old }) => `“${old?.name}”`).join("、"),
    });
  begin(plan.targets.flatMap(({ old }) => (old ? [old.id] : [])));
  return carryOut(context, survey, plan, details);
}

type Details = Map<string, Detail>;

/** The workbook as it stands, with what can be lost of the sheets that will be written into. */
async function look(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  known: Iterable<string>,
): Promise<{ survey: Survey; details: Details }> {
  const first = await ask(context, known);
  const missing = planWriting(first.survey, sheets, new Set()).targets.flatMap(({ old }) =>
    old && !first.details.has(old.id) ? [old.id] : [],
  );
  if (missing.length === 0) return first;
  const details = missing.map((id) => [id, askDetail(context, id)] as const);
  await context.sync();
  return {
    ...first,
    details: new Map([...first.details, ...details.map(([id, take]) => [id, take()] as const)]),
  };
}

async function ask(
  context: Excel.RequestContext,
  known: Iterable<string>,
): Promise<{ survey: Survey; details: Details }> {
  const ids = [...known];
  try {
    const survey = askSurvey(context);
    const details = ids.map((id) => [id, askDetail(context, id)] as const);
    await context.sync();
    return { survey: survey(), details: new Map(details.map(([id, take]) => [id, take()] as const)) };
  } catch (error) {
    if (ids.length === 0 || !isGone(error)) throw error;
    return ask(context, []);
  }
}

/** Sheets of ours that nobody wants, but that a formula of the user refers to. */
async function neededOf(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly FilledSheet[],
  kept: readonly string[],
): Promise<Set<string>> {
  const unwanted = unwantedOf(survey, sheets).filter(({ id }) => !kept.includes(id));
  if (unwanted.length === 0) return new Set();
  const used = usersOf(survey).map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).untrack().load("formulas"),
  );
  try {
    await context.sync();
  } catch (error) {
    // Too many formulas to look through: what may be needed stays.
    if (isTooLarge(error)) return new Set(unwanted.map(({ id }) => id));
    throw error;
  }
  const grids: unknown[][][] = used.map((range) => (range.isNullObject ? [] : range.formulas));
  const formulas = [...grids.flat(2), ...survey.userNames].filter(
    (text): text is string => typeof text === "string" && text.startsWith("="),
  );
  return new Set(
    unwanted.filter(({ name }) => formulas.some((formula) => refersTo(formula, name))).map(({ id }) => id),
  );
}

async function carryOut(
  context: Excel.RequestContext,
  survey: Survey,
  plan: Plan,
  details: Details,
): Promise<WriteOutcome> {
  const writing: Writing = { survey, plan, created: [], backups: [], newMarks: [] };
  const [ready, done] = [marker(context), marker(context)];
  const later: (() => void)[] = [];
  const places: Excel.Worksheet[] = [];
  try {
    const batch = new Batch(context);
    keepCopies(context, writing, details);
    places.push(...nameTabs(context, writing));
    for (const [i, { sheet }] of plan.targets.entries()) {
      const place = places[i];
      if (!place) continue;
      for (const size of paint(place, sheet, { renamed: plan.renamed, later })) await batch.sendIfLarge(size);
    }
    setMarks(context, writing);
    ready.set();
    discard(context, writing);
    done.set();
    // From here on everything is there. What may fail now is how charts and pages look.
    if (!plan.removed.some(({ id }) => id === survey.active))
      context.workbook.worksheets.getItem(survey.active).activate();
    for (const decorate of later) decorate();
    await context.sync();
  } catch (error) {
    if (ready.isReached()) {
      if (!done.isReached()) await finish(writing);
    } else {
      throw problemOf(error, task, await undo(writing));
    }
  }
  const gone = new Set(plan.removed.map(({ id }) => id));
  const staying = [...survey.ours.values()].filter((id) => !gone.has(id));
  return {
    written: plan.targets.map(({ sheet, tab }) => ({ id: sheet.id, name: tab, renamed: tab !== sheet.name })),
    ours: [...staying, ...places.flatMap((place) => idOf(place) ?? [])],
  };
}

/** Copies every sheet that is written into, then empties it. */
function keepCopies({ workbook }: Excel.RequestContext, writing: Writing, details: Details): void {
  const taken = new Set([
    ...writing.survey.sheets.map(({ name }) => name.toLowerCase()),
    ...writing.plan.targets.map(({ tab }) => tab.toLowerCase()),
  ]);
  for (const { old } of writing.plan.targets) {
    const before = old && details.get(old.id);
    if (!before) continue;
    const sheet = workbook.worksheets.getItem(old.id);
    const copy = sheet.copy("End");
    const name = freeName(old.name, taken, "备份");
    taken.add(name.toLowerCase());
    writing.backups.push({ old, before, copy, name });
    copy.visibility = "Hidden";
    copy.name = name;
    const cells = sheet.getRange().untrack();
    cells.clear();
    cells.conditionalFormats.clearAll();
    cells.format.useStandardWidth = true;
    cells.format.useStandardHeight = true;
  }
}

/** Gives every tab its name and makes the new ones, in the order of the targets. */
function nameTabs({ workbook: { worksheets } }: Excel.RequestContext, writing: Writing): Excel.Worksheet[] {
  const { targets, removed } = writing.plan;
  const wanted = new Set(targets.map(({ tab }) => tab.toLowerCase()));
  const moving = [...targets.flatMap(({ old, tab }) => (old && old.name !== tab ? [old] : [])), ...removed];
  const taken = new Set([...wanted, ...writing.survey.sheets.map(({ name }) => name.toLowerCase())]);
  for (const { id, name } of moving.filter((place) => wanted.has(place.name.toLowerCase()))) {
    const aside = freeName(name, taken, "旧");
    taken.add(aside.toLowerCase());
    worksheets.getItem(id).name = aside;
  }
  return targets.map(({ old, tab }) => {
    if (!old) {
      const made = worksheets.add(tab);
      writing.created.push(made);
      return made;
    }
    const sheet = worksheets.getItem(old.id);
    if (old.name !== tab) sheet.name = tab;
    return sheet;
  });
}

/** Marks as ours what is not yet, by a hidden name. */
function setMarks({ workbook: { names } }: Excel.RequestContext, { survey, plan, newMarks }: Writing): void {
  for (const mark of survey.strayMarks) names.getItem(mark).delete();
  for (const { sheet, tab } of plan.targets) {
    const mark = markOf(sheet);
    if (survey.ours.has(mark)) continue;
    newMarks.push(mark);
    names.add(mark, `=${quoted(tab)}$A$1`).visible = false;
  }
}

/** What cannot be taken back. */
function discard({ workbook }: Excel.RequestContext, { plan, backups }: Writing): void {
  for (const { before } of backups) for (const chart of before.charts) chart.delete();
  for (const mark of plan.removedMarks) workbook.names.getItem(mark).delete();
  for (const { id } of plan.removed) workbook.worksheets.getItem(id).delete();
  for (const { copy } of backups) copy.delete();
}
