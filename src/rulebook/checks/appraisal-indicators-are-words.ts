// 三级指标 names an indicator; a number there means that a column was left out when the table was filled in.
import { parseCell } from "../../engine/value/amount";
import { searches } from "../../engine/checks/check";
import { searchAppraisals } from "./shared/appraisal";

export const check = searches(
  {
    id: "appraisal-indicators-are-words",
    title: "绩效自评的三级指标应为指标名称",
    basis: "整体绩效自评评分表、项目支出绩效自评表；核对清单X15",
    severity: "error",
    advice: "很可能是各栏错位，请按表头重新核对这一行。",
  },
  (ledger) =>
    searchAppraisals(ledger, ({ name, indicators }) =>
      indicators.flatMap(({ text, cell }) =>
        parseCell(text("三级指标")).kind === "number"
          ? [{ message: `${name}的三级指标填的是数字“${text("三级指标")}”`, cells: [cell("三级指标")] }]
          : [],
      ),
    ),
);
