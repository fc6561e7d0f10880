// income, expense and balances are the same in 财决01 and 财决02.
import { compares, equal } from "../../engine/checks/check";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "subject-table-equals-overall",
    title: "财决01表的收支和结转结余应等于财决02表合计",
    basis: "财决01表与财决02表表间关系（X-18）；核对清单T01",
    severity: "error",
    advice: "请核对财决02表合计行，并重新生成财决01表决算数。",
  },
  equal(overall("本年收入合计"), total("财决02", "本年收入")),
  equal(overall("本年支出合计"), total("财决02", "本年支出")),
  ...["年初结转和结余", "使用非财政拨款结余", "结余分配", "年末结转和结余"].map((balance) =>
    equal(overall(balance), total("财决02", balance)),
  ),
);
