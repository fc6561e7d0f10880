// Marks on the user's sheets: a conditional format of ours, which leaves the user's own alone, and a comment with the
// message where this Excel has comments. Both come off without a trace.
import { Problem } from "../../engine/value/problem";
import { severities, type Severity } from "../../engine/value/report";
import type { Mark } from "../../engine/value/filled";
import { markColours } from "../../formats/workbook/looks";
import { markedCells, noteHeading, ruleFormula, type MarkedCell } from "../../formats/workbook/marked";
import { isGone, problemOf } from "./errors";
import { idOf, marker } from "./marker";
import type { TabPlace } from "./survey";
import { askComments, askTraces, hasComments, type CellComment, type Traces } from "./traces";

/** The sheets of a workbook and the marks on them. */
export type Ground = { sheets: readonly TabPlace[]; traces: Traces };

/** The marks that stand in the workbook. Two round trips. */
async function look(context: Excel.RequestContext): Promise<Ground> {
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
 * Sets these marks in place of earlier ones; when Excel fails, earlier ones stand as they were. One round trip, when
 * `ground` is known and nobody has changed it since. `task` is what people read of it. @throws Problem
 */
export async function setMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  ground: Ground | null,
  task: string,
): Promise<void> {
  if (ground) {
    try {
      await carryOut(context, planMarks(marks, ground, task), task);
      return;
    } catch (error) {
      if (!(error instanceof Problem) || !isGone(error.cause)) throw error;
    }
  }
  await carryOut(context, planMarks(marks, await look(context), task), task);
}

type Note = { sheet: string; a1: string; content: string };

type Plan = {
  colours: readonly { sheet: string; cells: readonly MarkedCell[] }[];
  notes: readonly Note[];
  /** What stands from earlier and goes. */
  rules: Traces["rules"];
  comments: readonly CellComment[];
};

/** @throws Problem `sheet-protected` when a sheet would have to be changed that may not. */
function planMarks(marks: readonly Mark[], { sheets, traces }: Ground, task: string): Plan {
  const colours = sheets.flatMap(({ id, name }) => {
    const cells = markedCells(marks.filter(({ sheet }) => sheet === name));
    return cells.length === 0 ? [] : [{ sheet: id, cells }];
  });
  const touched = new Set([...colours, ...traces.rules].map(({ sheet }) => sheet));
  const locked = sheets.filter(({ id }) => touched.has(id) && traces.locked.has(id));
  if (locked.length > 0)
    throw new Problem("sheet-protected", {
      what: task,
      where: locked.map(({ name }) => `“${name}”`).join("、"),
    });
  const wanted = colours.flatMap(({ sheet, cells }) =>
    cells.map(({ a1, text }): Note => ({ sheet, a1, content: `${noteHeading}\n${text}` })),
  );
  const isAt = (comment: CellComment, { sheet, a1 }: Note): boolean =>
    comment.sheet === sheet && comment.a1 === a1;
  const stays = (comment: CellComment): boolean =>
    !comment.isOurs || wanted.some((note) => isAt(comment, note) && note.content === comment.content);
  const kept = traces.comments.filter(stays);
  return {
    colours,
    // A cell on which the user has a comment keeps that one, and is only coloured.
    notes: hasComments() ? wanted.filter((note) => !kept.some((comment) => isAt(comment, note))) : [],
    rules: traces.rules,
    comments: traces.comments.filter((comment) => !stays(comment)),
  };
}

async function carryOut(context: Excel.RequestContext, plan: Plan, task: string): Promise<void> {
  const { worksheets } = context.workbook;
  const [coloured, cleared] = [marker(context), marker(context)];
  const rules: Rule[] = [];
  let added: Excel.Comment[] = [];
  try {
    for (const { sheet, cells } of plan.colours)
      for (const made of colour(worksheets.getItem(sheet), cells)) rules.push({ sheet, made });
    coloured.set();
    clear(context, plan);
    cleared.set();
    added = addNotes(context, plan.notes);
    await context.sync();
  } catch (error) {
    if (!coloured.isReached()) {
      await takeBack(context, rules);
      throw problemOf(error, task, "原有标记没有变化。");
    }
    if (!cleared.isReached()) await clearRest(context, plan);
    const done = cleared.isReached() ? added.filter(idOf).length + 1 : 0;
    await addRest(context, plan.notes.slice(done));
  }
}

/** Takes away what the plan says. */
function clear(
  { workbook }: Excel.RequestContext,
  { rules, comments }: Pick<Plan, "rules" | "comments">,
): void {
  for (const { sheet, id } of rules)
    workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats.getItem(id).delete();
  for (const { id } of comments) workbook.comments.getItem(id).delete();
}

type Rule = { sheet: string; made: Excel.ConditionalFormat };

/** Takes off what was coloured before Excel failed. A rule may not even have its formula yet. */
async function takeBack(context: Excel.RequestContext, rules: readonly Rule[]): Promise<void> {
  const made = rules.flatMap(({ sheet, made: rule }) => {
    const id = idOf(rule);
    return id === undefined ? [] : [{ sheet, id }];
  });
  clear(context, { rules: made, comments: [] });
  await context.sync();
}

/** Takes off what is left of the old marks, when the new ones are there. */
async function clearRest(context: Excel.RequestContext, { rules, comments }: Plan): Promise<void> {
  const old = new Set([...rules, ...comments].map(({ id }) => id));
  const { traces } = await look(context);
  clear(context, {
    rules: traces.rules.filter(({ id }) => old.has(id)),
    comments: traces.comments.filter(({ id }) => old.has(id)),
  });
  await context.sync();
}

/** Cells that refuse a comment, before we stop trying. */
const mostRefusals = 20;

/** Excel refuses a comment where there is a note of the old kind, of which we cannot know: such a cell is passed over. */
async function addRest(context: Excel.RequestContext, notes: readonly Note[]): Promise<void> {
  let rest = notes;
  for (let refused = 0; rest.length > 0 && refused < mostRefusals; refused++) {
    const added = addNotes(context, rest);
    try {
      await context.sync();
      return;
    } catch {
      // The colour is there, and the pane has the message.
      rest = rest.slice(added.filter(idOf).length + 1);
    }
  }
}

const addNotes = ({ workbook }: Excel.RequestContext, notes: readonly Note[]): Excel.Comment[] =>
  notes.map(({ sheet, a1, content }) =>
    workbook.comments.add(workbook.worksheets.getItem(sheet).getRange(a1).untrack(), content),
  );

/** Longest list of addresses that Excel takes. */
const longestList = 8000;

/** One rule for each severity, over all its cells. */
const colour = (sheet: Excel.Worksheet, cells: readonly MarkedCell[]): Excel.ConditionalFormat[] =>
  severities.flatMap((severity) => {
    const addresses = cells.filter((cell) => cell.severity === severity).map(({ a1 }) => a1);
    return lists(addresses).map((list) => addRule(sheet, list, severity));
  });

function addRule(sheet: Excel.Worksheet, addresses: string, severity: Severity): Excel.ConditionalFormat {
  const rule = sheet.getRanges(addresses).untrack().conditionalFormats.add("Custom");
  rule.custom.rule.formula = `=${ruleFormula(severity)}`;
  rule.custom.format.fill.color = `#${markColours[severity]}`;
  return rule;
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
