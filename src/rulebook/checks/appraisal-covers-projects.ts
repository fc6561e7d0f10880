// A text that says 全面开展绩效自评 while the appraised projects are a small part of 项目支出.
import { compare, fromDecimal, multiply, toShortDecimal, whole, zero } from "../../engine/value/amount";
import { searches } from "../../engine/checks/check";
import { figure } from "../../engine/figures/figure";
import { cellsOf } from "../../engine/figures/trace";
import { numberOf, projectForm } from "./shared/appraisal";
import { answersOf } from "./shared/typed-answers";

/** All that is less than this is not all. */
const least = fromDecimal("0.9") ?? zero;

/** That every project was appraised. */
const claim = /(?:全面|全部|所有|全覆盖)[^。；，]{0,12}(?:自评|评价)|(?:自评|评价)[^。；，]{0,8}全覆盖/u;

export const check = searches(
  {
    id: "appraisal-covers-projects",
    title: "称全面开展绩效自评的，自评项目应占项目支出的90%以上",
    basis: "项目支出绩效自评表与财决04表衔接；核对清单X15",
    severity: "warning",
    advice: "请补充其他项目的自评，或删去“全面”“全部”等字样。",
  },
  (ledger) => {
    const coverage = ledger.input.readings.has(projectForm)
      ? numberOf(ledger, figure("绩效.自评覆盖率"))
      : undefined;
    if (!coverage) return "no-data";
    const share = `${toShortDecimal(multiply(coverage, whole(100)), 1)}%`;
    const isAll = compare(coverage, least) >= 0;
    return {
      found: answersOf(ledger).flatMap(({ key, text, cell }) => {
        const words = claim.exec(text)?.[0];
        if (isAll || words === undefined) return [];
        return [
          {
            message: `编号“${key}”写有“${words}”，而“项目绩效自评”表的项目只占项目支出的${share}`,
            cells: [cell, ...cellsOf(ledger, figure("绩效.自评执行"))],
          },
        ];
      }),
    };
  },
);
