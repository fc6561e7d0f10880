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

/** Tests of what webpack makes; it is made, where it is not fresh, before the first of them runs. */
const built = ["test/e2e/**/*.test.ts", "test/house/build.test.ts", "test/cli/bundle.test.ts"];

export default defineConfig({
  plugins: [textImports],
  test: {
    environment: "node",
    projects: [
      { extends: true, test: { name: "source", include: ["test/**/*.test.{ts,tsx}"], exclude: built } },
      { extends: true, test: { name: "built", include: built, globalSetup: "test/help/build.ts" } },
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["**/*.d.ts", "**/*.md", "**/*.tsv"] },
  },
});
