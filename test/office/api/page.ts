// What belongs to a worksheet as a page: frozen panes, print layout, protection.
import { last, parseArea, splitAddress } from "../model/address";
import type { Sheet } from "../model/sheet";
import { RichApiError } from "../rich-api/errors";
import { isObject, node, readonly, text, whole, type ApiObject, type Argument } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import { rangeApi } from "./range";
import { placeOf, type Session } from "./session";

export const freezePanesApi = (session: Session, sheet: Sheet): ApiObject =>
  node({
    type: "WorksheetFreezePanes",
    methods: {
      FreezeRows: (count) => {
        sheet.frozen = { rows: whole(count, "WorksheetFreezePanes.freezeRows"), columns: 0 };
        return undefined;
      },
      FreezeColumns: (count) => {
        sheet.frozen = { rows: 0, columns: whole(count, "WorksheetFreezePanes.freezeColumns") };
        return undefined;
      },
      FreezeAt: (range) => {
        const { area } = placeOf(session, range, sheet, "WorksheetFreezePanes.freezeAt");
        const isWhole = { rows: area.bottom === last.row, columns: area.right === last.column };
        sheet.frozen = {
          rows: isWhole.rows ? 0 : area.bottom + 1,
          columns: isWhole.columns ? 0 : area.right + 1,
        };
        return undefined;
      },
      Unfreeze: () => {
        sheet.frozen = { rows: 0, columns: 0 };
        return undefined;
      },
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        const area = {
          top: 0,
          left: 0,
          bottom: rows === 0 ? last.row : rows - 1,
          right: columns === 0 ? last.column : columns - 1,
        };
        return rangeApi(session, sheet, area);
      },
    },
  });

const layout = {
  ...{ BlackAndWhite: false, CenterHorizontally: false, CenterVertically: false, Orientation: "Portrait" },
  ...{ PaperSize: "A4", PrintGridlines: false, Zoom: { scale: 100 } },
  ...{
    BottomMargin: 54,
    FooterMargin: 21.6,
    HeaderMargin: 21.6,
    LeftMargin: 50.4,
    RightMargin: 50.4,
    TopMargin: 54,
  },
} as const;

export const pageLayoutApi = (_session: Session, sheet: Sheet): ApiObject =>
  node({
    type: "PageLayout",
    scalars: Object.fromEntries(
      Object.entries(layout).map(([name, usual]) => [
        name,
        {
          get: () => (sheet.page[name] ?? usual) as Json,
          set: (value: Json) => void (sheet.page[name] = value),
        },
      ]),
    ),
    objects: {
      HeadersFooters: () =>
        node({
          type: "HeaderFooterGroup",
          objects: { DefaultForAllPages: () => headerFooterApi(sheet) },
        }),
    },
    methods: {
      SetPrintTitleRows: (rows) => {
        sheet.page.PrintTitleRows = rowsOf(rows);
        return undefined;
      },
      SetPrintMargins: (_unit, options) => {
        sheet.page.Margins = isObject(options) ? null : options;
        return undefined;
      },
    },
  });

function rowsOf(argument: Argument | undefined): Json {
  if (isObject(argument)) return argument.range ? { ...argument.range.area } : null;
  const address = text(argument, "PageLayout.setPrintTitleRows");
  if (!parseArea(splitAddress(address).rest))
    throw new RichApiError("InvalidArgument", "PageLayout.setPrintTitleRows");
  return address;
}

const headerFooterApi = (sheet: Sheet): ApiObject =>
  node({
    type: "HeaderFooter",
    scalars: Object.fromEntries(
      ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"].map(
        (name) => [
          name,
          {
            get: () => (sheet.page[name] ?? "") as Json,
            set: (value: Json) => void (sheet.page[name] = value),
          },
        ],
      ),
    ),
  });

export const sheetProtectionApi = (sheet: Sheet): ApiObject =>
  node({
    type: "WorksheetProtection",
    scalars: {
      Protected: readonly(() => sheet.protection !== null),
      Options: readonly(() => sheet.protection?.options ?? null),
    },
    methods: {
      Protect: (options) => {
        if (sheet.protection) throw new RichApiError("InvalidOperation", "WorksheetProtection.protect");
        const given = isObject(options) ? {} : ((options ?? {}) as Record<string, boolean>);
        sheet.protection = { options: given };
        return undefined;
      },
      Unprotect: () => {
        sheet.protection = null;
        return undefined;
      },
    },
  });
