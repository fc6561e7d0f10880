// What is right in other words is not called wrong, and its numbers are compared.
import { describe, expect, test } from "vitest";
import { proof } from "../help";
import * as bases from "./right-bases";
import * as names from "./right-names";

/** Errors and doubts; a thing that nothing is known of may be asked about. */
const wrong = (text: string): string[] =>
  proof(text)
    .findings.filter(({ severity }) => severity === "error" || severity === "question")
    .map(({ severity, quote, message }) => `${severity} ${quote}: ${message}`);

describe.each(Object.entries({ ...bases, ...names }))("%s", (_family, texts) => {
  test.each(texts)("%s", (_name, text) => expect(wrong(text)).toEqual([]));
});
