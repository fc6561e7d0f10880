// in every row of 财决03 the kinds of income add up.
import { atMost, compares, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";

const kinds = ["财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];

export const check = compares(
  {
    id: "income-table-columns-sum",
    title: "财决03表每行本年收入合计应等于各项收入之和",
    basis: "财决03表表内关系（X-17）；核对清单T03",
    severity: "error",
    advice: "请核对财决03表这一行；教育收费是事业收入的“其中”数，不重复相加。",
  },
  equal(cell("财决03", "@", "本年收入合计"), sum(...kinds.map((kind) => cell("财决03", "@", kind))), {
    rows: "财决03",
  }),
  atMost(cell("财决03", "@", "教育收费"), cell("财决03", "@", "事业收入"), { rows: "财决03" }),
);
