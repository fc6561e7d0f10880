// Tests of reasons-not-repeated.
import { checkCases } from "../../help/check-cases";

const pasted = "绩效奖发放方式变更，较目标奖减少";

checkCases("reasons-not-repeated", [
  {
    name: "finds the reason that the published document gives three times",
    outcome: "broken",
    change: (edit) => {
      for (const key of ["收支总计", "财政拨款总计", "一般公共预算支出"])
        edit.set("决算补充资料", `原因.${key}`, "内容", key === "收支总计" ? `${pasted}。` : pasted);
    },
    message: ["编号“原因.收支总计”、“原因.财政拨款总计”、“原因.一般公共预算支出”的原因相同"],
    cells: ["决算补充资料!C19", "决算补充资料!C20", "决算补充资料!C21"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "lets two 科目 of one section have the same reason",
    outcome: "held",
    change: (edit) =>
      edit
        .set("决算补充资料", "预算.2010301", "内容", "年中追加人员经费")
        .set("决算补充资料", "预算.2010399", "内容", "年中追加人员经费"),
  },
  {
    name: "finds a 科目's reason that is also a section's",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "预算.2010301", "内容", "来访批次减少，接待从简"),
    message: ["原因.公务接待", "预算.2010301"],
    findings: 1,
  },
  {
    name: "lets short ones be alike",
    outcome: "held",
    change: (edit) =>
      edit
        .set("决算补充资料", "原因.出国", "内容", "无变化")
        .set("决算补充资料", "原因.公务用车", "内容", "无变化"),
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
