// 财决04 支出决算表: expense of each 科目 by nature.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "财决04",
  titles: ["支出决算表"],
  tab: "Z04",
  official: true,
  blank: "zero",
  without: "无法生成支出决算情况说明（支出构成及占比），也无法核对财决01表的各项支出",
  key: "code",
  columns: {
    本年支出合计: ["本年支出合计"],
    基本支出: ["基本支出"],
    项目支出: ["项目支出"],
    上缴上级支出: ["上缴上级支出"],
    经营支出: ["经营支出"],
    对附属单位补助支出: ["对附属单位补助支出"],
  },
};
