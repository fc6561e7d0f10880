// Files that break one rule of the house each, and a small tree that breaks none.

/** One violation: `text` at `path` must be reported as `rule`. */
export type Planted = { what: string; rule: string; path: string; text: string };

const purpose = "// A file of the planted tree.\n";
const file = (...lines: string[]) => `${purpose}${lines.join("\n")}\n`;

/** Everything that the import table allows, used once. Both tools must stay silent about all of it. */
export const soundTree: Record<string, string> = {
  "src/engine/value/sum.ts": file(
    "export type Sum = { total: number };",
    "export const sum = (a: number): Sum => ({ total: a });",
  ),
  "src/engine/pack/pack.ts": file(
    'import type { Root } from "mdast";',
    'import { fromMarkdown } from "mdast-util-from-markdown";',
    'import { parse } from "yaml";',
    'import type { Sum } from "../value/sum";',
    "export const pack = (text: string, sums: Sum[]): { root: Root; front: unknown; sums: Sum[] } =>",
    "  ({ root: fromMarkdown(text), front: parse(text), sums });",
  ),
  "src/rulebook/terms.tsv": "编码\t名称\n",
  "src/engine/run.ts": file(
    'import { pack } from "./pack/pack";',
    "export const run = (text: string) => pack(text, []);",
  ),
  "src/rulebook/index.ts": file(
    'import { sum } from "../engine/value/sum";',
    'import type { Pattern } from "../proof/rules";',
    "export const patterns: Pattern[] = [];",
    'import terms from "./terms.tsv";',
    "export type Term = string;",
    "export const rules = { terms, total: sum(1) };",
  ),
  "src/document/docx.ts": file(
    'import { Document } from "docx";',
    'import { sum } from "../engine/value/sum";',
    'import type { Term } from "../rulebook/index";',
    "export const draft = (term: Term) => ({ term, total: sum(1), document: Document });",
  ),
  "src/proof/claims.ts": file(
    'import type { Sum } from "../engine/value/sum";',
    'import type { Term } from "../rulebook/index";',
    "export type Claim = { sum: Sum; term: Term };",
    "export const claims: Claim[] = [];",
  ),
  "src/host/host.ts": file(
    'import type { Sum } from "../engine/value/sum";',
    "export type Host = { read: () => Sum };",
  ),
  "src/proof/rules.ts": file("export type Pattern = string;"),
  "src/formats/workbook.ts": file(
    'import { read } from "@e965/xlsx";',
    'import { sum } from "../engine/value/sum";',
    "export const open = (bytes: Uint8Array) => sum(read(bytes).SheetNames.length);",
  ),
  "src/host/file-host.ts": file(
    'import { open } from "../formats/workbook";',
    'import type { Host } from "./host";',
    "export const fileHost = (bytes: Uint8Array): Host => ({ read: () => open(bytes) });",
  ),
  "src/host/disk.ts": file(
    'import { readFileSync } from "node:fs";',
    'import { fileHost } from "./file-host";',
    "export const openFile = (path: string) => fileHost(readFileSync(path));",
  ),
  "src/host/excel.ts": file(
    'import type { Host } from "./host";',
    "declare const Excel: { run: (total: number) => number };",
    "export const excel: Host = { read: () => ({ total: Excel.run(1) }) };",
  ),
  "src/app/work.ts": file(
    'import { draft } from "../document/docx";',
    'import { open } from "../formats/workbook";',
    'import type { Host } from "../host/host";',
    'import { claims } from "../proof/claims";',
    'import { patterns } from "../rulebook/index";',
    "export const work = (host: Host) => ({ host, claims, draft, open, patterns });",
  ),
  "src/ui/pane.tsx": file(
    'import { work } from "../app/work";',
    'import { draft } from "../document/docx";',
    'import { sum } from "../engine/value/sum";',
    'import type { Claim } from "../proof/claims";',
    "export const pane = (claims: Claim[]) => ({ claims, draft, work, total: sum(2) });",
  ),
  "src/cli/main.ts": file(
    'import { run } from "../engine/run";',
    'import { openFile } from "../host/disk";',
    'import { claims } from "../proof/claims";',
    'import { rules } from "../rulebook/index";',
    'import { print } from "./print";',
    'print([run(""), openFile("a.xlsx"), claims, rules]);',
  ),
  "src/cli/bin.ts": file('import "./main";'),
  "src/cli/print.ts": file(
    'import { sum } from "../engine/value/sum";',
    "export const print = (things: unknown[]) => {",
    "  console.log(things, sum(1));",
    "};",
  ),
  "src/taskpane/index.tsx": file(
    'import { excel } from "../host/excel";',
    'import { fileHost } from "../host/file-host";',
    'import { pane } from "../ui/pane";',
    "export const shown = [pane([]), excel, fileHost];",
  ),
};

const imports = (rule: string, path: string, what: string, text: string): Planted => ({
  what,
  rule,
  path,
  text: file(text),
});

