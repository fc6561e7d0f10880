// The tables of the annexes, by their place in the document. 附件1 is a report in words.
import type { TableDef } from "../../engine/sheets/table-def";
import { annex as overallAppraisal } from "./overall-appraisal-annex";
import { annex as projectAppraisal } from "./project-appraisal-annex";

export const annexes: readonly TableDef[] = [overallAppraisal, projectAppraisal];
