// Builds dist/caijue.cjs unless it is newer than everything that it is made of.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const inputs = ["src", "webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"];

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// A folder counts too: deleting or renaming a file touches only its folder.
function newest(path) {
  const inside = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => newest(join(path, name)))
    : [];
  return Math.max(modified(path), ...inside);
}

const isFresh =
  modified(resolve(root, "dist/caijue.cjs")) > Math.max(...inputs.map((path) => newest(join(root, path))));
if (!isFresh) {
  console.error("caijue: building dist/caijue.cjs …");
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: ["ignore", 2, 2] });
  process.exitCode = status ?? 1;
}
