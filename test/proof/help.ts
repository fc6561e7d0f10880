// Short drafts for the proofreader's tests: what they claim, and what is found in them.
import { readClaims, type DraftReading } from "../../src/proof/claims";
import type { Claim, ClaimOf } from "../../src/proof/claim";
import type { ProofFinding } from "../../src/proof/finding";
import { outline } from "../../src/proof/draft-outline";
import { proofread, type ProofReport } from "../../src/proof/proofread";
import { readText } from "../../src/proof/read-text";
import { proofRules } from "../../src/rulebook/proof";

/** A title, so that the draft is of 2022 and of a unit. */
export const title = "青山县水利局2022年度部门决算\n\n";

/** Reads a draft of 2022 without a workbook. */
export function reading(text: string): DraftReading {
  const draft = readText(text, "draft.txt");
  return readClaims(draft, outline(draft, proofRules), proofRules, 2022, undefined);
}

export const claimsOf = <K extends Claim["kind"]>(text: string, kind: K): ClaimOf<K>[] =>
  reading(text).claims.filter((claim): claim is ClaimOf<K> => claim.kind === kind);

/** Proofreads a section of a draft of 2022 against itself. */
export const proof = (text: string): ProofReport =>
  proofread(readText(title + text, "draft.txt"), { rules: proofRules });

/** Proofreads a whole text, which has its own title. */
export const proofWhole = (text: string): ProofReport =>
  proofread(readText(text, "draft.txt"), { rules: proofRules });

/** Severity, kind and quote of what is found; notes are left out. */
export const found = (text: string): string[] => serious(proof(text)).map(shown);

export const serious = ({ findings }: ProofReport): ProofFinding[] =>
  findings.filter(({ severity }) => severity !== "note");

export const notes = (text: string): string[] =>
  proof(text)
    .findings.filter(({ severity }) => severity === "note")
    .map(shown);

const shown = ({ severity, kind, quote }: ProofFinding): string => `${severity} ${kind} ${quote}`;
