// The tables of the annexes, by their place in the document. 附件1 is a report in words.
import type { TableDef } from "../../engine/table";
import { annex as overallAppraisal } from "./overall-appraisal";
import { annex as projectAppraisal } from "./project-appraisal";

export const annexes: readonly TableDef[] = [overallAppraisal, projectAppraisal];
