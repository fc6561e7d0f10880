// 因公出国 in 基本支出; units may leave teaching and research out of 三公, hence no error.
import { atMost, compares } from "../../engine/checks/check";
import { annex } from "./shared/annex03";
import { total } from "./shared/check-places";

export const check = compares(
  {
    id: "basic-abroad-within-three-public",
    title: "基本支出中的因公出国（境）费用不应大于“三公”经费统计数",
    basis: "财决08-1表与财决附03表衔接；核对清单T09",
    severity: "warning",
    advice: "请核对财决附03表是否漏计；按规定不计入的教学科研出国费用请另行说明。",
  },
  atMost(total("财决08-1", "30212"), annex("因公出国费")),
);
