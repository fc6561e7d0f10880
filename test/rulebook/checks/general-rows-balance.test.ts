// Tests of general-rows-balance.
import { check } from "../../../src/rulebook/checks/general-rows-balance";
import { checkCases } from "../../help/check-cases";
import { carryOverBook } from "./books";

checkCases(check, [
  {
    name: "finds a row with more spent than there was",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010301", "本年支出", 1.5),
    message: ["2010301"],
    cells: ["财决07!E10", "财决07!H10", "财决07!K10", "财决07!P10"],
    findings: 1,
    difference: "-1.5",
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
