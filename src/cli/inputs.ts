// Loads what the command line names: workbooks, answers and a pack.
import { basename, extname } from "node:path";
import { readFileBytes } from "../host/disk";
import { readBook } from "../host/file";
import type { Book } from "../engine/cell";
import { readPack, type Pack } from "../engine/pack";
import { Problem } from "../engine/problem";
import { recognise } from "../engine/recognise";
import { rulebook } from "../rulebook";
import { defaultPack, packs } from "../rulebook/packs";

export type Options = {
  lastYear?: string;
  answers?: string;
  pack?: string;
  out?: string;
  inPlace?: boolean;
  mark?: boolean;
  json?: boolean;
  notes?: boolean;
  parts?: string;
  style?: string;
  publish?: boolean;
  force?: boolean;
};

function loadBook(path: string): Book {
  return readBook(readFileBytes(path), basename(path));
}

/** The workbook with the sheets of the answers file behind its own. */
export function loadBooks(path: string, options: Options): { book: Book; lastYear: Book | undefined } {
  const main = loadBook(path);
  const { extra, lastYear } = loadOthers(options);
  return { book: { ...main, sheets: [...main.sheets, ...extra] }, lastYear };
}

/** What is given beside the workbook: sheets of the answers file, and last year's workbook. */
export function loadOthers({ answers, lastYear }: Options): {
  extra: Book["sheets"];
  lastYear: Book | undefined;
} {
  const extra = answers === undefined ? [] : loadAnswers(answers);
  return {
    extra: extra.map((sheet) => ({ ...sheet, elsewhere: true })),
    lastYear: lastYear === undefined ? undefined : loadBook(lastYear),
  };
}

/** Sheets of a file in which a person has filled in what no official sheet holds. */
function loadAnswers(path: string): Book["sheets"] {
  const book = loadBook(path);
  const own = rulebook.forms.filter((form) => !form.id.startsWith("财决"));
  if (recognise(book, own).size > 0) return book.sheets;
  const names = own.map((form) => `“${form.id}”`).join("、");
  throw new Problem("bad-argument", { detail: `--answers 给出的“${book.name}”中没有${names}表` });
}

/** A built-in pack by id, or a pack file. */
export function loadPack(name = defaultPack): Pack {
  const builtIn = packs[name];
  if (builtIn !== undefined) return readPack(name, builtIn);
  if (extname(name) !== ".md") {
    throw new Problem("bad-argument", {
      detail: `没有名为“${name}”的文稿模板，可用的有：${Object.keys(packs).join("、")}，或给出一个 .md 文件`,
    });
  }
  const text = new TextDecoder().decode(readFileBytes(name));
  return readPack(basename(name, ".md"), text.replace(/^\ufeff/, ""), basename(name));
}
