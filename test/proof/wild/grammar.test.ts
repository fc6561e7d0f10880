// A small slice of the bench's grammar: nothing right is called wrong, and what the text contradicts is found.
import { expect, test } from "vitest";
import { scoreGrammar } from "../../../scripts/bench-proof/grammar";

const scores = scoreGrammar(7, 12);

test.each(scores)("$family", ({ falseErrors, missed, beside, compared, numbers }) => {
  expect(falseErrors).toEqual([]);
  expect(missed).toEqual([]);
  expect(beside).toEqual([]);
  expect(compared / numbers).toBeGreaterThan(0.85);
});
