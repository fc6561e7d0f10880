// What is right in other words is not called wrong.
import { describe, expect, test } from "vitest";
import type { ProofReport } from "../../../src/proof/proofread";
import { proof, proofWhole, serious } from "../help";
import * as bases from "./right-bases";
import * as names from "./right-names";
import * as plans from "./right-plans";

const said = (report: ProofReport): string[] =>
  serious(report).map(({ severity, quote, message }) => `${severity} ${quote}: ${message}`);

const { plans: whole, ...parts } = plans;

describe.each(Object.entries({ ...bases, ...names, ...parts }))("%s", (_family, texts) => {
  test.each(texts)("%s", (_name, text) => expect(said(proof(text))).toEqual([]));
});

describe("plans", () => {
  test.each(whole)("%s", (_name, text) => expect(said(proofWhole(text))).toEqual([]));
});
