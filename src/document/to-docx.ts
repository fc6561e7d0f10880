// Report → .docx laid out as an official document, with named styles, a table of contents and native charts.
import {
  AlignmentType,
  Document,
  Footer,
  HighlightColor,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
  convertMillimetersToTwip as twips,
} from "docx";
import type { ISectionOptions, ParagraphChild } from "docx";
import type { Report, Span } from "../engine/value/report";
import { countingTables } from "./contents-pages";
import { chartRun } from "./docx-chart";
import { finish } from "./docx-package";
import { theme, wordStyles } from "./docx-styles";
import { wordTable } from "./docx-table";
import { pagesOf, type Pages } from "./pages";
import type { ReferenceStyles } from "./restyle";
import { lineText, outline } from "./walk-report";
import type { DocumentOptions, Figure, Item, PrintedLine } from "./walk-report";
import { looks, page, tablePages } from "./role-styles";
import type { Role } from "./role-styles";

type WordOptions = DocumentOptions & {
  /** A bureau's own styles; see `readStyles`. */
  styles?: ReferenceStyles | undefined;
};

/**
 * The document as a Word file. Cover and table of contents come first and bear no page number; the first part is
 * page 1; every public table has a section of its own. The same report gives the same bytes.
 */
export async function toDocx(report: Report, options: WordOptions = {}): Promise<Uint8Array> {
  return finish(await Packer.pack(wordDocument(report, options), "uint8array"), options.styles);
}

/** The document as the library takes it, not yet packed. */
export function wordDocument(report: Report, options: WordOptions = {}): Document {
  const { title, cover, body } = outline(report, options);
  const pages = pagesOf(body);
  const more = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.role === "table" ? item.fit.more : [])),
  );
  return new Document({
    title,
    creator: "财决",
    lastModifiedBy: "财决",
    features: { updateFields: false },
    pageNumbers: countingTables(more),
    styles: wordStyles(),
    theme,
    sections: [frontSection(cover), ...pages.map(bodySection)],
  });
}

function frontSection(cover: readonly Item[]): ISectionOptions {
  return {
    properties: pageProperties.text,
    children: [
      ...cover.flatMap((item) => (item.role === "table" ? [] : paragraphs(item))),
      paragraph("tocTitle", [new TextRun({ text: "目　录", font: eastAsian })]),
      new TableOfContents("目录", { headingStyleRange: "1-2", hyperlink: true }),
    ],
  };
}

/** The first section of the body is page 1; the others go on counting. */
function bodySection({ kind, items }: Pages, index: number): ISectionOptions {
  const { page: own } = pageProperties[kind];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: index === 0 ? { ...own, pageNumbers: { start: 1 } } : own,
    },
    footers: { default: pageNumberFooter() },
    children: items.flatMap((item, i) =>
      item.role === "table"
        ? wordTable(item.table, item.fit, kind === "text" ? "upright" : kind)
        : paragraphs(item, i === 0, kind !== "text"),
    ),
  };
}

/** The library makes pages A4. Margins in twentieths of a point, the unit that every reader takes. */
const marginOf = (sheet: Readonly<Record<"top" | "bottom" | "left" | "right" | "footer", number>>) => ({
  top: twips(sheet.top),
  bottom: twips(sheet.bottom),
  left: twips(sheet.left),
  right: twips(sheet.right),
  footer: twips(sheet.footer),
});

const pageProperties = {
  text: { page: { margin: marginOf(page) } },
  upright: { page: { margin: marginOf(tablePages.upright) } },
  wide: {
    page: { margin: marginOf(tablePages.wide), size: { orientation: PageOrientation.LANDSCAPE } },
  },
};

/** Without this hint Word takes “ ” … — for Latin and sets them in the Latin font. */
const eastAsian = { hint: "eastAsia" } as const;

function pageNumberFooter(): Footer {
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: eastAsian });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [number] })] });
}

/** What opens a section stands on a new page already. */
function paragraphs(item: PrintedLine | Figure, opens = false, titlesTable = false): Paragraph[] {
  if (item.role !== "chart") return [paragraph(item.role, runs(item), opens, titlesTable)];
  const caption = new TextRun({ text: item.chart.caption, font: eastAsian });
  return [paragraph("figure", [chartRun(item.chart)]), paragraph("caption", [caption])];
}

function paragraph(
  role: Role,
  children: readonly ParagraphChild[],
  opens = false,
  isCentred = false,
): Paragraph {
  // A style of this library cannot hold the page break.
  const { id, pageBreak } = looks[role];
  return new Paragraph({
    style: id,
    ...(pageBreak && !opens ? { pageBreakBefore: true } : {}),
    ...(isCentred ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0, firstLineChars: 0 } } : {}),
    children,
  });
}

/** Characters of a title that stand on one line of the page. */
const titleLine = 20;

/** A long title has its year on a second line, where Word would break it inside a word. */
function runs(line: PrintedLine): TextRun[] {
  const text = line.role === "title" ? lineText(line) : "";
  const [, unit, year] = /^(.+?)(\d{4}年.+)$/u.exec(text) ?? [];
  if (unit === undefined || year === undefined || text.length <= titleLine) {
    return line.spans.map((span) => textRun(span));
  }
  return [textRun({ text: unit }), textRun({ text: year }, true)];
}

function textRun(span: Span, isNewLine = false): TextRun {
  return new TextRun({
    text: span.text,
    font: eastAsian,
    ...(isNewLine ? { break: 1 } : {}),
    ...(span.todo ? { highlight: HighlightColor.YELLOW } : {}),
  });
}
