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

export default defineConfig({
  plugins: [textImports],
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["**/*.d.ts", "**/*.md", "**/*.tsv"] },
  },
});
