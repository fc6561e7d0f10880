// A range of cells: what is read of it, what is put into it, and ranges made from it.
import type { Area } from "../../../src/engine/value/filled";
import { addressOf, contains, parseArea, sheetPrefix, sizeOf, wholeSheet } from "../model/address";
import { enter } from "../model/input";
import type { Cell, Clearing, Hyperlink, Sheet } from "../model/sheet";
import { shownText } from "../model/text";
import { NotModelled, RichApiError } from "../rich-api/errors";
import { node, readonly, whole, type ApiObject, type Scalar } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import { conditionalFormatsApi } from "./conditional-formats";
import { copyCells } from "./copy";
import { rangeFormatApi } from "./range-format";
import { assertAllowed, assertEditable, placeOf, type Session } from "./session";
import { worksheetApi } from "./worksheets";

/** Cells that one property of a range gives at once. */
const mostCells = 5_000_000;

/** Cells that the simulation works through for one action. */
const mostWork = 2_000_000;

export function rangeApi(session: Session, sheet: Sheet, area: Area): ApiObject {
  const { rows, columns } = sizeOf(area);
  if (!contains(wholeSheet, area)) throw new RichApiError("InvalidArgument", "Range");
  const range = (change: Partial<Area>): ApiObject => rangeApi(session, sheet, { ...area, ...change });
  const row = (index: number): ApiObject => range({ top: area.top + index, bottom: area.top + index });
  const column = (index: number): ApiObject => range({ left: area.left + index, right: area.left + index });
  return node({
    type: "Range",
    isTracked: true,
    range: { sheet, area },
    scalars: rangeScalars(session, sheet, area),
    objects: {
      ConditionalFormats: () => conditionalFormatsApi(session, sheet, [area]),
      Format: () => rangeFormatApi(sheet, area),
      Worksheet: () => worksheetApi(session, sheet),
    },
    methods: {
      GetRow: (index) => row(whole(index, "Range.getRow")),
      GetColumn: (index) => column(whole(index, "Range.getColumn")),
      GetLastRow: () => row(rows - 1),
      GetLastColumn: () => column(columns - 1),
      GetEntireRow: () => range({ left: 0, right: wholeSheet.right }),
      GetEntireColumn: () => range({ top: 0, bottom: wholeSheet.bottom }),
      GetCell: (down, right) => {
        const at = {
          top: area.top + whole(down, "Range.getCell"),
          left: area.left + whole(right, "Range.getCell"),
        };
        return rangeApi(session, sheet, { ...at, bottom: at.top, right: at.left });
      },
      GetBoundingRect: (other) => {
        const { area: second } = placeOf(session, other, sheet, "Range.getBoundingRect");
        return range({
          top: Math.min(area.top, second.top),
          left: Math.min(area.left, second.left),
          bottom: Math.max(area.bottom, second.bottom),
          right: Math.max(area.right, second.right),
        });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(area, valuesOnly === true);
        return used && rangeApi(session, sheet, used);
      },
      GetMergedAreasOrNullObject: () => mergedAreas(session, sheet, area),
      ...rangeActions(session, sheet, area),
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw shapeError("Range");
        return undefined;
      },
    },
  });
}

const shapeError = (location: string): RichApiError =>
  new RichApiError(
    "InvalidArgument",
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function rangeScalars(session: Session, sheet: Sheet, area: Area): Record<string, Scalar> {
  const { rows, columns } = sizeOf(area);
  const grid = (value: (cell: Cell | undefined) => Json): Json => {
    if (rows * columns > mostCells) throw new RichApiError("RangeExceedsLimit", "Range");
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => value(sheet.cell(area.top + r, area.left + c))),
    );
  };
  const content: (name: string) => (value: Json) => void = (name) => (value) =>
    enterAll(session, sheet, area, value, `Range.${name}`);
  return {
    Address: readonly(() => `${sheetPrefix(sheet.name)}!${addressOf(area)}`),
    RowIndex: readonly(() => area.top),
    ColumnIndex: readonly(() => area.left),
    RowCount: readonly(() => rows),
    ColumnCount: readonly(() => columns),
    CellCount: readonly(() => rows * columns),
    Values: { get: () => grid((cell) => cell?.value ?? ""), set: content("values") },
    Formulas: { get: () => grid((cell) => cell?.formula ?? cell?.value ?? ""), set: content("formulas") },
    Text: readonly(() => grid(shownText)),
    ValueTypes: readonly(() => grid(typeOf)),
    NumberFormat: {
      get: () => grid((cell) => cell?.style.numberFormat ?? "General"),
      set: (value) => {
        assertAllowed(sheet, "allowFormatCells", "Range.numberFormat");
        each(area, value, "Range.numberFormat", (r, c, one) =>
          sheet.change(r, c, (cell) => ({ ...cell, style: { ...cell.style, numberFormat: String(one) } })),
        );
      },
    },
    Hyperlink: {
      get: () => sheet.cell(area.top, area.left)?.hyperlink ?? null,
      set: (value) => link(session, sheet, area, value),
    },
    RowHidden: hiddenScalar(sheet.hiddenRows, area.top, area.bottom),
    ColumnHidden: hiddenScalar(sheet.hiddenColumns, area.left, area.right),
  };
}

