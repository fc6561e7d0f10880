// 因公出国（境）费: 30212; units may leave teaching and research out, hence no error.
import { compares } from "../../engine/checks/check";
import { agreesWithDetails } from "./shared/annex03";

export const check = compares(
  {
    id: "three-public-abroad-agrees-with-details",
    title: "因公出国（境）费统计数应与支出明细表一致",
    basis: "财决附03表与财决08、10表衔接（F-2）",
    severity: "warning",
    advice: "统计数应为财决08表与财决10表因公出国（境）费用之和；按规定不计入的教学科研出国费用请另行说明。",
  },
  ...agreesWithDetails("因公出国费", ["30212"]),
);
