// 项目支出 of each 科目 is the same in 财决04 and 财决05-2.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";

export const check = compares(
  {
    id: "project-expense-equals-detail",
    title: "财决04表各科目的项目支出应等于财决05-2表合计",
    basis: "财决04表与财决05-2表表间关系（X-9）",
    severity: "error",
    advice: "请核对该科目在财决04表和财决05-2表中的数，改正不一致的一处。",
  },
  equal(under("财决04", "@", "项目支出"), under("财决05-2", "@", "合计"), {
    codes: ["财决04", "财决05-2"],
    level: "项",
  }),
);
