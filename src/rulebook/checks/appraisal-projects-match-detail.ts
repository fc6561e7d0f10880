// What a project has spent on 项目绩效自评 is what 财决05-2 says of the project of that name.
import { isTenThousandfold } from "../../engine/value/amount";
import { normalise } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";
import type { Expr } from "../../engine/figures/expr";
import { amountSaid } from "../../engine/checks/judge";
import type { Ledger } from "../../engine/figures/ledger";
import { leafRows } from "../../engine/reading/leaves";
import { rowAt } from "../../engine/reading/reading";
import { cellsOf } from "../../engine/figures/trace";
import { agreement } from "../../engine/value/value";
import { projectForm, projectName, projectSeries } from "./shared/appraisal";

const detail = "财决05-2";

/** All rows of a project: it may be spent under several 科目. */
function spentOn(ledger: Ledger, name: string): Expr | undefined {
  const reading = ledger.input.readings.get(detail);
  const rows = reading ? leafRows(reading, "").filter((row) => normalise(row.name) === normalise(name)) : [];
  return rows.length === 0 ? undefined : sum(...rows.map((row) => cell(detail, rowAt(row.index), "合计")));
}

function unlike(ledger: Ledger, key: string): CheckFound[] {
  const name = projectName(ledger, key);
  const executed = cell(projectForm, key, "全年执行数");
  const spent = spentOn(ledger, name);
  if (!spent) return [];
  const [mine, theirs] = [ledger.value(executed), ledger.value(spent)];
  if (mine.kind === "missing" || theirs.kind === "missing" || agreement(mine, theirs) !== "different")
    return [];
  const hint = isTenThousandfold(mine.value, theirs.value) ? "，很可能填成了万元" : "";
  return [
    {
      message: `项目“${name}”：${amountSaid(ledger, executed)}，${amountSaid(ledger, spent)}${hint}`,
      cells: [...cellsOf(ledger, executed), ...cellsOf(ledger, spent)],
      severity: hint === "" ? "warning" : "error",
      sides: [executed, spent],
    },
  ];
}

export const check = searches(
  {
    id: "appraisal-projects-match-detail",
    title: "自评项目的全年执行数应与财决05-2表同名项目的支出一致",
    basis: "项目支出绩效自评表与财决05-2表衔接；核对清单X15",
    severity: "warning",
    advice: "请核对“项目绩效自评”表的全年执行数（单位为元）；口径不同的请在文稿中说明。",
  },
  (ledger) => {
    const named = ledger.input.readings.has(projectForm)
      ? ledger.items(projectSeries).filter((key) => spentOn(ledger, projectName(ledger, key)))
      : [];
    return named.length === 0 ? "no-data" : { found: named.flatMap((key) => unlike(ledger, key)) };
  },
);
