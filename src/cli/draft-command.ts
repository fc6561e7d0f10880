// The command draft: the whole document as Word with its tables, the text in other formats, and the report.
import { basename, join } from "node:path";
import { toDocx } from "../document/to-docx";
import { toHtml } from "../document/to-html";
import { toMarkdown } from "../document/to-markdown";
import { readStyles, type ReferenceStyles } from "../document/restyle";
import { toText } from "../document/to-text";
import { check, countOpen, withExplained, type Checked } from "../app/verbs/check-workbook";
import { draft, type Drafted } from "../app/verbs/draft-document";
import { fill } from "../app/verbs/fill-workbook";
import { Problem } from "../engine/value/problem";
import { readFileBytes, writeAll } from "../host/disk";
import { rulebook } from "../rulebook";
import { loadPack, refuseExisting, surveyFiles, type Options } from "./inputs";

/** The document, which findings count, and the names of the files that were written. */
type DraftResult = { drafted: Drafted; checked: Checked; written: string[] };

/**
 * Drafts, and writes all files or none. @throws Problem as `run` does, and `not-publishable` when the document is to be
 * published and is not ready for it.
 */
export async function writeDraft(path: string, options: Options): Promise<DraftResult> {
  const parts = partsOf(options.parts);
  if (options.out === undefined && !options.json) throw wrong("draft 需要用 --out 给出保存文稿的文件夹");
  if (options.out !== undefined) {
    const folder = options.out;
    refuseExisting(
      filesOf(options.statement).map((name) => join(folder, name)),
      options,
    );
  }
  const styles = options.style === undefined ? undefined : loadStyles(options.style);
  const facts = surveyFiles(path, loadPack(options.pack), options);
  const [drafted, checked] = [draft(facts, rulebook), check(facts)];
  if (options.publish && !options.unfinished)
    mustBeReady([
      [drafted.report.todos.length, "处【待填】"],
      [fill(facts, rulebook).missing.length, "张附表缺少数据来源"],
      [countOpen(checked, "error"), "个“错误”级问题"],
    ]);
  const written =
    options.out === undefined
      ? []
      : await writeFiles(options.out, drafted, checked, { ...options, parts, styles });
  return { drafted, checked, written };
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

function mustBeReady(counts: readonly (readonly [number, string])[]): void {
  const faults = counts.flatMap(([count, what]) => (count > 0 ? [`${count}${what}`] : []));
  if (faults.length > 0) throw new Problem("not-publishable", { detail: `还有${faults.join("、")}` });
}

/** Names of what is written. */
const filesOf = (statement: boolean | undefined): string[] => [
  "部门决算.docx",
  ...(statement ? ["情况说明.docx"] : []),
  ...["情况说明.md", "情况说明.txt", "情况说明.html", "report.json"],
];

type Choices = Pick<Options, "notes" | "publish" | "fullTables" | "statement"> & {
  parts: number[] | undefined;
  styles: ReferenceStyles | undefined;
};

async function writeFiles(
  folder: string,
  { report, tables }: Drafted,
  checked: Checked,
  { notes, publish, fullTables, statement, parts, styles }: Choices,
): Promise<string[]> {
  const text = { notes: publish ? false : notes };
  const whole = { ...text, parts, tables, fullTables };
  const contents = [
    await toDocx(report, { ...whole, styles }),
    ...(statement ? [await toDocx(report, { ...text, styles })] : []),
    toMarkdown(report, text),
    toText(report, text),
    toHtml(report, text),
    `${JSON.stringify(withExplained(report, checked), null, 2)}\n`,
  ];
  const files = new Map(filesOf(statement).map((name, i) => [name, contents[i] ?? ""]));
  writeAll(folder, files);
  return [...files.keys()];
}
