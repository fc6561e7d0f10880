// How the tests run; scripts/run.mjs runs our TypeScript scripts with the same settings.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/help/order";

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

/** Tests of the pane in happy-dom, each in a window of its own, with modules that know it; and one that exchanges a module. */
const windows = ["test/ui/**/*.test.tsx", "test/document/pages-render.test.ts"];

/** Tests of what webpack makes: they wait for the build, which goes on beside the others. */
const built = ["test/e2e/**/*.test.ts", "test/house/build.test.ts", "test/cli/bundle.test.ts"];

/** Files that share what they import: it takes longer to load than most of them to run. Each undoes what it stubs. */
const shared = { isolate: false };

export default defineConfig({
  plugins: [textImports, addressImports],
  test: {
    environment: "node",
    server: { deps: { inline: [/\.bcmap$/] } },
    projects: [
      { extends: true, test: { name: "windows", include: windows } },
      {
        extends: true,
        test: { name: "built", include: built, globalSetup: "test/help/build.ts", ...shared },
      },
      {
        extends: true,
        test: {
          name: "source",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...windows, ...built],
          ...shared,
        },
      },
    ],
    sequence: { sequencer: LongestFirst },
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["**/*.d.ts", "**/*.md", "**/*.tsv"] },
  },
});
