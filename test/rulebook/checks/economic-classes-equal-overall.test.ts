// Tests of economic-classes-equal-overall.
import { check } from "../../../src/rulebook/checks/economic-classes-equal-overall";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(check, [
  {
    name: "finds a class that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05", "合计", "302", 40),
    message: ["302 商品和服务支出"],
    cells: ["财决01!O19", "财决05!T9"],
    findings: 1,
    difference: "-40",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);