export const plantedImports: Planted[] = [
  imports(
    "engine-value",
    "src/engine/value/bad-core.ts",
    "the engine reads a file",
    'export { readFileSync } from "node:fs";',
  ),
  imports(
    "engine-pack",
    "src/engine/pack/bad-yaml.ts",
    "a parser outside pack.ts",
    'export { parse } from "yaml";',
  ),
  imports(
    "engine-sheets",
    "src/engine/sheets/bad-type.ts",
    "the engine names a rulebook type",
    'export type { Term } from "../../rulebook/index";',
  ),
  ...(["reading", "figures", "checks", "sheets"] as const).map((room) =>
    imports(
      `engine-${room}`,
      `src/engine/${room}/bad-floor.ts`,
      `${room} reaches up to a later room`,
      'export { pack } from "../pack/pack";',
    ),
  ),
  imports(
    "engine-entrance",
    "src/engine/bad-entrance.ts",
    "the engine's entrance drafts a file",
    'export { draft } from "../document/docx";',
  ),
  imports(
    "engine-pack-parsers",
    "src/engine/pack/pack.ts",
    "pack.ts takes another package",
    'export { zipSync } from "fflate";',
  ),
  imports(
    "rulebook-is-data",
    "src/rulebook/bad-host.ts",
    "the rulebook opens a file",
    'export { open } from "../formats/workbook";',
  ),
  imports(
    "rulebook-proof-as-types",
    "src/rulebook/bad-proof.ts",
    "the rulebook proofreads",
    'export { claims } from "../proof/claims";',
  ),
  imports(
    "rulebook-is-data",
    "src/rulebook/bad-package.ts",
    "the rulebook takes a package",
    'export { parse } from "yaml";',
  ),
  imports(
    "proof-and-document",
    "src/proof/bad-document.ts",
    "proof uses document",
    'export { draft } from "../document/docx";',
  ),
  imports(
    "proof-and-document",
    "src/document/bad-host.ts",
    "document names a host type",
    'export type { Host } from "../host/host";',
  ),
  imports(
    "proof-and-document",
    "src/document/bad-reader.ts",
    "document reads workbooks",
    'export { read } from "@e965/xlsx";',
  ),
  imports(
    "rulebook-as-types",
    "src/proof/bad-rules.ts",
    "proof consults the rules",
    'export { rules } from "../rulebook/index";',
  ),
  imports(
    "rulebook-as-types",
    "src/document/bad-rules.ts",
    "document hides a value beside a type",
    'import { rules, type Term } from "../rulebook/index";\nexport const all: Term[] = [rules.terms];',
  ),
  imports(
    "host",
    "src/host/bad-rules.ts",
    "a host names a rulebook type",
    'export type { Term } from "../rulebook/index";',
  ),
  imports("host", "src/host/bad-memory.ts", "a host reads a file", 'export { readFileSync } from "node:fs";'),
  imports(
    "formats",
    "src/formats/bad-core.ts",
    "the workbook reader needs Node",
    'export { readFileSync } from "node:fs";',
  ),
  imports(
    "formats",
    "src/formats/bad-meaning.ts",
    "the workbook reader knows what a cell means",
    'export { run } from "../engine/run";',
  ),
  imports(
    "host-disk",
    "src/host/disk.ts",
    "the disk host opens workbooks itself",
    'export { read } from "@e965/xlsx";',
  ),
  imports("app", "src/app/bad-react.ts", "app has a face", 'export { useState } from "react";'),
  imports("app", "src/app/bad-host.ts", "app picks a host", 'export { excel } from "../host/excel";'),
  imports(
    "app-host-as-types",
    "src/app/bad-disk.ts",
    "app reads the disk",
    'export { openFile } from "../host/disk";',
  ),
  imports("ui", "src/ui/bad-files.ts", "the pane opens files", 'export { open } from "../formats/workbook";'),
  imports(
    "ui",
    "src/ui/bad-excel.ts",
    "the pane names Excel's host",
    'export type { excel } from "../host/excel";',
  ),
  imports(
    "ui",
    "src/ui/bad-rules.ts",
    "the pane names a rulebook type",
    'export type { Term } from "../rulebook/index";',
  ),
  imports(
    "ui-proof-as-types",
    "src/ui/bad-proof.ts",
    "the pane proofreads by itself",
    'export { claims } from "../proof/claims";',
  ),
  imports(
    "nobody-enters-by-a-door",
    "src/page/main.ts",
    "the page borrows from the command line",
    'export { print } from "../cli/print";',
  ),
  imports(
    "pane-and-ribbon-share-a-page",
    "src/taskpane/main.ts",
    "the pane borrows from the command line",
    'export { print } from "../cli/print";',
  ),
  imports(
    "no-cycles",
    "src/cli/loop.ts",
    "two files import each other",
    'export { back } from "./loop-back";\nexport const loop = 1;',
  ),
  imports(
    "no-cycles",
    "src/cli/loop-back.ts",
    "and the other way",
    'export { loop } from "./loop";\nexport const back = 1;',
  ),
  imports(
    "no-orphans",
    "src/engine/value/alone.ts",
    "nothing imports it and it imports nothing",
    "export const alone = 1;",
  ),
  imports(
    "no-unreachable",
    "src/engine/checks/unused.ts",
    "no entry point comes to it",
    'export { sum } from "../value/sum";',
  ),
  imports(
    "no-unresolvable",
    "src/cli/lost.ts",
    "a path that leads nowhere",
    'export { gone } from "./gone";',
  ),
  imports(
    "declared-packages",
    "src/cli/dev.ts",
    "a development package is shipped",
    'export { default } from "fast-check";',
  ),
];

