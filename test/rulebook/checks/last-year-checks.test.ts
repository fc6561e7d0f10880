// Tests of last-year-checks.
import { checkCases } from "../../help/check-cases";
import { carryOverBook } from "./books";

checkCases(
  "opening-equals-last-closing",
  [
    {
      name: "holds where last year closed with it",
      book: carryOverBook(),
      outcome: "held",
      lastYear: (edit) => edit.set("财决01", "年末结转和结余", "决算数", 1276707.35),
    },
    {
      name: "warns of an opening balance that last year did not close with",
      book: carryOverBook(),
      outcome: "broken",
      message: ["“年初结转和结余”", "上年", "相差1,276,707.35", "编号“原因.年初结转和结余”"],
      cells: ["财决01!E35"],
      severity: "warning",
      findings: 1,
      difference: "1276707.35",
    },
    {
      name: "is settled by a reason",
      book: carryOverBook(),
      outcome: "held",
      change: (edit) => edit.replaceText("决算补充资料", "原因.收支总计", "原因.年初结转和结余"),
    },
    { name: "is unchecked without last year", outcome: "unchecked", lastYear: null },
    {
      name: "is unchecked without 财决01",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决01"),
    },
  ],
  "no-data",
);

checkCases(
  "grant-opening-equals-last-closing",
  [
    {
      name: "holds where last year closed with it",
      book: carryOverBook(),
      outcome: "held",
      lastYear: (edit) => edit.set("财决01-1", "年末财政拨款结转和结余", "决算数/合计", 1276707.35),
    },
    {
      name: "warns of an opening balance that last year did not close with",
      book: carryOverBook(),
      outcome: "broken",
      message: ["“年初财政拨款结转和结余”", "上年", "相差1,276,707.35", "编号“原因.年初财政拨款结转和结余”"],
      cells: ["财决01-1!E35"],
      severity: "warning",
      findings: 1,
      difference: "1276707.35",
    },
    {
      name: "is settled by a reason",
      book: carryOverBook(),
      outcome: "held",
      change: (edit) => edit.replaceText("决算补充资料", "原因.收支总计", "原因.年初财政拨款结转和结余"),
    },
    { name: "is unchecked without last year", outcome: "unchecked", lastYear: null },
    {
      name: "is unchecked without 财决01-1",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决01-1"),
    },
  ],
  "no-data",
);
