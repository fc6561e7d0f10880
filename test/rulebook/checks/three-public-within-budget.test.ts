// Tests of three-public-within-budget.
import { check } from "../../../src/rulebook/checks/three-public-within-budget";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "warns of an outturn beyond the budget when no reason is typed",
    outcome: "broken",
    change: (edit) =>
      edit
        .set("财决附03", "公务接待费", "统计数", 225000.01)
        .set("决算补充资料", "原因.三公预算差异", "内容", null),
    message: ["公务接待费", "原因.三公预算差异"],
    cells: ["财决附03!E12", "财决附03!D12"],
    severity: "warning",
    findings: 1,
    difference: "0.01",
  },
  {
    name: "is settled by a typed reason",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 300000),
  },
  {
    name: "warns when there is no sheet for reasons",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 300000).removeSheet("决算补充资料"),
    findings: 1,
  },
  {
    name: "is unchecked on the old form, which has no 全年预算数",
    book: oldBook(),
    outcome: "unchecked",
  },
]);
