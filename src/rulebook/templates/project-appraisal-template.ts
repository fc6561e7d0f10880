// Template rows of 项目绩效自评 for one project: its money, the rate of execution, and the usual kinds of indicators.
import type { ListRow } from "../../engine/sheets/list-sheet";

const kinds: readonly (readonly [first: string, second: string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "生态效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "满意度指标"],
];

/** The rows of a project; `number` is that of its row 绩效.项目.N on 决算补充资料. */
export const projectRows = (number: number): readonly ListRow[] => [
  { key: `绩效.项目.${number}`, cells: {} },
  {
    key: `绩效.项目.${number}.执行率`,
    cells: { 一级指标: "预算执行率", 三级指标: "预算执行率", 年度指标值: "100%", 分值: 10 },
  },
  ...kinds.map(([first, second], i): ListRow => ({
    key: `绩效.项目.${number}.${i + 1}`,
    cells: { 一级指标: first, 二级指标: second },
  })),
];
