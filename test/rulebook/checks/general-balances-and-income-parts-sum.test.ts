// Tests of general-balances-and-income-parts-sum.
import { check } from "../../../src/rulebook/checks/general-balances-and-income-parts-sum";
import { checkCases } from "../../help/check-cases";
import { carryOverBook } from "./books";

checkCases(check, [
  {
    name: "finds income of 项目支出 that is not in the whole",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "收入项目支出", 10),
    message: ["2010302"],
    cells: ["财决07!H11", "财决07!J11"],
    findings: 1,
    difference: "-10",
  },
  {
    name: "finds a closing balance that its parts do not add up to",
    book: carryOverBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "年末结转和结余", 10),
    cells: ["财决07!R11"],
    findings: 1,
    difference: "10",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);
