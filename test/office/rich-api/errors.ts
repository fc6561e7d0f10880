// Errors that Excel gives add-ins. Codes and states are Excel's, the English is only like Excel's.

const known = {
  AccessDenied: [403, "You can't make this change because the workbook or worksheet is protected."],
  ActivityLimitReached: [429, "The activity limit has been reached."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may require a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  UnsupportedOperation: [400, "The operation is not supported."],
} as const;

export type ErrorCode = keyof typeof known;

/** What Excel answers instead of going on with the request. */
export class RichApiError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly location: string | null = null,
    message?: string,
  ) {
    const [status, usual] = known[code];
    super(message ?? usual);
    this.status = status;
  }
}

/** The simulated Excel lacks something that the real one has: a hole in the simulation, not an answer of Excel. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The simulated Excel does not model ${what}. Add it to test/office, or do without it.`);
  }
}