const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));

const lint = (rule: string, path: string, what: string, ...lines: string[]): Planted => ({
  what,
  rule,
  path,
  text: file(...lines),
});

export const plantedLint: Planted[] = [
  {
    what: "a file that does not say what it is for",
    rule: "caijue/first-line-comment",
    path: "src/engine/value/no-purpose.ts",
    text: "export const a = 1;\n",
  },
  lint(
    "complexity",
    "src/cli/complex.ts",
    "a function with fourteen ways through",
    "export function complex(n: number) {",
    ...many(13, (i) => `  if (n === ${i}) return ${i * i};`),
    "  return -1;",
    "}",
  ),
  lint(
    "max-lines",
    "src/cli/long-file.ts",
    "a file of more than 250 lines",
    ...many(250, (i) => `export const a${i} = ${i};`),
  ),
  lint(
    "max-lines-per-function",
    "src/cli/long-function.ts",
    "a function of more than 60 lines",
    "export function long(list: number[]) {",
    ...many(60, (i) => `  list.push(${i});`),
    "}",
  ),
  lint(
    "no-console",
    "src/document/console.ts",
    "printing outside the command line",
    'console.log("x");',
    "export {};",
  ),
  lint("@typescript-eslint/no-explicit-any", "src/cli/any.ts", "any", "export type Thing = any;"),
  lint(
    "@typescript-eslint/no-floating-promises",
    "src/cli/floating.ts",
    "a promise that nobody waits for",
    "export function floating(work: () => Promise<void>) {",
    "  work();",
    "}",
  ),
  lint(
    "@typescript-eslint/consistent-type-imports",
    "src/cli/type-import.ts",
    "a type imported as if it were a value",
    'import { Host } from "../host/host";',
    "export type Hosts = Host[];",
  ),
  lint(
    "@typescript-eslint/no-import-type-side-effects",
    "src/cli/inline-type.ts",
    "a type-only import that still loads the file",
    'import { type Host } from "../host/host";',
    "export type Hosts = Host[];",
  ),
  lint(
    "no-restricted-globals",
    "src/ui/excel.ts",
    "Excel outside its host",
    "export const run = Excel.run;",
    "export {};",
  ),
  lint(
    "no-restricted-syntax",
    "src/ui/window-office.ts",
    "Office by way of window",
    "export const office: unknown = (window as unknown as { Office: unknown }).Office;",
  ),
  lint(
    "no-restricted-syntax",
    "src/ui/excel-type.ts",
    "a type of Excel's outside its host",
    "export type Sheets = Excel.WorksheetCollection;",
  ),
  lint(
    "noInlineConfig",
    "src/document/silenced.ts",
    "a comment that switches a rule off",
    "/* eslint complexity: off */",
    "export const silenced = 1;",
  ),
  ...["window", "document", "process", "console", "fetch", "setTimeout", "Buffer"].map((name) =>
    lint(
      "no-restricted-globals",
      `src/engine/value/global-${name}.ts`,
      `${name} in the engine`,
      `export const it: unknown = ${name};`,
    ),
  ),
  ...["window", "document", "navigator"].map((name) =>
    lint(
      "no-restricted-globals",
      `src/app/global-${name}.ts`,
      `${name} in app, which has no face`,
      `export const it: unknown = ${name};`,
    ),
  ),
  lint(
    "no-restricted-globals",
    "src/rulebook/global.ts",
    "the outside world in the rulebook",
    "export const it: unknown = process;",
  ),
  lint(
    "no-restricted-syntax",
    "src/engine/value/async.ts",
    "an async function in the engine",
    "export async function later(work: PromiseLike<number>) {",
    "  return await work;",
    "}",
  ),
  lint(
    "no-restricted-syntax",
    "src/engine/value/clock.ts",
    "the clock in the engine",
    "export const now = () => Date.now();",
  ),
  lint(
    "no-restricted-syntax",
    "src/engine/value/random.ts",
    "chance in the engine",
    "export const random = () => Math.random();",
  ),
  lint(
    "no-restricted-syntax",
    "src/engine/value/dynamic.ts",
    "a dynamic import in the engine",
    'export const later = () => import("./sum");',
  ),
  lint(
    "no-restricted-syntax",
    "src/rulebook/arithmetic.ts",
    "arithmetic in the rulebook",
    "export const rest = (a: number, b: number) => a - b;",
  ),
];
