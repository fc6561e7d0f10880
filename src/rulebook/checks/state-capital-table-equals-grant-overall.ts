// income, expense and balances of 国有资本经营预算财政拨款 are the same in 财决01-1 and 财决11.
import { compares, equal } from "../../engine/checks/check";
import { grant, total } from "./shared/check-places";

export const check = compares(
  {
    id: "state-capital-table-equals-grant-overall",
    title: "财决01-1表国有资本经营预算财政拨款的收支和结转结余应等于财决11表合计",
    basis: "财决01-1表与财决11表表间关系（X-16）",
    severity: "error",
    advice: "请核对财决11表合计行，并重新生成财决01-1表决算数。",
  },
  equal(grant("国有资本经营预算财政拨款", "决算数"), total("财决11", "本年收入")),
  equal(grant("年初国有资本经营", "决算数"), total("财决11", "年初结转和结余")),
  equal(grant("本年支出合计", "决算数/国有资本"), total("财决11", "本年支出")),
  equal(grant("年末财政拨款结转和结余", "决算数/国有资本"), total("财决11", "年末结转和结余")),
);
