// The Word file laid out by LibreOffice, where it is installed: it opens, and has the pages that it should.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { toDocx } from "../../src/document/to-docx";
import { convert, isInstalled } from "../help/libreoffice";
import { sampleReport } from "./sample-report";

const unproved = "that the text alone has the pages that it should";

describe.skipIf(!isInstalled(unproved, "soffice", "pdftotext", "pdftoppm"))("toDocx in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "caijue-docx-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has a cover, the contents, and a numbered page for each part", { timeout: 120_000 }, async () => {
    const pdf = join(folder, "sample.pdf");
    writeFileSync(pdf, convert([new Uint8Array(await toDocx(sampleReport))], "docx", "pdf")[0]!);
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
