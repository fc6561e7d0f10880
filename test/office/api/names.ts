// Defined names, of the workbook or of one sheet.
import { addressOf, parseArea, sheetPrefix, splitAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Name } from "../model/workbook";
import { RichApiError } from "../rich-api/errors";
import { field, isObject, node, readonly, text, type ApiObject } from "../rich-api/object";
import { rangeApi } from "./range";
import type { Session } from "./session";

/** `sheet` null: the names of the workbook. */
export function namesApi(session: Session, sheet: Sheet | null): ApiObject {
  const { workbook } = session;
  const scope = sheet?.id ?? null;
  const find = (name: string): Name | undefined =>
    workbook.names.find((one) => one.sheet === scope && one.name.toLowerCase() === name.toLowerCase());
  const item = (name: string): ApiObject => {
    const found = find(name);
    if (!found) throw new RichApiError("ItemNotFound", "NamedItemCollection.getItem");
    return nameApi(session, found);
  };
  return node({
    type: "NamedItemCollection",
    items: () => workbook.names.filter((one) => one.sheet === scope).map((one) => nameApi(session, one)),
    item: (key) => item(text(key, "NamedItemCollection.getItem")),
    methods: {
      GetItemOrNullObject: (name) => {
        const found = find(text(name, "NamedItemCollection.getItemOrNullObject"));
        return found ? nameApi(session, found) : null;
      },
      GetCount: () => workbook.names.filter((one) => one.sheet === scope).length,
      Add: (name, reference, comment) => {
        const wanted = text(name, "NamedItemCollection.add");
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(wanted) || parseArea(wanted))
          throw new RichApiError("InvalidArgument", "NamedItemCollection.add");
        if (find(wanted)) throw new RichApiError("ItemAlreadyExists", "NamedItemCollection.add");
        const made: Name = {
          name: wanted,
          formula: isObject(reference) ? formulaOf(reference) : text(reference, "NamedItemCollection.add"),
          visible: true,
          comment: typeof comment === "string" ? comment : "",
          sheet: scope,
        };
        workbook.names.push(made);
        return nameApi(session, made);
      },
    },
  });
}

function formulaOf({ range }: ApiObject): string {
  if (!range) throw new RichApiError("InvalidArgument", "NamedItemCollection.add");
  const absolute = addressOf(range.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheetPrefix(range.sheet.name)}!${absolute}`;
}

function nameApi(session: Session, name: Name): ApiObject {
  const { workbook } = session;
  const range = (): ApiObject | null => {
    const { sheet, rest } = splitAddress(name.formula);
    const on = sheet === undefined ? undefined : workbook.find(sheet);
    const area = parseArea(rest);
    return on && area ? rangeApi(session, on, area) : null;
  };
  return node({
    type: "NamedItem",
    id: () => ({ _Id: name.name }),
    scalars: {
      Name: readonly(() => name.name),
      Formula: field(() => name, "formula"),
      Value: readonly(() => name.formula),
      Type: readonly(() => (range() ? "Range" : name.formula.includes("#REF!") ? "Error" : "String")),
      Scope: readonly(() => (name.sheet === null ? "Workbook" : "Worksheet")),
      Comment: field(() => name, "comment"),
      Visible: field(() => name, "visible"),
    },
    methods: {
      GetRange: () => {
        const found = range();
        if (!found) throw new RichApiError("InvalidReference", "NamedItem.getRange");
        return found;
      },
      GetRangeOrNullObject: () => range(),
      Delete: () => {
        if (!workbook.names.includes(name)) throw new RichApiError("ItemNotFound", "NamedItem.delete");
        workbook.names = workbook.names.filter((one) => one !== name);
        return undefined;
      },
    },
  });
}
