// Installs the programs with which the tests check our files where it can, and says loudly what is not checked where
// it cannot. Never stops the tests: those that need a missing program are skipped.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const wanted = [
  {
    program: "soffice",
    packages: ["libreoffice-calc", "libreoffice-writer"],
    proves: "formulas recalculated, Word files laid out",
  },
  { program: "pdftoppm", packages: ["poppler-utils"], proves: "charts and pages drawn" },
  { program: "chromium", packages: ["chromium"], proves: "the page and the pane" },
];
const font = { packages: ["fonts-noto-cjk"], proves: "Chinese in pictures" };

const isFound = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Without fontconfig there is nothing that draws either. */
const hasFont = () => {
  const { stdout } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return typeof stdout === "string" && stdout.trim() !== "";
};

const missing = () => [...wanted.filter(({ program }) => !isFound(program)), ...(hasFont() ? [] : [font])];

/** Runs apt-get; false when it fails or takes longer than `seconds`. Offline it gives up quickly. */
function apt(seconds, ...args) {
  const quick = [
    "-o",
    "Acquire::Retries=1",
    "-o",
    "Acquire::http::Timeout=10",
    "-o",
    "Acquire::https::Timeout=10",
  ];
  const { status } = spawnSync("apt-get", ["-qq", ...quick, ...args], {
    stdio: ["ignore", 2, 2],
    timeout: seconds * 1000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/** Only fetching is cut off when it takes too long: a broken-off installation would leave the machine in disorder. */
function install(packages) {
  const args = ["install", "-y", "--no-install-recommends", ...packages];
  return apt(40, "update") && apt(100, ...args, "--download-only") && apt(600, ...args);
}

function shout(lacking) {
  const packages = lacking.flatMap((one) => one.packages).join(" ");
  const line = "*".repeat(100);
  console.error(line);
  console.error("caijue: TESTS WILL BE SKIPPED. Not installed, and therefore not checked:");
  for (const { packages: names, proves } of lacking) console.error(`  ${names.join(", ")}: ${proves}`);
  console.error(`To install them: apt-get install ${packages}`);
  console.error(line);
}

const before = missing();
if (before.length > 0) {
  const isAllowed = process.getuid?.() === 0 && isFound("apt-get") && process.env.CAIJUE_SYSTEM !== "keep";
  if (isAllowed) {
    const packages = before.flatMap((one) => one.packages);
    console.error(
      `caijue: installing ${packages.join(" ")} for the tests (CAIJUE_SYSTEM=keep leaves the system alone) …`,
    );
    install(packages);
  }
  const after = missing();
  if (after.length > 0) shout(after);
}
