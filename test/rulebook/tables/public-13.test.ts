// 公开13: “三公” budget on the pack's base beside the outturn.
import { expect, test } from "vitest";
import { oldForm23, sample2022 } from "../../../scripts/sample";
import { Ledger } from "../../../src/engine/figures/ledger";
import { table } from "../../../src/rulebook/tables/public-13";
import { Edit, ledgerOf, sampleBook } from "../../help/books";
import { body, expectSound, fill, head, ledgerFor, notes } from "./help";

const sheet = fill(table);
const amount = [
  "三公合计",
  "因公出国费",
  "公务用车购置及运行费",
  "公务用车购置费",
  "公务用车运行费",
  "公务接待费",
];

test("is sound", () => expectSound(sheet));

test("has two groups of six columns", () => {
  expect(head(sheet)).toEqual([
    "预算数||||||决算数",
    "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
    "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费",
    "1|2|3|4|5|6|7|8|9|10|11|12",
  ]);
});

test("has one row", () => {
  expect(body(sheet)).toEqual(["27.33|0.00|4.83|0.00|4.83|22.50|3.18|0.00|2.80|0.00|2.80|0.38"]);
  expect(notes(sheet)).toEqual([
    "注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为全年预算数，决算数为当年财政拨款和以前年度结转资金安排的实际支出。",
  ]);
});

test("takes the budget that the pack asks for, and says which", () => {
  const { book } = new Edit(sampleBook()).set("财决附03", "公务接待费", "年初预算数", 180_000);
  const initial = fill(table, new Ledger({ ...ledgerOf(book, null).input, budget: "年初预算数" }));
  expect(body(initial)[0]?.split("|")[5]).toBe("18.00");
  expect(initial.rows.flat().find((cell) => cell?.value === "18.00")?.formula).toMatch(/!C12\/10000,2\)$/);
  expect(notes(initial)[0]).toContain("预算数为年初预算数");
});

test("does not pass another budget off as the one asked for", () => {
  const old = fill(table, ledgerFor(oldForm23(sample2022())));
  expect(body(old)).toEqual(["—|—|—|—|—|—|3.00|0.00|2.62|0.00|2.62|0.38"]);
});

test("says so when there is neither budget nor expense", () => {
  const edit = new Edit(sampleBook());
  for (const row of amount)
    for (const column of ["全年预算数", "统计数"]) edit.set("财决附03", row, column, null);
  const empty = fill(table, ledgerOf(edit.book, null));
  expect(body(empty)).toEqual([Array.from({ length: 12 }, () => "0.00").join("|")]);
  expect(notes(empty)[1]).toBe(
    "说明：乐山市市中区人民政府办公室2022年度没有财政拨款“三公”经费预算和支出，故本表无数据。",
  );
  // A budget that was not spent is not nothing.
  const unspent = edit
    .set("财决附03", "三公合计", "全年预算数", 9500)
    .set("财决附03", "公务接待费", "全年预算数", 9500);
  expect(notes(fill(table, ledgerOf(unspent.book, null)))).toHaveLength(1);
});
