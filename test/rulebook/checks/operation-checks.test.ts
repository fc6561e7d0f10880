// Tests of operation-checks.
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases("running-cost-total", [
  {
    name: "finds another total than the two kinds of unit",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "参公单位", "统计数", 1),
    message: ["机关运行经费"],
    cells: ["财决附03!H6", "财决附03!H7", "财决附03!H8"],
    severity: "error",
    findings: 1,
    difference: "-1",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("running-cost-within-public-use", [
  {
    name: "warns of more than all 公用经费",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "机关运行经费", "统计数", 0.01),
    message: ["公用经费", "多0.01"],
    cells: ["财决附03!H6", "财决07!N9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "allows less, because other 事业单位 do not count",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "机关运行经费", "统计数", 0),
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);

checkCases("vehicles-by-use-total", [
  {
    name: "finds a total that is not the sum of the uses",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "其他用车", "统计数", 1),
    message: ["等8项之和"],
    cells: ["财决附03!H10", "财决附03!H18"],
    severity: "error",
    findings: 1,
    difference: "-1",
  },
  {
    name: "is unchecked on the old form, which has other uses",
    book: oldBook(),
    outcome: "unchecked",
  },
]);

checkCases("fiscal-vehicles-within-all", [
  {
    name: "warns of more vehicles from 财政拨款 than there are",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "保有量", "统计数", 2),
    message: ["公务用车保有量"],
    cells: ["财决附03!E20", "财决附03!H10"],
    severity: "warning",
    findings: 1,
    difference: "1",
  },
  {
    name: "allows fewer",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "车辆合计", "统计数", 5),
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);

checkCases("assets-agree-with-annex01", [
  {
    name: "warns of another number of vehicles",
    outcome: "broken",
    change: (edit) => edit.set("财决附01", "车辆", "年末数", 2),
    message: ["财决附01表“车辆"],
    cells: ["财决附03!H10", "财决附01!D10"],
    severity: "warning",
    findings: 1,
    difference: "-1",
  },
  {
    name: "warns of another number of large equipment",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "大型设备", "统计数", 3),
    cells: ["财决附03!H19", "财决附01!D11"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决附01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附01"),
  },
]);

checkCases("procurement-total", [
  {
    name: "finds a total that is not goods, works and services",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "采购服务", "统计数", 50000),
    message: ["货物、工程、服务"],
    cells: ["财决附03!H21", "财决附03!H22", "财决附03!H23", "财决附03!H24"],
    severity: "error",
    findings: 1,
    difference: "-50000",
  },
  {
    name: "is unchecked on the old form, which has no 采购",
    book: oldBook(),
    outcome: "unchecked",
  },
]);

checkCases("small-business-within-procurement", [
  {
    name: "finds more for 小微企业 than for 中小企业",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "中小企业合同", "统计数", 200000),
    message: ["多39,400"],
    cells: ["财决附03!H25", "财决附03!H26"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds more for 中小企业 than was bought",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "中小企业合同", "统计数", 239400.01),
    cells: ["财决附03!H21", "财决附03!H25"],
    findings: 1,
    difference: "0.01",
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
