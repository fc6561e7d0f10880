// Tests of labels-are-known.
import { checkCases } from "../../help/check-cases";
import { Edit, sampleBook } from "../../help/books";
import { carryOverBook, oldBook } from "./books";

/** With an amount on the row that is to be worded differently. */
const withOther = () => new Edit(sampleBook()).set("财决01", "其他收入", "决算数", 100).book;

checkCases("labels-are-known", [
  {
    name: "warns of a label that may be a lacking row",
    book: withOther(),
    outcome: "broken",
    change: (edit) => edit.replaceText("财决01", "八、其他收入", "八、其它收入"),
    message: ["其它收入", "缺少“其他收入”行"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "says which rows are not read, for information",
    book: carryOverBook(),
    outcome: "held",
    message: ["不参与核对和文稿"],
    severity: "info",
    findings: 1,
  },
  {
    name: "does not judge the wording of older forms",
    book: oldBook(),
    outcome: "held",
    severity: "info",
  },
]);
