// Words that sheets and the rulebook have for things: names of rows and 科目, titles of columns, explanations.
import type { Knowledge } from "./knowledge";
import { noMeaning, noName, toExplain } from "./messages";
import { isTotal } from "../reading/columns";
import { noColumn } from "../reading/messages";
import type { Reading } from "../reading/reading";
import { missing, type TextValue } from "../value/value";

/** Where the words are taken from. */
type WordSource = {
  rulebook: Knowledge;
  readings: ReadonlyMap<string, Reading>;
  year: number | null;
};

/** 科目名称 or label of a row; `digits` shortens its code to the 类 (3) or 款 (5) above it. */
export function rowName(source: WordSource, form: string, rowKey: string, digits?: 3 | 5): TextValue {
  const { rulebook, readings, year } = source;
  const code = digits ? rowKey.slice(0, digits) : rowKey;
  const reading = readings.get(form);
  const row = reading?.byKey.get(code)?.[0];
  // A list row that has only its code is named by it; a row of a fixed sheet may well be called like its key.
  const isPrinted = row !== undefined && (row.name !== row.key || reading?.form.kind === "fixed");
  // A name that is no longer used is printed nowhere.
  const printed = isPrinted ? (rulebook.currentName(code, row.name, year) ?? row.name) : undefined;
  const name = printed ?? rulebook.subjectName(code, year);
  return name ? { kind: "text", text: name } : missing(noName(code));
}

/** Header text of a column. */
export function columnTitle({ rulebook, readings }: WordSource, form: string, column: string): TextValue {
  const reading = readings.get(form);
  const at = reading?.columns[0]?.get(column);
  const texts = at === undefined ? [] : (reading?.header.texts[at] ?? []);
  const text = texts.findLast((part) => !isTotal(part, rulebook.words.columns)) ?? texts.at(-1);
  return text ? { kind: "text", text } : missing(noColumn(form, column));
}

/** Explanation of a term, or of a 科目 as it is named on `form`. */
export function explanation(source: WordSource, of: string, form?: string): TextValue {
  const name = form === undefined ? undefined : rowName(source, form, of);
  const text = source.rulebook.meaning(of, name?.kind === "text" ? name.text : undefined);
  if (text !== undefined) return { kind: "text", text };
  const { form: list, prefix, column } = source.rulebook.ownLists.meanings;
  return missing(noMeaning(of), { where: toExplain(list, prefix + of, column) });
}
