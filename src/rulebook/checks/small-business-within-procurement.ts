// Contracts with 小微企业 are part of those with 中小企业, which are part of all procurement.
import { atMost, compares } from "../../engine/checks/check";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "small-business-within-procurement",
    title: "授予小微企业、中小企业的合同金额应逐级不大于政府采购支出合计",
    basis: "财决附03表“其中”项（F-5）；核对清单T11",
    severity: "error",
    advice: "小微企业合同是中小企业合同的其中项，中小企业合同是采购支出的一部分，请核对后改正。",
  },
  atMost(annex("小微企业合同"), annex("中小企业合同")),
  atMost(annex("中小企业合同"), annex("采购总额")),
);
