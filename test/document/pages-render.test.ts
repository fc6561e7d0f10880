// Sample books as documents, laid out by LibreOffice: how many pages, how much of them is blank, and whether the contents
// say where things stand. CAIJUE_ALL=1 takes all books, else the two that differ most.
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it, vi } from "vitest";
import {
  withCarryOver,
  withClassRows,
  withFund,
  sample2022,
  toBook,
  type Workbook,
} from "../../scripts/sample";
import { toDocx } from "../../src/document/to-docx";
import { fillBook } from "../../src/engine/fill-book";
import { rulebook } from "../../src/rulebook";
import { lastYearBook } from "../help/books";
import { convert, isInstalled, pagesOf, type Page } from "../help/libreoffice";
import { pack } from "../help/reports";

const unproved = "that the documents of the sample books take few pages, and that their contents are right";

/** Times New Roman is on no machine of ours, and what stands in is wider. Courier New has a stand-in of its own widths. */
vi.mock("../../src/document/role-styles", async (original) => ({
  ...(await original<object>()),
  latinFont: "Courier New",
}));

const own = ["决算补充资料", "整体绩效自评", "项目绩效自评"];
function officialSheets(): Workbook["sheets"] {
  return sample2022().sheets.filter(({ name }) => !own.includes(name));
}

/** Books, and the pages that their documents may have. The first one is told nothing by a person. */
const books: Readonly<Record<string, { book: Workbook; most: number }>> = {
  "without answers": { book: { ...sample2022(), sheets: officialSheets() }, most: 36 },
  "with three funds": { book: withFund(sample2022()), most: 44 },
  ...(process.env.CAIJUE_ALL === "1" && {
    "with answers": { book: sample2022(), most: 40 },
    "with class rows": { book: withClassRows(sample2022()), most: 40 },
    "with carry-over": { book: withCarryOver(sample2022()), most: 42 },
  }),
};

type Made = { pages: Page[]; entries: [heading: string, page: number][] };

describe.skipIf(!isInstalled(unproved, "soffice", "pdftotext", "pdftoppm"))("documents", () => {
  const made = new Map<string, Made>();
  beforeAll(async () => {
    const docx: Uint8Array[] = [];
    for (const { book } of Object.values(books)) {
      const filled = fillBook(toBook(book, "决算报表.xlsx"), pack, rulebook, lastYearBook());
      docx.push(new Uint8Array(await toDocx(filled.report, { tables: filled })));
    }
    const pdfs = convert(docx, "docx", "pdf");
    for (const [i, name] of Object.keys(books).entries())
      made.set(name, { pages: pagesOf(pdfs[i]!), entries: contentsOf(docx[i]!) });
  }, 240_000);

  describe.each(Object.keys(books))("%s", (name) => {
    it("takes few pages", () => {
      expect(made.get(name)!.pages.length).toBeLessThanOrEqual(books[name]!.most);
    });

    it("leaves no page blank by more than a third but where a part or a table ends", () => {
      const body = bodyOf(made.get(name)!.pages);
      const blank = body.flatMap((page, i) => (blankOf(page) > 0.35 && !opens(body[i + 1]) ? [i + 1] : []));
      expect(blank).toEqual([]);
    });

    it("has no page with the last rows of a table and no more", () => {
      const body = bodyOf(made.get(name)!.pages);
      const spilt = body.flatMap(({ text }, i) => (isTable(body[i]) && linesOf(text) < 8 ? [i + 1] : []));
      expect(spilt).toEqual([]);
    });
  });

  it("have contents that name the page of every heading, but one on a boundary", () => {
    const all = [...made.values()];
    expect(all.flatMap(({ entries }) => entries).length).toBeGreaterThan(30 * all.length);
    const wrong = all.flatMap(({ pages, entries }) =>
      entries.filter(([heading, page]) => !squeezed(bodyOf(pages)[page - 1]).includes(heading)),
    );
    // “九” of the book without answers, 5 × 33 entries in all; see docs/known-limits.md.
    expect(wrong.length).toBeLessThanOrEqual(1);
  });
});

const squeezed = (page: Page | undefined): string => (page?.text ?? "").replace(/\s+/g, "");

/** The pages behind the contents. */
const bodyOf = (pages: readonly Page[]): Page[] =>
  pages.slice(pages.findIndex((page) => squeezed(page).includes("—1—")));

const isTable = (page: Page | undefined): boolean => /公开\d\d表/.test(squeezed(page));

/** Whether a part, an annex or a table begins here; or the document ends. */
const opens = (page: Page | undefined): boolean =>
  page === undefined || isTable(page) || /^(第.部分|附件\d)/.test(squeezed(page));

const linesOf = (text: string): number => text.split("\n").filter((line) => line.trim() !== "").length;

/** How much of the room above the page number is white below the last ink. */
function blankOf({ pixels, width, height }: Page): number {
  const [top, foot] = [Math.round(height * 0.12), Math.round(height * 0.87)];
  for (let y = foot; y > top; y--) {
    if (pixels.subarray(y * width * 3, (y + 1) * width * 3).some((shade) => shade < 128))
      return (foot - y) / (foot - top);
  }
  return 1;
}

/** What the contents say. */
function contentsOf(docx: Uint8Array): [string, number][] {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"]!);
  return [...xml.matchAll(/<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs)].map(([entry]) => {
    const texts = [...entry.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((match) => match[1]!);
    return [texts.slice(0, -1).join("").replace(/\s+/g, ""), Number(texts.at(-1))];
  });
}
