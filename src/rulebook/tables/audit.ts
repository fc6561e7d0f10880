// 决算核对: the words of the audit sheet.
import type { AuditWords } from "../../engine/sheets/audit-words";

export const audit: AuditWords = {
  id: "决算核对",
  title: "决算勾稽关系核对表",
  about:
    "说明：金额单位为元（辆数、人数等为个数）。两边的数、差额和状态都是公式，改动财决表后随之变化；点带下划线的名称可跳到单元格。" +
    "多处合并成一行的，两边为合计数，差额为各处不符金额之和（均为正数），名称是其中一处，有不符的取第一个不符处。" +
    "以万元填列的表，四舍五入尾差范围内的视为相符。状态不是公式的行由程序逐一核对，改动数据后需要重新运行。",
  heads: [
    ...(["序号", "核对内容", "依据", "级别"] as const),
    ...(["左边", "左边的数", "关系", "右边", "右边的数", "差额"] as const),
    ...(["状态", "处理建议或未核对的原因"] as const),
  ],
  severities: { error: "错误", warning: "提示", info: "说明" },
  relations: { "=": "=", "≤": "≤", "⇔": "同有同无", "⇒": "左有则右有" },
  verdicts: { held: "相符", broken: "不符", settled: "已说明", noData: "无数据", unchecked: "未核对" },
  byProgram: "由程序核对。改动数据后，请重新运行以更新状态。",
  settled: "原因已在“决算补充资料”表中写明。",
  explained: {
    form: "决算补充资料",
    prefix: "已说明.",
    reason: "内容",
    where: "填写说明",
    remark: "已说明：{reason}",
  },
  summed: "{side}等{n}处合计",
  more: "（共{n}处，这是第一处）",
};
