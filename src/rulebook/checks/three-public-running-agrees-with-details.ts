// 公务用车运行维护费: 30231 of the general budget, and of government funds as far as they are counted.
import { compares } from "../../engine/checks/check";
import { agreesWithDetails } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-running-agrees-with-details",
    title: "公务用车运行维护费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "error",
    advice: "统计数应为财决08表与财决10表公务用车运行维护费之和，请核对后改正。",
  },
  ...agreesWithDetails("公务用车运行费", ["30231"]),
);
