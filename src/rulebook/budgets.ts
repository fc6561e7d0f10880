// Which columns of the official sheets a document may count as its budget.
import type { Budgets } from "../engine/figures/knowledge";

export const budgets: Budgets = { placeholder: "@预算", bases: ["全年预算数", "年初预算数"] };
