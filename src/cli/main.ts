// The command line: survey, check and draft. Wires the engine to files and the terminal.
import { toDocx } from "../document/docx";
import { toHtml } from "../document/html";
import { toMarkdown } from "../document/markdown";
import { toText } from "../document/text";
import { Problem } from "../engine/problem";
import type { Report } from "../engine/report";
import { run } from "../engine/run";
import { writeAll } from "../host/disk";
import { rulebook } from "../rulebook";
import { loadBooks, loadPack, type Options } from "./inputs";
import { say } from "./say";
import { terminal, type Terminal } from "./terminal";
import { parse, type Verb } from "./usage";

/** Exit codes: nothing wrong, findings of error severity, cannot proceed. */
const exit = { clean: 0, findings: 1, stopped: 2 } as const;

/** Runs the command line and returns its exit code. The only place where a Problem is caught. */
export async function main(argv: readonly string[], io: Terminal = terminal): Promise<number> {
  let code: number = exit.clean;
  try {
    await parse(argv, io, async (verb, book, options) => {
      code = await act(verb, book, options, io);
    });
    return code;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    io.err(`${error.message}\n`);
    return exit.stopped;
  }
}

async function act(verb: Verb, path: string, options: Options, io: Terminal): Promise<number> {
  if (verb === "draft" && options.out === undefined && !options.json) {
    throw new Problem("bad-argument", { detail: "draft 需要用 --out 给出保存文稿的文件夹" });
  }
  const pack = loadPack(options.pack);
  const { book, lastYear } = loadBooks(path, options);
  const report = run(book, pack, rulebook, lastYear);
  const written = options.out === undefined ? [] : await writeDraft(report, options.out, options);
  io.out(options.json ? toJson(report) : `${say(verb, report, options.out, written)}\n`);
  const isWrong = verb !== "survey" && report.findings.some((finding) => finding.severity === "error");
  return isWrong ? exit.findings : exit.clean;
}

const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;

/** Writes all files of a draft or none, and gives their names. */
async function writeDraft(report: Report, folder: string, { notes }: Options): Promise<string[]> {
  const files = new Map<string, Uint8Array | string>([
    ["情况说明.docx", await toDocx(report, { notes })],
    ["情况说明.md", toMarkdown(report, { notes })],
    ["情况说明.txt", toText(report, { notes })],
    ["情况说明.html", toHtml(report, { notes })],
    ["report.json", toJson(report)],
  ]);
  writeAll(folder, files);
  return [...files.keys()];
}
