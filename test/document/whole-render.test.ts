// The whole document laid out by LibreOffice, where it is installed; its pages are kept for people to look at.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { toDocx } from "../../src/document/to-docx";
import { rulebook } from "../../src/rulebook";
import { sampleDocument } from "../help/documents";
import { convert, isInstalled, pagesOf, type Page } from "../help/libreoffice";

/** Pictures of the pages, and document.json with their number and the size of the file. */
const kept = resolve(import.meta.dirname, "../../out/document/pages");
const unproved = "that the whole document has the pages that it should";
const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe.skipIf(!isInstalled(unproved, "soffice", "pdftotext", "pdftoppm"))("the whole document", () => {
  let docx = new Uint8Array();
  let pages: Page[] = [];

  beforeAll(async () => {
    const filled = sampleDocument();
    docx = new Uint8Array(await toDocx(filled.report, { tables: filled }));
    const [pdf = new Uint8Array()] = convert([docx], "docx", "pdf");
    pages = pagesOf(pdf);
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    writeFileSync(resolve(kept, "document.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", "60", "-png", resolve(kept, "document.pdf"), resolve(kept, "page")]);
    const facts = { pages: pages.length, docxBytes: docx.length, pdfBytes: pdf.length };
    writeFileSync(resolve(kept, "document.json"), `${JSON.stringify(facts, null, 2)}\n`);
  }, 240_000);

  const pageOf = (words: string): number => {
    // Behind the contents, which name everything too.
    const at = pages.findIndex(({ text }, i) => i > 2 && squeezed(text).includes(words));
    expect(at, words).toBeGreaterThan(2);
    return at;
  };

  it("opens on a cover and its contents", () => {
    expect(squeezed(pages[0]!.text)).toContain("公开时间");
    expect(squeezed(pages[1]!.text)).toContain("目录");
  });

  it("is of a length and a size that a person would publish", () => {
    expect(pages.length).toBeGreaterThan(35);
    expect(pages.length).toBeLessThan(80);
    expect(docx.length).toBeLessThan(1_000_000);
  });

  it("has its parts one after the other", () => {
    const parts = ["第一部分", "第二部分", "第三部分", "第四部分", "第五部分"].map(pageOf);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(new Set(parts).size).toBe(parts.length);
  });

  it("has every public table under its number, in order", () => {
    const tables = rulebook.tables.map(({ id }) => pageOf(`${id}表`));
    expect(tables).toHaveLength(13);
    expect(tables).toEqual([...tables].sort((a, b) => a - b));
  });

  it("has no page with nothing on it", () => {
    const empty = pages.flatMap(({ pixels }, i) => (pixels.every((shade) => shade > 250) ? [i + 1] : []));
    expect(empty).toEqual([]);
  });
});
