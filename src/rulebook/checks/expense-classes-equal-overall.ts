// expense of each functional class in 财决01 is that of its 科目 in 财决04.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { overall } from "./shared/check-places";

export const check = compares(
  {
    id: "expense-classes-equal-overall",
    title: "财决01表各功能分类支出应等于财决04表该类科目之和",
    basis: "财决01表与财决04表表间关系（X-6）；核对清单T04",
    severity: "error",
    advice: "请核对财决04表该类各科目，并重新生成财决01表决算数。",
  },
  equal(overall("@"), under("财决04", "@", "本年支出合计"), { keys: classCodes }),
);
