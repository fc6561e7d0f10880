// Tests of amount-cells-hold-numbers.
import { checkCases } from "../../help/check-cases";

checkCases("amount-cells-hold-numbers", [
  {
    name: "finds words in an amount cell",
    outcome: "broken",
    change: (edit) => edit.set("财决04", "2010301", "基本支出", "约600万"),
    message: ["约600万", "F10", "无法参与计算"],
    cells: ["财决04!F10"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds an Excel error in a fixed sheet",
    outcome: "broken",
    change: (edit) => edit.set("财决01", "本年支出合计", "决算数", "#REF!"),
    message: ["#REF!"],
    cells: ["财决01!O33"],
    severity: "error",
    findings: 1,
  },
  {
    name: "names numbers typed as text once per sheet",
    outcome: "broken",
    change: (edit) =>
      edit.set("财决03", "2010301", "本年收入合计", "6,337,912.35").set("财决03", "合计", "其他收入", "0"),
    message: ["等2个单元格", "文本格式"],
    cells: ["财决03!L9", "财决03!E10"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "leaves — and blanks alone",
    outcome: "held",
    change: (edit) =>
      edit.set("财决03", "2010301", "其他收入", "—").set("财决03", "2010301", "经营收入", null),
  },
  {
    name: "only warns of words on our own sheets",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "保有.轿车", "数量", "一辆"),
    cells: ["决算补充资料!E47"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "takes numbers typed as text on our own sheets",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "保有.轿车", "数量", "1"),
  },
]);
