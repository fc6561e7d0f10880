// Names that another name has replaced: 行政事业单位离退休 is 行政事业单位养老支出 since 2020.
import { searches } from "../../engine/checks/check";
import { outdatedName } from "../terms/functional";
import { allSubjects } from "./shared/printed-subjects";

export const check = searches(
  {
    id: "subject-names-are-current",
    title: "科目名称应为当年名称",
    basis: "当年《政府收支分类科目》；核对清单T13",
    severity: "warning",
    advice: "请按当年的科目名称改正。",
  },
  (ledger) => {
    const { year } = ledger.input;
    if (year === null) return { unchecked: "各表均未注明年度" };
    return {
      found: allSubjects(ledger).flatMap(({ code, name, cells }) => {
        const outdated = outdatedName(code, name, year);
        if (!outdated) return [];
        const { since, current, trust } = outdated;
        const says = `科目 ${code} 自${since}年起名称为“${current}”，表中仍用旧名“${name}”`;
        // What is only remembered replaces nothing.
        const done = trust === "recalled" ? "" : "，公开文稿已改用新名称";
        return { message: says + done, cells };
      }),
    };
  },
);
