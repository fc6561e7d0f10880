// All that the engine is told about 决算: what it can name, what must hold, and which tables there are.
import type { Analysis } from "./sheets/analysis-def";
import type { AuditWords } from "./sheets/audit-words";
import type { Check } from "./checks/check";
import type { Knowledge } from "./figures/knowledge";
import type { QuestionGroup } from "./reading/question";
import type { TableDef } from "./sheets/table-def";

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
