// Sentences held against the sample workbook.
import { readPack } from "../../../src/engine/pack/pack";
import { booksOf } from "../../../src/proof/books";
import type { ProofFinding } from "../../../src/proof/finding";
import { proofread, type ProofReport } from "../../../src/proof/proofread";
import { readText } from "../../../src/proof/read-text";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { proofRules } from "../../../src/rulebook/proof";
import { lastYearBook, sampleBook } from "../../help/books";

export const books = booksOf(
  sampleBook(),
  readPack("sichuan-2022", packs["sichuan-2022"]!, rulebook),
  rulebook,
  lastYearBook(),
);

/** Proofreads sentences under their heading against the sample. */
export const against = (text: string): ProofReport =>
  proofread(readText(text, "draft.txt"), { rules: proofRules, books });

export const serious = (text: string): ProofFinding[] =>
  against(text).findings.filter(({ severity }) => severity !== "note");

/** Severity, kind, quote and what should stand there. */
export const found = (text: string): string[] =>
  serious(text).map(({ severity, kind, quote, expected }) =>
    [severity, kind, quote, ...(expected === undefined ? [] : ["→", expected])].join(" "),
  );
