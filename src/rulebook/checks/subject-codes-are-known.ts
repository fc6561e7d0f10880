// Codes that the classification does not have. Only where the list covers their 款: it holds few 项 of the funds.
import { searches } from "../../engine/checks/check";
import { functionalName } from "../terms/functional";
import { allSubjects, yearOfNames } from "./shared/printed-subjects";

/** The level above the highest one that is unknown, as a code; undefined when the code is known. */
function knownParent(code: string, year: number): string | undefined {
  const above = { 3: "", 5: code.slice(0, 3), 7: code.slice(0, 5) };
  const level = ([3, 5, 7] as const).find(
    (digits) => functionalName(code.slice(0, digits), year) === undefined,
  );
  return level && above[level];
}

/** Whatever is listed in full has an 01 or a 99; the 类 all are. */
const isListed = (parent: string, year: number): boolean =>
  parent === "" || ["01", "99"].some((ending) => functionalName(parent + ending, year) !== undefined);

export const check = searches(
  {
    id: "subject-codes-are-known",
    title: "科目编码应在当年支出功能分类科目中",
    basis: "当年《政府收支分类科目》；核对清单T13",
    severity: "warning",
    advice: "请核对编码是否有误；当年新增的科目可不处理。",
  },
  (ledger) => {
    const year = yearOfNames(ledger);
    return {
      found: allSubjects(ledger).flatMap(({ code, name, cells }) => {
        const parent = knownParent(code, year);
        if (parent === undefined || !isListed(parent, year)) return [];
        return { message: `科目编码 ${code}（${name}）不在已知的科目中`, cells };
      }),
    };
  },
);
