// What a template leaves to be replaced, which an answer may hold as well as a text.
import { expect, test } from "vitest";
import { templateResidues } from "../../../src/rulebook/proof/template-residues";

const ids = (text: string): string[] => [
  ...new Set(
    templateResidues.filter(({ pattern }) => new RegExp(pattern, "u").test(text)).map(({ id }) => id),
  ),
];

test.each([
  ["XX项目", ["placeholder"]],
  ["增加(减少)", ["either-direction"]],
  ["大小于", ["either-direction"]],
  ["按上述格式依次说明", ["instruction"]],
  ["2022度", []],
  ["增长13.95%。", []],
])("%s", (text, found) => expect(ids(text)).toEqual(found));
