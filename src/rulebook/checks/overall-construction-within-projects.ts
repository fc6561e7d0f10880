// Z01-4: 基本建设类项目 is a part of 项目支出.
import { atMost, compares } from "../../engine/checks/check";
import { overall, periods } from "./shared/check-places";

export const check = compares(
  {
    id: "overall-construction-within-projects",
    title: "财决01表基本建设类项目支出不应大于项目支出",
    basis: "2022年度部门决算报表审核公式 Z01-4",
    severity: "error",
    advice: "基本建设类项目是项目支出的“其中”数，请核对这两行。",
  },
  ...periods.map((column) => atMost(overall("基本建设类项目", column), overall("项目支出", column))),
);
