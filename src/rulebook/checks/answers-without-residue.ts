// What a template leaves for its user to replace, in what a person typed: XX, 待补充, 增加（减少）, 请自行删除.
import { normalise } from "../../engine/value/cell";
import { searches } from "../../engine/checks/check";
import { templateResidues } from "../proof/template-residues";
import { answersOf, answersForm, withoutAnswers } from "./shared/typed-answers";

const rules = templateResidues.map(({ pattern, message }) => ({
  expression: new RegExp(pattern, "u"),
  message,
}));

export const check = searches(
  {
    id: "answers-without-residue",
    title: "填写的内容中不应有模板残留",
    basis: "公开文稿不得留有占位符和填写说明；核对清单X18",
    severity: "error",
    advice: "请在“决算补充资料”表改正，文稿随之更新。",
  },
  (ledger) => {
    if (!ledger.input.readings.has(answersForm)) return withoutAnswers;
    return {
      found: answersOf(ledger).flatMap(({ key, text, cell }) => {
        const folded = normalise(text);
        const [first] = rules.flatMap(({ expression, message }) => {
          const words = expression.exec(folded)?.[0];
          return words === undefined ? [] : [{ words, message }];
        });
        if (!first) return [];
        return [{ message: `编号“${key}”的内容中“${first.words}”${first.message}`, cells: [cell] }];
      }),
    };
  },
);
