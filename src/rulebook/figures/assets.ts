// Section 十（三）, 国有资产占有使用: vehicles by use and large equipment, from 财决附03.
import { cell, combine, figures, nameOf, number, seriesOf, words } from "../../engine/figures/figure";

const stat = (row: string) => cell("财决附03", row, "统计数");

export const assets = combine(
  figures("资产", {
    车辆: number("车辆数合计", stat("车辆合计")),
    大型设备: number("单价100万元（含）以上设备数", stat("大型设备")),
  }),
  seriesOf("资产", {
    车辆用途: {
      label: "车辆用途",
      items: {
        each: "keys",
        keys: [
          "副部级领导用车",
          "主要领导干部用车",
          "机要通信用车",
          "应急保障用车",
          "执法执勤用车",
          "特种专业技术用车",
          "离退休干部用车",
          "其他用车",
        ],
      },
      fields: { 名称: words("用途", nameOf("财决附03", "@")), 数量: number("车辆数", stat("@")) },
    },
  }),
);
