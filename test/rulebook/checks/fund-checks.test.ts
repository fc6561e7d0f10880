// Tests of fund-checks.
import { checkCases } from "../../help/check-cases";
import { carryOverBook, classRowsBook, fundBook, oldBook } from "./books";

checkCases("general-table-equals-grant-overall", [
  {
    name: "finds expense that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "本年支出", 15),
    message: ["财决07表“合计”的“本年支出”"],
    cells: ["财决01-1!AE34", "财决07!K9"],
    findings: 1,
    difference: "-15",
  },
  {
    name: "finds a closing balance that differs",
    book: carryOverBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "年末结转和结余", -15),
    cells: ["财决07!P9"],
    findings: 1,
    difference: "15",
  },
  {
    name: "leaves the other funds out",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);

checkCases("general-detail-equals-grant-overall", [
  {
    name: "finds a class whose 科目 do not add up to it",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010302", "合计", 4),
    message: ["201", "相差4.00"],
    cells: ["财决01-1!Q8", "财决08!E11"],
    findings: 1,
    difference: "-4",
  },
  {
    name: "finds a total that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "合计", "合计", 4),
    cells: ["财决01-1!AE34", "财决08!E9"],
    findings: 1,
    difference: "-4",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);

checkCases("general-rows-balance", [
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

checkCases(
  "fund-rows-balance",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a row that does not balance",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "2120803", "年末结转和结余", 2.25),
      message: ["2120803"],
      cells: ["财决09!P10"],
      findings: 1,
      difference: "-2.25",
    },
    {
      name: "is unchecked without 财决09",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决09"),
    },
  ],
  "no-data",
);

checkCases(
  "state-capital-rows-balance",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a row that does not balance",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决11", "2230105", "年末结转和结余", 2.25),
      message: ["2230105"],
      cells: ["财决11!J10"],
      findings: 1,
      difference: "-2.25",
    },
    {
      name: "is unchecked without 财决11",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决11"),
    },
  ],
  "no-data",
);

checkCases("general-expense-parts-sum", [
  {
    name: "finds 项目支出 that is not in the expense of its row",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "项目支出", 10),
    message: ["2010302"],
    cells: ["财决07!K11", "财决07!O11"],
    findings: 1,
    difference: "-10",
  },
  {
    name: "finds 公用经费 that is not in 基本支出, in the 合计 row too",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "公用经费", 10),
    message: ["“合计”"],
    cells: ["财决07!N9", "财决07!M9"],
    findings: 1,
    difference: "-10",
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);

checkCases("general-balances-and-income-parts-sum", [
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

checkCases("general-detail-equals-parts", [
  {
    name: "finds a cell that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010302", "30227", 3),
    message: ["30227 委托业务费"],
    cells: ["财决08!AO11", "财决08-2!AQ10"],
    findings: 1,
    difference: "3",
  },
  {
    name: "does not count subtotals twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);

checkCases("general-basic-equals-detail", [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08-1", "2010301", "合计", 3),
    message: ["2010301"],
    cells: ["财决07!L10", "财决08-1!E10"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);

checkCases("general-project-equals-detail", [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08-2", "2010302", "合计", 3),
    cells: ["财决07!O11", "财决08-2!G10"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "does not count subtotals above projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-2"),
  },
]);

checkCases("general-basic-parts-equal-detail", [
  {
    name: "finds a personnel cost in the wrong class",
    outcome: "broken",
    change: (edit) => edit.add("财决08-1", "2010301", "301", -6).add("财决08-1", "2010301", "302", 6),
    message: ["2010301"],
    cells: ["财决07!M10", "财决07!N10", "财决08-1!F10"],
    findings: 2,
    difference: "6",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);

checkCases(
  "fund-table-equals-grant-overall",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds expense that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "合计", "本年支出", 2),
      cells: ["财决01-1!AF34", "财决09!K9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "finds income that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "合计", "本年收入", 2),
      message: ["“本年收入”"],
      cells: ["财决09!H9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决09",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决09"),
    },
  ],
  "no-data",
);

checkCases(
  "state-capital-table-equals-grant-overall",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds expense that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决11", "合计", "本年支出", 2),
      cells: ["财决01-1!AG34", "财决11!G9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "finds income that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决11", "合计", "本年收入", 2),
      message: ["“本年收入”"],
      cells: ["财决11!F9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决11",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决11"),
    },
  ],
  "no-data",
);

checkCases(
  "fund-table-equals-detail",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a 科目 that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决10", "2120803", "合计", 2),
      message: ["2120803"],
      cells: ["财决09!K10", "财决10!E10"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决10",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决10"),
    },
  ],
  "no-data",
);

checkCases(
  "state-capital-table-equals-detail",
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a 科目 that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决12", "2230105", "合计", 2),
      message: ["2230105"],
      cells: ["财决11!G10", "财决12!E10"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决12",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决12"),
    },
  ],
  "no-data",
);

checkCases("general-detail-within-expense-detail", [
  {
    name: "finds a part that is greater than the whole",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010301", "30201", 7),
    message: ["30201 办公费", "前者大于后者，多7.00"],
    cells: ["财决08!U10", "财决05!U10"],
    findings: 1,
    difference: "7",
  },
  {
    name: "finds a 科目 that only the part has",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2010301", "30299", 100000000),
    cells: ["财决08!AU10"],
    findings: 1,
  },
  {
    name: "allows other money in the whole",
    outcome: "held",
    change: (edit) => edit.add("财决05", "2010301", "30201", 7),
  },
  {
    name: "leaves the other funds out",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);

checkCases("general-within-expense", [
  {
    name: "finds a part that is greater than the whole",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "项目支出", 7),
    message: ["前者大于后者，多7.00"],
    cells: ["财决07!O11", "财决04!G11"],
    findings: 1,
    difference: "7",
  },
  {
    name: "allows other money in the whole",
    outcome: "held",
    change: (edit) => edit.add("财决04", "2010301", "基本支出", 7),
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);

checkCases("fund-within-expense", [
  {
    name: "holds with funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "allows other money in the whole",
    book: fundBook(),
    outcome: "held",
    change: (edit) => edit.add("财决04", "2120803", "项目支出", 7),
  },
  {
    name: "finds a part that is greater than the whole",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决09", "2120803", "本年支出", 7),
    message: ["前者大于后者"],
    cells: ["财决09!K10", "财决04!E22"],
    findings: 1,
    difference: "7",
  },
  {
    name: "is unchecked without 财决09",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决09"),
  },
]);

checkCases("state-capital-within-expense", [
  {
    name: "holds with funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "allows other money in the whole",
    book: fundBook(),
    outcome: "held",
    change: (edit) => edit.add("财决04", "2230105", "项目支出", 7),
  },
  {
    name: "finds a part that is greater than the whole",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决11", "2230105", "本年支出", 7),
    message: ["前者大于后者"],
    cells: ["财决11!G10", "财决04!E26"],
    findings: 1,
    difference: "7",
  },
  {
    name: "is unchecked without 财决11",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决11"),
  },
]);
