// The looks of `styles.ts` as Word styles, the theme's fonts and the font table with its substitutes.
import { AlignmentType, LineRuleType } from "docx";
import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import { fonts, latinFont, linePitch, looks } from "./role-styles";
import type { Look } from "./role-styles";
import { escapeAnywhere } from "../formats/xml/xml-text";

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** Theme fonts: charts write their text in the theme's body font, so it must be a Chinese one. */
export const theme = {
  fonts: {
    headings: { latin: latinFont, eastAsia: fonts.heading.name, scripts: { Hans: fonts.heading.name } },
    body: { latin: latinFont, eastAsia: fonts.plain.name, scripts: { Hans: fonts.plain.name } },
  },
} as const;

/** Every named style, so that a bureau restyles the document in Word by changing styles, not paragraphs. */
export function wordStyles(): IStylesOptions {
  const { title, part, section, subheading, minor, ...own } = looks;
  return {
    default: {
      document: {
        run: {
          font: fontOf(looks.body),
          size: halfPoints(looks.body.size),
          language: { value: "en-US", eastAsia: "zh-CN" },
        },
        paragraph: { spacing: exactly(linePitch) },
      },
      title: style(title),
      heading1: headingStyle(part, 0),
      heading2: headingStyle(section, 1),
      heading3: headingStyle(subheading, 2),
      heading4: headingStyle(minor, 3),
    },
    paragraphStyles: [normal, ...Object.values(own).map(namedStyle), ...[1, 2, 3].map(tocStyle), footer],
  };
}

/**
 * `word/fontTable.xml`. `w:rFonts` names one font, never a list; substitutes belong here, in `w:altName`, which a
 * reader tries in turn when the font is not installed (ECMA-376, 17.8.3.1; LibreOffice 7.4 was seen not to). The
 * charset, GB2312, keeps any further choice Chinese.
 */
export function fontTable(): string {
  const entries = Object.values(fonts).map(
    ({ name, substitutes }) =>
      `<w:font w:name="${escapeAnywhere(name)}"><w:altName w:val="${escapeAnywhere(substitutes.join(","))}"/>` +
      '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${entries.join("")}</w:fonts>`
  );
}

const normal: IParagraphStyleOptions = { id: "Normal", name: "Normal", quickFormat: true };

const footer: IParagraphStyleOptions = {
  id: "Footer",
  name: "footer",
  basedOn: "Normal",
  paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
  run: {
    font: { eastAsia: fonts.plain.name, ascii: fonts.plain.name, hAnsi: fonts.plain.name },
    size: halfPoints(14),
  },
};

function tocStyle(level: number): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: "Normal",
    next: "Normal",
    paragraph: { spacing: exactly(24), indent: { left: (level - 1) * 280 } },
    run: { size: halfPoints(14), ...(level === 1 ? { font: { eastAsia: fonts.heading.name } } : {}) },
  };
}

function headingStyle(look: Look, outlineLevel: number): IBaseParagraphStyleOptions {
  const { run, paragraph } = style(look);
  return { run, paragraph: { ...paragraph, outlineLevel }, next: looks.body.id };
}

function namedStyle(look: Look): IParagraphStyleOptions {
  return { id: look.id, name: look.name, basedOn: "Normal", quickFormat: true, ...style(look) };
}

function style(look: Look) {
  const space = { before: twips(look.before ?? 0), after: twips(look.after ?? 0) };
  const line = look.pitch === undefined ? { line: 240, lineRule: LineRuleType.AUTO } : exactly(look.pitch);
  const indent = look.indent ?? 0;
  return {
    run: {
      font: fontOf(look),
      size: halfPoints(look.size),
      ...(look.bold ? { bold: true } : {}),
      color: "000000",
    },
    paragraph: {
      alignment: alignments[look.align],
      spacing: { ...space, ...line },
      // LibreOffice knows only the absolute indent; Word prefers the one in characters, which follows the font size.
      ...(indent > 0
        ? { indent: { firstLineChars: indent * 100, firstLine: twips(indent * look.size) } }
        : {}),
      ...(look.keepNext ? { keepNext: true } : {}),
    },
  };
}

function fontOf(look: Look) {
  return {
    ascii: latinFont,
    hAnsi: latinFont,
    cs: latinFont,
    eastAsia: fonts[look.font].name,
    hint: "eastAsia",
  };
}

function exactly(points: number) {
  return { line: twips(points), lineRule: LineRuleType.EXACT };
}

function twips(points: number): number {
  return Math.round(points * 20);
}

function halfPoints(points: number): number {
  return points * 2;
}
