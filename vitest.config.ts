// How the tests run; scripts/run.mjs runs our TypeScript scripts with the same settings.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

// Packs (.md) and tables (.tsv) are imported as text, as webpack does with asset/source.
const textImports = {
  name: "caijue-text-imports",
  enforce: "pre" as const,
  load: (id: string) =>
    /[\\/]src[\\/].*\.(md|tsv)$/.test(id)
      ? { code: `export default ${JSON.stringify(readFileSync(id, "utf8"))};`, moduleType: "js" as const }
      : null,
};

// Tables of PDF.js are imported as addresses, as webpack does with asset/inline.
const addressImports = {
  name: "caijue-address-imports",
  enforce: "pre" as const,
  load: (id: string) =>
    id.endsWith(".bcmap")
      ? { code: `export default "data:;base64,${readFileSync(id, "base64")}";`, moduleType: "js" as const }
      : null,
};

/** Tests of values alone: their files share what they import, which takes longer to load than the tests to run. */
const pure = ["engine", "rulebook", "proof", "golden"].map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests of what webpack makes; it is made, where it is not fresh, before the first of them runs. */
const built = ["test/e2e/**/*.test.ts", "test/house/build.test.ts", "test/cli/bundle.test.ts"];

/** One after the other and after all others: a browser needs the machine for itself. */
const alone = { maxWorkers: 1, sequence: { groupOrder: 1 } };

export default defineConfig({
  plugins: [textImports, addressImports],
  test: {
    environment: "node",
    server: { deps: { inline: [/\.bcmap$/] } },
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: { name: "source", include: ["test/**/*.test.{ts,tsx}"], exclude: [...pure, ...built] },
      },
      { extends: true, test: { name: "built", include: built, globalSetup: "test/help/build.ts", ...alone } },
    ],
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["**/*.d.ts", "**/*.md", "**/*.tsv"] },
  },
});
