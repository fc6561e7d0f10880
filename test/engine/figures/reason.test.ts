// When a change calls for a reason, over one figure and over the items of a series.
import { expect, it } from "vitest";
import { Edit, ledgerOf, sampleBook } from "../../help/books";
import { isCalledFor, readThreshold, reasonFor, reasonsOf } from "../../../src/engine/figures/reason";

it("lists the reasons of the workbook, those of each 科目 included", () => {
  const reasons = reasonsOf(ledgerOf(sampleBook()));
  expect(reasons).toHaveLength(8 + 15);
  expect(reasons).toContainEqual({
    words: "一般公共预算.项[2010301].原因",
    change: "一般公共预算.项[2010301].超支",
  });
});

it("knows a reason by the figure that holds it", () => {
  const ledger = ledgerOf(sampleBook());
  expect(reasonFor(ledger, "总体.变动原因")).toMatchObject({ change: "总体.总计.增减" });
  expect(reasonFor(ledger, "一般公共预算.项[2010301].原因")).toMatchObject({
    change: "一般公共预算.项[2010301].超支",
  });
  expect(reasonFor(ledger, "总体.总计")).toBeUndefined();
});

it("calls for the reasons that the sample gives, and for no others", () => {
  const ledger = ledgerOf(sampleBook());
  const called = reasonsOf(ledger).filter((one) => isCalledFor(ledger, one));
  expect(called.map(({ words }) => words)).toEqual([
    ...["总体", "财政拨款", "一般公共预算"].map((family) => `${family}.变动原因`),
    ...["三公.预算差异原因", "三公.用车原因", "三公.接待原因", "机关运行.变动原因"],
  ]);
});

it("calls for none where last year is unknown, and for one where the budget was missed", () => {
  const { book } = new Edit(sampleBook()).set("决算补充资料", "预算.2010301", "金额", 6_337_900);
  const ledger = ledgerOf(book, null);
  const called = reasonsOf(ledger).filter((one) => isCalledFor(ledger, one));
  // 12.35元 less is printed as nothing; 三公 missed its budget by more.
  expect(called.map(({ words }) => words)).toEqual(["三公.预算差异原因"]);
  const missed = ledgerOf(new Edit(book).set("决算补充资料", "预算.2010301", "金额", 6_000_000).book, null);
  expect(reasonsOf(missed).filter((one) => isCalledFor(missed, one))).toHaveLength(2);
});

it.each([
  ["10%", "10"],
  [" 12.5 ", "12.5"],
  ["-1", undefined],
  ["", undefined],
])("reads the threshold %j", (text, threshold) => expect(readThreshold(text)).toBe(threshold));
