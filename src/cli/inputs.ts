// Loads what the command line names: workbooks, answers and a pack.
import { basename, extname } from "node:path";
import { isFile, isSameFile, readFileBytes } from "../host/disk";
import { readOurs } from "../host/file-host";
import { readTsv } from "../formats/workbook/read/tsv";
import { cellText, type Book, type Sheet } from "../engine/value/cell";
import type { FilledSheet } from "../engine/value/filled";
import { asSheet, layList, readList, type ListRow } from "../engine/sheets/list-sheet";
import { readPack, type Pack } from "../engine/pack/pack";
import { Problem } from "../engine/value/problem";
import { recognise } from "../engine/reading/recognise";
import { survey, type Facts } from "../app/verbs/survey-workbook";
import { rulebook } from "../rulebook";
import { form as glossaryForm } from "../rulebook/forms/glossary-sheet";
import { defaultPack, packs } from "../rulebook/packs";
import { templates } from "../rulebook/templates";

export type Options = {
  lastYear?: string;
  answers?: string;
  glossary?: string;
  pack?: string;
  out?: string;
  inPlace?: boolean;
  mark?: boolean;
  json?: boolean;
  notes?: boolean;
  parts?: string;
  style?: string;
  fullTables?: boolean;
  statement?: boolean;
  publish?: boolean;
  force?: boolean;
  unfinished?: boolean;
  book?: string;
  text?: boolean;
  suggest?: boolean;
};

/** @throws Problem when writing `out` would overwrite what this run reads. */
export function checkOutput(out: string, { book, lastYear, answers, glossary, pack }: Options): void {
  const inputs = [book, lastYear, answers, glossary, pack].filter((input) => input !== undefined);
  if (!inputs.some((input) => isSameFile(out, input))) return;
  throw new Problem("bad-argument", { detail: `--out 给出的“${out}”是本次要读取的文件，不能被覆盖` });
}

/** @throws Problem when one of the files is there already: what a person has made of it would be lost. */
export function refuseExisting(files: readonly string[], { force }: Options): void {
  const existing = force ? undefined : files.find(isFile);
  if (existing !== undefined)
    throw new Problem("bad-argument", { detail: `“${existing}”已经存在；要替换它，请加 --force` });
}

const loadBook = (path: string): Book => readOurs(readFileBytes(path), basename(path));

/** All that is known of the workbook, with the sheets that are given beside it behind its own. @throws Problem */
export function surveyFiles(path: string, pack: Pack, options: Options): Facts {
  const main = loadBook(path);
  const { extra, lastYear } = loadOthers(options);
  return survey(withSheets(main, extra), pack, rulebook, lastYear);
}

/** What is given beside the workbook: sheets of the answers file, explanations, and last year's workbook. */
export function loadOthers({ answers, glossary, lastYear }: Options): {
  extra: Book["sheets"];
  glossary: FilledSheet | undefined;
  lastYear: Book | undefined;
} {
  const explained = glossary === undefined ? undefined : loadGlossary(glossary);
  const extra = [
    ...(answers === undefined ? [] : loadAnswers(answers)),
    ...(explained ? [asSheet(explained)] : []),
  ];
  return {
    extra: extra.map(({ ours, ...sheet }) => ({ ...sheet, elsewhere: true })),
    glossary: explained,
    lastYear: lastYear === undefined ? undefined : loadBook(lastYear),
  };
}

/** `book` with more sheets; explanations of an earlier run give way. @throws Problem when the user has her own. */
export function withSheets(book: Book, extra: Book["sheets"]): Book {
  const given = extra.some(({ name }) => name === glossaryForm.id);
  const isEarlier = ({ ours }: Sheet): boolean => given && ours === glossaryForm.id;
  if (given && book.sheets.some((sheet) => sheet.name === glossaryForm.id && !isEarlier(sheet))) {
    throw new Problem("bad-argument", {
      detail: `“${book.name}”中已有“${glossaryForm.id}”表，不能再用 --glossary；请把释义并入该表`,
    });
  }
  return { ...book, sheets: [...book.sheets.filter((sheet) => !isEarlier(sheet)), ...extra] };
}

/** Sheets of a file in which a person has filled in what no official sheet holds. */
function loadAnswers(path: string): Book["sheets"] {
  const book = loadBook(path);
  const own = rulebook.forms.filter((form) => !form.official);
  if (recognise(book, own, rulebook.words).size > 0) return book.sheets;
  const names = own.map((form) => `“${form.id}”`).join("、");
  throw new Problem("bad-argument", { detail: `--answers 给出的“${book.name}”中没有${names}表` });
}

const tables = [".tsv", ".txt", ".csv"];

/** Explanations out of the first sheet that has their columns, as the sheet that they become. */
function loadGlossary(path: string): FilledSheet {
  const name = basename(path);
  const isText = tables.includes(extname(path).toLowerCase());
  const book = isText ? readTsv(readFileBytes(path), name) : loadBook(path);
  const rows = book.sheets.map((sheet) => rowsIn(sheet, name)).find((some) => some.length > 0);
  const template = templates.get(glossaryForm.id);
  if (rows && template) return layList(glossaryForm, rows, template.style);
  const columns = [glossaryForm.key, ...Object.keys(glossaryForm.columns)]
    .map((one) => `“${one}”`)
    .join("、");
  throw new Problem("bad-argument", {
    detail: `--glossary 给出的“${name}”中没有释义；第一行应为列名${columns}，其下每行一个名词`,
  });
}

/** None when the sheet does not have the columns. */
function rowsIn(sheet: Sheet, name: string): readonly ListRow[] {
  try {
    return readList(sheet, glossaryForm, rulebook.words, name).filter(
      ({ cells }) => cellText(cells["说明"]) !== "",
    );
  } catch (error) {
    if (error instanceof Problem && error.code === "form-layout") return [];
    throw error;
  }
}

/** A built-in pack by id, or a pack file. */
export function loadPack(name = defaultPack): Pack {
  const builtIn = packs[name];
  if (builtIn !== undefined) return readPack(name, builtIn, rulebook);
  if (extname(name) !== ".md") {
    throw new Problem("bad-argument", {
      detail: `没有名为“${name}”的文稿模板，可用的有：${Object.keys(packs).join("、")}，或给出一个 .md 文件`,
    });
  }
  const text = new TextDecoder().decode(readFileBytes(name));
  return readPack(basename(name, ".md"), text.replace(/^\ufeff/, ""), rulebook, basename(name));
}
