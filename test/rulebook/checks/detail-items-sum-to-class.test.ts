// Tests of detail-items-sum-to-class.
import { check } from "../../../src/rulebook/checks/detail-items-sum-to-class";
import { detailForms } from "../../../src/rulebook/checks/shared/check-places";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a 款 that is not in its 小计",
    outcome: "broken",
    change: (edit) => edit.add("财决08-1", "2010301", "30201", 100),
    message: ["302 商品和服务支出", "各明细之和"],
    cells: ["财决08-1!T10", "财决08-1!U10"],
    findings: 1,
    difference: "-100",
  },
  {
    name: "names the project whose 款 do not add up",
    outcome: "broken",
    change: (edit) => edit.add("财决05-2", "2010302", "302", 1),
    message: ["财决05-2表“2010302 "],
    cells: ["财决05-2!V10"],
    findings: 1,
    difference: "1",
  },
  {
    name: "finds projects of one 科目 whose mistakes cancel out",
    outcome: "broken",
    change: (edit) =>
      edit
        .add("财决05-2", "2010302", "302", 1)
        .copyRow("财决05-2", "2010302")
        .add("财决05-2", "2010302", "302", -2),
    findings: 2,
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
    name: "still checks the other sheets when one is missing",
    outcome: "held",
    change: (edit) => edit.removeSheet("财决05-1"),
  },
  {
    name: "is unchecked without any of the sheets",
    outcome: "unchecked",
    change: (edit) => {
      for (const form of detailForms) if (form !== "财决05-3") edit.removeSheet(form);
    },
  },
]);
