// Which official sheets the workbook lacks, and what is lost without them. Sheets that would be empty are not missed.
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Expr } from "../../engine/figures/expr";
import type { Form } from "../../engine/reading/form";
import type { Ledger } from "../../engine/figures/ledger";
import { formLabel } from "../../engine/reading/messages";
import { forms } from "../forms";
import { grant, overall } from "./shared/check-places";

const fund = grant("本年支出合计", "决算数/政府性基金");
const stateCapital = grant("本年支出合计", "决算数/国有资本");

/** Sheets that only some units fill in: they are missed when this is not 0. */
const onlyWith: Readonly<Record<string, Expr>> = {
  "财决05-3": overall("经营支出"),
  财决09: fund,
  财决10: fund,
  财决11: stateCapital,
  财决12: stateCapital,
};

/** Sheets without which the text lacks figures; without the others only checks are lost. */
const neededForText = ["财决01", "财决01-1", "财决03", "财决04", "财决07", "财决08", "财决08-1", "财决附03"];

function isMissed(ledger: Ledger, { id, official }: Form): boolean {
  if (!official || ledger.input.readings.has(id)) return false;
  const amount = onlyWith[id] && ledger.value(onlyWith[id]);
  return !amount || (amount.kind === "number" && amount.value.n !== 0n);
}

const finding = (missed: readonly Form[], severity: "warning" | "info"): CheckFound[] =>
  missed.length === 0
    ? []
    : [
        {
          message: `工作簿中没有${missed.map(({ id, without }) => `${formLabel(id, forms)}（${without}）`).join("、")}`,
          cells: [],
          severity,
        },
      ];

export const check = searches(
  {
    id: "official-sheets-present",
    title: "财决各表应齐全",
    basis: "部门决算报表表样目录（财决01表至财决附03表）",
    severity: "warning",
    advice: "请从决算软件导出完整的报表；本单位确实没有的表可不处理。",
  },
  (ledger) => {
    const missed = forms.filter((form) => isMissed(ledger, form));
    const needed = missed.filter(({ id }) => neededForText.includes(id) || id in onlyWith);
    return {
      found: [
        ...finding(needed, "warning"),
        ...finding(
          missed.filter((form) => !needed.includes(form)),
          "info",
        ),
      ],
    };
  },
);
