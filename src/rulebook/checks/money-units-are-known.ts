// A sheet whose head says that its amounts are in something that is no unit of money, or in several.
import { searches } from "../../engine/checks/check";
import { headCell } from "../../engine/reading/scan-sheet";

export const check = searches(
  {
    id: "money-units-are-known",
    title: "各表金额单位应能识别",
    basis: "财决各表表头“金额单位：元”",
    severity: "error",
    advice: "请改为“金额单位：元”（或万元），并确认表中金额确为该单位；在此之前按元读取。",
  },
  ({ input: { readings } }) => ({
    found: [...readings.values()].flatMap((reading) => {
      const { form, strangeUnit, sheet } = reading;
      if (!form.official || strangeUnit === null) return [];
      const cell = headCell(reading, strangeUnit);
      return {
        message: `工作表“${sheet.name}”表头的金额单位“${strangeUnit}”无法识别`,
        cells: cell ? [cell] : [],
      };
    }),
  }),
);
