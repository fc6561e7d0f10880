// 财决03 收入决算表: income of each 科目 by kind.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "财决03",
  titles: ["收入决算表"],
  tab: "Z03",
  official: true,
  blank: "zero",
  without: "无法生成收入决算情况说明（收入构成及占比），也无法核对财决01表的各项收入",
  key: "code",
  columns: {
    本年收入合计: ["本年收入合计"],
    财政拨款收入: ["财政拨款收入"],
    上级补助收入: ["上级补助收入"],
    事业收入: ["事业收入"],
    教育收费: ["事业收入/其中：教育收费", "事业收入/教育收费"],
    经营收入: ["经营收入"],
    附属单位上缴收入: ["附属单位上缴收入"],
    其他收入: ["其他收入"],
  },
};
