// Published documents against their labels: every fault found, nothing fine called an error.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDraft, readPdf } from "../../src/formats/word/open-draft";
import { fold } from "../../src/proof/fold";
import type { ProofFinding } from "../../src/proof/finding";
import { proofread } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import type { Books } from "../../src/proof/book-figures";
import { proofRules } from "../../src/rulebook/proof";
import type { Label, Labels } from "./labels";

export type RealScore = {
  document: string;
  faults: number;
  /** Faults that were found as errors; the others as questions. */
  asErrors: number;
  missed: string[];
  /** Errors on what is fine, or on what no label knows. */
  falseErrors: string[];
  further: number;
};

/** A text or a PDF; none when it is not there. */
export async function scoreFile(labels: Labels, path: string, books?: Books): Promise<RealScore[]> {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const file = openDraft(bytes, path);
  const text = file.kind === "text" ? file.text : await readPdf(bytes, path);
  const { findings } = proofread(readText(text, labels.document), { rules: proofRules, books });
  const { document } = labels;
  return [
    score({ ...labels, document: file.kind === "pdf" ? `${document}, its PDF` : document }, text, findings),
  ];
}

export async function scoreFolder(labels: Labels, folder: string): Promise<RealScore[]> {
  const at = (name: string): string => join(folder, labels.document, name);
  return [...(await scoreFile(labels, at("text.txt"))), ...(await scoreFile(labels, at("source.pdf")))];
}

function score(labels: Labels, text: string, all: readonly ProofFinding[]): RealScore {
  const findings = all.filter(({ severity }) => severity !== "note");
  const found = labels.faults.map((label) => findings.filter((finding) => fits(label, finding, text)));
  const known = [...labels.faults, ...labels.further];
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    document: labels.document,
    faults: labels.faults.length,
    asErrors: found.filter((some) => some.some(({ severity }) => severity === "error")).length,
    missed: labels.faults.filter((_, i) => found[i]?.length === 0).map(say),
    falseErrors: errors
      .filter((error) => !known.some((label) => fits(label, error, text)))
      .map(({ quote, message }) => `“${quote.replace(/\s+/gu, "")}” ${message}`),
    further: labels.further.filter((label) => findings.some((finding) => fits(label, finding, text))).length,
  };
}

const say = ({ before = "", quote, why }: Label): string => `${before}〔${quote}〕 ${why}`;

/** A finding is of a label when its quote is, behind the same words; a missing item is named in the message only. */
function fits({ before = "", quote }: Label, finding: ProofFinding, text: string): boolean {
  const folded = foldRange(text, finding.start, finding.end);
  if (folded.includes(quote) || (quote.includes(folded) && folded.length > 1)) {
    return before === "" || foldRange(text, Math.max(0, finding.start - 90), finding.start).endsWith(before);
  }
  return (
    before === "" &&
    fold({ text: finding.message }, [{ start: 0, end: finding.message.length }]).text.includes(quote)
  );
}

const foldRange = (text: string, start: number, end: number): string => fold({ text }, [{ start, end }]).text;
