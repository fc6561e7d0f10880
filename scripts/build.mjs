// Builds what is named (cli, addin, page, offline; cli when nothing is) unless it is newer than all that it is made of.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const inputs = [
  ...["src", "assets", "scripts/webpack", "manifest.xml"],
  ...["webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"],
];

/** What each bundle makes, and what webpack is told for it. */
const bundles = {
  cli: { made: "dist/caijue.cjs", options: ["--config-name", "cli"] },
  addin: { made: "dist/addin/taskpane.html", options: ["--config-name", "addin"] },
  page: { made: "dist/caijue.html", options: ["--config-name", "page"] },
  // The add-in that needs no internet, in a folder of its own: the tests open it.
  offline: {
    made: "out/offline/addin/taskpane.html",
    options: ["--config-name", "addin", "--env", "offline", "--output-path", "out/offline/addin"],
  },
};

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// A folder counts too: deleting or renaming a file touches only its folder.
function newest(path) {
  const inside = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => newest(join(path, name)))
    : [];
  return Math.max(modified(path), ...inside);
}

const changed = Math.max(...inputs.map((path) => newest(join(root, path))));
const names = process.argv.length > 2 ? process.argv.slice(2) : ["cli"];
for (const name of names) {
  const { made, options } = bundles[name];
  if (modified(join(root, made)) > changed) continue;
  console.error(`caijue: building ${made} …`);
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, ...options], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
}
