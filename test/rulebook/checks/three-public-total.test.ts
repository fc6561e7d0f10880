// Tests of three-public-total.
import { check } from "../../../src/rulebook/checks/three-public-total";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that is not the sum of its three parts",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "三公合计", "统计数", 0.01),
    message: ["合计应等于", "相差0.01"],
    cells: ["财决附03!E7", "财决附03!E8", "财决附03!E9", "财决附03!E12"],
    severity: "error",
    findings: 1,
    difference: "0.01",
  },
  {
    name: "looks at both budgets too",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务接待费", "全年预算数", 100),
    message: ["全年预算数"],
    cells: ["财决附03!D12"],
    findings: 1,
    difference: "-100",
  },
  {
    name: "needs only the one budget of the old form",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
