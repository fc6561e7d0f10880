// Tests of three-public-amounts-have-counts.
import { check } from "../../../src/rulebook/checks/three-public-amounts-have-counts";
import { checkCases } from "../../help/check-cases";
import { inTenThousands, sample2022, toBook } from "../../../scripts/sample";

const tenThousandBook = () => toBook(inTenThousands(sample2022()), "万元.xlsx");

checkCases(check, [
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
