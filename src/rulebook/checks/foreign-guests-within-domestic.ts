// 外事接待 is 其中 of 国内接待: amounts, 批次 and 人次.
import { atMost, compares } from "../../engine/checks/check";
import { annex, annexPeriods } from "./shared/annex03";

export const check = compares(
  {
    id: "foreign-guests-within-domestic",
    title: "外事接待不应大于国内接待",
    basis: "财决附03表“其中”项（F-1、F-7）",
    severity: "error",
    advice: "外事接待是国内接待的其中项，请核对两者的金额、批次和人次。",
  },
  ...annexPeriods.map((column) => atMost(annex("外事接待费", column), annex("国内接待费", column))),
  atMost(annex("外事接待批次"), annex("国内接待批次")),
  atMost(annex("外事接待人次"), annex("国内接待人次")),
);
