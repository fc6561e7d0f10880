// Tests of expense-checks.
import { checkCases } from "../../help/check-cases";
import { classRowsBook, fundBook, oldBook, operatingBook } from "./books";

checkCases("expense-table-equals-overall", [
  {
    name: "finds a total that was typed wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "合计", "本年支出合计", -1),
    message: ["相差1.00"],
    cells: ["财决01!O33", "财决04!E9"],
    findings: 1,
    difference: "1",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);

checkCases("expense-detail-equals-overall", [
  {
    name: "leaves out what went to units above and below",
    outcome: "held",
    change: (edit) =>
      edit.add("财决04", "合计", "上缴上级支出", 500).add("财决01", "本年支出合计", "决算数", 500),
  },
  {
    name: "finds a detail total that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05", "合计", "合计", 20),
    cells: ["财决05!E9", "财决01!O17", "财决04!G9"],
    findings: 2,
    difference: "20",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);

checkCases("expense-natures-equal-overall", [
  {
    name: "finds a nature that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "合计", "基本支出", 3),
    message: ["“基本支出”"],
    cells: ["财决01!O7", "财决04!F9"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);

checkCases("expense-classes-equal-overall", [
  {
    name: "finds a class whose 科目 do not add up to it",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "2080505", "本年支出合计", 0.1),
    message: ["208", "科目 208 下各行", "相差0.10"],
    cells: ["财决01!J14", "财决04!E13"],
    findings: 1,
    difference: "-0.1",
  },
  {
    name: "finds a 科目 put into another class",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "201", "决算数", 10).add("财决01", "213", "决算数", -10),
    cells: ["财决01!J7", "财决01!J18"],
    findings: 2,
    difference: "10",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);

checkCases("economic-classes-equal-overall", [
  {
    name: "finds a class that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05", "合计", "302", 40),
    message: ["302 商品和服务支出"],
    cells: ["财决01!O19", "财决05!T9"],
    findings: 1,
    difference: "-40",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);

checkCases("expense-detail-equals-parts", [
  {
    name: "finds a cell of 基本支出 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "2010301", "30201", 12.34),
    message: ["30201 办公费", "2010301", "相差12.34"],
    cells: ["财决05!U10", "财决05-1!U10"],
    findings: 1,
    difference: "-12.34",
  },
  {
    name: "finds a project that 财决05 leaves out",
    outcome: "broken",
    change: (edit) => edit.add("财决05-2", "2010302", "30227", 66),
    cells: ["财决05-2!AQ10"],
    findings: 1,
    difference: "-66",
  },
  {
    name: "does not count subtotals of 类, 款 and projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "cannot tell when there is 经营支出 without 财决05-3",
    outcome: "unchecked",
    change: (edit) => edit.add("财决04", "2010301", "经营支出", 5),
  },
  {
    name: "is unchecked without 财决05-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-2"),
  },
]);

checkCases("basic-expense-equals-detail", [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "2010301", "合计", 8),
    message: ["2010301"],
    cells: ["财决04!F10", "财决05-1!E10"],
    findings: 1,
    difference: "-8",
  },
  {
    name: "finds a 科目 that only one table has",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "2010302", "基本支出", 30),
    cells: ["财决04!F11"],
    findings: 1,
    difference: "30",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-1"),
  },
]);

checkCases("project-expense-equals-detail", [
  {
    name: "finds a project that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-2", "2010302", "合计", -7),
    message: ["科目 2010302 下各行"],
    cells: ["财决04!G11", "财决05-2!G10"],
    findings: 1,
    difference: "7",
  },
  {
    name: "does not count subtotals above projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-2"),
  },
]);

checkCases(
  "operating-expense-equals-detail",
  [
    {
      name: "finds a 科目 that differs from 财决05-3",
      book: operatingBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决04", "2010301", "经营支出", 5),
      message: ["“经营支出”", "财决05-3表“2010301 行政运行”的“合计”"],
      findings: 1,
    },
    {
      name: "cannot tell when there is 经营支出 without 财决05-3",
      outcome: "unchecked",
      change: (edit) => edit.add("财决04", "2010301", "经营支出", 5),
    },
    {
      name: "is unchecked without 财决04",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决04"),
    },
  ],
  "no-data",
);

checkCases("basic-parts-equal-overall", [
  {
    name: "finds a personnel cost in the wrong class",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "合计", "303", -4).add("财决05-1", "合计", "302", 4),
    message: ["“人员经费”", "“公用经费”"],
    cells: ["财决01!O8", "财决01!O9", "财决05-1!AV9"],
    findings: 2,
    difference: "4",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-1"),
  },
]);
