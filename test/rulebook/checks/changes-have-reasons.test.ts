// Tests of changes-have-reasons.
import { check } from "../../../src/rulebook/checks/changes-have-reasons";
import { checkCases } from "../../help/check-cases";
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/checks/judge";
import { Ledger } from "../../../src/engine/figures/ledger";
import { readBook } from "../../../src/engine/run";
import { rulebook } from "../../../src/rulebook";
import { Edit, lastYearBook, sampleBook } from "../../help/books";

checkCases("changes-have-reasons", [
  {
    name: "finds a change without a reason",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "原因.收支总计", "内容", null),
    message: ["没有填写收、支总计变动的主要原因", "134,528,972.12"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds an outturn that is not its budget",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "预算.2010302", "金额", 60000000),
    message: ["没有填写一般行政管理事务决算数与预算数差异的主要原因"],
    findings: 1,
  },
  {
    name: "wants the reason why 三公 spent less than its budget",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "原因.三公预算差异", "内容", null),
    findings: 1,
  },
  {
    name: "wants none where nothing changed",
    outcome: "held",
    change: (edit) => edit.set("决算补充资料", "原因.出国", "内容", null),
  },
  {
    name: "wants one for spending what was not spent last year",
    outcome: "broken",
    change: (edit) =>
      edit.set("财决附03", "因公出国费", "统计数", 30000).set("决算补充资料", "原因.出国", "内容", null),
    message: ["因公出国（境）费变动的主要原因"],
    findings: 1,
  },
  {
    name: "is unchecked without answers",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);

describe("a pack's threshold", () => {
  const book = new Edit(sampleBook())
    .set("决算补充资料", "原因.公务用车", "内容", null)
    .set("决算补充资料", "原因.公务接待", "内容", null).book;
  // 公务用车 grew by 13.4%, 公务接待 fell by 66.7%.
  it.each([
    ["0", 2],
    ["13.4", 2],
    ["13.5", 1],
    ["70", 0],
  ])("of %s%%", (reasonsAbove, findings) => {
    const prior = new Ledger(readBook(lastYearBook(), { budget: "全年预算数" }, rulebook));
    const input = readBook(book, { budget: "全年预算数", reasonsAbove }, rulebook);
    expect(judge(new Ledger({ ...input, prior }), check).findings).toHaveLength(findings);
  });
});
