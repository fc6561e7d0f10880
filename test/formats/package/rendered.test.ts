// Our sheets and marks in LibreOffice: the charts are drawn, and marks come off a file that it has saved.
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { markCells, unmarkCells } from "../../../src/formats/workbook/write/mark-cells";
import { chartPalette } from "../../../src/formats/workbook/looks";
import { convert, isInstalled, pagesOf, type Page } from "../../help/libreoffice";
import { filledSample, sampleFile, sampleSheets } from "./filled";
import { textIn, zip } from "./rich";

/** Pixels of a page that have one of the charts' colours, give or take what smoothing does. */
function coloured({ pixels }: Page): number {
  const colours = chartPalette
    .slice(0, 4)
    .map((hex) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)));
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    if (colours.some((rgb) => rgb.every((value, i) => Math.abs(value - pixels[at + i]!) <= 3))) count++;
  }
  return count;
}

/** The workbook with every sheet but this one hidden, so that only this one is printed. */
function only(name: string, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = textIn(parts, "xl/workbook.xml").replace(/<sheet (?![^>]*state=)[^>]*>/g, (tag) =>
    tag.includes(`name="${name}"`) ? tag : tag.replace("<sheet ", '<sheet state="hidden" '),
  );
  return zip({ ...parts, "xl/workbook.xml": new TextEncoder().encode(xml) });
}

const canDraw = isInstalled("that the charts are drawn", "soffice", "pdftotext", "pdftoppm");

describe.skipIf(!canDraw)("the analysis sheet on paper", () => {
  const sheets = sampleSheets();
  const bare = sheets.map((one) => ({ ...one, charts: [] }));
  let [pages, without]: Page[][] = [[], []];
  beforeAll(() => {
    const files = [sheets, bare].map((all) => only("决算分析", filledSample(all)));
    [pages, without] = convert(files, "xlsx", "pdf").map(pagesOf);
  }, 180_000);

  it("shows every chart with its title", () => {
    const text = pages!
      .map((page) => page.text)
      .join("")
      .replace(/\s/g, "");
    const titles = sheets.flatMap(({ charts }) => charts.map(({ title }) => title.replace(/\s/g, "")));
    expect(titles).toHaveLength(7);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });

  it("has colours of columns and slices on each page with a chart, and none elsewhere", () => {
    const withChart = pages!.filter(({ text }) => /图\s*\d\s*：/.test(text));
    expect(withChart.length).toBeGreaterThan(1);
    for (const page of withChart) expect(coloured(page)).toBeGreaterThan(300);
    expect(without!.map(coloured).filter((count) => count > 20)).toEqual([]);
    expect(without!.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!isInstalled("that marks come off a file that another program has saved", "soffice"))(
  "a marked file that LibreOffice has saved",
  () => {
    it("loses every mark and keeps the cells", { timeout: 120_000 }, () => {
      const sheet = "Z01 收入支出决算总表(财决01表)";
      const marked = markCells(sampleFile(), "a.xlsx", [
        { sheet, a1: "E37", severity: "error", message: "不符" },
        { sheet, a1: "E7", severity: "info", message: "尾差" },
      ]);
      const texts = (bytes: Uint8Array): string =>
        Object.values(unzipSync(bytes))
          .map((data) => Buffer.from(data).toString())
          .join("\n");
      const [saved] = convert([marked], "xlsx", "xlsx");
      expect(texts(saved!)).toMatch(/Caijue\.error[^]*财决核对标记/);
      const without = unmarkCells(saved!, "a.xlsx");
      expect(texts(without)).not.toMatch(/Caijue|财决核对标记|<v:shape |comments\d*\.xml/);
      expect(Object.keys(unzipSync(without)).filter((path) => /comments|vml/.test(path))).toEqual([]);
    });
  },
);
