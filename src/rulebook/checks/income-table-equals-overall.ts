// income of the year is the same in 财决01 and 财决03.
import { compares, equal } from "../../engine/checks/check";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "income-table-equals-overall",
    title: "财决01表本年收入合计应等于财决03表合计",
    basis: "财决01表与财决03表表间关系（X-1）；核对清单T02",
    severity: "error",
    advice: "请核对财决03表合计行，并重新生成财决01表决算数。",
  },
  equal(overall("本年收入合计"), total("财决03", "本年收入合计")),
);
