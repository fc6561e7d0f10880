// 绩效自评表: execution, weights, scores, reasons, points that cannot be reached.
import { expect, test } from "vitest";
import { found, proof, serious } from "../help";

type Sheet = { rate?: string; weight?: string; score?: string; reason?: string };

const sheet = ({ rate = "67.91%", weight = "100", score = "90", reason = "无" }: Sheet): string =>
  [
    "附件2",
    "",
    "年度资金总额\t500\t339.55",
    "指标\t分值\t得分\t扣分原因",
    `预算执行率（10分）\t10\t${rate}\t6`,
    "数量指标\t45\t42\t无",
    `经济效益指标\t45\t42\t${reason}`,
    `得分\t${weight}\t${score}`,
  ].join("\n");

test("a sheet that is in order", () => expect(found(sheet({}))).toEqual([]));

test("the rate of execution", () => {
  expect(found(sheet({ rate: "100%" }))).toEqual(["error performance 100%"]);
  expect(serious(proof(sheet({ rate: "100%" })))[0]?.expected).toBe("67.91%");
  // Which of two is the goal is not known.
  expect(serious(proof(sheet({ rate: "95%\t100%" })))[0]?.expected).toBeUndefined();
});

test("weights make 100", () => {
  expect(found(sheet({ weight: "94" }))).toEqual(["error performance 94"]);
  // It is a weight that may be wrong, not their sum.
  expect(serious(proof(sheet({ weight: "94" })))[0]?.expected).toBeUndefined();
});

test("the score counts the execution too", () => {
  expect(found(sheet({ score: "84" }))).toEqual(["error performance 84"]);
});

test("a reason that belongs to another row", () => {
  expect(found(sheet({ reason: "社会效益有待提高" }))).toEqual(["error performance 社会效益有待提高"]);
});

test("points that the rule does not give", () => {
  const row = (points: number): string =>
    `附件2\n\n指标\t分值\t评分标准\t得分\n目标制定\t10\t制定目标的得10分，否则不得分\t${points}`;
  expect(found(row(10))).toEqual([]);
  expect(found(row(8))).toEqual(["question performance 8"]);
});
