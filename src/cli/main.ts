// The command line: survey, check, draft, fill, unmark and proof. Wires the verbs to files and the terminal.
import { check, countOpen, withExplained, type Checked } from "../app/verbs/check-workbook";
import { Problem } from "../engine/value/problem";
import type { Report } from "../engine/value/report";
import { writeDraft } from "./draft-command";
import { fillFile, unmark, type FillResult } from "./fill-command";
import { loadPack, surveyFiles, type Options } from "./inputs";
import { proofFile, textOf, type ProofResult } from "./proof-command";
import { say } from "./say-report";
import { sayDrafted } from "./say-draft";
import { sayFilling, sayUnmarked } from "./say-fill";
import { sayProof } from "./say-proof";
import { terminal, type Terminal } from "./terminal";
import { parse, type Verb } from "./usage";

/** Exit codes: nothing wrong, findings of error severity that count, cannot proceed. */
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
  if (verb === "unmark") {
    io.out(`${sayUnmarked(unmark(path, options))}\n`);
    return exit.clean;
  }
  if (verb === "fill") {
    const { checked, ...result } = fillFile(path, options);
    io.out(options.json ? toJson(result) : `${sayFilling(result, checked)}\n`);
    return codeOf(checked);
  }
  if (verb === "proof") return proofAct(path, options, io);
  if (verb === "draft") return draftAct(path, options, io);
  const facts = surveyFiles(path, loadPack(options.pack), options);
  const checked = check(facts);
  const report = withExplained(facts.report, checked);
  io.out(options.json ? toJson(report) : `${say(verb, report, checked)}\n`);
  return verb === "survey" ? exit.clean : codeOf(checked);
}

async function draftAct(path: string, options: Options, io: Terminal): Promise<number> {
  const { drafted, checked, written } = await writeDraft(path, options);
  const report = withExplained(drafted.report, checked);
  const edits = sayDrafted(drafted);
  // Standard output holds the JSON and nothing else.
  if (options.json) io.err(edits === "" ? "" : `${edits}\n`);
  const parts = [say("draft", report, checked), edits, sayFiles(options.out, written)];
  io.out(options.json ? toJson(report) : `${parts.filter((part) => part !== "").join("\n\n")}\n`);
  return codeOf(checked);
}

const sayFiles = (folder: string | undefined, written: readonly string[]): string =>
  written.length === 0 ? "" : `已写入文件夹“${folder ?? ""}”：${written.join("、")}`;

async function proofAct(path: string, options: Options, io: Terminal): Promise<number> {
  if (options.text) {
    io.out(await textOf(path, options));
    return exit.clean;
  }
  const result = await proofFile(path, options);
  io.out(options.json ? toJson(result) : `${sayProof(result)}\n`);
  return result.findings.some(({ severity }) => severity === "error") ? exit.findings : exit.clean;
}

const codeOf = (checked: Checked): number => (countOpen(checked, "error") > 0 ? exit.findings : exit.clean);

const toJson = (result: Report | FillResult | ProofResult): string => `${JSON.stringify(result, null, 2)}\n`;
