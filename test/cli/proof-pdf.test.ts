// The command proof and PDFs: the whole sample document printed by LibreOffice, where it is installed, and what is refused.
import { afterAll, describe, expect, it } from "vitest";
import { toDocx } from "../../src/document/to-docx";
import type { ProofReport } from "../../src/proof/proofread";
import { caijue, Folder, lastYear, thisYear } from "../help/command";
import { sampleDocument } from "../help/documents";
import { convert, isInstalled } from "../help/libreoffice";
import { pdf, type Run } from "../help/pdf";

const folder = new Folder();
afterAll(() => folder.remove());

const books = ["--book", thisYear, "--last-year", lastYear];

async function proofOf(path: string): Promise<ProofReport> {
  const { out } = await caijue("proof", path, ...books, "--json");
  return JSON.parse(out) as ProofReport;
}

const lines = (...texts: string[]): Run[] => texts.map((text, i) => ({ text, x: 90, y: 760 - 28 * i }));

describe("caijue proof of a .pdf", () => {
  it("finds what the workbook does not support, and counts in what --text prints", async () => {
    const page = lines(
      "三、支出决算情况说明",
      "2022年本年支出合计13,452.9万元，其中：基本支出961.61万",
      "元，占7.1%；项目支出12,491.39万元，占92.9%。",
    );
    const path = folder.put("稿.pdf", pdf([page]));
    const { findings } = await proofOf(path);
    const { out: text } = await caijue("proof", path, "--text");
    const error = findings.find(({ quote }) => quote.startsWith("961.61"));
    expect(error).toMatchObject({ severity: "error", expected: "961.51万元" });
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
  });

  it("asks about a page without text among others", async () => {
    const some = lines("三、支出决算情况说明", "2022年本年支出合计13,452.9万元。");
    const path = folder.put("夹有扫描页.pdf", pdf([some, [], some], { picture: true }));
    const { findings } = await proofOf(path);
    expect(findings).toMatchObject([{ severity: "question", quote: "（第2页没有文字层）" }]);
  });

  it("cannot write remarks into one", async () => {
    const { code, err } = await caijue(
      "proof",
      folder.put("甲.pdf", pdf([[]])),
      "--out",
      folder.at("乙.docx"),
    );
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("PDF 不能加批注") as string });
  });

  it("refuses a scan in one sentence", async () => {
    const path = folder.put("扫描.pdf", pdf([[]], { picture: true }));
    expect(await caijue("proof", path)).toEqual({
      code: 2,
      out: "",
      err: "“扫描.pdf”不是可用的文稿（PDF 没有文字层，多半是扫描件，须先做文字识别）。请换用它的 Word 文稿，或用 Word 打开后另存为 .docx，再重试。\n",
    });
  });
});

const unproved = "that a printed document is read as well as its Word file";
describe.skipIf(!isInstalled(unproved, "soffice"))(
  "the whole document, printed",
  { timeout: 240_000 },
  () => {
    it("is proofread like its Word file: as many numbers, and nothing called an error", async () => {
      const filled = sampleDocument();
      const docx = new Uint8Array(await toDocx(filled.report, { tables: filled }));
      const [printed = new Uint8Array()] = convert([docx], "docx", "pdf");
      const word = await proofOf(folder.put("全文.docx", docx));
      const { checked, unchecked, findings } = await proofOf(folder.put("全文.pdf", printed));
      expect(word.checked).toBeGreaterThan(150);
      expect(checked).toBeGreaterThanOrEqual(word.checked * 0.98);
      expect(unchecked.length).toBeLessThanOrEqual(word.unchecked.length + 3);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    });
  },
);
