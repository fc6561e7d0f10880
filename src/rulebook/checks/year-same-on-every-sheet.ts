// A sheet of another year among those of this one.
import { searches } from "../../engine/checks/check";
import { headCell } from "../../engine/reading/scan-sheet";

export const check = searches(
  {
    id: "year-same-on-every-sheet",
    title: "各表年度应一致",
    basis: "财决各表表头年度；核对清单X20",
    severity: "error",
    advice: "请换成同一年度的报表，或改正表头年度。",
  },
  ({ input: { readings, year } }) => {
    if (year === null) return { unchecked: "各表均未注明年度" };
    return {
      found: [...readings.values()].flatMap((reading) => {
        if (reading.year === null || reading.year === year) return [];
        const cell = headCell(reading, String(reading.year));
        return {
          message: `工作表“${reading.sheet.name}”是${reading.year}年度，其他表是${year}年度`,
          cells: cell ? [cell] : [],
        };
      }),
    };
  },
);
