// Tests of subject-names-match-codes.
import { checkCases } from "../../help/check-cases";

checkCases("subject-names-match-codes", [
  {
    name: "warns of a name that the code does not have, once for all sheets",
    outcome: "broken",
    change: (edit) => edit.setAt("财决04", 11, 3, "事业运行").setAt("财决03", 11, 3, "事业运行"),
    message: ["2010399", "“事业运行”"],
    cells: ["财决04!D12", "财决03!D12"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "sees through indentation, brackets and endings",
    outcome: "held",
    change: (edit) =>
      edit
        .setAt("财决04", 11, 3, "　　其他政府办公厅(室)及相关机构事务支出 ")
        .setAt("财决04", 12, 3, "机关事业单位基本养老保险缴费"),
  },
  {
    name: "finds rows whose names slipped down by one",
    outcome: "broken",
    change: (edit) =>
      edit
        .setAt("财决04", 11, 3, "一般行政管理事务")
        .setAt("财决04", 12, 3, "其他政府办公厅（室）及相关机构事务支出")
        .setAt("财决04", 13, 3, "机关事业单位基本养老保险缴费支出"),
    message: ["自D12起连续3行", "错开一行", "2010399"],
    cells: ["财决04!D12", "财决04!D13", "财决04!D14"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds rows whose names slipped up by one",
    outcome: "broken",
    change: (edit) =>
      edit
        .setAt("财决05", 12, 3, "机关事业单位职业年金缴费支出")
        .setAt("财决05", 13, 3, "其他行政事业单位养老支出"),
    message: ["连续2行"],
    severity: "error",
    findings: 1,
  },
  {
    name: "reports a name that is only remembered for information",
    outcome: "held",
    change: (edit) => edit.setAt("财决04", 22, 3, "其他支出"),
    message: ["2139999"],
    severity: "info",
    findings: 1,
  },
  {
    name: "leaves former names to their own check",
    outcome: "held",
    change: (edit) => edit.setAt("财决04", 14, 3, "其他行政事业单位离退休支出"),
  },
  {
    name: "leaves names of projects alone",
    outcome: "held",
    change: (edit) => edit.setAt("财决05-2", 9, 3, "离退休人员慰问"),
  },
]);
