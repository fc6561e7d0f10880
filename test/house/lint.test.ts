// Every rule of the house is proven: a small tree with one planted violation of each must be reported, and only there.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedImports, plantedLint, soundTree } from "./planted";
import type { Planted } from "./planted";

const root = resolve(import.meta.dirname, "../..");
const bin = (path: string) => resolve(root, "node_modules", path);

type Rules = { forbidden: { name: string }[] };
type Violation = { from: string; rule: { name: string }; cycle?: { name: string }[] };
type Cruise = { summary: { totalCruised: number; violations: Violation[] } };
type Lint = { filePath: string; messages: { ruleId: string | null; message: string }[] }[];

/** What a tool says on standard output as JSON. Exit code 1 only means that it found something. */
function run<T>(tool: string, cwd: string, args: string[]): Promise<T> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [bin(tool), ...args], { cwd, maxBuffer: 1e8 }, (_error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout) as T);
      } catch {
        fail(new Error(`${tool}: ${stderr || stdout}`));
      }
    });
  });
}

const cruise = (cwd: string) =>
  run<Cruise>("dependency-cruiser/bin/dependency-cruise.mjs", cwd, ["src", "--output-type", "json"]);
const lint = (cwd: string, ...files: string[]) =>
  run<Lint>("eslint/bin/eslint.js", cwd, ["--format", "json", "--no-warn-ignored", ...files]);

/** A copy of the house with nothing in it but these files. */
function plant(files: Record<string, string>) {
  const tree = mkdtempSync(join(tmpdir(), "caijue-house-"));
  const house = ["package.json", "tsconfig.json", "eslint.config.mjs", ".dependency-cruiser.cjs"];
  for (const name of [...house, "scripts/eslint-rules", "src/types"])
    cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "junction");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** `path → names of the rules broken there`. */
function byFile(pairs: readonly (readonly [path: string, rule: string])[]) {
  const found: Record<string, string[]> = {};
  for (const [path, rule] of pairs) found[path] = [...new Set([...(found[path] ?? []), rule])].sort();
  return found;
}

/** A cycle is reported once, and is the doing of every file in it. */
const brokenImports = ({ summary }: Cruise) =>
  byFile(
    summary.violations.flatMap(({ from, rule, cycle = [] }) =>
      [from, ...cycle.map(({ name }) => name)].map((path) => [path, rule.name] as const),
    ),
  );

const brokenLint = (tree: string, results: Lint) =>
  byFile(
    results.flatMap(({ filePath, messages }) => {
      const path = relative(tree, filePath).replaceAll("\\", "/");
      return messages.map(({ ruleId, message }) => [path, ruleId ?? message] as const);
    }),
  );

const titled = (planted: Planted[]) => planted.map((one) => [`${one.rule}: ${one.what}`, one] as const);

describe("import rules", () => {
  let tree: string;
  let found: Record<string, string[]>;
  beforeAll(async () => {
    const planted = Object.fromEntries(plantedImports.map(({ path, text }) => [path, text]));
    tree = plant({ ...soundTree, ...planted });
    found = brokenImports(await cruise(tree));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(titled(plantedImports))("%s", (_title, { path, rule }) => {
    expect(found[path]).toContain(rule);
  });

  it("say nothing of imports that the table allows", () => {
    const planted = new Set(plantedImports.map(({ path }) => path));
    expect(Object.keys(found).filter((path) => !planted.has(path))).toEqual([]);
  });

  it("are all proven here", () => {
    const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as Rules;
    const proven = new Set(plantedImports.map(({ rule }) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it("hold in the real tree", async () => {
    const real = await cruise(root);
    expect(real.summary.totalCruised).toBeGreaterThan(0);
    expect(brokenImports(real)).toEqual({});
  });
});

describe("lint rules", () => {
  let tree: string;
  let found: Record<string, string[]>;
  beforeAll(async () => {
    const planted = Object.fromEntries(plantedLint.map(({ path, text }) => [path, text]));
    tree = plant({ ...soundTree, ...planted });
    found = brokenLint(tree, await lint(tree, "src"));
  });
  afterAll(() => rmSync(tree, { recursive: true }));

  it.each(titled(plantedLint))("%s", (_title, { path, rule }) => {
    expect(found[path]).toEqual([expect.stringContaining(rule)]);
  });

  it("say nothing of sound files", () => {
    const planted = new Set(plantedLint.map(({ path }) => path));
    expect(Object.keys(found).filter((path) => !planted.has(path))).toEqual([]);
  });
});
