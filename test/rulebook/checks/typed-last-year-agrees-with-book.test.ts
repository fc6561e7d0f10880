// Tests of typed-last-year-agrees-with-book.
import { checkCases } from "../../help/check-cases";
import { lastYear2021, toBook } from "../../../scripts/sample";
import { sampleBook } from "../../help/books";

/** The sample with 上年决算 typed as well. */
const withTyped = () => ({
  ...sampleBook(),
  sheets: [...sampleBook().sheets, ...toBook(lastYear2021(), "上年.xlsx").sheets],
});

checkCases(
  "typed-last-year-agrees-with-book",
  [
    {
      name: "holds when both say the same",
      book: withTyped(),
      outcome: "held",
    },
    {
      name: "finds another amount",
      book: withTyped(),
      outcome: "broken",
      change: (edit) => edit.set("上年决算", "总体.总计", "金额", 198763684.37),
      message: ["总体.总计", "198,763,684.37元", "198,763,684.73元"],
      severity: "error",
      findings: 1,
    },
    {
      name: "finds an amount typed in 万元",
      book: withTyped(),
      outcome: "broken",
      change: (edit) => edit.set("上年决算", "三公.合计", "金额", 3.45),
      message: ["三公.合计"],
      findings: 1,
    },
    {
      name: "has nothing to compare without last year’s workbook",
      book: withTyped(),
      outcome: "no-data",
      lastYear: null,
    },
  ],
  "no-data",
);
