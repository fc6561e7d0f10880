// The command draft: the whole document as Word with its tables, the text in other formats, and the report.
import { basename } from "node:path";
import { estimatePageNumbersWith } from "docx/layout";
import { toDocx } from "../document/to-docx";
import { toHtml } from "../document/to-html";
import { toMarkdown } from "../document/to-markdown";
import { readStyles, type ReferenceStyles } from "../document/restyle";
import { toText } from "../document/to-text";
import { fillBook, type FilledBook } from "../engine/fill-book";
import { Problem } from "../engine/value/problem";
import type { Report } from "../engine/value/report";
import { readFileBytes, writeAll } from "../host/disk";
import { rulebook } from "../rulebook";
import { loadBooks, loadPack, type Options } from "./inputs";
import type { Terminal } from "./terminal";

/** The report and the names of the files that were written. */
export type Drafting = { report: Report; written: string[] };

/**
 * Drafts, and writes all files or none. @throws Problem as `run` does, and `not-publishable` when the document is to be
 * published and is not ready for it.
 */
export async function draft(path: string, options: Options, io: Terminal): Promise<Drafting> {
  const parts = partsOf(options.parts);
  if (options.out === undefined && !options.json) throw wrong("draft 需要用 --out 给出保存文稿的文件夹");
  const styles = options.style === undefined ? undefined : loadStyles(options.style);
  const pack = loadPack(options.pack);
  const { book, lastYear } = loadBooks(path, options);
  const filled = fillBook(book, pack, rulebook, lastYear);
  if (options.publish && !options.force) mustBeReady(filled);
  if (options.publish) io.err("正在排版，计算目录页码，需要几秒到十几秒……\n");
  const written =
    options.out === undefined ? [] : await writeFiles(options.out, filled, { ...options, parts, styles });
  return { report: filled.report, written };
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

/** `1,2,5` or `1-3`: parts counted from 1. */
function partsOf(text: string | undefined): number[] | undefined {
  if (text === undefined) return undefined;
  return text.split(/[,，、]/).flatMap((piece) => {
    const [, from, to = from] = /^\s*([1-9])(?:\s*[-–]\s*([1-9]))?\s*$/.exec(piece) ?? [];
    if (from === undefined || Number(to) < Number(from))
      throw wrong(`--parts 应写作“1,2,5”或“1-3”，不能是“${text}”`);
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
  });
}

const loadStyles = (path: string): ReferenceStyles => readStyles(readFileBytes(path), basename(path));

function mustBeReady({ report, missing }: FilledBook): void {
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  const counts: readonly [number, string][] = [
    [report.todos.length, "处【待填】"],
    [missing.length, "张附表缺少数据来源"],
    [errors, "个“错误”级问题"],
  ];
  const faults = counts.flatMap(([count, what]) => (count > 0 ? [`${count}${what}`] : []));
  if (faults.length > 0) throw new Problem("not-publishable", { detail: `还有${faults.join("、")}` });
}

type Choices = Pick<Options, "notes" | "publish"> & {
  parts: number[] | undefined;
  styles: ReferenceStyles | undefined;
};

async function writeFiles(
  folder: string,
  { report, sheets, missing, annexes }: FilledBook,
  { notes, publish, parts, styles }: Choices,
): Promise<string[]> {
  const text = { notes: publish ? false : notes };
  const whole = { ...text, parts, tables: { sheets, missing, annexes } };
  // Laying out all tables takes seconds; a draft leaves the page numbers to Word.
  const pageNumbers = publish ? estimatePageNumbersWith({ guess: true }) : undefined;
  const files = new Map<string, Uint8Array | string>([
    ["部门决算.docx", await toDocx(report, { ...whole, styles, pageNumbers })],
    ["情况说明.docx", await toDocx(report, { ...text, styles })],
    ["情况说明.md", toMarkdown(report, text)],
    ["情况说明.txt", toText(report, text)],
    ["情况说明.html", toHtml(report, text)],
    ["report.json", `${JSON.stringify(report, null, 2)}\n`],
  ]);
  writeAll(folder, files);
  return [...files.keys()];
}
