// A reason that speaks of another indicator than its row's: reasons that slipped by a row.
import { searches, type CheckFound } from "../../engine/checks/check";
import { searchAppraisals, type AppraisalIndicator } from "./shared/appraisal";

/** 社会效益指标 is spoken of as 社会效益. */
const topicOf = ({ text }: AppraisalIndicator): string =>
  text("二级指标")
    .replace(/[（(].*$/u, "")
    .replace(/指标$/u, "");

function shiftedReasons(appraisal: string, indicators: readonly AppraisalIndicator[]): CheckFound[] {
  const topics = new Set(indicators.map(topicOf).filter((topic) => topic.length > 1));
  return indicators.flatMap((one) => {
    const reason = one.text("扣分原因");
    const own = topicOf(one);
    const other = [...topics].find(
      (topic) => topic !== own && !own.includes(topic) && reason.includes(topic),
    );
    if (other === undefined || own === "" || reason.includes(own)) return [];
    return [
      {
        message: `${appraisal}“${one.text("二级指标")}”的扣分原因“${reason}”说的是“${other}”`,
        cells: [one.cell("扣分原因")],
      },
    ];
  });
}

export const check = searches(
  {
    id: "appraisal-reasons-fit-indicators",
    title: "绩效自评的扣分原因应与该行指标对应",
    basis: "项目支出绩效自评表；核对清单X15",
    severity: "error",
    advice: "请核对扣分原因是否填错了行。",
  },
  (ledger) => searchAppraisals(ledger, ({ name, indicators }) => shiftedReasons(name, indicators)),
);
