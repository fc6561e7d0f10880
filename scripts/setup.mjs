// Makes a fresh clone ready: runs `npm ci` when node_modules is missing or does not match package-lock.json.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

// npm leaves in node_modules a lock of what it really installed, and writes it last; so comparing the two needs
// no stamp of our own, notices an interrupted install, and stays quiet after a developer's own `npm install`.
const packagesIn = (lock) => JSON.parse(readFileSync(resolve(root, lock), "utf8")).packages;

function isReady() {
  let installed;
  try {
    installed = packagesIn("node_modules/.package-lock.json");
  } catch {
    return false;
  }
  return Object.entries(packagesIn("package-lock.json")).every(([path, wanted]) => {
    const isOwnRoot = path === "";
    const isForOtherPlatform = wanted.optional === true && installed[path] === undefined;
    return isOwnRoot || isForOtherPlatform || installed[path]?.version === wanted.version;
  });
}

if (!isReady()) {
  console.error("caijue: installing the dependencies of package-lock.json (npm ci) …");
  const options = { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" };
  const { status } = spawnSync("npm", ["ci", "--include=dev"], options);
  process.exitCode = status ?? 1;
}
