// Tests of detail-rows-sum-to-total.
import { check } from "../../../src/rulebook/checks/detail-rows-sum-to-total";
import { detailForms } from "../../../src/rulebook/checks/shared/check-places";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that its 科目 do not add up to",
    outcome: "broken",
    change: (edit) => edit.add("财决05", "合计", "30201", 0.01),
    message: ["30201 办公费", "相差0.01"],
    cells: ["财决05!U9", "财决05!U10"],
    findings: 1,
    difference: "0.01",
  },
  {
    name: "finds a subtotal that its projects do not add up to",
    book: classRowsBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决08-2", "2010302", "302", 1),
    message: ["2010302"],
    cells: ["财决08-2!V12"],
    findings: 1,
    difference: "1",
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
