// docs/figures.md: every figure and series that a pack may name.
import type { Definitions } from "../../src/engine/figures/figure";
import { anyKey, siblingField } from "../../src/engine/figures/id";
import type { Expr } from "../../src/engine/figures/expr";

export function figuresPage({ figures, series }: Definitions): string {
  return [
    "# 可用的数和列",
    "",
    "<!-- 由 npm run docs 生成，请勿手工修改。 -->",
    "",
    "文稿模板中 `{名称}` 处可以填的数，和 `{#名称}…{/}` 可以逐项列出的列。金额的单位是元，打印时按模板设置换算。",
    "",
    "## 数",
    "",
    "| 名称 | 含义 | 单位 | 算法 |",
    "| --- | --- | --- | --- |",
    ...Object.entries(figures).map(
      ([id, def]) => `| \`${id}\` | ${def.label} | ${def.unit} | ${recipe(def.expr)} |`,
    ),
    "",
    "## 列",
    "",
    ...Object.entries(series).flatMap(([id, def]) => [
      `### \`${id}\`　${def.label}`,
      "",
      "| 每项的内容 | 含义 | 单位 | 算法 |",
      "| --- | --- | --- | --- |",
      ...Object.entries(def.fields).map(
        ([field, { label, unit, expr }]) =>
          `| \`${field}\` | ${label || "金额"} | ${unit} | ${recipe(expr)} |`,
      ),
      "",
    ]),
  ].join("\n");
}

/** A field of the same item is called by its name. */
function figureName(id: string): string {
  const field = siblingField(id);
  return field === undefined ? id : `本项${field}`;
}

/** The expression in short: 财决04“合计”·“基本支出”. `@` is the item's own key. */
function recipe(expr: Expr): string {
  switch (expr.op) {
    case "cell":
      return `${expr.form}“${expr.row}”·“${expr.column}”`;
    case "under":
      return `${expr.form}科目“${expr.prefix}”下各行·“${expr.column}”之和`;
    case "details":
      return `${expr.form}“${expr.row}”·“${expr.column}”各明细之和`;
    case "name":
      return `${expr.form}“${expr.row}”的名称${expr.digits ? `（${expr.digits}位）` : ""}`;
    case "title":
      return `${expr.form}“${expr.column}”的列名`;
    case "meaning":
      return "名词解释库";
    case "words":
      return expr.text === anyKey ? "本项的名称" : expr.text;
    case "head":
      return { unit: "编制单位", year: "年度", "last-year": "年度 − 1" }[expr.what];
    case "figure":
      return figureName(expr.id);
    case "prior":
      return `上年的 ${expr.id}`;
    case "sum":
      return expr.of.map(recipe).join(" + ");
    case "first":
      return expr.of.map(recipe).join("，没有时取 ");
    case "nil":
      return `${recipe(expr.of)}为0时取0`;
    case "diff":
      return `${recipe(expr.from)} − ${recipe(expr.less)}`;
    case "share":
      return `${recipe(expr.part)} ÷ ${recipe(expr.whole)}`;
    case "change":
      return `（${recipe(expr.now)} − ${recipe(expr.before)}）÷ ${recipe(expr.before)}`;
    case "points":
      return `${recipe(expr.rate)} × ${recipe(expr.full)}（不超过后者）`;
    case "total":
      return `${expr.series} 各项${expr.field}之和`;
    case "count":
      return `${expr.series} 的项数`;
  }
}
