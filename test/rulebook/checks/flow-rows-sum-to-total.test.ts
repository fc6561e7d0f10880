// Tests of flow-rows-sum-to-total.
import { check } from "../../../src/rulebook/checks/flow-rows-sum-to-total";
import { flowForms } from "../../../src/rulebook/checks/shared/check-places";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, classRowsBook, fundBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that its 科目 do not add up to",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "合计", "项目支出", 10000),
    message: ["“合计”", "全部科目各行", "相差10,000.00"],
    cells: ["财决04!G9", "财决04!G11"],
    findings: 1,
    difference: "10000",
  },
  {
    name: "finds a 款 that its 项 do not add up to",
    book: classRowsBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决03", "20103", "财政拨款收入", 1),
    message: ["20103", "科目 20103 下各行"],
    cells: ["财决03!F11"],
    findings: 1,
    difference: "1",
  },
  {
    name: "finds a row that was left out",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决09", "2296002", "本年收入", -1),
    cells: ["财决09!H9"],
    findings: 1,
    difference: "1",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "still checks the other sheets when one is missing",
    outcome: "held",
    change: (edit) => edit.removeSheet("财决03"),
  },
  {
    name: "is unchecked without any of the sheets",
    outcome: "unchecked",
    change: (edit) => {
      for (const form of flowForms) edit.removeSheet(form);
    },
  },
]);
