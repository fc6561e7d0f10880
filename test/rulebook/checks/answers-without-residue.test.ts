// Tests of answers-without-residue.
import { checkCases, type CheckCase } from "../../help/check-cases";

/** What is left of a template, and the words of it that are named. */
const residues = [
  ["接待XX批次减少", "XX"],
  ["接待××批次减少", "××"],
  ["待补充", "待补充"],
  ["较上年增加（减少）的原因是来访变化", "增加(减少)"],
  ["不涉及的科目请自行删除", "不涉及的科目请自行删除"],
  ["【待填：原因】", "(待填:原因)"],
  ["数据来源于财决附03表", "数据来源于财决附03表"],
] as const;

checkCases("answers-without-residue", [
  ...residues.map(([text, words]): CheckCase => ({
    name: `finds ${text}`,
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "原因.公务接待", "内容", text),
    message: [`编号“原因.公务接待”的内容中“${words}”`],
    cells: ["决算补充资料!C25"],
    severity: "error",
    findings: 1,
  })),
  {
    name: "leaves sound words alone, though a document would say them otherwise",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "绩效报告.工作任务", "内容", "累计阅读量超675万，办结率100%"),
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
