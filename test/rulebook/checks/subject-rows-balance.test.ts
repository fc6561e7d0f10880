// Tests of subject-rows-balance.
import { check } from "../../../src/rulebook/checks/subject-rows-balance";
import { checkCases } from "../../help/check-cases";
import { carryOverBook } from "./books";

checkCases(check, [
  {
    name: "finds a row that does not balance",
    outcome: "broken",
    change: (edit) => edit.add("财决02", "2010301", "结余分配", 30),
    message: ["2010301"],
    cells: ["财决02!L10", "财决02!I10", "财决02!Q10"],
    findings: 1,
    difference: "-30",
  },
  {
    name: "counts 使用非财政拨款结余 as coming in",
    outcome: "held",
    change: (edit) =>
      edit.add("财决02", "2010301", "使用非财政拨款结余", 30).add("财决02", "2010301", "结余分配", 30),
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决02"),
  },
]);
