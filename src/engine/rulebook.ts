// All that the engine is told about 决算: what it can name, what must hold, and which tables there are.
import type { Analysis } from "./analysis";
import type { Check } from "./check";
import type { Knowledge } from "./knowledge";
import type { TableDef } from "./table";

export type Rulebook = Knowledge & {
  checks: readonly Check[];
  tables: readonly TableDef[];
  analysis: Analysis;
};
