// Waits for the bundles that build.ts makes.
import { existsSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** The file that has the build's exit status when it is over. */
const end = process.env.CAIJUE_END_OF_BUILD ?? "";

/** Until all bundles are there. Throws when one cannot be made. */
export async function built(): Promise<void> {
  while (!existsSync(end) || readFileSync(end, "utf8") === "") await setTimeout(100);
  if (readFileSync(end, "utf8") !== "0") throw new Error("the build failed; see above");
}
