// Builds what the tests of built files open, beside the tests that need none of it; built.ts waits for the end.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "caijue-build-"));
  const end = join(folder, "status");
  process.env.CAIJUE_END_OF_BUILD = end;
  const argv = [resolve(root, "scripts/build.mjs"), "cli", "page", "offline"];
  const build = spawn(process.execPath, argv, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  build.on("exit", (status) => writeFileSync(end, String(status)));
  return () => {
    build.removeAllListeners();
    build.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}
