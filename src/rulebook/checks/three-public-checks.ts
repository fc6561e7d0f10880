// 三公 of 财决附03: totals, sheets of detail, budget, counts.
import { atMost, type Check, equal, needs } from "../../engine/checks/check";
import { cell, diff, sum } from "../../engine/figures/figure";
import { agreesWithDetails, annex, annexPeriods, spentOn } from "./shared/annex03";
import { total } from "./shared/check-places";

/** All that a sheet of detail spends on 三公. */
const spent = (form: string) => spentOn(form, ["30212", "30217", "30231", "30913", "31013"]);

const basic = (code: string) => total("财决08-1", code);

export const threePublicChecks: readonly Check[] = [
  // 三公 total of 财决附03: abroad, vehicles and receptions, for both budgets and the outturn.
  {
    id: "three-public-total",
    title: "“三公”经费支出合计应等于因公出国（境）费、公务用车购置及运行维护费、公务接待费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice: "请核对财决附03表的三个分项和合计，改正有误的一处。",
    comparisons: annexPeriods.map((column) =>
      equal(
        annex("三公合计", column),
        sum(annex("因公出国费", column), annex("公务用车购置及运行费", column), annex("公务接待费", column)),
      ),
    ),
  },
  // Vehicles within 三公: purchase and running, for both budgets and the outturn.
  {
    id: "three-public-vehicles-total",
    title: "公务用车购置及运行维护费应等于购置费与运行维护费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice: "请核对财决附03表的公务用车购置费、运行维护费和小计，改正有误的一处。",
    comparisons: annexPeriods.map((column) =>
      equal(
        annex("公务用车购置及运行费", column),
        sum(annex("公务用车购置费", column), annex("公务用车运行费", column)),
      ),
    ),
  },
  // Receptions within 三公: at home and abroad, for both budgets and the outturn.
  {
    id: "three-public-reception-total",
    title: "公务接待费应等于国内接待费与国（境）外接待费之和",
    basis: "财决附03表表内关系（F-1）；核对清单T08",
    severity: "error",
    advice:
      "请核对财决附03表的国内接待费、国（境）外接待费和小计；外事接待费已含在国内接待费中，不另外相加。",
    comparisons: annexPeriods.map((column) =>
      equal(annex("公务接待费", column), sum(annex("国内接待费", column), annex("国外接待费", column))),
    ),
  },
  // 外事接待 is 其中 of 国内接待: amounts, 批次 and 人次.
  {
    id: "foreign-guests-within-domestic",
    title: "外事接待不应大于国内接待",
    basis: "财决附03表“其中”项（F-1、F-7）",
    severity: "error",
    advice: "外事接待是国内接待的其中项，请核对两者的金额、批次和人次。",
    comparisons: [
      ...annexPeriods.map((column) => atMost(annex("外事接待费", column), annex("国内接待费", column))),
      atMost(annex("外事接待批次"), annex("国内接待批次")),
      atMost(annex("外事接待人次"), annex("国内接待人次")),
    ],
  },
  // 因公出国（境）费: 30212; units may leave teaching and research out, hence no error.
  {
    id: "three-public-abroad-agrees-with-details",
    title: "因公出国（境）费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "warning",
    advice: "统计数应为财决08表与财决10表因公出国（境）费用之和；按规定不计入的教学科研出国费用请另行说明。",
    comparisons: agreesWithDetails("因公出国费", ["30212"]),
  },
  // 公务用车购置费: 30913 and 31013 of the general budget, and of government funds as far as they are counted.
  {
    id: "three-public-purchase-agrees-with-details",
    title: "公务用车购置费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "error",
    advice: "统计数应为财决08表与财决10表公务用车购置（30913、31013）之和，请核对后改正。",
    comparisons: agreesWithDetails("公务用车购置费", ["30913", "31013"]),
  },
  // 公务用车运行维护费: 30231 of the general budget, and of government funds as far as they are counted.
  {
    id: "three-public-running-agrees-with-details",
    title: "公务用车运行维护费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "error",
    advice: "统计数应为财决08表与财决10表公务用车运行维护费之和，请核对后改正。",
    comparisons: agreesWithDetails("公务用车运行费", ["30231"]),
  },
  // 公务接待费: 30217 of the general budget, and of government funds as far as they are counted.
  {
    id: "three-public-reception-agrees-with-details",
    title: "公务接待费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "error",
    advice: "统计数应为财决08表与财决10表公务接待费之和，请核对后改正。",
    comparisons: agreesWithDetails("公务接待费", ["30217"]),
  },
  // From FY2022 三公 counts government funds too: what 财决10 spends on it must show beyond the general budget's.
  {
    id: "three-public-covers-fund",
    title: "政府性基金预算列支的“三公”经费应计入财决附03表",
    basis: "2022年度起“三公”经费统计口径含一般公共预算和政府性基金预算财政拨款（F-2）",
    severity: "warning",
    advice: "请把财决10表中的“三公”经费计入财决附03表；2021及以前年度只统计一般公共预算的，不必处理。",
    comparisons: [needs(spent("财决10"), diff(annex("三公合计"), spent("财决08")))],
  },
  // 三公 in 基本支出 is part of all 三公, which counts projects too.
  {
    id: "basic-within-three-public",
    title: "基本支出中的接待费、公务用车费不应大于“三公”经费统计数",
    basis: "财决08-1表与财决附03表衔接；核对清单T09",
    severity: "error",
    advice: "“三公”经费含基本支出和项目支出，请核对财决附03表是否漏计。",
    comparisons: [
      atMost(basic("30217"), annex("公务接待费")),
      atMost(basic("30231"), annex("公务用车运行费")),
      atMost(basic("31013"), annex("公务用车购置费")),
    ],
  },
  // 因公出国 in 基本支出; units may leave teaching and research out of 三公, hence no error.
  {
    id: "basic-abroad-within-three-public",
    title: "基本支出中的因公出国（境）费用不应大于“三公”经费统计数",
    basis: "财决08-1表与财决附03表衔接；核对清单T09",
    severity: "warning",
    advice: "请核对财决附03表是否漏计；按规定不计入的教学科研出国费用请另行说明。",
    comparisons: [atMost(basic("30212"), annex("因公出国费"))],
  },
  // 三公 beyond its 全年预算数 needs a reason, which is typed on 决算补充资料.
  {
    id: "three-public-within-budget",
    title: "“三公”经费决算数大于全年预算数的，应说明原因",
    basis: "财决附03表（F-8）；公开时须说明“三公”经费增减变动原因",
    severity: "warning",
    advice: "请核对预算数和统计数；确属超预算的，请在“决算补充资料”表编号“原因.三公预算差异”处写明原因。",
    settledBy: cell("决算补充资料", "原因.三公预算差异", "内容"),
    comparisons: ["三公合计", "因公出国费", "公务用车购置及运行费", "公务接待费"].map((row) =>
      atMost(annex(row), annex(row, "全年预算数")),
    ),
  },
  // Money spent abroad, on vehicles bought or on guests needs its 团组, 人次, 辆 or 批次.
  {
    id: "three-public-amounts-have-counts",
    title: "有“三公”经费支出的，应填列相应的团组、人次、辆数、批次",
    basis: "财决附03表相关统计数（F-6）；公开时须列示团组数、购置数、批次和人次",
    severity: "error",
    advice: "请按实际补填财决附03表的相关统计数；确无对应数量的（如支付以前年度费用），请在公开说明中写明。",
    comparisons: [
      needs(annex("因公出国费"), annex("团组数")),
      needs(annex("因公出国费"), annex("出国人次")),
      needs(annex("公务用车购置费"), annex("购置数")),
      needs(annex("国内接待费"), annex("国内接待批次")),
      needs(annex("国内接待费"), annex("国内接待人次")),
      needs(annex("外事接待费"), annex("外事接待批次")),
      needs(annex("外事接待费"), annex("外事接待人次")),
      needs(annex("国外接待费"), annex("国外接待批次")),
      needs(annex("国外接待费"), annex("国外接待人次")),
    ],
  },
  // 团组, 人次, 辆 or 批次 without money may be right (paid otherwise), but somebody should look.
  {
    id: "three-public-counts-have-amounts",
    title: "填列了团组、人次、辆数、批次的，应有相应的“三公”经费支出",
    basis: "财决附03表相关统计数（F-6）",
    severity: "warning",
    advice: "请核对是漏填金额还是多填数量；费用由其他资金或其他单位承担的，不应计入财政拨款“三公”统计数。",
    comparisons: [
      needs(annex("团组数"), annex("因公出国费")),
      needs(annex("出国人次"), annex("因公出国费")),
      needs(annex("购置数"), annex("公务用车购置费")),
      needs(annex("国内接待批次"), annex("国内接待费")),
      needs(annex("国内接待人次"), annex("国内接待费")),
      needs(annex("外事接待批次"), annex("外事接待费")),
      needs(annex("外事接待人次"), annex("外事接待费")),
      needs(annex("国外接待批次"), annex("国外接待费")),
      needs(annex("国外接待人次"), annex("国外接待费")),
    ],
  },
  // Running cost of vehicles that nobody keeps.
  {
    id: "vehicle-running-needs-vehicles",
    title: "有公务用车运行维护费的，一般应有公务用车保有量",
    basis: "财决附03表相关统计数（F-6）",
    severity: "warning",
    advice: "请核对公务用车保有量；年内已处置车辆或租用车辆的，请在公开说明中写明。",
    comparisons: [needs(annex("公务用车运行费"), annex("保有量"))],
  },
];
