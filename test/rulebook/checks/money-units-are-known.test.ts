// Tests of money-units-are-known, and that the known ones scale the amounts.
import { describe, expect, it } from "vitest";
import { columnOf } from "../../../src/engine/reading/reading";
import { Edit, ledgerOf, sampleBook } from "../../help/books";
import { checkCases } from "../../help/check-cases";
import { reportOf } from "../../help/reports";

checkCases("money-units-are-known", [
  {
    name: "finds a unit that is none of money",
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "金额单位：元", "金额单位：美金"),
    message: ["美金", "无法识别"],
    findings: 1,
  },
  {
    name: "finds one that nobody has heard of",
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "金额单位：元", "单位：毫元"),
    message: ["毫元"],
    findings: 1,
  },
  {
    name: "takes the unit's own name for no unit of money",
    outcome: "held",
    change: (edit) => edit.replaceText("财决04", "金额单位：元", "单位：财政局"),
  },
]);

/** 财决04 with its amounts divided, and another text in place of 金额单位：元. */
function inUnit(text: string, yuan: number): Edit {
  const edit = new Edit(sampleBook());
  const reading = ledgerOf(edit.book, null).input.readings.get("财决04")!;
  for (const row of reading.rows)
    for (const key of reading.columns[0]!.keys()) {
      const value = reading.sheet.rows[row.index]![columnOf(reading, row, key)!];
      if (typeof value === "number")
        edit.setAt("财决04", row.index, columnOf(reading, row, key)!, value / yuan);
    }
  return edit.replaceText("财决04", "金额单位：元", text);
}

describe("amounts in every unit of money", () => {
  const expected = reportOf(sampleBook()).figures["支出.合计"]?.value;

  it.each([
    ["金额单位：元", 1],
    ["单位：人民币元", 1],
    ["金额单位：人民币万元", 1e4],
    ["单位（万元）", 1e4],
    ["（单位：万元）", 1e4],
    ["金额：万元", 1e4],
    ["万元", 1e4],
    ["单位:千元", 1e3],
    ["金额单位：百元", 100],
    ["金额单位： 亿 元", 1e8],
    ["金额单位为万元", 1e4],
  ])("%s", (text, yuan) => {
    const report = reportOf(inUnit(text, yuan).book);
    expect(report.figures["支出.合计"]?.value).toBe(expected);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
