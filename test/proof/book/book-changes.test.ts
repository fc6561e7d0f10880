// Changes against this year's and last year's workbook.
import { expect, test } from "vitest";
import { found, serious } from "./help";

const running = (rest: string): string =>
  `十、机关运行经费支出情况\n2022年机关运行经费支出130.91万元，比2021年${rest}。`;

test("right", () => expect(found(running("增加11.95万元，增长10.0%"))).toEqual([]));

test.each([
  ["减少11.95万元，下降10.0%", ["error direction 减少 → 增加", "error direction 下降 → 增长"]],
  ["增加12.95万元，增长10.0%", ["error change 12.95万元 → 11.95万元"]],
  ["增加11.95万元，增长11.0%", ["error rate 11.0% → 10.0%"]],
])("%s", (rest, expected) => expect(found(running(rest))).toEqual(expected));

test("持平 although there is a difference", () => {
  const text = "十、机关运行经费支出情况\n2022年机关运行经费支出130.91万元，与2021年持平。";
  const [finding, ...more] = serious(text);
  // 与2021年增加 would not be a sentence: there is nothing to put in.
  expect([finding?.quote, finding?.expected, more]).toEqual(["持平", undefined, []]);
  expect(finding?.message).toContain("应为“增加”（相差11.95万元）");
});

test("a change although there is none", () => {
  const text = "七、“三公”经费\n因公出国（境）费支出0万元，比2021年增加1.25万元。";
  expect(found(text)).toEqual(["error direction 增加", "error change 1.25万元"]);
});

test("last year's number pasted in", () => {
  expect(found("十、机关运行经费支出情况\n2022年机关运行经费支出118.96万元。")).toEqual([
    "error amount 118.96万元 → 130.91万元",
  ]);
});

test("no rate from 0", () => {
  const text = "七、“三公”经费\n因公出国（境）费支出0万元，比2021年增加0万元，增长100%。";
  expect(found(text)).toContain("error zero-base 100%");
});
