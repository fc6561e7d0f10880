// Tests of amounts-in-whole-cents.
import { checkCases } from "../../help/check-cases";

checkCases("amounts-in-whole-cents", [
  {
    name: "remarks on digits below the 分, once per sheet",
    outcome: "held",
    change: (edit) =>
      edit.set("财决04", "2010301", "基本支出", 6_031_234.567).set("财决04", "合计", "经营支出", "0.001"),
    message: ["等2个单元格", "四舍五入到分"],
    severity: "info",
    findings: 1,
  },
  {
    name: "takes what arithmetic in doubles leaves for no digits at all",
    outcome: "held",
    change: (edit) =>
      edit
        .set("财决04", "合计", "经营支出", 5.55e-17)
        .set("财决04", "2010301", "经营支出", 1e-7)
        .set("财决04", "2010301", "基本支出", 0.1 + 0.2)
        .set("财决05", "2010301", "30101", 1_234_567_890.110_000_2),
    findings: 0,
  },
]);
