// The commands that write into a workbook: fill, with marks if wanted, and unmark. The original stays as it is.
import { basename, extname } from "node:path";
import { check, withExplained, type Checked } from "../app/verbs/check-workbook";
import { fill } from "../app/verbs/fill-workbook";
import { mark } from "../app/verbs/mark-findings";
import { survey } from "../app/verbs/survey-workbook";
import { typedIdsWith } from "../app/work/own-sheets";
import type { MissingTable } from "../engine/sheets/fill-table";
import { Problem } from "../engine/value/problem";
import type { Report } from "../engine/value/report";
import { isSameFile, readFileBytes, writeOne } from "../host/disk";
import { readOurs } from "../host/file-host";
import { toXlsx } from "../formats/workbook/write/convert";
import { markCells, unmarkCells } from "../formats/workbook/write/mark-cells";
import { writeSheets } from "../formats/workbook/write/write-sheets";
import type { Written } from "../engine/value/filled";
import { rulebook } from "../rulebook";
import { blankForms } from "../rulebook/templates";
import { checkOutput, loadOthers, loadPack, refuseExisting, withSheets, type Options } from "./inputs";

/** What `fill` has done. `marked` counts cells; null when no marks were asked for. */
export type FillResult = {
  out: string;
  tables: readonly Written[];
  missing: readonly MissingTable[];
  marked: number | null;
  report: Report;
};

/** Fills the public tables, the analysis and the audit sheet of a workbook. @throws Problem; then nothing is written. */
export function fillFile(path: string, options: Options): FillResult & { checked: Checked } {
  const out = outputOf(path, options);
  const pack = loadPack(options.pack);
  const name = basename(path);
  const original = readFileBytes(path);
  const bytes = toXlsx(original, name);
  checkEnding(out, path, bytes !== original);
  const { extra, glossary, lastYear } = loadOthers(options);
  const facts = survey(withSheets(readOurs(bytes, name), extra), pack, rulebook, lastYear);
  const filled = fill(facts, rulebook);
  const sheets = glossary ? [...filled.sheets, glossary] : filled.sheets;
  const written = writeSheets(bytes, name, sheets, typedIdsWith(blankForms));
  const [marks, checked] = [mark(facts), check(facts)];
  writeOne(out, options.mark ? markCells(written.bytes, name, marks) : written.bytes);
  return {
    out,
    tables: written.written,
    missing: filled.missing,
    marked: options.mark ? marks.length : null,
    report: withExplained(facts.report, checked),
    checked,
  };
}

/** Takes the marks off and gives the path that was written. @throws Problem; then nothing is written. */
export function unmark(path: string, options: Options): string {
  const out = outputOf(path, options);
  const bytes = readFileBytes(path);
  checkEnding(out, path, false);
  writeOne(out, unmarkCells(bytes, basename(path)));
  return out;
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

/** Where the result goes: into a file of its own unless the user asks for the original. */
function outputOf(path: string, options: Options): string {
  const { out, inPlace } = options;
  if (inPlace) {
    if (out !== undefined) throw wrong("--out 和 --in-place 只能用一个");
    return path;
  }
  if (out === undefined) throw wrong("需要用 --out 给出另存的文件，或用 --in-place 直接写入原文件");
  if (isSameFile(out, path))
    throw wrong(`--out 给出的“${out}”就是原文件；确实要写入原文件时，请改用 --in-place`);
  checkOutput(out, options);
  refuseExisting([out], options);
  return out;
}

/** Programs do not open a workbook whose name belongs to another format. */
function checkEnding(out: string, path: string, isConverted: boolean): void {
  if (out === path) {
    if (isConverted) throw wrong(`“${path}”不是 .xlsx 文件，不能用 --in-place 写入；请用 --out 另存为 .xlsx`);
    return;
  }
  const own = extname(path).toLowerCase();
  const ending = !isConverted && own === ".xlsm" ? own : ".xlsx";
  if (extname(out).toLowerCase() !== ending) throw wrong(`--out 给出的“${out}”应以 ${ending} 结尾`);
}
