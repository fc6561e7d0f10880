// 决算补充资料 as a form: fields with their values, hints, faults and progress; and the rows to write from it.
import { parseCell, toShortDecimal } from "../../engine/value/amount";
import { cellText, type CellValue } from "../../engine/value/cell";
import type { ListRow } from "../../engine/sheets/list-sheet";
import type { Rulebook } from "../../engine/rulebook";
import { t } from "../texts";
import { isExplanation } from "./explained";
import { askedOf, numberIn, type Asked, type Situation } from "./asked-questions";

/** What was typed into the form and is not on the sheet yet, by field id. */
export type Drafts = Readonly<Record<string, string>>;

export type Field = {
  /** `编号|column`. */
  id: string;
  column: string;
  label: string;
  kind: "words" | "amount" | "count" | "score";
  value: string;
  /** The document waits for it. */
  wanted: boolean;
  /** Why what was typed cannot be right. */
  fault?: string;
  /** What last year's workbook said here. */
  offered?: string;
};

export type Entry = { key: string; item: string; hint?: string; fields: readonly Field[]; list?: string };

/** A row of a list may be taken away, and one more added behind the last. */
export type Group = { title: string; entries: readonly Entry[]; filled: number; of: number };

export type Sources = Situation & { rows: readonly ListRow[]; lastYear: readonly ListRow[]; drafts: Drafts };

export const fieldId = (key: string, column: string): string => `${key}|${column}`;

/** The form, group by group. Progress counts what is filled and what the document still waits for. */
export function formOfAnswers(rulebook: Rulebook, sources: Sources): Group[] {
  const keys = new Set([...sources.keys, ...draftKeys(sources.drafts)]);
  return askedOf(rulebook, { ...sources, keys }).map(({ title, asked }) => {
    const entries = asked.flatMap((one) => (isRemoved(one, sources.drafts) ? [] : [entryOf(one, sources)]));
    const fields = entries.flatMap((entry) => entry.fields);
    return {
      title,
      entries,
      filled: fields.filter((field) => field.value !== "").length,
      of: fields.filter((field) => field.value !== "" || field.wanted).length,
    };
  });
}

/** Marks a row of a list that was taken away. */
export const removed = "\u0000";

const isRemoved = ({ key, question }: Asked, drafts: Drafts): boolean =>
  Object.keys(question.asks).every((column) => drafts[fieldId(key, column)] === removed);

const draftKeys = (drafts: Drafts): string[] =>
  Object.keys(drafts).map((id) => id.slice(0, id.lastIndexOf("|")));

function entryOf({ key, item, question, list }: Asked, sources: Sources): Entry {
  const row = sources.rows.find((one) => one.key === key);
  const before = sources.lastYear.find((one) => one.key === key);
  const hint = cellText(row?.cells["填写说明"]) || question.hint;
  return {
    key,
    item: question.each === undefined && list === undefined ? cellText(row?.cells["项目"]) || item : item,
    ...(hint !== undefined && { hint }),
    ...(list !== undefined && { list }),
    fields: Object.entries(question.asks).map(([column, label]) => {
      const id = fieldId(key, column);
      const value = sources.drafts[id] ?? shown(row?.cells[column]);
      const kind = kindOf(column, label);
      const fault = faultOf(kind, value);
      const offered = column === "内容" ? cellText(before?.cells[column]) : "";
      const wanted = sources.wanted.has(id) || sources.wanted.has(fieldId(key, ""));
      return {
        ...{ id, column, label, kind, value, wanted },
        ...(fault !== undefined && { fault }),
        ...(value === "" && offered !== "" && { offered }),
      };
    }),
  };
}

const kindOf = (column: string, label: string): Field["kind"] =>
  column === "金额" ? "amount" : column !== "数量" ? "words" : label === "得分" ? "score" : "count";

/** As it is typed: no separators, no float noise. */
function shown(value: CellValue | undefined): string {
  const parsed = typeof value === "number" ? parseCell(value) : undefined;
  return parsed?.kind === "number" ? toShortDecimal(parsed.value, 6) : cellText(value);
}

function faultOf(kind: Field["kind"], value: string): string | undefined {
  if (kind === "words" || value.trim() === "") return undefined;
  const parsed = parseCell(value);
  if (parsed.kind !== "number") return kind === "amount" ? t.answers.notAmount : t.answers.notNumber;
  if (kind === "amount") return undefined;
  if (parsed.value.n < 0n) return t.answers.negative;
  return kind === "count" && parsed.value.n % parsed.value.d !== 0n ? t.answers.notWhole : undefined;
}

/**
 * Rows to write: every row of the form in its order (lists numbered anew, without blank ones), then what else the
 * sheet holds as it was.
 */
export function rowsOfAnswers(rulebook: Rulebook, sources: Sources): ListRow[] {
  const groups = formOfAnswers(rulebook, sources);
  const counts = new Map<string, number>();
  const rows = groups.flatMap(({ entries }) =>
    entries.flatMap((entry): ListRow[] => {
      const values = entry.fields.map((field) => [field.column, field.value.trim()] as const);
      const isBlank = values.every(([, value]) => value === "");
      if (entry.list === undefined) return [rowOf(entry.key, entry, values)];
      const isLast = entry === entries.findLast((one) => one.list === entry.list);
      const count = counts.get(entry.list) ?? 0;
      if (isBlank && !(count === 0 && isLast)) return [];
      counts.set(entry.list, count + 1);
      return [rowOf(entry.list.replace("#", String(count + 1)), entry, values)];
    }),
  );
  const lists = rulebook.questions
    .flatMap(({ questions }) => questions)
    .flatMap(({ key }) => (key.endsWith(".#") ? key.slice(0, -1) : []));
  const known = new Set(groups.flatMap(({ entries }) => entries.map(({ key }) => key)));
  const others = sources.rows.filter(
    ({ key }) => !known.has(key) && !lists.some((prefix) => numberIn(key, prefix) !== undefined),
  );
  return [...rows, ...others.filter((row) => !isExplanation(row)), ...others.filter(isExplanation)];
}

function rowOf(key: string, entry: Entry, values: readonly (readonly [string, string])[]): ListRow {
  const cells: Record<string, CellValue> = { 项目: entry.item };
  for (const [column, value] of values) if (value !== "") cells[column] = value;
  if (entry.hint !== undefined) cells["填写说明"] = entry.hint;
  return { key, cells };
}
