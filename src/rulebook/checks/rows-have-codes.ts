// Rows of a list with amounts but without a readable 科目编码: no check and no sentence counts them.
import { searches } from "../../engine/checks/check";
import { unreadRows } from "../../engine/reading/scan-sheet";

export const check = searches(
  {
    id: "rows-have-codes",
    title: "有金额的行应有科目编码",
    basis: "财决各表填报要求：按支出功能分类科目编码（3、5、7位）逐行填列",
    severity: "warning",
    advice: "请补填或改正科目编码；属于小计、说明的行，请删除其中的金额。",
  },
  ({ input }) => ({
    found: [...input.readings.values()]
      .filter(({ form }) => form.kind === "list")
      .flatMap((reading) =>
        unreadRows(reading).map(({ label, cells }) => ({
          message: `工作表“${reading.sheet.name}”第${String(cells[0]?.a1.replace(/\D/g, ""))}行${label ? `（${label}）` : ""}有金额但没有可识别的科目编码，未计入`,
          cells,
        })),
      ),
  }),
);
