// What the whole document is about: unit and years, and when it was published.
import { cell, head, type Definitions, type FigureDef } from "../../engine/figures/figure";

const defs: Record<string, FigureDef> = {
  单位: { label: "单位名称", unit: "文字", expr: head("unit") },
  年度: { label: "决算年度", unit: "年", expr: head("year") },
  上年度: { label: "上年度", unit: "年", expr: head("last-year") },
  公开时间: { label: "公开时间", unit: "文字", expr: cell("决算补充资料", "公开时间", "内容") },
};

export const documentFigures: Definitions = { figures: defs, series: {} };
