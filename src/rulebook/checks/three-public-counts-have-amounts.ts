// 团组, 人次, 辆 or 批次 without money may be right (paid otherwise), but somebody should look.
import { compares, needs } from "../../engine/checks/check";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-counts-have-amounts",
    title: "填列了团组、人次、辆数、批次的，应有相应的“三公”经费支出",
    basis: "财决附03表相关统计数（F-6）",
    severity: "warning",
    advice: "请核对是漏填金额还是多填数量；费用由其他资金或其他单位承担的，不应计入财政拨款“三公”统计数。",
  },
  needs(annex("团组数"), annex("因公出国费")),
  needs(annex("出国人次"), annex("因公出国费")),
  needs(annex("购置数"), annex("公务用车购置费")),
  needs(annex("国内接待批次"), annex("国内接待费")),
  needs(annex("国内接待人次"), annex("国内接待费")),
  needs(annex("外事接待批次"), annex("外事接待费")),
  needs(annex("外事接待人次"), annex("外事接待费")),
  needs(annex("国外接待批次"), annex("国外接待费")),
  needs(annex("国外接待人次"), annex("国外接待费")),
);
