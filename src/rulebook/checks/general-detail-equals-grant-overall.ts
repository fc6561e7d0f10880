// expense of the general budget is the same in 财决01-1 and 财决08, in all and by class.
import { compares, equal } from "../../engine/checks/check";
import { under } from "../../engine/figures/figure";
import { classCodes } from "../forms/classes";
import { grant, total } from "./shared/check-places";

export const check = compares(
  {
    id: "general-detail-equals-grant-overall",
    title: "财决01-1表一般公共预算财政拨款支出应等于财决08表，总数和各功能分类都应一致",
    basis: "财决01-1表与财决08表表间关系（X-12）；核对清单T06",
    severity: "error",
    advice: "请核对财决08表该类各科目，并重新生成财决01-1表决算数。",
  },
  equal(grant("本年支出合计", "决算数/一般公共"), total("财决08", "合计")),
  equal(grant("@", "决算数/一般公共"), under("财决08", "@", "合计"), { keys: classCodes }),
);
