// The rest of 财决附03: 机关运行经费, vehicles and equipment, procurement.
import { atMost, type Check, equal } from "../../engine/checks/check";
import { cell, sum } from "../../engine/figures/figure";
import { annex } from "./shared/annex03";
import { total } from "./shared/check-places";

/** Vehicles of 财决附03 by what they are for. */
const uses = [
  ...["副部级领导用车", "主要领导干部用车", "机要通信用车", "应急保障用车"],
  ...["执法执勤用车", "特种专业技术用车", "离退休干部用车", "其他用车"],
];

const atYearEnd = (row: string) => cell("财决附01", row, "年末数");

export const operationChecks: readonly Check[] = [
  // 机关运行经费 is that of 行政单位 and of 参公单位.
  {
    id: "running-cost-total",
    title: "机关运行经费应等于行政单位与参照公务员法管理事业单位之和",
    basis: "财决附03表表内关系（F-3）",
    severity: "error",
    advice: "请核对财决附03表的机关运行经费及其两个分项，改正有误的一处。",
    comparisons: [equal(annex("机关运行经费"), sum(annex("行政单位"), annex("参公单位")))],
  },
  // 机关运行经费 is the 公用经费 of 行政 and 参公 units, so never more than the 公用经费 of all.
  {
    id: "running-cost-within-public-use",
    title: "机关运行经费不应大于一般公共预算基本支出的公用经费",
    basis: "财决附03表与财决07表衔接（F-3）；核对清单T10",
    severity: "warning",
    advice: "机关运行经费只统计行政单位和参公单位的公用经费，请核对财决附03表与财决07表。",
    comparisons: [atMost(annex("机关运行经费"), total("财决07", "公用经费"))],
  },
  // All vehicles of 财决附03 by their eight uses. Earlier forms have other uses, so a missing one leaves it unchecked.
  {
    id: "vehicles-by-use-total",
    title: "车辆数合计应等于各类用途车辆数之和",
    basis: "财决附03表表内关系（F-4）；核对清单T12",
    severity: "error",
    advice: "请核对财决附03表各类用途的车辆数，改正有误的一处。",
    comparisons: [equal(annex("车辆合计"), sum(...uses.map((use) => annex(use))))],
  },
  // 三公 counts the vehicles paid from 财政拨款, 国有资产 counts all.
  {
    id: "fiscal-vehicles-within-all",
    title: "公务用车保有量不应大于车辆数合计",
    basis: "财决附03表表内关系（F-4）；核对清单T12",
    severity: "warning",
    advice: "保有量只统计财政拨款开支的公务用车，是车辆数合计的一部分，请核对两处的口径和数量。",
    comparisons: [atMost(annex("保有量"), annex("车辆合计"))],
  },
  // Vehicles and large equipment stand on 财决附03 and, at the end of the year, on 财决附01.
  {
    id: "assets-agree-with-annex01",
    title: "车辆和大型设备数量应与财决附01表年末数一致",
    basis: "财决附03表说明：资产数与财决附01表衔接",
    severity: "warning",
    advice: "请按资产台账核对两张表的数量，改正有误的一处。",
    comparisons: [
      equal(annex("车辆合计"), atYearEnd("车辆")),
      equal(annex("大型设备"), atYearEnd("大型设备")),
    ],
  },
  // 政府采购支出: goods, works and services.
  {
    id: "procurement-total",
    title: "政府采购支出合计应等于货物、工程、服务支出之和",
    basis: "财决附03表表内关系（F-5）；核对清单T11",
    severity: "error",
    advice: "请核对财决附03表的三类采购支出和合计，改正有误的一处。",
    comparisons: [equal(annex("采购总额"), sum(annex("采购货物"), annex("采购工程"), annex("采购服务")))],
  },
  // Contracts with 小微企业 are part of those with 中小企业, which are part of all procurement.
  {
    id: "small-business-within-procurement",
    title: "授予小微企业、中小企业的合同金额应逐级不大于政府采购支出合计",
    basis: "财决附03表“其中”项（F-5）；核对清单T11",
    severity: "error",
    advice: "小微企业合同是中小企业合同的其中项，中小企业合同是采购支出的一部分，请核对后改正。",
    comparisons: [
      atMost(annex("小微企业合同"), annex("中小企业合同")),
      atMost(annex("中小企业合同"), annex("采购总额")),
    ],
  },
];
