// The sample's draft and findings are exactly those that were last accepted with `npm run golden`.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenFiles } from "./files";

const accept = "look at every changed line, then accept it with: npm run golden";

describe("golden files", () => {
  for (const [path, content] of goldenFiles()) {
    it(path, () => {
      const accepted = readFileSync(resolve(import.meta.dirname, path), "utf8");
      expect(content.split("\n"), accept).toEqual(accepted.split("\n"));
    });
  }
});