function hiddenScalar(hidden: Set<number>, first: number, last: number): Scalar {
  const indices = (): number[] => {
    if (last - first > mostWork) throw new NotModelled("hiding a whole sheet");
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  return {
    get: () => indices().every((index) => hidden.has(index)),
    set: (value) => {
      for (const index of indices()) hidden[value === true ? "add" : "delete"](index);
    },
  };
}

function rangeActions(session: Session, sheet: Sheet, area: Area): ApiObject["methods"] {
  const { workbook } = session;
  return {
    Clear: (what) => {
      assertEditable(sheet, area, "Range.clear");
      sheet.clear(area, (typeof what === "string" ? what : "All") as Clearing);
      workbook.tell({ kind: "changed", sheet, area, source: "Local", by: "addin" });
      return undefined;
    },
    CopyFrom: (source, type) => {
      assertEditable(sheet, area, "Range.copyFrom");
      if (typeof type === "string" && type !== "All") throw new NotModelled(`Range.copyFrom of ${type}`);
      copyCells(placeOf(session, source, sheet, "Range.copyFrom"), { sheet, area }, workbook.newId);
      workbook.tell({ kind: "changed", sheet, area, source: "Local", by: "addin" });
      return undefined;
    },
    Merge: (across) => {
      assertAllowed(sheet, "allowFormatCells", "Range.merge");
      if (across === true) {
        for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
      } else if (area.top !== area.bottom || area.left !== area.right) {
        sheet.merge(area);
      }
      return undefined;
    },
    Unmerge: () => {
      assertAllowed(sheet, "allowFormatCells", "Range.unmerge");
      sheet.unmerge(area);
      return undefined;
    },
    Select: () => {
      if (sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation", "Range.select");
      workbook.active = sheet.id;
      workbook.selection = area;
      return undefined;
    },
  };
}

/** Calls `put` for each cell with its own value, or with the one value for all; null leaves a cell as it is. */
function each(
  area: Area,
  value: Json,
  location: string,
  put: (row: number, column: number, value: string | number | boolean) => void,
): void {
  const { rows, columns } = sizeOf(area);
  if (rows * columns > mostWork) throw new NotModelled(`${location} of ${rows * columns} cells`);
  if (
    Array.isArray(value) &&
    (value.length !== rows || value.some((row) => !Array.isArray(row) || row.length !== columns))
  )
    throw shapeError(location);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const one = Array.isArray(value) ? (value[r] as Json[])[c] : value;
      if (one === null || one === undefined) continue;
      if (typeof one === "object") throw new RichApiError("InvalidArgument", location);
      put(area.top + r, area.left + c, one);
    }
  }
}

function enterAll(session: Session, sheet: Sheet, area: Area, value: Json, location: string): void {
  assertEditable(sheet, area, location);
  each(area, value, location, (r, c, one) => {
    const entered = enter(one, sheet.cell(r, c)?.style.numberFormat ?? "General");
    if (!entered) throw new RichApiError("InvalidArgument", location);
    sheet.put(r, c, entered);
  });
  session.workbook.tell({ kind: "changed", sheet, area, source: "Local", by: "addin" });
}

/** Excel gives a linked cell the look of links, and its text when one is given. */
function link(session: Session, sheet: Sheet, area: Area, value: Json): void {
  assertEditable(sheet, area, "Range.hyperlink");
  const hyperlink = value as Hyperlink | null;
  const { top, left } = area;
  if (hyperlink?.textToDisplay !== undefined)
    enterAll(session, sheet, area, hyperlink.textToDisplay, "Range.hyperlink");
  sheet.change(top, left, ({ style, hyperlink: _old, ...content }) => ({
    ...content,
    style: hyperlink ? { ...style, font: { ...style.font, color: "#0563C1", underline: "Single" } } : style,
    ...(hyperlink && { hyperlink }),
  }));
}

function typeOf(cell: Cell | undefined): Json {
  const value = cell?.value ?? "";
  if (value === "") return "Empty";
  if (typeof value === "string") return /^#[A-Z/0!?]+/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function mergedAreas(session: Session, sheet: Sheet, area: Area): ApiObject | null {
  const merged = sheet.merges.filter((one) => contains(area, one));
  if (merged.length > 512) throw new RichApiError("GeneralException", "Range.getMergedAreasOrNullObject");
  return merged.length === 0 ? null : areasApi(session, sheet, merged);
}

/** Several ranges of one sheet, by their addresses with commas between them. */
export function rangeAreasApi(session: Session, sheet: Sheet, addresses: string): ApiObject {
  if (addresses.length > 8192) throw new RichApiError("InvalidArgument", "Worksheet.getRanges");
  const areas = addresses.split(",").map((address) => {
    const area = parseArea(address);
    if (!area) throw new RichApiError("InvalidArgument", "Worksheet.getRanges");
    return area;
  });
  return areasApi(session, sheet, areas);
}

const areasApi = (session: Session, sheet: Sheet, areas: readonly Area[]): ApiObject =>
  node({
    type: "RangeAreas",
    isTracked: true,
    scalars: {
      Address: readonly(() => areas.map((area) => `${sheetPrefix(sheet.name)}!${addressOf(area)}`).join(",")),
      AreaCount: readonly(() => areas.length),
    },
    objects: {
      Areas: () =>
        node({ type: "RangeCollection", items: () => areas.map((area) => rangeApi(session, sheet, area)) }),
      ConditionalFormats: () => conditionalFormatsApi(session, sheet, areas),
    },
  });
