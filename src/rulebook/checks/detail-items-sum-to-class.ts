// in every row of the 财决05, 08, 10 and 12 sheets each 小计 is the sum of its 款.
import { compares, equal } from "../../engine/checks/check";
import { cell, details } from "../../engine/figures/figure";
import { detailForms, economicCodes } from "./shared/check-places";

export const check = compares(
  {
    id: "detail-items-sum-to-class",
    title: "支出明细表每行各类小计应等于其款级各栏之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T07",
    severity: "error",
    advice: "请核对这一行该类的小计和各款。",
  },
  ...detailForms.flatMap((form) =>
    economicCodes.map((code) => equal(cell(form, "@", code), details(form, "@", code), { rows: form })),
  ),
);
