// income, expense and balances of 政府性基金预算财政拨款 are the same in 财决01-1 and 财决09.
import { compares, equal } from "../../engine/checks/check";
import { grant, total } from "./shared/check-places";

export const check = compares(
  {
    id: "fund-table-equals-grant-overall",
    title: "财决01-1表政府性基金预算财政拨款的收支和结转结余应等于财决09表合计",
    basis: "财决01-1表与财决09表表间关系（X-16）",
    severity: "error",
    advice: "请核对财决09表合计行，并重新生成财决01-1表决算数。",
  },
  equal(grant("政府性基金预算财政拨款", "决算数"), total("财决09", "本年收入")),
  equal(grant("年初政府性基金", "决算数"), total("财决09", "年初结转和结余")),
  equal(grant("本年支出合计", "决算数/政府性基金"), total("财决09", "本年支出")),
  equal(grant("年末财政拨款结转和结余", "决算数/政府性基金"), total("财决09", "年末结转和结余")),
);
