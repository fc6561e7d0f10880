// Runs the proofreader over drafts and mutations and counts what it finds, what it misses and what it makes up.
import { readText } from "../../src/proof/read-text";
import { proofread, type ProofReport } from "../../src/proof/proofread";
import type { ProofFinding } from "../../src/proof/finding";
import { proofRules } from "../../src/rulebook/proof";
import type { CleanDraft } from "./drafts";
import type { Mutation, MutationKind } from "./mutate";
import { generator } from "./random";

export const check = (draft: CleanDraft, text: string, withBook: boolean): ProofReport =>
  proofread(readText(text, "draft.txt"), { rules: proofRules, books: withBook ? draft.books : undefined });

export type Tally = {
  kind: string;
  made: number;
  found: number;
  extra: number;
  misses: string[];
  extras: string[];
};

const touches = (finding: { start: number; end: number }, at: { start: number; end: number }): boolean =>
  finding.start <= at.end && at.start <= finding.end;

/** An error or a question at the place itself, or one that names the place among those it compares. */
export function isFound({ at }: Mutation, findings: readonly ProofFinding[]): boolean {
  return findings.some(
    (finding) =>
      finding.severity !== "note" && [finding, ...finding.related].some((place) => touches(place, at)),
  );
}

/** Errors that have nothing to do with the fault. */
export function extras({ at }: Mutation, findings: readonly ProofFinding[]): ProofFinding[] {
  return findings.filter(
    (finding) =>
      finding.severity === "error" && ![finding, ...finding.related].some((place) => touches(place, at)),
  );
}

/** Makes up to `count` faults of every kind in a draft and looks for each. */
export function scoreMutations(
  draft: CleanDraft,
  kinds: readonly MutationKind[],
  { count, seed, withBook }: { count: number; seed: number; withBook: boolean },
): Tally[] {
  return kinds.flatMap((kind, i) => {
    if (kind.needsBook && !withBook) return [];
    const tally: Tally = { kind: kind.kind, made: 0, found: 0, extra: 0, misses: [], extras: [] };
    for (const mutation of kind.make(draft, generator(seed + i), count)) {
      const { findings } = check(draft, mutation.text, withBook);
      tally.made++;
      const name = `${draft.name}${withBook ? "" : " alone"} ${mutation.figure ?? ""} “${around(draft.text, mutation)}” → “${mutation.is.slice(0, 40)}”`;
      if (isFound(mutation, findings)) tally.found++;
      else tally.misses.push(name);
      const more = extras(mutation, findings);
      tally.extra += more.length;
      if (more.length > 0) tally.extras.push(`${name}: ${more.map(({ message }) => message).join(" / ")}`);
    }
    return tally.made > 0 ? [tally] : [];
  });
}

function around(text: string, { at, was }: Mutation): string {
  const before = text.slice(Math.max(0, at.start - 14), at.start);
  return `${before}〔${was.slice(0, 40)}〕`.replaceAll("\n", "⏎");
}
