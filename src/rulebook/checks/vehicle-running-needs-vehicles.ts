// Running cost of vehicles that nobody keeps.
import { compares, needs } from "../../engine/checks/check";
import { annex } from "./shared/annex03";

export const check = compares(
  {
    id: "vehicle-running-needs-vehicles",
    title: "有公务用车运行维护费的，一般应有公务用车保有量",
    basis: "财决附03表相关统计数（F-6）",
    severity: "warning",
    advice: "请核对公务用车保有量；年内已处置车辆或租用车辆的，请在公开说明中写明。",
  },
  needs(annex("公务用车运行费"), annex("保有量")),
);
