// The shared rows of 财决01 and 01-1: every class has its names, and no label stands for two rows.
import { expect, test } from "vitest";
import { normalise } from "../../../src/engine/value/cell";
import { classCodes, classRows, natureRows } from "../../../src/rulebook/forms/classes";

test("the 26 classes of the form, in its order", () => {
  expect(classCodes).toHaveLength(26);
  expect([...classCodes].sort()).toEqual(classCodes);
  expect([classCodes[0], classCodes[8], classCodes[20], classCodes[25]]).toEqual([
    "201",
    "210",
    "223",
    "234",
  ]);
});

test("classes are found by their names before 2019, too", () => {
  const rows = classRows(1);
  expect(rows["207"]?.labels).toEqual(["文化旅游体育与传媒支出", "文化体育与传媒支出"]);
  expect(rows["210"]?.labels).toContain("医疗卫生与计划生育支出");
  expect(rows["215"]?.labels).toContain("资源勘探信息等支出");
  expect(rows["220"]?.labels).toContain("国土海洋气象等支出");
  expect(rows["234"]?.labels).toEqual(["抗疫特别国债安排的支出"]);
});

test.each([classRows(1), natureRows(2)])("no label stands for two rows", (rows) => {
  const labels = Object.values(rows).flatMap((row) => row.labels.map(normalise));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});
