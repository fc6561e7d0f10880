// What LibreOffice has made of a file before, by all that the file says: suites that need the same, and the next run, do
// not ask it again. CAIJUE_ALL=1 asks it whatever is known.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { unzipSync } from "fflate";

const folder = resolve(import.meta.dirname, "../../node_modules/.cache/caijue/libreoffice");
const week = 7 * 24 * 3600 * 1000;

let version: string | undefined;

/** A name for what is made of the file. A package counts by its parts, without the time at which it was packed. */
export function keyOf(file: Uint8Array, ...how: readonly string[]): string {
  version ??= spawnSync("soffice", ["--version"], { encoding: "utf8" }).stdout;
  const hash = createHash("sha256").update(JSON.stringify([version, ...how]));
  const isPackage = file[0] === 0x50 && file[1] === 0x4b;
  const parts = isPackage ? Object.entries(unzipSync(file)) : [["", file] as const];
  for (const [path, data] of parts) {
    if (path !== "docProps/core.xml") hash.update(`${path} ${data.length} `).update(data);
  }
  return hash.digest("hex");
}

export function known(key: string): Uint8Array | undefined {
  if (process.env.CAIJUE_ALL === "1") return undefined;
  try {
    return new Uint8Array(readFileSync(resolve(folder, key)));
  } catch {
    return undefined;
  }
}

/** Keeps it for a week. Another worker may do the same at the same time. */
export function keep(key: string, made: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, key);
  writeFileSync(`${path}.${process.pid}`, made);
  renameSync(`${path}.${process.pid}`, path);
  for (const name of readdirSync(folder)) {
    const modified = statSync(resolve(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (modified < Date.now() - week) rmSync(resolve(folder, name), { force: true });
  }
}
