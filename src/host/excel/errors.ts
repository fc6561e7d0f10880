// What Excel's errors mean for a person.
import { Problem } from "../../engine/value/problem";

/** Excel's code of an error, null for an error of another origin. */
const codeOf = (error: unknown): string | null =>
  error instanceof OfficeExtension.Error ? error.code : null;

/** Whether a request or its answer was more than Excel takes at once. */
export const isTooLarge = (error: unknown): boolean =>
  ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit"].includes(
    codeOf(error) ?? "",
  );

/** Whether something that was there a moment ago is not: somebody else changed the workbook. */
export const isGone = (error: unknown): boolean =>
  ["ItemNotFound", "InvalidReference"].includes(codeOf(error) ?? "");

/** Whether it is no longer as we saw it: something is gone, or a name is taken. */
export const isChanged = (error: unknown): boolean => isGone(error) || codeOf(error) === "ItemAlreadyExists";

/**
 * The error as a Problem, when it comes from Excel. `what` is what was to be done, `state` a sentence on what became
 * of the workbook.
 */
export function problemOf(error: unknown, what: string, state = ""): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const options = { cause: error };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return new Problem("excel-busy", { what }, options);
    case "ApiNotFound":
      return new Problem("excel-too-old", { what, detail: "缺少接口" }, options);
    case "AccessDenied":
      return new Problem("excel-failed", { what, detail: "工作表或工作簿受保护", where: state }, options);
    default:
      return new Problem("excel-failed", { what, detail: code, where: state }, options);
  }
}
