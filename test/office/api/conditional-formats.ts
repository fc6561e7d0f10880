// Conditional formats of a range: by formula and by the cell's value.
import type { Area } from "../../../src/engine/value/filled";
import { addressOf, overlaps, sheetPrefix } from "../model/address";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import { NotModelled, RichApiError } from "../rich-api/errors";
import { field, node, readonly, text, type ApiObject, type Scalar } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import { rangeApi } from "./range";
import { assertAllowed, type Session } from "./session";

const kinds = ["Custom", "CellValue"];

export function conditionalFormatsApi(session: Session, sheet: Sheet, areas: readonly Area[]): ApiObject {
  const here = (): ConditionalFormat[] =>
    sheet.conditionalFormats.filter((one) =>
      one.areas.some((own) => areas.some((area) => overlaps(own, area))),
    );
  const find = (key: unknown): ConditionalFormat | undefined => here().find(({ id }) => id === key);
  return node({
    type: "ConditionalFormatCollection",
    items: () => here().map((one) => conditionalFormatApi(session, sheet, one)),
    item: (key) => {
      const found = find(key);
      if (!found) throw new RichApiError("ItemNotFound", "ConditionalFormatCollection.getItem");
      return conditionalFormatApi(session, sheet, found);
    },
    methods: {
      GetCount: () => here().length,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found ? conditionalFormatApi(session, sheet, found) : null;
      },
      Add: (kind) => {
        assertAllowed(sheet, "allowFormatCells", "ConditionalFormatCollection.add");
        const type = text(kind, "ConditionalFormatCollection.add");
        if (!kinds.includes(type)) throw new NotModelled(`a conditional format of kind ${type}`);
        const made: ConditionalFormat = {
          ...{ id: session.workbook.newId("format"), areas: [...areas], type },
          ...{ rule: {}, font: {}, fill: "", stopIfTrue: false },
        };
        // The newest comes first, as in Excel.
        sheet.conditionalFormats.unshift(made);
        return conditionalFormatApi(session, sheet, made);
      },
      ClearAll: () => {
        assertAllowed(sheet, "allowFormatCells", "ConditionalFormatCollection.clearAll");
        const gone = here();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !gone.includes(one));
        return undefined;
      },
    },
  });
}

function conditionalFormatApi(session: Session, sheet: Sheet, one: ConditionalFormat): ApiObject {
  const kind = (type: string): ApiObject | null => {
    if (one.type !== type) return null;
    return type === "Custom" ? customApi(one) : cellValueApi(one);
  };
  const needed = (type: string): ApiObject => {
    const found = kind(type);
    if (!found) throw new RichApiError("ItemNotFound", "ConditionalFormat");
    return found;
  };
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }] = one.areas;
  return node({
    type: "ConditionalFormat",
    id: () => ({ Id: one.id }),
    scalars: {
      Id: readonly(() => one.id),
      Type: readonly(() => one.type),
      StopIfTrue: field(() => one, "stopIfTrue"),
      Priority: {
        get: () => sheet.conditionalFormats.indexOf(one),
        set: (value) => {
          const rest = sheet.conditionalFormats.filter((other) => other !== one);
          rest.splice(Number(value), 0, one);
          sheet.conditionalFormats = rest;
        },
      },
    },
    objects: {
      Custom: () => needed("Custom"),
      CustomOrNullObject: () => kind("Custom"),
      CellValue: () => needed("CellValue"),
      CellValueOrNullObject: () => kind("CellValue"),
    },
    methods: {
      GetRange: () => rangeApi(session, sheet, first),
      GetRangeOrNullObject: () => (one.areas.length === 1 ? rangeApi(session, sheet, first) : null),
      GetRanges: () => {
        throw new NotModelled(
          `ConditionalFormat.getRanges of ${sheetPrefix(sheet.name)}!${addressOf(first)}`,
        );
      },
      Delete: () => {
        assertAllowed(sheet, "allowFormatCells", "ConditionalFormat.delete");
        if (!sheet.conditionalFormats.includes(one))
          throw new RichApiError("ItemNotFound", "ConditionalFormat.delete");
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== one);
        return undefined;
      },
    },
  });
}

const customApi = (one: ConditionalFormat): ApiObject =>
  node({
    type: "CustomConditionalFormat",
    objects: {
      Format: () => formatApi(one),
      Rule: () => node({ type: "ConditionalFormatRule", scalars: { Formula: kept(one.rule, "formula") } }),
    },
  });

const cellValueApi = (one: ConditionalFormat): ApiObject =>
  node({
    type: "CellValueConditionalFormat",
    scalars: {
      Rule: {
        get: () => ({ ...one.rule }),
        set: (value) => void (one.rule = value as Record<string, string>),
      },
    },
    objects: { Format: () => formatApi(one) },
  });

const formatApi = (one: ConditionalFormat): ApiObject =>
  node({
    type: "ConditionalRangeFormat",
    objects: {
      Fill: () => node({ type: "ConditionalRangeFill", scalars: { Color: field(() => one, "fill") } }),
      Font: () =>
        node({
          type: "ConditionalRangeFont",
          scalars: {
            ...{ Color: kept(one.font, "color"), Bold: kept(one.font, "bold") },
            ...{ Italic: kept(one.font, "italic"), Underline: kept(one.font, "underline") },
          },
        }),
    },
  });

const kept = <T extends string | boolean>(record: Record<string, T>, key: string): Scalar => ({
  get: () => record[key] ?? null,
  set: (value: Json) => void (record[key] = value as T),
});
