// All labelled documents.
import { seed } from "./seed";
import { finance, financeInjected, planning } from "./shanghai";
import type { Labels } from "./types";
import { university } from "./university";

export type { Label, Labels } from "./types";
export { seed };

/** Documents in the folder that the bench is given. */
export const labelled: readonly Labels[] = [finance, financeInjected, planning, university];
