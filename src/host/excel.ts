// The workbook that is open in Excel, as a Host. Only this file and those of excel/ say Excel.run.
import type { Book, CellRef } from "../engine/value/cell";
import type { FilledSheet } from "../engine/value/filled";
import { Problem } from "../engine/value/problem";
import { WorkbookChanges, type KnownSheet } from "./excel/changes";
import { isChanged, isGone, problemOf } from "./excel/errors";
import { setMarks, type Ground } from "./excel/marks";
import { readWorkbook, type ExcelReading } from "./excel/read";
import { usersOf } from "./excel/survey";
import { untouched } from "./excel/undo";
import { writeSheets, type WriteOutcome } from "./excel/write";
import type { Mark, Written } from "../engine/value/filled";
import type { Host } from "./host";

/**
 * Needs ExcelApi 1.9; with 1.10 marks have comments, with 1.13 values under merged cells are left out as in files.
 * Everything rejects with Problems. One thing is done after the other, however they are called.
 */
export function createExcelHost(): Host {
  const host = new ExcelHost();
  return {
    read: () => host.alone("读取工作簿", (context) => host.read(context)),
    write: (sheets, keep = []) => host.alone("写入附表", (context) => host.write(context, sheets, keep)),
    mark: (marks) => host.alone("标记差异", (context) => host.mark(context, marks, "标记差异")),
    unmark: () => host.alone("清除标记", (context) => host.mark(context, [], "清除标记")),
    reveal: (cell) => host.alone("跳转到单元格", (context) => reveal(context, cell)),
    onChange: (listener) => host.changes.add(listener),
  };
}

class ExcelHost {
  readonly changes = new WorkbookChanges(
    () => this.known,
    () => this.writing,
  );
  private known: KnownSheet = { users: new Map(), ours: new Set() };
  /** Where marks stood when the workbook was last read; of use once. */
  private ground: Ground | null = null;
  /** Ids of the sheets that we are writing into. */
  private writing: ReadonlySet<string> | null = null;
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `act` when what was asked for before is over. Errors of Excel become Problems about `what`. */
  alone<T>(what: string, act: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    const result = this.last.then(async () => {
      this.changes.listen();
      try {
        return await Excel.run(act);
      } catch (error) {
        throw problemOf(error, what);
      }
    });
    this.last = result.catch(() => undefined);
    return result;
  }

  async read(context: Excel.RequestContext): Promise<Book> {
    const { book, survey, traces } = await this.readTwice(context);
    this.ground = traces && { sheets: survey.sheets, traces };
    this.known = {
      users: new Map(usersOf(survey).map(({ id, name }) => [id, name])),
      ours: new Set(survey.ours.values()),
    };
    return book;
  }

  /** Somebody may take a sheet away between the two questions. */
  private async readTwice(context: Excel.RequestContext): Promise<ExcelReading> {
    try {
      return await readWorkbook(context);
    } catch (error) {
      if (isGone(error)) return readWorkbook(context);
      throw error;
    }
  }

  async write(
    context: Excel.RequestContext,
    sheets: readonly FilledSheet[],
    keep: readonly string[],
  ): Promise<readonly Written[]> {
    this.writing = new Set();
    try {
      const { written, ours } = await this.writeTwice(context, sheets, keep);
      const own = new Set(ours);
      this.known = { users: new Map([...this.known.users].filter(([id]) => !own.has(id))), ours: own };
      return written;
    } finally {
      this.writing = null;
    }
  }

  /** What stood in the way, somebody has made or taken away since we looked; it has been undone, and we look again. */
  private async writeTwice(
    context: Excel.RequestContext,
    sheets: readonly FilledSheet[],
    keep: readonly string[],
  ): Promise<WriteOutcome> {
    const begin = (ids: readonly string[]): void => void (this.writing = new Set(ids));
    try {
      return await writeSheets(context, sheets, { known: this.known.ours, keep, begin });
    } catch (error) {
      const isUndone = error instanceof Problem && error.detail.where === untouched;
      if (isUndone && isChanged(error.cause)) return writeSheets(context, sheets, { known: [], keep, begin });
      throw error;
    }
  }

  async mark(context: Excel.RequestContext, marks: readonly Mark[], task: string): Promise<void> {
    const { ground } = this;
    this.ground = null;
    await setMarks(context, marks, ground, task);
  }
}

async function reveal(
  context: Excel.RequestContext,
  { sheet: name, a1 }: Pick<CellRef, "sheet" | "a1">,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new Problem("sheet-missing", { where: name });
  if (sheet.visibility !== "Visible") throw new Problem("sheet-hidden", { where: name, what: a1 });
  sheet.activate();
  sheet.getRange(a1).untrack().select();
  await context.sync();
}
