// Takes a writing back that Excel broke off, or finishes one that was all but done.
import { freeName } from "../../formats/workbook/tab-names";
import type { Detail } from "./sheet-detail";
import { problemOf } from "./errors";
import { idOf } from "./marker";
import type { Plan } from "./plan";
import type { TabPlace, Survey } from "./survey";

/** What a writing does, as people read it. */
export const task = "写入附表";

/** What is said when nothing has become of it. */
export const untouched = "工作簿没有改动。";

/** A sheet that is written into, and its copy as it was before, under the tab name `name`. */
type Backup = { old: TabPlace; before: Detail; copy: Excel.Worksheet; name: string };

/** What a writing has set out to change. Proxies whose id has not come back were not made. */
export type Writing = {
  survey: Survey;
  plan: Plan;
  created: Excel.Worksheet[];
  backups: Backup[];
  newMarks: string[];
};

/** Puts everything back. Returns a sentence on what became of the workbook. */
export async function undo(writing: Writing): Promise<string> {
  const created = writing.created.flatMap((sheet) => idOf(sheet) ?? []);
  const copies = writing.backups.flatMap(({ copy, ...backup }) => {
    const id = idOf(copy);
    return id === undefined ? [] : [{ ...backup, id, charts: backup.before.charts.map((chart) => chart.id) }];
  });
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      const drawn = copies.map(({ old }) => worksheets.getItem(old.id).charts.load("items/id"));
      await context.sync();
      for (const [i, copy] of copies.entries()) {
        putBack(worksheets, copy);
        for (const chart of drawn[i]?.items ?? []) if (!copy.charts.includes(chart.id)) chart.delete();
      }
      const there = new Set(worksheets.items.map(({ id }) => id));
      for (const id of [...created, ...copies.map((copy) => copy.id)])
        if (there.has(id)) worksheets.getItem(id).delete();
      for (const name of names.items) if (writing.newMarks.includes(name.name)) name.delete();
      renameBack(worksheets, writing.survey);
      await context.sync();
    });
    return untouched;
  } catch {
    // The caller tells of the error that began it all; here only what it left behind is of use.
    const kept = copies.map(({ name }) => `“${name}”`).join("、");
    return kept === "" ? "新建的工作表未能全部删除。" : `原来的内容未能恢复，保存在隐藏的工作表${kept}中。`;
  }
}

type Copy = Pick<Backup, "old" | "before"> & { id: string };

/** Gives a sheet the cells of its copy. It stays the sheet that it was, so that formulas still find it. */
function putBack(worksheets: Excel.WorksheetCollection, { old, before, id }: Copy): void {
  const sheet = worksheets.getItem(old.id);
  const cells = sheet.getRange().untrack();
  cells.clear();
  cells.conditionalFormats.clearAll();
  cells.copyFrom(worksheets.getItem(id).getRange().untrack());
  sheet.tabColor = before.tabColor;
  sheet.showGridlines = before.showGridlines;
  if (before.frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(before.frozen);
}

/** Old names, for those that have another one now: first out of each other's way. */
function renameBack(worksheets: Excel.WorksheetCollection, { sheets }: Survey): void {
  const before = new Map(sheets.map(({ id, name }) => [id, name]));
  const changed = worksheets.items.filter(({ id, name }) => (before.get(id) ?? name) !== name);
  const taken = new Set(
    [...before.values(), ...worksheets.items.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
  for (const sheet of changed) {
    const aside = freeName(sheet.name, taken, "旧");
    taken.add(aside.toLowerCase());
    worksheets.getItem(sheet.id).name = aside;
  }
  for (const { id } of changed) worksheets.getItem(id).name = before.get(id) ?? "";
}

/** Throws away what a finished writing no longer needs. @throws Problem */
export async function finish({ plan, backups }: Writing): Promise<void> {
  const copies = backups.flatMap(({ copy }) => idOf(copy) ?? []);
  const oldCharts = new Set(backups.flatMap(({ before }) => before.charts.map((chart) => chart.id)));
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id");
      names.load("items/name");
      const drawn = backups.map(({ old }) => worksheets.getItem(old.id).charts.load("items/id"));
      await context.sync();
      for (const chart of drawn.flatMap(({ items }) => items)) if (oldCharts.has(chart.id)) chart.delete();
      for (const name of names.items) if (plan.removedMarks.includes(name.name)) name.delete();
      const going = new Set([...plan.removed.map(({ id }) => id), ...copies]);
      for (const sheet of worksheets.items) if (going.has(sheet.id)) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    throw problemOf(error, task, "各表已写好，但多余的旧表未能删除。");
  }
}
