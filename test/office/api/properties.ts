// What add-ins keep in a workbook: settings, and custom properties of the workbook and of a sheet.
import type { Sheet } from "../model/sheet";
import { RichApiError } from "../rich-api/errors";
import { isObject, node, readonly, text, type ApiObject } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import type { Session } from "./session";

/** A collection of values by key, with the class names of the collection and of its items. */
function keyedApi(
  type: string,
  itemType: string,
  map: Map<string, unknown>,
  set: (key: string, value: Json) => void,
): ApiObject {
  const itemApi = (key: string): ApiObject =>
    node({
      type: itemType,
      id: () => ({ _Id: key }),
      scalars: {
        Key: readonly(() => key),
        Value: { get: () => map.get(key) as Json, set: (value) => set(key, value) },
      },
      methods: { Delete: () => void map.delete(key) },
    });
  return node({
    type,
    items: () => [...map.keys()].map(itemApi),
    item: (key) => {
      const wanted = text(key, `${type}.getItem`);
      if (!map.has(wanted)) throw new RichApiError("ItemNotFound", `${type}.getItem`);
      return itemApi(wanted);
    },
    methods: {
      GetItemOrNullObject: (key) => {
        const wanted = text(key, `${type}.getItemOrNullObject`);
        return map.has(wanted) ? itemApi(wanted) : null;
      },
      GetCount: () => map.size,
      Add: (key, value) => {
        if (isObject(value)) throw new RichApiError("InvalidArgument", `${type}.add`);
        const wanted = text(key, `${type}.add`);
        set(wanted, value ?? null);
        return itemApi(wanted);
      },
    },
  });
}

export const settingsApi = ({ workbook }: Session): ApiObject =>
  keyedApi("SettingCollection", "Setting", workbook.settings, (key, value) =>
    workbook.settings.set(key, value),
  );

export const propertiesApi = ({ workbook }: Session): ApiObject =>
  node({
    type: "DocumentProperties",
    objects: {
      Custom: () =>
        keyedApi("CustomPropertyCollection", "CustomProperty", workbook.customProperties, (key, value) => {
          if (typeof value === "object")
            throw new RichApiError("InvalidArgument", "CustomPropertyCollection.add");
          workbook.customProperties.set(key, value);
        }),
    },
  });

export const sheetPropertiesApi = (sheet: Sheet): ApiObject =>
  keyedApi(
    "WorksheetCustomPropertyCollection",
    "WorksheetCustomProperty",
    sheet.customProperties,
    (key, value) =>
      void sheet.customProperties.set(key, text(value, "WorksheetCustomPropertyCollection.add")),
  );
