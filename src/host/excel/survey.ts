// The sheets of the open workbook and which of them are ours, without their cells.
import { mark, sheetOfReference } from "../../formats/workbook/tab-names";

export type TabPlace = { id: string; name: string; isHidden: boolean };

export type Survey = {
  file: string;
  /** In tab order. */
  sheets: readonly TabPlace[];
  /** Ids of our sheets by their marks, see `markOf`. */
  ours: ReadonlyMap<string, string>;
  /** Marks that lead to no sheet, or to one that has another mark. */
  strayMarks: readonly string[];
  /** What the user's names refer to. */
  userNames: readonly string[];
  isProtected: boolean;
  /** Id of the sheet that the user sees. */
  active: string;
};

/** Whether this Excel has the version of ExcelApi. */
export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Asks for a survey; what comes back gives it once the context is synchronised. */
export function askSurvey({ workbook }: Excel.RequestContext): () => Survey {
  const { worksheets, names, protection } = workbook;
  const active = worksheets.getActiveWorksheet();
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/scope,items/formula");
  protection.load("protected");
  active.load("id");
  return () => ({
    file: workbook.name,
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      isHidden: visibility !== "Visible",
    })),
    ...sorted(
      names.items.map(({ name, scope, formula }) => ({ name, scope, formula: String(formula) })),
      worksheets.items,
    ),
    isProtected: protection.protected,
    active: active.id,
  });
}

/** A copy of our sheet made in Excel has the name only for itself; the copy is the user's. */
function sorted(
  names: readonly { name: string; scope: string; formula: string }[],
  sheets: readonly { id: string; name: string }[],
): Pick<Survey, "ours" | "strayMarks" | "userNames"> {
  const ids = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), id]));
  const ours = new Map<string, string>();
  const strayMarks: string[] = [];
  const userNames: string[] = [];
  for (const { name, scope, formula } of names) {
    if (!name.startsWith(mark) || scope !== "Workbook") {
      userNames.push(formula);
      continue;
    }
    const id = ids.get((sheetOfReference(formula) ?? "").toLowerCase());
    if (id !== undefined && ![...ours.values()].includes(id)) ours.set(name, id);
    else strayMarks.push(name);
  }
  return { ours, strayMarks, userNames };
}

/** The user's sheets. */
export function usersOf({ sheets, ours }: Survey): TabPlace[] {
  const own = new Set(ours.values());
  return sheets.filter(({ id }) => !own.has(id));
}
