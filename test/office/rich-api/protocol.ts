// What office.js and Excel say to each other: requests of object paths and actions, and their answers.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type ArgumentInfo = {
  Arguments?: Json[];
  /** Beside each argument the path of the object that stands for it, 0 for a plain value. */
  ReferencedObjectPathIds?: (number | number[])[];
};

export const pathTypes = {
  global: 1,
  new: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export type PathInfo = {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
};

export const actionTypes = {
  ...{ instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryAsJson: 7, update: 9 },
} as const;

export type QueryInfo = { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };

export type ActionInfo = {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, Json>;
};

export type RequestBody = {
  AutoKeepReference?: boolean;
  Actions: ActionInfo[];
  ObjectPaths: Record<string, PathInfo>;
};

export type ErrorInfo = {
  Code: string;
  Message: string;
  Location: string | null;
  HttpStatusCode: number;
  /** The action that failed; those before it stay done. */
  ActionIndex: number;
};

export type ResponseBody = {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: ErrorInfo;
};

/** Bits of a request's flags. */
export const flags = { write: 1, delayForCellEdit: 64 } as const;
