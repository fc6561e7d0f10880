// A sheet of another unit among those of this one.
import { normalise } from "../../engine/value/cell";
import { searches } from "../../engine/checks/check";
import { headCell } from "../../engine/reading/scan-sheet";

export const check = searches(
  {
    id: "unit-name-same-on-every-sheet",
    title: "各表编制单位应一致",
    basis: "财决各表表头“编制单位”；核对清单X20",
    severity: "error",
    advice: "请确认该表是否属于本单位，并统一编制单位名称。",
  },
  ({ input: { readings, unit } }) => {
    if (unit === null) return { unchecked: "各表均未填写编制单位" };
    const own = normalise(unit);
    return {
      found: [...readings.values()].flatMap((reading) => {
        const name = normalise(reading.unitName ?? unit);
        if (name === own) return [];
        const cell = headCell(reading, reading.unitName ?? "");
        return {
          message: `工作表“${reading.sheet.name}”的编制单位是“${reading.unitName ?? ""}”，其他表是“${unit}”`,
          cells: cell ? [cell] : [],
          // 本级 and other additions to one name are a matter of spelling.
          severity: name.includes(own) || own.includes(name) ? "warning" : "error",
        };
      }),
    };
  },
);
