// The projects that section 十（四） names are those of 项目绩效自评, by number and by name.
import { normalise } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import { cell } from "../../engine/figures/figure";
import { itemId } from "../../engine/figures/id";
import type { Ledger } from "../../engine/figures/ledger";
import { cellsOf } from "../../engine/figures/trace";
import { projectForm, projectName, projectSeries } from "./shared/appraisal";

const answered = "绩效.项目";

function nameOf(ledger: Ledger, key: string): string {
  const name = ledger.content(itemId(answered, key, "名称"));
  return name.kind === "text" ? name.text : "";
}

/** `key` is the 编号 on either sheet. */
function unlike(ledger: Ledger, key: string): CheckFound[] {
  const isAnswered = ledger.items(answered).includes(key);
  const isAppraised = ledger.items(projectSeries).includes(key);
  const cells = [
    ...cellsOf(ledger, cell(projectForm, key, "项目名称")),
    ...cellsOf(ledger, cell("决算补充资料", key, "项目")),
  ];
  const [here, there] = [projectName(ledger, key), nameOf(ledger, key)];
  if (!isAppraised) return [{ message: `“${there}”（编号“${key}”）在“项目绩效自评”表中没有`, cells }];
  if (!isAnswered) return [{ message: `“${here}”（编号“${key}”）在“决算补充资料”表中没有综述`, cells }];
  if (normalise(here) === normalise(there)) return [];
  return [
    { message: `编号“${key}”的项目，“项目绩效自评”表写作“${here}”，“决算补充资料”表写作“${there}”`, cells },
  ];
}

export const check = searches(
  {
    id: "appraisal-projects-match-answers",
    title: "“项目绩效自评”表与“决算补充资料”表的自评项目应一致",
    basis: "项目支出绩效自评表与情况说明；核对清单X15",
    severity: "warning",
    advice: "请统一两张表的项目个数、编号和名称。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(projectForm)) return "no-data";
    const keys = new Set([...ledger.items(projectSeries), ...ledger.items(answered)]);
    return { found: [...keys].flatMap((key) => unlike(ledger, key)) };
  },
);
