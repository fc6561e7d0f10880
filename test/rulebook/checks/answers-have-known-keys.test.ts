// Tests of answers-have-known-keys.
import { checkCases } from "../../help/check-cases";

checkCases("answers-have-known-keys", [
  {
    name: "finds a 编号 with a letter wrong",
    outcome: "broken",
    change: (edit) => edit.replaceText("决算补充资料", "原因.收支总计", "原因.收支总汁"),
    message: ["没有编号“原因.收支总汁”"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "knows lists that go on, and items of a series",
    outcome: "held",
    change: (edit) => edit.replaceText("决算补充资料", "职责.1", "职责.17"),
  },
  {
    name: "knows what mismatches were explained with",
    outcome: "held",
    change: (edit) => edit.replaceText("决算补充资料", "职责.1", "已说明.vehicles-by-use-total.1"),
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
