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
  json?: boolean;
  notes?: boolean;
};

export function loadBook(path: string): Book {
  return readBook(readFileBytes(path), basename(path));
}

/** The workbook with the sheets of the answers file behind its own. */
export function loadBooks(path: string, options: Options): { book: Book; lastYear?: Book } {
  const main = loadBook(path);
  const extra = options.answers === undefined ? [] : loadAnswers(options.answers);
  const book = { ...main, sheets: [...main.sheets, ...extra] };
  return options.lastYear === undefined ? { book } : { book, lastYear: loadBook(options.lastYear) };
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
