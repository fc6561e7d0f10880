// Builds what the tests of built files open, once before they run.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export function setup(): void {
  const build = resolve(root, "scripts/build.mjs");
  const { status } = spawnSync(process.execPath, [build, "cli", "page", "offline"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the build failed; see above");
}
