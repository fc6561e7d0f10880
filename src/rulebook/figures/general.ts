// Section 五, 一般公共预算财政拨款支出: total, 类 structure (财决01-1) and every 项 (财决08) against its budget.
import {
  cell,
  combine,
  diff,
  figure,
  figures,
  its,
  nameOf,
  percent,
  seriesOf,
  share,
  under,
  words,
  yuan,
} from "../../engine/figures/figure";
import { completion, yearOnYear } from "../facets";
import { classCodes } from "../forms/classes";

const general = (row: string, period: string) => cell("财决01-1", row, `${period}/一般公共`);

export const generalBudget = combine(
  figures("一般公共预算", {
    支出: yuan("一般公共预算财政拨款支出", general("本年支出合计", "决算数")),
    占支出: percent(
      "一般公共预算财政拨款支出占本年支出合计的比重",
      share(figure("一般公共预算.支出"), figure("支出.合计")),
    ),
    ...yearOnYear("一般公共预算.支出", "一般公共预算财政拨款支出"),
    ...completion("一般公共预算.支出", "一般公共预算财政拨款支出", general("本年支出合计", "@预算")),
    变动原因: words(
      "一般公共预算财政拨款支出变动的主要原因",
      cell("决算补充资料", "原因.一般公共预算支出", "内容"),
    ),
  }),
  seriesOf("一般公共预算", {
    类: {
      label: "一般公共预算财政拨款支出（按类）",
      items: { each: "keys", keys: classCodes },
      keep: "金额",
      fields: {
        名称: words("类名称", nameOf("财决01-1", "@")),
        金额: yuan("金额", general("@", "决算数")),
        占比: percent("占一般公共预算财政拨款支出的比重", share(its("金额"), figure("一般公共预算.支出"))),
      },
    },
    项: {
      label: "一般公共预算财政拨款支出（按项）",
      items: { each: "rows", form: "财决08", level: "项" },
      keep: "金额",
      fields: {
        类: words("类名称", nameOf("财决08", "@", 3)),
        款: words("款名称", nameOf("财决08", "@", 5)),
        名称: words("项名称", nameOf("财决08", "@")),
        金额: yuan("金额", under("财决08", "@", "合计")),
        预算: yuan("预算数", cell("决算补充资料", "预算.@", "金额")),
        超支: yuan("决算数与预算数之差", diff(its("金额"), its("预算"))),
        完成率: percent("完成预算的比例", share(its("金额"), its("预算"))),
        原因: words("决算数与预算数差异的主要原因", cell("决算补充资料", "预算.@", "内容")),
      },
    },
  }),
);
