// Tests of unit-name-same-on-every-sheet.
import { checkCases } from "../../help/check-cases";

checkCases("unit-name-same-on-every-sheet", [
  {
    name: "finds a sheet of another unit",
    outcome: "broken",
    change: (edit) =>
      edit.replaceText("财决04", "编制单位：乐山市市中区人民政府办公室", "编制单位：乐山市市中区财政局"),
    message: ["乐山市市中区财政局", "乐山市市中区人民政府办公室"],
    cells: ["财决04!A3"],
    severity: "error",
    findings: 1,
  },
  {
    name: "only warns of an addition to the name",
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "人民政府办公室", "人民政府办公室（本级）"),
    severity: "warning",
    findings: 1,
  },
  {
    name: "does not miss a name that a sheet leaves out",
    outcome: "held",
    change: (edit) => edit.replaceText("财决04", "编制单位：乐山市市中区人民政府办公室", ""),
  },
  {
    name: "sees through spaces",
    outcome: "held",
    change: (edit) => edit.replaceText("财决04", "人民政府办公室", "人民政府 办公室"),
  },
]);
