// Books without a mistake must never be blamed for one, whatever their layout, unit or year.
import { describe, expect, it } from "vitest";
import * as sample from "../../../scripts/sample";
import { judge } from "../../../src/engine/checks/judge";
import { checks } from "../../../src/rulebook/checks";
import { lastYearBook, ledgerOf } from "../../help/books";

const { sample2022, toBook } = sample;
const funded = sample.withFund(sample2022());

/** Last year's workbook goes beside where it is that unit's year before. */
const books: Readonly<Record<string, { workbook: sample.Workbook; alone?: true }>> = {
  sample2022: { workbook: sample2022() },
  sample2021: { workbook: sample.sample2021(), alone: true },
  "with funds": { workbook: funded },
  "with 类 and 款 rows": { workbook: sample.withClassRows(sample2022()) },
  "with 类 and 款 rows and funds": { workbook: sample.withClassRows(funded) },
  "codes in segments": { workbook: sample.withSegments(funded) },
  "codes as numbers": { workbook: sample.codesAsNumbers(funded) },
  shifted: { workbook: sample.shifted(funded, 3, 2) },
  "with carry-over": { workbook: sample.withCarryOver(sample2022()), alone: true },
  "with funds and carry-over": { workbook: sample.withCarryOver(funded), alone: true },
  "form of 23 classes": { workbook: sample.oldForm23(sample2022()), alone: true },
  "form of 23 classes with funds": { workbook: sample.withFund(sample.oldForm23(sample2022())), alone: true },
  "万元 with two decimals": { workbook: sample.inTenThousands(funded, 2), alone: true },
  "万元 with six decimals": { workbook: sample.inTenThousands(funded, 6), alone: true },
};

describe.each(Object.entries(books))("%s", (_, { workbook, alone }) => {
  const ledger = ledgerOf(toBook(workbook, "book.xlsx"), alone ? null : lastYearBook());

  it.each(checks.map((check) => [check.id, check] as const))("is not blamed by %s", (_id, check) => {
    const { report, findings } = judge(ledger, check);
    expect(findings.filter(({ severity }) => severity !== "info").map(({ message }) => message)).toEqual([]);
    expect(report.outcome).not.toBe("broken");
    // 尾差 of many rows is said once.
    expect(findings.filter(({ message }) => message.includes("尾差")).length).toBeLessThanOrEqual(1);
  });
});

it("says how many 尾差 a book in 万元 has", () => {
  const ledger = ledgerOf(toBook(sample.inTenThousands(funded, 2), "book.xlsx"), null);
  const notes = checks.flatMap((check) => judge(ledger, check).findings);
  expect(notes.map(({ message }) => message).join()).toMatch(/：有\d+处相差在万元四舍五入的尾差范围内/);
});
