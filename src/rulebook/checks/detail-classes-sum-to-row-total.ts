// in every row of the 财决05, 08, 10 and 12 sheets 合计 is the sum of the 小计.
import { compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";
import { detailForms, economicCodes } from "./shared/check-places";

export const check = compares(
  {
    id: "detail-classes-sum-to-row-total",
    title: "支出明细表每行合计应等于各类小计之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T07",
    severity: "error",
    advice: "请核对这一行的合计和各类小计。",
  },
  ...detailForms.map((form) =>
    equal(cell(form, "@", "合计"), sum(...economicCodes.map((code) => cell(form, "@", code))), {
      rows: form,
    }),
  ),
);
