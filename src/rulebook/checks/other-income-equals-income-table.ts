// every other kind of income is the same in 财决01 and 财决03.
import { compares, equal } from "../../engine/checks/check";
import { overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "other-income-equals-income-table",
    title: "财决01表各项非财政拨款收入应等于财决03表相应各栏合计",
    basis: "财决01表与财决03表表间关系（X-3）；核对清单T02",
    severity: "error",
    advice: "请核对财决03表合计行，并重新生成财决01表决算数。",
  },
  ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"].map((kind) =>
    equal(overall(kind), total("财决03", kind)),
  ),
);
