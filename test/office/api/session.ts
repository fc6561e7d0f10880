// What the objects of the model share: the workbook, who listens to what, and what protection refuses.
import type { Area } from "../../../src/engine/value/filled";
import { parseArea, splitAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { RichApiError } from "../rich-api/errors";
import { isObject, type Argument } from "../rich-api/object";

export type Session = {
  workbook: Workbook;
  /** `kind:target` of each event that the add-in has asked for. */
  subscriptions: Set<string>;
};

/** Target of events of the whole workbook. */
export const wholeWorkbook = "workbook";

/** @throws RichApiError AccessDenied when the structure of the workbook is protected. */
export function assertStructure({ workbook }: Session, location: string): void {
  if (workbook.isProtected) throw new RichApiError("AccessDenied", location);
}

/** @throws RichApiError AccessDenied when the sheet is protected and one of the cells locked. */
export function assertEditable(sheet: Sheet, area: Area, location: string): void {
  if (!sheet.protection) return;
  const cells = [...sheet.cellsIn(area)];
  const count = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells.length < count || cells.some(({ cell }) => cell.style.locked))
    throw new RichApiError("AccessDenied", location);
}

/** @throws RichApiError AccessDenied when the sheet is protected without this permission, e.g. allowFormatCells. */
export function assertAllowed(sheet: Sheet, permission: string, location: string): void {
  if (sheet.protection && sheet.protection.options[permission] !== true)
    throw new RichApiError("AccessDenied", location);
}

/** The place that an argument means: a range object, or an address, on `sheet` when it names none. */
export function placeOf(
  { workbook }: Session,
  argument: Argument | undefined,
  sheet: Sheet | undefined,
  location: string,
): { sheet: Sheet; area: Area } {
  if (isObject(argument)) {
    if (argument.range) return argument.range;
    throw new RichApiError("InvalidArgument", location);
  }
  if (typeof argument !== "string") throw new RichApiError("InvalidArgument", location);
  const { sheet: named, rest } = splitAddress(argument);
  const on = named === undefined ? sheet : workbook.find(named);
  const area = parseArea(rest);
  if (!on || !area) throw new RichApiError("InvalidArgument", location);
  return { sheet: on, area };
}
