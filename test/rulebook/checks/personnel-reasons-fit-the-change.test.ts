// Tests of personnel-reasons-fit-the-change.
import { checkCases } from "../../help/check-cases";

checkCases("personnel-reasons-fit-the-change", [
  {
    name: "finds the published reason, 7.7 times as large as all pay",
    outcome: "broken",
    change: (edit) =>
      edit.set("决算补充资料", "原因.收支总计", "内容", "绩效奖发放方式变更，较上年目标奖减少"),
    message: ["只说到“绩效奖”，而变动64,234,", "大于全部人员经费8,305,"],
    cells: ["决算补充资料!C19"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "lets such a reason stand beside one about projects",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "原因.收支总计", "内容", "绩效奖减少，同时抗旱工程项目完工"),
  },
  {
    name: "lets it explain a smaller change",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "原因.机关运行经费", "内容", "新进人员增加"),
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
