// Vehicles and large equipment stand on 财决附03 and, at the end of the year, on 财决附01.
import { compares, equal } from "../../engine/checks/check";
import { cell } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";

const both = (row03: string, row01: string) => equal(annex(row03), cell("财决附01", row01, "年末数"));

export const check = compares(
  {
    id: "assets-agree-with-annex01",
    title: "车辆和大型设备数量应与财决附01表年末数一致",
    basis: "财决附03表说明：资产数与财决附01表衔接",
    severity: "warning",
    advice: "请按资产台账核对两张表的数量，改正有误的一处。",
  },
  both("车辆合计", "车辆"),
  both("大型设备", "大型设备"),
);
