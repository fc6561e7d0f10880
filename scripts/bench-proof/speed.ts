// Time as ratios within one run: proofreading against extracting the text, and how it grows with length.
import { toDocx } from "../../src/document/to-docx";
import { openDraft } from "../../src/formats/word/open-draft";
import type { Draft } from "../../src/proof/draft";
import { proofread } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import { readWord } from "../../src/proof/read-word";
import { proofRules } from "../../src/rulebook/proof";
import type { CleanDraft } from "./drafts";

/** Least time of some rounds, in milliseconds of this process's own work, after a warm-up. */
function time(work: () => unknown, rounds = 7): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export function speed(name: string, { text, books }: CleanDraft): void {
  const extracting = time(() => readText(text, "draft.txt"));
  const draft = readText(text, "draft.txt");
  const proofing = time(() => proofread(draft, { rules: proofRules, books }));
  console.log(
    `\nSpeed: ${name}, ${text.length} characters: extracting ${extracting.toFixed(1)} ms, proofreading ${proofing.toFixed(1)} ms, ${(proofing / extracting).toFixed(1)} ×`,
  );
}

/** The same report as Word has it: unpacking and reading against proofreading. */
export async function wordSpeed({ books }: CleanDraft): Promise<void> {
  const bytes = await toDocx(books.report);
  const read = (): Draft => {
    const file = openDraft(bytes, "draft.docx");
    if (file.kind !== "word") throw new Error("no Word file");
    return readWord(file.parts, "draft.docx").draft;
  };
  const extracting = time(read);
  const draft = read();
  const proofing = time(() => proofread(draft, { rules: proofRules, books }));
  console.log(
    `Word, without tables, ${draft.text.length} characters: extracting ${extracting.toFixed(1)} ms, proofreading ${proofing.toFixed(1)} ms, ${(proofing / extracting).toFixed(1)} ×`,
  );
}

/** The same document once, twice, four and eight times over. */
export function lengths(text: string): void {
  const times = [1, 2, 4, 8].map((copies) => {
    const draft = readText(text.repeat(copies), "draft.txt");
    return time(() => proofread(draft, { rules: proofRules }), 5);
  });
  const [first = 1] = times;
  const shown = times.map((ms, i) => `${2 ** i} × → ${(ms / first).toFixed(1)} ×`).join(", ");
  console.log(`Growth with length: ${shown}`);
}
