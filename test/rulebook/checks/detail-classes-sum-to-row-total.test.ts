// Tests of detail-classes-sum-to-row-total.
import { check } from "../../../src/rulebook/checks/detail-classes-sum-to-row-total";
import { detailForms } from "../../../src/rulebook/checks/shared/check-places";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a 小计 that is not in the total of its row",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决10", "2296002", "303", 5),
    message: ["2296002", "等10项之和"],
    cells: ["财决10!E11", "财决10!AV11"],
    findings: 1,
    difference: "-5",
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without any of the sheets",
    outcome: "unchecked",
    change: (edit) => {
      for (const form of detailForms) if (form !== "财决05-3") edit.removeSheet(form);
    },
  },
]);
