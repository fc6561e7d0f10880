// Tests of list-checks.
import { detailForms, flowForms } from "../../../src/rulebook/checks/shared/check-places";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, classRowsBook, fundBook, oldBook } from "./books";

checkCases("income-table-columns-sum", [
  {
    name: "finds a kind that is not in the total of its row",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "2010301", "其他收入", 100),
    message: ["2010301", "等6项之和"],
    cells: ["财决03!E10", "财决03!L10"],
    findings: 1,
    difference: "-100",
  },
  {
    name: "finds 教育收费 beyond 事业收入",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "2010301", "教育收费", 1),
    message: ["前者大于后者"],
    cells: ["财决03!I10", "财决03!H10"],
    findings: 1,
    difference: "1",
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
]);

checkCases("expense-table-columns-sum", [
  {
    name: "finds a lost digit",
    outcome: "broken",
    change: (edit) => edit.set("财决04", "2010302", "项目支出", 1),
    message: ["2010302"],
    cells: ["财决04!E11", "财决04!G11"],
    findings: 1,
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);

checkCases("detail-items-sum-to-class", [
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

checkCases("detail-classes-sum-to-row-total", [
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
    name: "finds a wrong total beside columns that the form has crossed out",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "2010301", "合计", 5),
    cells: ["财决05-1!E10"],
    findings: 1,
    difference: "5",
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

checkCases("flow-rows-sum-to-total", [
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

checkCases("detail-rows-sum-to-total", [
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

checkCases("subject-rows-balance", [
  {
    name: "finds a row that does not balance",
    outcome: "broken",
    change: (edit) => edit.add("财决02", "2010301", "结余分配", 30),
    message: ["2010301"],
    cells: ["财决02!L10", "财决02!I10", "财决02!Q10"],
    findings: 1,
    difference: "-30",
  },
  {
    name: "counts 使用非财政拨款结余 as coming in",
    outcome: "held",
    change: (edit) =>
      edit.add("财决02", "2010301", "使用非财政拨款结余", 30).add("财决02", "2010301", "结余分配", 30),
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决02"),
  },
]);

checkCases("subject-table-equals-overall", [
  {
    name: "finds an opening balance that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决02", "合计", "年初结转和结余", 30),
    message: ["“年初结转和结余”"],
    cells: ["财决01!E35", "财决02!E9"],
    findings: 1,
    difference: "-30",
  },
  {
    name: "finds 结余分配 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "结余分配", "决算数", 30),
    cells: ["财决01!O34", "财决02!L9"],
    findings: 1,
    difference: "30",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决02"),
  },
]);

checkCases("subject-table-equals-income-and-expense", [
  {
    name: "finds an income that stands with another 科目 than in 财决03",
    outcome: "broken",
    change: (edit) => {
      edit.add("财决02", "2010301", "本年收入", -100);
      edit.add("财决02", "2010302", "本年收入", 100);
    },
    message: ["2010301"],
    findings: 2,
    difference: "-100",
  },
  {
    name: "finds an expense that stands with another 科目 than in 财决04",
    outcome: "broken",
    change: (edit) => {
      edit.add("财决02", "2010301", "本年支出", 100);
      edit.add("财决02", "2010302", "本年支出", -100);
    },
    findings: 2,
  },
  { name: "reads rows of 类 and 款", book: classRowsBook(), outcome: "held" },
  {
    name: "is unchecked without 财决02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决02"),
  },
]);

checkCases("grant-income-equals-funds-by-subject", [
  {
    name: "finds a 财政拨款收入 that stands with another 科目 than in 财决07",
    outcome: "broken",
    change: (edit) => {
      edit.add("财决03", "2010301", "财政拨款收入", 100);
      edit.add("财决03", "2010302", "财政拨款收入", -100);
    },
    message: ["2010301"],
    findings: 2,
    difference: "100",
  },
  { name: "adds up the funds", book: fundBook(), outcome: "held" },
  { name: "has nothing against balances brought forward", book: carryOverBook(), outcome: "held" },
]);
