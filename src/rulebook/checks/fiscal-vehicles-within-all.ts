// 三公 counts the vehicles paid from 财政拨款, 国有资产 counts all.
import { atMost, compares } from "../../engine/checks/check";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "fiscal-vehicles-within-all",
    title: "公务用车保有量不应大于车辆数合计",
    basis: "财决附03表表内关系（F-4）；核对清单T12",
    severity: "warning",
    advice: "保有量只统计财政拨款开支的公务用车，是车辆数合计的一部分，请核对两处的口径和数量。",
  },
  atMost(annex("保有量"), annex("车辆合计")),
);
