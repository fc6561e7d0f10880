// Tests of general-detail-within-expense-detail.
import { check } from "../../../src/rulebook/checks/general-detail-within-expense-detail";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(check, [
  {
    name: "finds a part that is greater than the whole",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010301", "30201", 7),
    message: ["30201 办公费", "前者大于后者，多7.00"],
    cells: ["财决08!U10", "财决05!U10"],
    findings: 1,
    difference: "7",
  },
  {
    name: "finds a 科目 that only the part has",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2010301", "30299", 100000000),
    cells: ["财决08!AU10"],
    findings: 1,
  },
  {
    name: "allows other money in the whole",
    outcome: "held",
    change: (edit) => edit.add("财决05", "2010301", "30201", 7),
  },
  {
    name: "leaves the other funds out",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);
