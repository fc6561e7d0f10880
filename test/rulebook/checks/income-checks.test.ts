// Tests of income-checks.
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases("income-table-equals-overall", [
  {
    name: "finds a total that was typed wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "合计", "本年收入合计", 1000),
    message: ["财决03表“合计”", "相差1,000.00"],
    cells: ["财决01!E33", "财决03!E9"],
    findings: 1,
    difference: "-1000",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("grant-income-equals-income-table", [
  {
    name: "finds both when 财决03 is wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "合计", "财政拨款收入", 9),
    cells: ["财决03!F9", "财决01!E7"],
    findings: 2,
    difference: "-9",
  },
  {
    name: "finds a wrong total of 财决01-1",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "本年收入合计", "决算数", 9),
    message: ["财决01-1表"],
    cells: ["财决01-1!E34"],
    findings: 1,
    difference: "9",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "still compares 财决01-1 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "finds a wrong 财决01-1 in the form of 23 classes",
    book: oldBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "本年收入合计", "决算数", 9),
    findings: 1,
    difference: "9",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
]);

checkCases(
  "other-income-equals-income-table",
  [
    {
      name: "holds where both say the same",
      outcome: "held",
      change: (edit) => edit.add("财决01", "其他收入", "决算数", 700).add("财决03", "合计", "其他收入", 700),
    },
    {
      name: "finds a kind that differs",
      outcome: "broken",
      change: (edit) => edit.add("财决01", "事业收入", "决算数", 700).add("财决03", "合计", "经营收入", 700),
      message: ["“事业收入”", "“经营收入”"],
      cells: ["财决01!E11", "财决03!H9", "财决03!J9"],
      findings: 2,
      difference: "700",
    },
    {
      name: "is unchecked without 财决03",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决03"),
    },
  ],
  "no-data",
);
