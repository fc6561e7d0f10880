// expense of each 科目 is the same in 财决11 and 财决12.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "state-capital-table-equals-detail",
    title: "财决11表各科目的本年支出应等于财决12表合计",
    basis: "财决11表与财决12表表间关系（X-16）",
    severity: "error",
    advice: "请核对该科目在财决11表和财决12表中的数，改正不一致的一处。",
  },
  equal(under("财决11", "@", "本年支出"), under("财决12", "@", "合计"), {
    codes: ["财决11", "财决12"],
    level: "项",
  }),
);
