// docs/checks.md: every check with its basis, severity and advice.
import type { Check } from "../../src/engine/checks/check";

const severityName = { error: "错误", warning: "提示", info: "说明" } as const;

export function checksPage(checks: readonly Check[]): string {
  return [
    "# 核对清单",
    "",
    "<!-- 由 npm run docs 生成，请勿手工修改。 -->",
    "",
    `共 ${checks.length} 项。“错误”必须改正；“提示”需要人工判断；“说明”供参考。金额之间精确到分比较；以万元填报的表按四舍五入的尾差范围比较。`,
    "",
    "| 编号 | 核对内容 | 依据 | 级别 | 不符时怎么办 |",
    "| --- | --- | --- | --- | --- |",
    ...checks.map(
      ({ id, title, basis, severity, advice }) =>
        `| \`${id}\` | ${title} | ${basis} | ${severityName[severity]} | ${advice} |`,
    ),
    "",
  ].join("\n");
}
