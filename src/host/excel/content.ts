// What is put into the cells of our sheets, so that Excel takes it for nothing else than it is.
import type { FilledCell } from "../../engine/value/filled";
import { renameInFormula } from "../../formats/workbook/tab-names";
import { lookOf } from "../../formats/workbook/looks";

/** Longest text that a cell holds. */
const longestText = 32_767;

/**
 * Text that Excel takes for neither number, date, formula nor truth value, however it is set: it begins with a Chinese
 * character that is no numeral and no word of dates.
 */
const harmless = /^(?![〇零一二三四五六七八九十百千万亿正元腊冬上下年月日星周公])\p{Script=Han}/u;

/** What a cell gets: a formula, a number, or text behind an apostrophe where Excel would read something into it. */
export function contentOf(cell: FilledCell | null, renamed: ReadonlyMap<string, string>): string | number {
  if (cell?.formula !== undefined) return `=${renameInFormula(cell.formula.replace(/^=/, ""), renamed)}`;
  if (cell?.value !== undefined) return Number(cell.value);
  const text = (cell?.text ?? "").slice(0, longestText);
  if (text === "" || harmless.test(text) || (cell && isPlainCode(cell))) return text;
  return `'${text}`;
}

/** A code keeps its zeros by the format of text, as in a file. */
const isPlainCode = ({ look, text = "", formula, value }: FilledCell): boolean =>
  look === "code" && formula === undefined && value === undefined && /^[\dA-Za-z]+$/.test(text);

/** The number format. That of text is for plain codes and blanks: anything else in such a cell would show as typed. */
export function formatOf(cell: FilledCell | null, blankZeros: boolean): string {
  const { format } = lookOf(cell, blankZeros, false);
  if (format !== "@" || !cell) return format;
  const isBlank = cell.formula === undefined && cell.value === undefined && (cell.text ?? "") === "";
  return isBlank || isPlainCode(cell) ? format : "General";
}
