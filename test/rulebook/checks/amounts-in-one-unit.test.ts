// Tests of amounts-in-one-unit.
import { checkCases } from "../../help/check-cases";
import { inTenThousands, sample2022, toBook } from "../../../scripts/sample";

const inTenThousand = () => toBook(inTenThousands(sample2022()), "万元.xlsx");

checkCases("amounts-in-one-unit", [
  {
    name: "finds a total in 万元 beside one in 元",
    outcome: "broken",
    change: (edit) => edit.set("财决04", "合计", "本年支出合计", 13452.9),
    message: ["财决04表", "财决01表", "相差约一万倍", "元、万元混用"],
    cells: ["财决04!E9", "财决01!O33"],
    severity: "error",
    findings: 1,
    difference: "-134515519.22",
  },
  {
    name: "is not content with roughly ten thousand",
    outcome: "held",
    change: (edit) => edit.set("财决04", "合计", "本年支出合计", 13300),
  },
  {
    name: "finds a 三公 amount in 万元",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 0.38),
    cells: ["财决附03!E12", "财决08!AJ9"],
    findings: 1,
  },
  {
    name: "reads a sheet in 万元 that says so",
    book: inTenThousand(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);
