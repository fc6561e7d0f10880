// Tests of three-public-checks.
import { inTenThousands, sample2022, toBook } from "../../../scripts/sample";
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases("three-public-total", [
  {
    name: "finds a total that is not the sum of its three parts",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "三公合计", "统计数", 0.01),
    message: ["合计应等于", "相差0.01"],
    cells: ["财决附03!E7", "财决附03!E8", "财决附03!E9", "财决附03!E12"],
    severity: "error",
    findings: 1,
    difference: "0.01",
  },
  {
    name: "looks at both budgets too",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务接待费", "全年预算数", 100),
    message: ["全年预算数"],
    cells: ["财决附03!D12"],
    findings: 1,
    difference: "-100",
  },
  {
    name: "needs only the one budget of the old form",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("three-public-vehicles-total", [
  {
    name: "finds a sum that is not purchase and running",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务用车购置费", "统计数", 180000),
    message: ["购置费与运行维护费之和"],
    cells: ["财决附03!E9", "财决附03!E10", "财决附03!E11"],
    severity: "error",
    findings: 1,
    difference: "-180000",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("three-public-reception-total", [
  {
    name: "finds a sum that is not home and abroad",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "国外接待费", "统计数", 500),
    message: ["国（境）外接待费"],
    cells: ["财决附03!E12", "财决附03!E13", "财决附03!E15"],
    severity: "error",
    findings: 1,
    difference: "-500",
  },
  {
    name: "does not add 外事接待 a second time",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "外事接待费", "统计数", 1000),
  },
  {
    name: "has nothing to add up where the parts do not apply",
    outcome: "held",
    change: (edit) =>
      edit.set("财决附03", "国内接待费", "全年预算数", "—").set("财决附03", "国外接待费", "全年预算数", "—"),
    findings: 0,
  },
  {
    name: "has no data where one part does not apply anywhere",
    outcome: "no-data",
    change: (edit) => {
      for (const column of ["年初预算数", "全年预算数", "统计数"])
        edit.set("财决附03", "国外接待费", column, "—");
    },
    findings: 0,
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("foreign-guests-within-domestic", [
  {
    name: "finds an amount beyond that of all guests",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "外事接待费", "统计数", 3800.01),
    message: ["多0.01"],
    cells: ["财决附03!E13", "财决附03!E14"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds counts beyond those of all guests",
    outcome: "broken",
    change: (edit) =>
      edit.set("财决附03", "外事接待批次", "统计数", 3).set("财决附03", "外事接待人次", "统计数", 39),
    cells: ["财决附03!E21", "财决附03!E22", "财决附03!E23", "财决附03!E24"],
    findings: 2,
  },
  {
    name: "allows all of them",
    outcome: "held",
    change: (edit) =>
      edit.set("财决附03", "外事接待费", "统计数", 3800).set("财决附03", "外事接待批次", "统计数", 2),
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases(
  "three-public-abroad-agrees-with-details",
  [
    {
      name: "warns of another amount than on 财决08",
      outcome: "broken",
      change: (edit) => edit.set("财决08", "合计", "30212", 20000),
      message: ["30212"],
      cells: ["财决附03!E8", "财决08!AE9"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "holds with the same amount on both",
      outcome: "held",
      change: (edit) =>
        edit.set("财决08", "合计", "30212", 20000).set("财决附03", "因公出国费", "统计数", 20000),
    },
    {
      name: "is unchecked without 财决08",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决08"),
    },
  ],
  "no-data",
);

checkCases(
  "three-public-purchase-agrees-with-details",
  [
    {
      name: "finds a purchase that 财决08 does not show",
      outcome: "broken",
      change: (edit) => edit.set("财决附03", "公务用车购置费", "统计数", 180000),
      message: ["31013"],
      cells: ["财决附03!E10", "财决08!CM9", "财决08!BV9"],
      severity: "error",
      findings: 1,
      difference: "180000",
    },
    {
      name: "adds purchases of both capital classes",
      outcome: "held",
      change: (edit) =>
        edit
          .set("财决附03", "公务用车购置费", "统计数", 300)
          .set("财决08", "合计", "31013", 100)
          .set("财决08", "合计", "30913", 200),
    },
    {
      name: "is unchecked without 财决08",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决08"),
    },
  ],
  "no-data",
);

checkCases("three-public-running-agrees-with-details", [
  {
    name: "finds more than was spent",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务用车运行费", "统计数", 100),
    message: ["30231", "多100"],
    cells: ["财决附03!E11", "财决08!AR9"],
    severity: "error",
    findings: 1,
    difference: "100",
  },
  {
    name: "finds less than was spent",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务用车运行费", "统计数", 26000),
    findings: 1,
    difference: "196.4",
  },
  {
    name: "counts what government funds spent",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "accepts the earlier scope without funds",
    book: fundBook(),
    outcome: "held",
    change: (edit) => edit.set("财决附03", "公务用车运行费", "统计数", 26196.4),
  },
  {
    name: "needs no 财决10 where there is no fund",
    outcome: "held",
    change: (edit) => edit.removeSheet("财决10"),
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);

checkCases("three-public-reception-agrees-with-details", [
  {
    name: "finds another amount than on 财决08",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 8300),
    message: ["30217 公务接待费"],
    cells: ["财决附03!E12", "财决08!AJ9"],
    severity: "error",
    findings: 1,
    difference: "4500",
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);

checkCases(
  "three-public-covers-fund",
  [
    {
      name: "holds when 三公 counts what funds spent",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "warns when it does not",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.set("财决附03", "三公合计", "统计数", 29996.4),
      message: ["政府性基金"],
      cells: ["财决附03!E7"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "is unchecked without 财决10",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决10"),
    },
  ],
  "no-data",
);

checkCases("basic-within-three-public", [
  {
    name: "finds more in 基本支出 than in 三公",
    outcome: "broken",
    change: (edit) => edit.set("财决08-1", "合计", "30217", 13240),
    message: ["30217", "前者大于后者"],
    cells: ["财决08-1!AJ9", "财决附03!E12"],
    severity: "error",
    findings: 1,
    difference: "9440",
  },
  {
    name: "allows less, because projects count too",
    outcome: "held",
    change: (edit) => edit.add("财决附03", "公务用车运行费", "统计数", 5000),
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);

checkCases(
  "basic-abroad-within-three-public",
  [
    {
      name: "warns of more in 基本支出 than in 三公",
      outcome: "broken",
      change: (edit) => edit.set("财决08-1", "合计", "30212", 20000),
      message: ["30212"],
      cells: ["财决08-1!AE9", "财决附03!E8"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "is unchecked without 财决附03",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决附03"),
    },
  ],
  "no-data",
);

checkCases("three-public-within-budget", [
  {
    name: "warns of an outturn beyond the budget when no reason is typed",
    outcome: "broken",
    change: (edit) =>
      edit
        .set("财决附03", "公务接待费", "统计数", 225000.01)
        .set("决算补充资料", "原因.三公预算差异", "内容", null),
    message: ["公务接待费", "原因.三公预算差异"],
    cells: ["财决附03!E12", "财决附03!D12"],
    severity: "warning",
    findings: 1,
    difference: "0.01",
  },
  {
    name: "is settled by a typed reason",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 300000),
  },
  {
    name: "warns when there is no sheet for reasons",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 300000).removeSheet("决算补充资料"),
    findings: 1,
  },
  {
    name: "is unchecked on the old form, which has no 全年预算数",
    book: oldBook(),
    outcome: "unchecked",
  },
]);

const tenThousandBook = () => toBook(inTenThousands(sample2022()), "万元.xlsx");

checkCases("three-public-amounts-have-counts", [
  {
    name: "finds receptions without 批次 and 人次",
    outcome: "broken",
    change: (edit) =>
      edit.set("财决附03", "国内接待批次", "统计数", 0).set("财决附03", "国内接待人次", "统计数", null),
    message: ["国内公务接待批次", "国内公务接待人次"],
    cells: ["财决附03!E13", "财决附03!E21", "财决附03!E23"],
    severity: "error",
    findings: 2,
  },
  {
    name: "finds a purchase without vehicles",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务用车购置费", "统计数", 180000),
    cells: ["财决附03!E10", "财决附03!E19"],
    findings: 1,
  },
  {
    name: "counts are never taken for 万元",
    book: tenThousandBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("three-public-counts-have-amounts", [
  {
    name: "warns of vehicles bought without money",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "购置数", "统计数", 1),
    message: ["公务用车购置数"],
    cells: ["财决附03!E10", "财决附03!E19"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns of travellers without money",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "团组数", "统计数", 1).set("财决附03", "出国人次", "统计数", 3),
    cells: ["财决附03!E17", "财决附03!E18"],
    findings: 2,
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("vehicle-running-needs-vehicles", [
  {
    name: "warns of running cost without a vehicle",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "保有量", "统计数", 0),
    message: ["公务用车保有量"],
    cells: ["财决附03!E11", "财决附03!E20"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
