// in the 财决05, 08, 10 and 12 sheets, 合计 and the rows of 类 and 款 add up what is below them.
import { compares, equal } from "../../engine/checks/check";
import { cell, under } from "../../engine/figures/figure";
import { detailForms } from "./shared/check-places";

export const check = compares(
  {
    id: "detail-rows-sum-to-total",
    title: "支出明细表的合计行、类款行应等于其下各科目之和",
    basis: "财决05、08、10、12表及其附表表内关系（X-17）；核对清单T04",
    severity: "error",
    advice: "请核对这一栏的合计和各科目，看是否漏加、重复或缺行。",
  },
  ...detailForms.map((form) =>
    equal(cell(form, "@", "#"), under(form, "@", "#"), { rowsAndColumns: [form] }),
  ),
);
