// X-4, first half: expense of the year is the same in 财决01 and 财决04.
import { compares, equal } from "../../engine/checks/check";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "expense-table-equals-overall",
    title: "财决01表本年支出合计应等于财决04表合计",
    basis: "财决01表与财决04表表间关系（X-4）；核对清单T02",
    severity: "error",
    advice: "请核对财决04表合计行，并重新生成财决01表决算数。",
  },
  equal(overall("本年支出合计"), total("财决04", "本年支出合计")),
);
