// Report → .docx laid out as an official document, with named styles, a table of contents and native charts.
import {
  Document,
  Footer,
  HighlightColor,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
  convertMillimetersToTwip as twips,
} from "docx";
import type { ISectionOptions, ParagraphChild } from "docx";
import type { Report, Span } from "../engine/report";
import { chartRun } from "./docx-chart";
import { finish } from "./docx-package";
import { theme, wordStyles } from "./docx-styles";
import { outline } from "./outline";
import type { DocumentOptions, Item } from "./outline";
import { looks, page } from "./styles";
import type { Role } from "./styles";

/**
 * The document as a Word file. Cover and table of contents come first and bear no page number; the first part is page 1.
 * Word fills in the contents' page numbers when it opens the file (it asks first). The same report gives the same bytes.
 */
export async function toDocx(report: Report, options: DocumentOptions = {}): Promise<Uint8Array> {
  const { title, cover, body } = outline(report, options);
  const document = new Document({
    title,
    creator: "财决",
    lastModifiedBy: "财决",
    features: { updateFields: true },
    styles: wordStyles(),
    theme,
    sections: [frontSection(cover), ...(body.length > 0 ? [bodySection(body)] : [])],
  });
  return finish(await Packer.pack(document, "uint8array"));
}

function frontSection(cover: readonly Item[]): ISectionOptions {
  return {
    properties: pageProperties,
    children: [
      ...cover.flatMap(paragraphs),
      paragraph("tocTitle", [new TextRun({ text: "目　录", font: eastAsian })]),
      new TableOfContents("目录", { headingStyleRange: "1-3", hyperlink: true }),
    ],
  };
}

function bodySection(body: readonly Item[]): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { ...pageProperties.page, pageNumbers: { start: 1 } },
    },
    footers: { default: pageNumberFooter() },
    children: body.flatMap(paragraphs),
  };
}

/** The library makes pages A4. Margins in twentieths of a point, the unit that every reader takes. */
const pageProperties = {
  page: {
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.left),
      right: twips(page.right),
      footer: twips(page.footer),
    },
  },
};

/** Without this hint Word takes “ ” … — for Latin and sets them in the Latin font. */
const eastAsian = { hint: "eastAsia" } as const;

function pageNumberFooter(): Footer {
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: eastAsian });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [number] })] });
}

function paragraphs(item: Item): Paragraph[] {
  if (item.role !== "chart") return [paragraph(item.role, item.spans.map(textRun))];
  const caption = new TextRun({ text: item.chart.caption, font: eastAsian });
  return [paragraph("figure", [chartRun(item.chart)]), paragraph("caption", [caption])];
}

function paragraph(role: Role, children: readonly ParagraphChild[]): Paragraph {
  // A style of this library cannot hold the page break.
  const { id, pageBreak } = looks[role];
  return new Paragraph({ style: id, ...(pageBreak ? { pageBreakBefore: true } : {}), children });
}

function textRun(span: Span): TextRun {
  return new TextRun({
    text: span.text,
    font: eastAsian,
    ...(span.todo ? { highlight: HighlightColor.YELLOW } : {}),
  });
}
