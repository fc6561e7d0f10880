// A 科目 that an answer still calls as it was called before: 行政事业单位离退休 is 行政事业单位养老支出 since 2020.
import { normalise } from "../../engine/value/cell";
import { searches } from "../../engine/checks/check";
import { formerNames, functionalCodes, outdatedName, type OutdatedName } from "../terms/functional";
import { answersForm, answersOf, withoutAnswers } from "./shared/typed-answers";

type Former = OutdatedName & { code: string; name: string };

/** Shorter ones are words of everyday speech (农业, 文化), unless they are called 科目. */
const leastLetters = 7;

/** Former names that nobody doubts, longest first, since a name may hold another. */
function formerIn(year: number): Former[] {
  const all = functionalCodes.flatMap((code) =>
    formerNames(code).flatMap((name) => {
      const outdated = outdatedName(code, name, year);
      return outdated && outdated.trust !== "recalled" ? [{ ...outdated, code, name }] : [];
    }),
  );
  return all.sort((a, b) => (a.name.length < b.name.length ? 1 : -1));
}

function isNamed(text: string, { name, current }: Former): boolean {
  const words = normalise(name);
  const others = text.replaceAll(normalise(current), "");
  if (others.includes(`${words}(类)`) || others.includes(`${words}(款)`) || others.includes(`${words}(项)`))
    return true;
  return words.length >= leastLetters && others.includes(words);
}

export const check = searches(
  {
    id: "answers-use-current-subject-names",
    title: "填写的内容中科目名称应为当年名称",
    basis: "当年《政府收支分类科目》；核对清单X16",
    severity: "warning",
    advice: "请在“决算补充资料”表改用新名称。",
  },
  (ledger) => {
    const { year } = ledger.input;
    if (!ledger.input.readings.has(answersForm)) return withoutAnswers;
    if (year === null) return { unchecked: "各表均未注明年度" };
    const former = formerIn(year);
    return {
      found: answersOf(ledger).flatMap(({ key, text, cell }) => {
        const found = former.find((one) => isNamed(normalise(text), one));
        if (!found) return [];
        const { code, name, current, since } = found;
        return [
          {
            message: `编号“${key}”的内容中写有“${name}”，科目 ${code} 自${since}年起名称为“${current}”`,
            cells: [cell],
          },
        ];
      }),
    };
  },
);
