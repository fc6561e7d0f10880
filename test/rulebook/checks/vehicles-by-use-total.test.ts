// Tests of vehicles-by-use-total.
import { check } from "../../../src/rulebook/checks/vehicles-by-use-total";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that is not the sum of the uses",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "其他用车", "统计数", 1),
    message: ["等8项之和"],
    cells: ["财决附03!H10", "财决附03!H18"],
    severity: "error",
    findings: 1,
    difference: "-1",
  },
  {
    name: "is unchecked on the old form, which has other uses",
    book: oldBook(),
    outcome: "unchecked",
  },
]);
