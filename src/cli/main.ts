// The command line: survey, check, draft, fill, unmark and proof. Wires the engine to files and the terminal.
import { Problem } from "../engine/value/problem";
import type { Report } from "../engine/value/report";
import { run } from "../engine/run";
import { rulebook } from "../rulebook";
import { draft } from "./draft-command";
import { fill, unmark, type Filling } from "./fill-command";
import { loadBooks, loadPack, type Options } from "./inputs";
import { proof, textOf, type Proofing } from "./proof-command";
import { say } from "./say-report";
import { sayFilling, sayUnmarked } from "./say-fill";
import { sayProof } from "./say-proof";
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
  if (verb === "unmark") {
    io.out(`${sayUnmarked(unmark(path, options))}\n`);
    return exit.clean;
  }
  if (verb === "fill") {
    const filling = fill(path, options);
    io.out(options.json ? toJson(filling) : `${sayFilling(filling)}\n`);
    return codeOf(filling.report);
  }
  if (verb === "proof") return proofAct(path, options, io);
  if (verb === "draft") {
    const { report, written } = await draft(path, options, io);
    io.out(options.json ? toJson(report) : `${say(verb, report, options.out, written)}\n`);
    return codeOf(report);
  }
  const pack = loadPack(options.pack);
  const { book, lastYear } = loadBooks(path, options);
  const report = run(book, pack, rulebook, lastYear);
  io.out(options.json ? toJson(report) : `${say(verb, report)}\n`);
  return verb === "survey" ? exit.clean : codeOf(report);
}

async function proofAct(path: string, options: Options, io: Terminal): Promise<number> {
  if (options.text) {
    io.out(await textOf(path, options));
    return exit.clean;
  }
  const result = await proof(path, options);
  io.out(options.json ? toJson(result) : `${sayProof(result)}\n`);
  return codeOf(result);
}

const codeOf = ({ findings }: Pick<Report, "findings"> | Proofing): number =>
  findings.some((finding) => finding.severity === "error") ? exit.findings : exit.clean;

const toJson = (result: Report | Filling | Proofing): string => `${JSON.stringify(result, null, 2)}\n`;
