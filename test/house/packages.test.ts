// The lock file installs anywhere: complete for every platform, exact, and bound to no registry.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const json = (name: string) => JSON.parse(readFileSync(resolve(root, name), "utf8"));

type Needs = Record<string, string>;
type Locked = { resolved?: string; dependencies?: Needs; optionalDependencies?: Needs };
const locked: Record<string, Locked> = json("package-lock.json").packages;

/** Looks where Node would: in the package's own node_modules, then in each one above. */
function isLocked(name: string, from: string): boolean {
  const above = /^(.*?)\/?node_modules\/(?:@[^/]+\/)?[^/]+$/.exec(from)?.[1];
  const here = `${from}${from && "/"}node_modules/${name}`;
  return here in locked || (above !== undefined && isLocked(name, above));
}

it("holds every package that another one needs", () => {
  // A registry that lacks one platform's optional package makes `npm install` leave it out of the lock without
  // a word; `npm ci` then refuses that lock, on every machine.
  const missing = Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, path))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it("names no registry", () => {
  expect(Object.keys(locked).filter((path) => locked[path]!.resolved !== undefined)).toEqual([]);
});

it("and package.json asks for exact versions only", () => {
  const { dependencies, devDependencies } = json("package.json");
  const versions = Object.values<string>({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
