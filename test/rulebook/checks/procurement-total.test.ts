// Tests of procurement-total.
import { check } from "../../../src/rulebook/checks/procurement-total";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that is not goods, works and services",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "采购服务", "统计数", 50000),
    message: ["货物、工程、服务"],
    cells: ["财决附03!H21", "财决附03!H22", "财决附03!H23", "财决附03!H24"],
    severity: "error",
    findings: 1,
    difference: "-50000",
  },
  {
    name: "is unchecked on the old form, which has no 采购",
    book: oldBook(),
    outcome: "unchecked",
  },
]);
