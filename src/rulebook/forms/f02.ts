// 财决附02 基本数字表: institutions, posts and people, by 科目. Columns are recollected, not sourced.
import type { ListForm } from "../../engine/reading/form";

export const form: ListForm = {
  kind: "list",
  id: "财决附02",
  titles: ["基本数字表"],
  tab: "F02",
  official: true,
  blank: "zero",
  without: "无法核对机构数、编制和实有人数",
  key: "code",
  columns: {
    机构数: ["年末机构数", "机构数"],
    编制人数: ["编制人数"],
    行政编制: ["编制人数/行政编制"],
    事业编制: ["编制人数/事业编制"],
    实有人数: ["年末实有人数"],
    在职人员: ["年末实有人数/在职人员"],
    行政人员: ["在职人员/行政人员"],
    事业人员: ["在职人员/事业人员"],
    离休人员: ["年末实有人数/离休人员"],
    退休人员: ["年末实有人数/退休人员"],
  },
};
