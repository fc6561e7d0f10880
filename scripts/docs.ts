// Writes the pages of docs/ that come from the rulebook; with --check, only says which are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rulebook } from "../src/rulebook";
import { checksPage } from "./docs/checks-page";
import { figuresPage } from "./docs/figures-page";

/** Page → its text. A page is generated so that it cannot say anything that the rulebook does not. */
const pages: Record<string, () => string> = {
  "checks.md": () => checksPage(rulebook.checks),
  "figures.md": () => figuresPage(rulebook.definitions),
};

const docs = resolve(import.meta.dirname, "../docs");
const checkOnly = process.argv.includes("--check");

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

for (const [name, render] of Object.entries(pages)) {
  const path = resolve(docs, name);
  const text = render();
  if (current(path) === text) continue;
  if (checkOnly) {
    console.error(`docs/${name} is out of date: run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    console.log(`docs/${name}`);
  }
}
