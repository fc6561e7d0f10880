// 公务接待费: 30217 of the general budget, and of government funds as far as they are counted.
import { compares } from "../../engine/checks/check";
import { agreesWithDetails } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-reception-agrees-with-details",
    title: "公务接待费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "error",
    advice: "统计数应为财决08表与财决10表公务接待费之和，请核对后改正。",
  },
  ...agreesWithDetails("公务接待费", ["30217"]),
);
