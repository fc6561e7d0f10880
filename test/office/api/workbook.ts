// Workbook, its application and its protection.
import { RichApiError } from "../rich-api/errors";
import { field, node, readonly, type ApiObject } from "../rich-api/object";
import { commentsApi } from "./comments";
import { namesApi } from "./names";
import { propertiesApi, settingsApi } from "./properties";
import { rangeApi } from "./range";
import type { Session } from "./session";
import { worksheetsApi } from "./worksheets";

export function workbookApi(session: Session): ApiObject {
  const { workbook } = session;
  const selected = (): ApiObject => rangeApi(session, workbook.sheet(workbook.active), workbook.selection);
  return node({
    type: "Workbook",
    scalars: { Name: readonly(() => workbook.name) },
    objects: {
      Application: () => applicationApi(session),
      Comments: () => commentsApi(session),
      Names: () => namesApi(session, null),
      Properties: () => propertiesApi(session),
      Protection: () => protectionApi(session),
      Settings: () => settingsApi(session),
      Worksheets: () => worksheetsApi(session),
    },
    methods: {
      GetSelectedRange: selected,
      GetActiveCell: () => {
        const { top, left } = workbook.selection;
        return rangeApi(session, workbook.sheet(workbook.active), { top, left, bottom: top, right: left });
      },
      _GetRangeForEventByReferenceId: () => selected(),
    },
  });
}

const applicationApi = ({ workbook }: Session): ApiObject =>
  node({
    type: "Application",
    scalars: { CalculationMode: field(() => workbook, "calculationMode") },
    methods: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });

const protectionApi = ({ workbook }: Session): ApiObject =>
  node({
    type: "WorkbookProtection",
    scalars: { Protected: readonly(() => workbook.isProtected) },
    methods: {
      Protect: () => {
        if (workbook.isProtected) throw new RichApiError("InvalidOperation", "WorkbookProtection.protect");
        workbook.isProtected = true;
        return undefined;
      },
      Unprotect: () => {
        workbook.isProtected = false;
        return undefined;
      },
    },
  });
