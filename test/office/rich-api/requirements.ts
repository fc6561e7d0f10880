// Which requirement set each member of the object model came with, as office.js itself has it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** `{ ExcelApi: "1.7", SharedRuntime: "1.1" }`: what an Excel supports, or what a manifest asks for. */
export type Sets = Readonly<Record<string, string>>;

/** A current Excel, as far as the office.js from npm goes (ExcelApi 1.15). */
export const currentSets: Sets = {
  ...{ ExcelApi: "1.15", SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.2", AddinCommands: "1.1" },
  ...{ OpenBrowserWindowApi: "1.1", CompressedFile: "1.1", Settings: "1.1", DelayForCellEdit: "1.1" },
};

/** The oldest Excel that the manifest admits. */
export const oldestSets: Sets = { ExcelApi: "1.9", SharedRuntime: "1.1", AddinCommands: "1.1" };

/** Folder of the published office.js. */
export const officeFiles = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** As `Office.context.requirements.isSetSupported`. */
export function isSupported(sets: Sets, name: string, version = "0"): boolean {
  const has = sets[name];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

let table: Map<string, { set: string; version: string }> | undefined;

/** The set of a member such as `Range.copyFrom`; undefined for those of the first one. */
export function setOf(member: string): { set: string; version: string } | undefined {
  table ??= readTable();
  return table.get(member);
}

/** The readable build calls a guard with these three in every member that is not in ExcelApi 1.1. */
function readTable(): Map<string, { set: string; version: string }> {
  const source = readFileSync(join(officeFiles, "excel-web-16.00.debug.js"), "utf8");
  const guards = source.matchAll(
    /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)"/g,
  );
  return new Map(
    Array.from(guards, ([, member = "", set = "", version = ""]) => [
      member,
      { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version },
    ]),
  );
}
