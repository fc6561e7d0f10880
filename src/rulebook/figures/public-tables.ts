// Totals of the thirteen public tables (Sichuan set, layout §13.1), each from the sheet that feeds the table.
import { cell, figures, sum, yuan } from "../../engine/figures/figure";

const total = (form: string, column: string) => cell(form, "合计", column);

export const publicTables = figures("附表", {
  公开01: yuan("公开01 收入支出决算总表总计", cell("财决01", "收入总计", "决算数")),
  公开02: yuan("公开02 收入决算表合计", total("财决03", "本年收入合计")),
  公开03: yuan("公开03 支出决算表合计", total("财决04", "本年支出合计")),
  公开04: yuan("公开04 财政拨款收入支出决算总表总计", cell("财决01-1", "收入总计", "决算数")),
  公开05: yuan(
    "公开05 财政拨款支出决算明细表合计",
    sum(total("财决08", "合计"), total("财决10", "合计"), total("财决12", "合计")),
  ),
  公开06: yuan("公开06 一般公共预算财政拨款支出决算表合计", total("财决07", "本年支出")),
  公开07: yuan("公开07 一般公共预算财政拨款支出决算明细表合计", total("财决08", "合计")),
  公开08: yuan("公开08 一般公共预算财政拨款基本支出决算表合计", total("财决08-1", "合计")),
  公开09: yuan("公开09 一般公共预算财政拨款项目支出决算表合计", total("财决08-2", "合计")),
  公开10: yuan("公开10 政府性基金预算财政拨款收入支出决算表本年支出", total("财决09", "本年支出")),
  公开11: yuan("公开11 国有资本经营预算财政拨款收入支出决算表本年支出", total("财决11", "本年支出")),
  公开12: yuan("公开12 国有资本经营预算财政拨款支出决算表合计", total("财决12", "合计")),
  公开13: yuan("公开13 财政拨款“三公”经费支出决算表合计", cell("财决附03", "三公合计", "统计数")),
});
