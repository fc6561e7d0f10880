// Tests of amounts-not-negative.
import { checkCases } from "../../help/check-cases";

checkCases("amounts-not-negative", [
  {
    name: "warns of a negative amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2010302", "30201", -100.5),
    message: ["负数 -100.5", "一般行政管理事务"],
    cells: ["财决08!U11"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "reads brackets as a minus",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", "(3,800.00)"),
    cells: ["财决附03!E12"],
    findings: 1,
  },
  {
    name: "leaves results of operations alone",
    outcome: "held",
    change: (edit) => edit.set("财决02", "合计", "年末经营结余", -20),
  },
  {
    name: "leaves 财决01 to its own rule",
    outcome: "held",
    change: (edit) => edit.set("财决01", "其他收入", "决算数", -1),
  },
]);
