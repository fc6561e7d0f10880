// schema/proof.schema.json names every kind and severity of finding that the proofreader has, and no other.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import type { ProofSeverity } from "../../src/proof/rules";
import type { ProofKind } from "../../src/proof/finding";

/** The compiler asks for all of them. */
const kinds: Record<ProofKind, true> = {
  ...{ amount: true, count: true, change: true, rate: true, direction: true, "zero-base": true },
  ...{ share: true, "share-sum": true, completion: true, "budget-level": true, reason: true },
  ...{ same: true, sum: true, year: true, "unit-name": true, "subject-name": true, "subject-list": true },
  ...{ "economic-list": true, glossary: true, contents: true, table: true, residue: true },
  ...{ "number-format": true, performance: true },
};
const severities: Record<ProofSeverity, true> = { error: true, question: true, note: true };

it("lists the kinds and severities", () => {
  const text = readFileSync(resolve(import.meta.dirname, "../../schema/proof.schema.json"), "utf8");
  const lists = Array.from(text.matchAll(/"enum":\s*(\[[^\]]*\])/g), ([, list = "[]"]) =>
    (JSON.parse(list) as string[]).sort(),
  );
  expect(lists).toContainEqual(Object.keys(kinds).sort());
  expect(lists).toContainEqual(Object.keys(severities).sort());
});
