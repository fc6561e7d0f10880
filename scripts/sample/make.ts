// Writes the sample files: node scripts/run.mjs scripts/sample/make.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { sampleFiles } from "./files";

const root = resolve(import.meta.dirname, "../..");

for (const { path, bytes } of sampleFiles()) {
  const target = resolve(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`${path}  ${bytes.length} bytes`);
}
