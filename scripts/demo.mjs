// Drafts the sample unit's document with the built command line and says where the files are.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const sample = "assets/sample/leshan-2022";
const out = "out/demo";
const draft = [
  "draft",
  `${sample}/决算报表.xlsx`,
  "--last-year",
  `${sample}/上年决算报表.xlsx`,
  "--out",
  out,
];

const root = resolve(import.meta.dirname, "..");
rmSync(resolve(root, out), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ["dist/caijue.cjs", ...draft], {
  cwd: root,
  stdio: "inherit",
});

// Exit code 1 means "drafted, with findings": the sample has some on purpose. A crash leaves no folder to list.
if (status === 0 || status === 1) {
  console.log("\n生成的文件：");
  for (const name of readdirSync(resolve(root, out)).sort()) console.log(`  ${join(out, name)}`);
} else {
  process.exitCode = status ?? 1;
}
