// expense of each 类 of 经济分类 is the same in 财决01 and 财决05.
import { compares, equal } from "../../engine/checks/check";
import { economicCodes, overall, total } from "./shared/check-places";

export const check = compares(
  {
    id: "economic-classes-equal-overall",
    title: "财决01表各经济分类支出应等于财决05表相应小计",
    basis: "财决01表与财决05表表间关系（X-7）；核对清单T07",
    severity: "error",
    advice: "请核对财决05表合计行的小计，并重新生成财决01表决算数。",
  },
  ...economicCodes.map((code) => equal(overall(code), total("财决05", code))),
);
