// The questions of the rulebook as they apply to this workbook: one entry for each row of 决算补充资料.
import { itemId } from "../../engine/figures/id";
import type { Ledger } from "../../engine/figures/ledger";
import type { Question } from "../../engine/reading/question";
import type { Report } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";

/** One row that may be answered. `list` is the question's key when more rows of its kind may follow. */
export type Asked = { key: string; item: string; question: Question; list?: string };

type AskedGroup = { title: string; asked: readonly Asked[] };

/** What decides which rows there are: items of the document, rows that exist, answers that are waited for. */
export type Situation = {
  ledger: Ledger;
  report: Report;
  keys: ReadonlySet<string>;
  wanted: ReadonlySet<string>;
};

/** Every row in the order of the document. A list has one row more than none. */
export function askedOf({ questions }: Rulebook, situation: Situation): AskedGroup[] {
  return questions
    .map((group) => ({
      title: group.title,
      asked: group.questions.flatMap((question) => rowsOf(question, situation)),
    }))
    .filter((group) => group.asked.length > 0);
}

function rowsOf(question: Question, situation: Situation): Asked[] {
  const { key, item, each } = question;
  if (key.endsWith(".#")) return listRows(question, situation);
  const rows =
    each === undefined
      ? [{ key, item, question }]
      : situation.ledger.items(each).map((of) => ({
          key: key.replace("@", of),
          item: itemName(situation.report, each, of) || item,
          question,
        }));
  return question.rare ? rows.filter((row) => isNeeded(row.key, situation)) : rows;
}

const isNeeded = (key: string, { keys, wanted }: Situation): boolean =>
  keys.has(key) || [...wanted].some((one) => one.startsWith(`${key}|`));

const itemName = (report: Report, series: string, key: string): string =>
  report.figures[itemId(series, key, "名称")]?.shown ?? "";

function listRows(question: Question, { keys }: Situation): Asked[] {
  const prefix = question.key.slice(0, -1);
  const numbers = [...keys].flatMap((key) => numberIn(key, prefix) ?? []).sort((a, b) => a - b);
  return (numbers.length > 0 ? numbers : [1]).map((number) => ({
    key: `${prefix}${number}`,
    item: question.item,
    question,
    list: question.key,
  }));
}

/** 3 of 职责.3; undefined for 职责.引言. */
export function numberIn(key: string, prefix: string): number | undefined {
  const number = key.startsWith(prefix) ? key.slice(prefix.length) : "";
  return /^\d+$/.test(number) ? Number(number) : undefined;
}
