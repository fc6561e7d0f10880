// The set-up of the machine: what cannot be installed is said loudly, and the tests go on.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("goes on without programs, and says which and what is not checked", () => {
  const env = { PATH: "/nowhere", CAIJUE_SYSTEM: "keep" };
  const { status, stderr } = spawnSync(process.execPath, ["scripts/system.mjs"], { env, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /TESTS WILL BE SKIPPED[^]*libreoffice-calc, libreoffice-writer: formulas recalculated/,
  );
  expect(stderr).toContain(
    "apt-get install libreoffice-calc libreoffice-writer poppler-utils chromium fonts-noto-cjk",
  );
});
