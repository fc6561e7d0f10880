// Accepts the sample's present draft and findings as the golden ones. Run on purpose only, and read the diff.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { goldenFiles } from "../test/golden/files";

const folder = resolve(import.meta.dirname, "../test/golden");

function current(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

for (const [name, content] of goldenFiles()) {
  const path = resolve(folder, name);
  const isSame = current(path) === content;
  if (!isSame) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  console.log(`${isSame ? "unchanged" : "accepted "}  test/golden/${name}`);
}
