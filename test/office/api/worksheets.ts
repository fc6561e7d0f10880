// The worksheets of the workbook, and one of them.
import { wholeSheet } from "../model/address";
import { standard, type Sheet, type Visibility } from "../model/sheet";
import { RichApiError } from "../rich-api/errors";
import {
  field,
  isObject,
  node,
  readonly,
  text,
  whole,
  type ApiObject,
  type Argument,
} from "../rich-api/object";
import { chartsApi } from "./charts";
import { namesApi } from "./names";
import { freezePanesApi, pageLayoutApi, sheetProtectionApi } from "./page";
import { sheetPropertiesApi } from "./properties";
import { rangeApi, rangeAreasApi } from "./range";
import { assertStructure, placeOf, wholeWorkbook, type Session } from "./session";

export function worksheetsApi(session: Session): ApiObject {
  const { workbook, subscriptions } = session;
  const find = (key: Argument | undefined, location: string): Sheet | undefined =>
    workbook.find(text(key, location));
  return node({
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheetApi(session, sheet)),
    item: (key) => {
      const sheet = find(key, "WorksheetCollection.getItem");
      if (!sheet) throw new RichApiError("ItemNotFound", "WorksheetCollection.getItem");
      return worksheetApi(session, sheet);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const sheet = find(key, "WorksheetCollection.getItemOrNullObject");
        return sheet ? worksheetApi(session, sheet) : null;
      },
      GetActiveWorksheet: () => worksheetApi(session, workbook.sheet(workbook.active)),
      GetCount: () => workbook.sheets.length,
      Add: (name) => {
        assertStructure(session, "WorksheetCollection.add");
        const wanted = typeof name === "string" ? name : freeName(session);
        assertName(session, wanted, "WorksheetCollection.add");
        return worksheetApi(session, workbook.addSheet(wanted));
      },
      ...subscribing(subscriptions, wholeWorkbook, ["DataChanged", "Added", "Deleted"]),
    },
  });
}

/** Methods by which office.js asks for events and gives them up. */
function subscribing(
  subscriptions: Set<string>,
  target: string,
  kinds: readonly string[],
): ApiObject["methods"] {
  const methods: NonNullable<ApiObject["methods"]> = {};
  for (const kind of kinds) {
    methods[`_Register${kind}Event`] = () => void subscriptions.add(`${kind}:${target}`);
    methods[`_Unregister${kind}Event`] = () => void subscriptions.delete(`${kind}:${target}`);
  }
  return methods;
}

function freeName({ workbook }: Session): string {
  let number = workbook.sheets.length + 1;
  while (workbook.find(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** @throws RichApiError for a name that Excel does not allow or that is taken. */
function assertName({ workbook }: Session, name: string, location: string, except?: Sheet): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name))
    throw new RichApiError("InvalidArgument", location);
  const holder = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== except) throw new RichApiError("ItemAlreadyExists", location);
}

export function worksheetApi(session: Session, sheet: Sheet): ApiObject {
  const { workbook, subscriptions } = session;
  const assertThere = (location: string): void => {
    if (!workbook.sheets.includes(sheet)) throw new RichApiError("ItemNotFound", location);
  };
  const used = (valuesOnly: Argument | undefined): ApiObject | null => {
    const area = sheet.used(wholeSheet, valuesOnly === true);
    return area && rangeApi(session, sheet, area);
  };
  return node({
    type: "Worksheet",
    id: () => ({ Id: sheet.id }),
    scalars: {
      Id: readonly(() => sheet.id),
      Name: {
        get: () => sheet.name,
        set: (value) => {
          assertStructure(session, "Worksheet.name");
          const name = text(value, "Worksheet.name");
          assertName(session, name, "Worksheet.name", sheet);
          workbook.rename(sheet, name);
        },
      },
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          assertStructure(session, "Worksheet.position");
          move(session, sheet, whole(value, "Worksheet.position"));
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          assertStructure(session, "Worksheet.visibility");
          setVisibility(session, sheet, text(value, "Worksheet.visibility") as Visibility);
        },
      },
      TabColor: field(() => sheet, "tabColor"),
      ShowGridlines: readonly(() => sheet.showGridlines),
      // office.js sets it under this name.
      Gridlines: field(() => sheet, "showGridlines"),
      StandardWidth: readonly(() => standard.width),
    },
    objects: {
      Charts: () => chartsApi(session, sheet),
      CustomProperties: () => sheetPropertiesApi(sheet),
      FreezePanes: () => freezePanesApi(session, sheet),
      Names: () => namesApi(session, sheet),
      PageLayout: () => pageLayoutApi(session, sheet),
      Protection: () => sheetProtectionApi(sheet),
    },
    methods: {
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation", "Worksheet.activate");
        workbook.active = sheet.id;
        return undefined;
      },
      Copy: (position, relative) => {
        assertStructure(session, "Worksheet.copy");
        const copy = workbook.copy(sheet);
        place(session, copy, position, relative);
        return worksheetApi(session, copy);
      },
      Delete: () => {
        assertStructure(session, "Worksheet.delete");
        assertThere("Worksheet.delete");
        const others = workbook.sheets.filter((one) => one !== sheet);
        if (sheet.visibility === "VeryHidden" || !others.some(({ visibility }) => visibility === "Visible"))
          throw new RichApiError("InvalidOperation", "Worksheet.delete");
        workbook.remove(sheet);
        return undefined;
      },
      GetCell: (row, column) => {
        const at = { row: whole(row, "Worksheet.getCell"), column: whole(column, "Worksheet.getCell") };
        return rangeApi(session, sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
      },
      GetRange: (address) => {
        if (address === null || address === undefined) return rangeApi(session, sheet, wholeSheet);
        return rangeApi(session, sheet, placeOf(session, address, sheet, "Worksheet.getRange").area);
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top = 0, left = 0, height = 1, width = 1] = [row, column, rows, columns].map((one) =>
          whole(one, "Worksheet.getRangeByIndexes"),
        );
        return rangeApi(session, sheet, { top, left, bottom: top + height - 1, right: left + width - 1 });
      },
      GetRanges: (addresses) => rangeAreasApi(session, sheet, text(addresses, "Worksheet.getRanges")),
      GetUsedRange: (valuesOnly) =>
        used(valuesOnly) ?? rangeApi(session, sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
      GetUsedRangeOrNullObject: (valuesOnly) => used(valuesOnly),
      ...subscribing(subscriptions, sheet.id, ["DataChanged"]),
    },
  });
}

function move({ workbook }: Session, sheet: Sheet, position: number): void {
  if (position < 0 || position >= workbook.sheets.length)
    throw new RichApiError("InvalidArgument", "Worksheet.position");
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  workbook.sheets.splice(position, 0, sheet);
}

function place(
  session: Session,
  sheet: Sheet,
  position: Argument | undefined,
  relative: Argument | undefined,
): void {
  const { sheets } = session.workbook;
  const other = isObject(relative) ? sheets.findIndex(({ id }) => id === relative.id?.().Id) : -1;
  if (position === "Beginning") move(session, sheet, 0);
  if (position === "Before") move(session, sheet, other);
  if (position === "After") move(session, sheet, other + 1);
}

function setVisibility({ workbook }: Session, sheet: Sheet, visibility: Visibility): void {
  const others = workbook.sheets.filter((one) => one !== sheet);
  if (visibility !== "Visible" && !others.some((one) => one.visibility === "Visible"))
    throw new RichApiError("InvalidOperation", "Worksheet.visibility");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.active === sheet.id)
    workbook.active = others.find((one) => one.visibility === "Visible")?.id ?? "";
}
