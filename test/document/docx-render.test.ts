// The Word file laid out by LibreOffice, where it is installed: it opens, and has the pages that it should.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { toDocx } from "../../src/document/to-docx";
import { sampleReport } from "./sample-report";

const installed = ["soffice", "pdftotext", "pdftoppm"].every(
  (tool) => spawnSync("which", [tool]).status === 0,
);
if (!installed)
  console.warn("SKIPPED docx-render.test.ts: LibreOffice (soffice) or poppler-utils is not installed.");

describe.skipIf(!installed)("toDocx in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "caijue-docx-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has a cover, the contents, and a numbered page for each part", { timeout: 120_000 }, async () => {
    const file = join(folder, "sample.docx");
    writeFileSync(file, await toDocx(sampleReport));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    const pdf = join(folder, "sample.pdf");
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    expect(pages[0]).toContain("公开时间");
    expect(pages[0]).not.toMatch(/—/);
    expect(pages[1]).toMatch(/目\s*录/);
    expect(pages[2]).toMatch(/第一部分.*—\s*1\s*—/s);
    expect(pages[3]).toMatch(/第二部分.*19,876\.37.*图\s*1：.*—\s*2\s*—/s);
    execFileSync("pdftoppm", ["-r", "40", "-f", "4", "-l", "4", "-png", pdf, join(folder, "page")]);
    expect(statSync(join(folder, "page-4.png")).size).toBeGreaterThan(4000);
  });
});
