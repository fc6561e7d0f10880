// 财决05 is 05-1, 05-2 and 05-3 together, cell by cell.
import { compares, equal } from "../../engine/checks/check";
import { first, nil, sum, under } from "../../engine/figures/figure";

/** Without 经营支出 there need be no 财决05-3. */
const operating = first(
  under("财决05-3", "@", "#"),
  nil(under("财决04", "@", "经营支出"), "有经营支出，而工作簿中没有财决05-3表"),
);

export const check = compares(
  {
    id: "expense-detail-equals-parts",
    title: "财决05表每个数应等于财决05-1、05-2、05-3表相应数之和",
    basis: "财决05表与财决05-1、05-2、05-3表表间关系（X-8）",
    severity: "error",
    advice: "请按科目核对基本支出、项目支出和经营支出明细表，改正不一致的一处。",
  },
  equal(under("财决05", "@", "#"), sum(under("财决05-1", "@", "#"), under("财决05-2", "@", "#"), operating), {
    codes: ["财决05", "财决05-1", "财决05-2"],
    level: "项",
    columns: true,
  }),
);
