// Tests of last-year-book-fits.
import type { Edit } from "../../help/books";
import { checkCases } from "../../help/check-cases";

/** Puts another text in place of one at the heads of last year's sheets. */
const everywhere = (edit: Edit, from: string, to: string): void => {
  for (const { name } of edit.book.sheets) edit.replaceIn(name, from, to);
};

checkCases("last-year-book-fits", [
  {
    name: "finds last year's amounts in 万元 under 元",
    outcome: "broken",
    lastYear: (edit) => {
      for (const row of ["本年收入合计", "本年支出合计"])
        edit.set("财决01", row, "决算数", Number(edit.get("财决01", row, "决算数")) / 10_000);
    },
    message: ["一千倍以上", "万元"],
    severity: "error",
    findings: 2,
  },
  {
    name: "says that last year's workbook bears no year",
    outcome: "broken",
    lastYear: (edit) => everywhere(edit, "2021年度", ""),
    message: ["没有写明年度"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "says that it bears no unit",
    outcome: "broken",
    lastYear: (edit) => everywhere(edit, "编制单位：", "某："),
    message: ["没有写明编制单位"],
    findings: 1,
  },
  { name: "has nothing to say without last year's figures", outcome: "held", lastYear: null },
]);
