// All vehicles of 财决附03 by their eight uses. Earlier forms have other uses, so a missing one leaves it unchecked.
import { compares, equal } from "../../engine/checks/check";
import { sum } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "vehicles-by-use-total",
    title: "车辆数合计应等于各类用途车辆数之和",
    basis: "财决附03表表内关系（F-4）；核对清单T12",
    severity: "error",
    advice: "请核对财决附03表各类用途的车辆数，改正有误的一处。",
  },
  equal(
    annex("车辆合计"),
    sum(
      ...["副部级领导用车", "主要领导干部用车", "机要通信用车", "应急保障用车"].map((use) => annex(use)),
      ...["执法执勤用车", "特种专业技术用车", "离退休干部用车", "其他用车"].map((use) => annex(use)),
    ),
  ),
);
