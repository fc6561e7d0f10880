// LibreOffice as a second program that opens what we write. Where it is missing, its tests are skipped, and say so.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { keep, keyOf, known } from "./converted";

/**
 * It keeps what a file says unless it is told to work every formula out anew. And where no version of it has run before,
 * it tries out all that it can draw before it does anything, which takes longer than most of what it is asked for.
 */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>`;

/** Whether these programs are there; says loudly what is not proved without them. */
export function isInstalled(unproved: string, ...programs: readonly string[]): boolean {
  const missing = programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  if (missing.length > 0) console.warn(`SKIPPED, ${missing.join(" and ")} not installed: ${unproved}`);
  return missing.length === 0;
}

/** Runs `act` in a folder of its own, which is gone afterwards. */
function inFolder<T>(act: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "caijue-libreoffice-"));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Files as another format, formulas recalculated: those that it has not been asked for before, all in one run.
 * `reader` is the filter to open them by.
 */
export function convert(
  files: readonly Uint8Array[],
  from: string,
  to: string,
  reader?: string,
): Uint8Array[] {
  const keys = files.map((file) => keyOf(file, settings, from, to, reader ?? ""));
  const found = new Map(keys.map((key) => [key, known(key)]));
  const missing = new Map(keys.flatMap((key, i) => (found.get(key) ? [] : [[key, files[i]!] as const])));
  const made = missing.size === 0 ? [] : run([...missing.values()], from, to, reader);
  for (const [i, key] of [...missing.keys()].entries()) {
    keep(key, made[i]!);
    found.set(key, made[i]);
  }
  return keys.map((key) => found.get(key)!);
}

function run(files: readonly Uint8Array[], from: string, to: string, reader?: string): Uint8Array[] {
  return inFolder((folder) => {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const filter = reader === undefined ? [] : [`--infilter=${reader}`];
    const args = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", out, ...paths];
    execFileSync("soffice", args, { stdio: "ignore" });
    return files.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.${to}`))));
  });
}

/** A page as it would be printed: its text, and its pixels as red, green, blue, red … */
export type Page = { text: string; pixels: Uint8Array; width: number; height: number };

/** The pages of a PDF at 50 dots per inch. */
export function pagesOf(pdf: Uint8Array): Page[] {
  return inFolder((folder) => {
    const path = join(folder, "pages.pdf");
    writeFileSync(path, pdf);
    const texts = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f");
    execFileSync("pdftoppm", ["-r", "50", path, join(folder, "page")]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".ppm"));
    return pictures.sort().map((name, i) => {
      const bytes = readFileSync(join(folder, name));
      // P6, width and height, 255, each on a line.
      const [header = "", width, height] =
        /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString("latin1", 0, 60)) ?? [];
      const pixels = new Uint8Array(bytes.subarray(header.length));
      return { text: texts[i] ?? "", pixels, width: Number(width), height: Number(height) };
    });
  });
}
