// The command line: survey, check and draft. Wires the engine to files and the terminal.
import { Command, CommanderError } from "commander";
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
import { sayChecks, sayHead, saySurvey, sayTodos } from "./say";

/** Exit codes: nothing wrong, findings of error severity, cannot proceed. */
const exit = { clean: 0, findings: 1, stopped: 2 } as const;

type Verb = "survey" | "check" | "draft";

async function act(verb: Verb, path: string, options: Options): Promise<number> {
  if (verb === "draft" && options.out === undefined && !options.json) {
    throw new Problem("bad-argument", { detail: "draft 需要用 --out 给出保存文稿的文件夹" });
  }
  const { book, lastYear } = loadBooks(path, options);
  const report = run(book, loadPack(options.pack), rulebook, lastYear);
  const written = verb === "draft" && options.out !== undefined ? await writeDraft(report, options.out, options) : [];
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${say(verb, report, written)}\n`);
  return verb !== "survey" && report.findings.some((finding) => finding.severity === "error") ? exit.findings : exit.clean;
}

async function writeDraft(report: Report, folder: string, options: Options): Promise<string[]> {
  const how = { notes: options.notes !== false };
  const files = new Map<string, Uint8Array | string>([
    ["情况说明.docx", await toDocx(report, how)],
    ["情况说明.md", toMarkdown(report, how)],
    ["情况说明.txt", toText(report, how)],
    ["情况说明.html", toHtml(report, how)],
    ["report.json", `${JSON.stringify(report, null, 2)}\n`],
  ]);
  writeAll(folder, files);
  return [...files.keys()];
}

function say(verb: Verb, report: Report, written: readonly string[]): string {
  const parts = [sayHead(report)];
  if (verb !== "check") parts.push(saySurvey(report));
  if (verb !== "survey") parts.push(sayChecks(report));
  if (verb === "draft") parts.push(sayTodos(report), `已写出：${written.join("、")}`);
  return parts.join("\n\n");
}

function program(done: (code: number) => void): Command {
  const command = new Command("caijue")
    .description("财决：读取部门决算报表工作簿，核对勾稽关系，起草部门决算公开情况说明")
    .helpOption("-h, --help", "显示用法")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  const verbs: readonly [Verb, string][] = [
    ["survey", "查看识别到哪些财决报表、缺少哪些"],
    ["check", "核对表内、表间和上下年度勾稽关系"],
    ["draft", "核对并起草情况说明（Word、Markdown、纯文本、网页）"],
  ];
  for (const [verb, about] of verbs) {
    const sub = command
      .command(`${verb} <book>`)
      .description(about)
      .option("--last-year <book>", "上年决算工作簿")
      .option("--answers <book>", "含“决算补充资料”“上年决算”表的另一个工作簿")
      .option("--pack <id|file>", "文稿模板：内置名称或 .md 文件")
      .option("--json", "在标准输出打印一个 JSON 文档，不打印其他内容")
      .helpOption("-h, --help", "显示用法");
    if (verb === "draft") sub.option("--out <dir>", "保存文稿的文件夹").option("--no-notes", "不写“数据来源于…”的注");
    sub.action(async (path: string, options: Options) => done(await act(verb, path, options)));
  }
  return command;
}

/** Runs the command line and returns its exit code. The only place where a Problem is caught. */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = exit.clean;
  try {
    await program((result) => (code = result)).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof Problem) process.stderr.write(`${error.message}\n`);
    else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.clean;
      process.stderr.write(`${new Problem("bad-argument", { detail: usageFault(error) }).message}\n`);
    } else throw error;
    return exit.stopped;
  }
}

function usageFault(error: CommanderError): string {
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  if (error.code === "commander.unknownOption") return `没有选项“${what}”`;
  if (error.code === "commander.unknownCommand") return `没有命令“${what}”`;
  if (error.code === "commander.missingArgument") return "没有给出决算报表工作簿";
  if (error.code === "commander.optionMissingArgument") return `选项“${what}”后面缺少内容`;
  return "请给出要执行的命令：survey、check 或 draft";
}
