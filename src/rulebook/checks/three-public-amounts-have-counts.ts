// Money spent abroad, on vehicles bought or on guests needs its 团组, 人次, 辆 or 批次.
import { compares, needs } from "../../engine/checks/check";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-amounts-have-counts",
    title: "有“三公”经费支出的，应填列相应的团组、人次、辆数、批次",
    basis: "财决附03表相关统计数（F-6）；公开时须列示团组数、购置数、批次和人次",
    severity: "error",
    advice: "请按实际补填财决附03表的相关统计数；确无对应数量的（如支付以前年度费用），请在公开说明中写明。",
  },
  needs(annex("因公出国费"), annex("团组数")),
  needs(annex("因公出国费"), annex("出国人次")),
  needs(annex("公务用车购置费"), annex("购置数")),
  needs(annex("国内接待费"), annex("国内接待批次")),
  needs(annex("国内接待费"), annex("国内接待人次")),
  needs(annex("外事接待费"), annex("外事接待批次")),
  needs(annex("外事接待费"), annex("外事接待人次")),
  needs(annex("国外接待费"), annex("国外接待批次")),
  needs(annex("国外接待费"), annex("国外接待人次")),
);
