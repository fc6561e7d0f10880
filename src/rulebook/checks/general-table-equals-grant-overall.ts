// income, expense and balances of 一般公共预算财政拨款 are the same in 财决01-1 and 财决07.
import { compares, equal } from "../../engine/checks/check";
import { grant, total } from "./shared/check-places";

export const check = compares(
  {
    id: "general-table-equals-grant-overall",
    title: "财决01-1表一般公共预算财政拨款的收支和结转结余应等于财决07表合计",
    basis: "财决01-1表与财决07表表间关系（X-12）；核对清单T06",
    severity: "error",
    advice: "请核对财决07表合计行，并重新生成财决01-1表决算数。",
  },
  equal(grant("一般公共预算财政拨款", "决算数"), total("财决07", "本年收入")),
  equal(grant("年初一般公共预算", "决算数"), total("财决07", "年初结转和结余")),
  equal(grant("本年支出合计", "决算数/一般公共"), total("财决07", "本年支出")),
  equal(grant("年末财政拨款结转和结余", "决算数/一般公共"), total("财决07", "年末结转和结余")),
);
