// Tests of answers-use-current-subject-names.
import { checkCases } from "../../help/check-cases";
import type { Edit } from "../../help/books";

const typed = (text: string) => (edit: Edit) => edit.set("决算补充资料", "原因.收支总计", "内容", text);

checkCases("answers-use-current-subject-names", [
  {
    name: "finds the former name that the published glossary uses",
    outcome: "broken",
    change: typed("行政事业单位离退休科目的项目支出减少"),
    message: ["写有“行政事业单位离退休”，科目 20805 自2020年起名称为“行政事业单位养老支出”"],
    cells: ["决算补充资料!C19"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds a short one where it is called a 款",
    outcome: "broken",
    change: typed("医疗保障（款）项目支出减少"),
    message: ["“医疗保障”，科目 21011"],
    findings: 1,
  },
  {
    name: "leaves short ones alone in a sentence",
    outcome: "held",
    change: typed("医疗保障和扶贫、文化项目支出减少"),
  },
  {
    name: "leaves names alone of which nobody is sure",
    outcome: "held",
    change: typed("扶贫（款）和国土资源事务（款）减少"),
  },
  {
    name: "accepts the current name",
    outcome: "held",
    change: typed("行政事业单位养老支出（款）减少"),
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
