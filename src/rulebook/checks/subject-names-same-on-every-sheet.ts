// A code that the classification table does not know must at least have one name on every sheet.
import { searches } from "../../engine/checks/check";
import { functionalName } from "../terms/functional";
import { allSubjects, yearOfNames } from "./shared/printed-subjects";

export const check = searches(
  {
    id: "subject-names-same-on-every-sheet",
    title: "同一科目在各表的名称应一致",
    basis: "财决各表按同一科目表填列；核对清单T13",
    severity: "warning",
    advice: "请统一该科目的名称，或改正编码。",
  },
  (ledger) => {
    const year = yearOfNames(ledger);
    const subjects = allSubjects(ledger).filter(({ code }) => functionalName(code, year) === undefined);
    const codes = [...new Set(subjects.map(({ code }) => code))];
    return {
      found: codes.flatMap((code) => {
        const names = subjects.filter((subject) => subject.code === code);
        if (names.length < 2) return [];
        return {
          message: `科目 ${code} 在各表的名称不同：${names.map(({ name }) => `“${name}”`).join("、")}`,
          cells: names.flatMap(({ cells }) => cells.slice(0, 1)),
        };
      }),
    };
  },
);
