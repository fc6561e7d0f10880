// All that the engine is told about 决算: what it can name, what must hold, and which tables there are.
import type { Analysis } from "./analysis";
import type { AuditWords } from "./audit-words";
import type { Check } from "./check";
import type { Knowledge } from "./knowledge";
import type { QuestionGroup } from "./question";
import type { TableDef } from "./table";

export type Rulebook = Knowledge & {
  checks: readonly Check[];
  tables: readonly TableDef[];
  /** Tables of the annexes: 附件2 … They stand in the document only; their sheets are there already. */
  annexes: readonly TableDef[];
  /** What a person answers on our sheet 决算补充资料. */
  questions: readonly QuestionGroup[];
  analysis: Analysis;
  audit: AuditWords;
};
