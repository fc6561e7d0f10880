// Part 1, 部门概况: duties, units and their numbers, all typed on the sheet 决算补充资料.
import { cell, combine, figures, number, seriesOf, words } from "../../engine/figures/figure";

const answer = (key: string) => cell("决算补充资料", key, "内容");
const counted = (key: string) => cell("决算补充资料", key, "数量");

export const profile = combine(
  figures("概况", {
    职责引言: words("部门职责引言", answer("职责.引言")),
    机构说明: words("机构设置说明", answer("机构.说明")),
    二级单位: number("下属二级单位数", counted("机构.二级单位")),
    行政单位: number("下属行政单位数", counted("机构.行政单位")),
    参公单位: number("下属参照公务员法管理的事业单位数", counted("机构.参公单位")),
    其他事业单位: number("下属其他事业单位数", counted("机构.其他事业单位")),
  }),
  seriesOf("概况", {
    职责: {
      label: "部门职责",
      items: { each: "numbered", form: "决算补充资料", prefix: "职责" },
      fields: { 内容: words("部门职责", answer("@")) },
    },
    单位: {
      label: "纳入决算编制范围的单位",
      items: { each: "numbered", form: "决算补充资料", prefix: "机构.单位" },
      fields: { 名称: words("单位名称", answer("@")) },
    },
  }),
);
