// expense of each 科目 is the same in 财决09 and 财决10.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "fund-table-equals-detail",
    title: "财决09表各科目的本年支出应等于财决10表合计",
    basis: "财决09表与财决10表表间关系（X-16）",
    severity: "error",
    advice: "请核对该科目在财决09表和财决10表中的数，改正不一致的一处。",
  },
  equal(under("财决09", "@", "本年支出"), under("财决10", "@", "合计"), {
    codes: ["财决09", "财决10"],
    level: "项",
  }),
);
