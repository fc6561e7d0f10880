// Report → one self-contained HTML page that Word opens, or takes from the clipboard, with its own styles.
import type { Report, Span } from "../engine/value/report";
import { outline } from "./walk-report";
import type { DocumentOptions, Figure, Item } from "./walk-report";
import { fonts, latinFont, looks, page } from "./role-styles";
import type { Look, Role } from "./role-styles";
import { tableCss, tableHtml } from "./html-table";
import { toSvg } from "./svg";
import { escapeAnywhere } from "../formats/xml/xml-text";

const tags: Partial<Record<Role, string>> = { part: "h1", section: "h2", subheading: "h3", minor: "h4" };

/** In pixels of 1/96 inch: a little less than the lines of a page. */
const pictureWidth = 580;

type HtmlOptions = DocumentOptions & {
  /** Address of a bitmap of this SVG, such as `data:image/png;base64,…`; word processors take no inline SVG. */
  picture?: ((svg: string) => string | undefined) | undefined;
};

/**
 * The document as HTML. Every paragraph has the class of its Word style (`mso-style-name`), so that Word keeps named
 * styles. Charts are bitmaps where `picture` has them, else inline SVG for browsers and for Word their captions only;
 * native charts come with the .docx.
 */
export function toHtml(report: Report, options: HtmlOptions = {}): string {
  const { title, cover, body } = outline(report, options);
  return [
    "<!DOCTYPE html>",
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><title>${escapeAnywhere(title)}</title>`,
    `<style>\n${css()}\n</style></head>`,
    '<body><div class="Page">',
    ...[...cover, ...body].map((item) => itemHtml(item, options)),
    "</div></body>",
    "</html>\n",
  ].join("\n");
}

function itemHtml(item: Item, { picture }: HtmlOptions): string {
  if (item.role === "table") return tableHtml(item.table);
  return item.role === "chart"
    ? `${paragraph("figure", chartHtml(item.chart, picture))}\n${paragraph("caption", escapeAnywhere(item.chart.caption))}`
    : paragraph(item.role, item.spans.map(spanHtml).join(""));
}

function chartHtml(chart: Figure["chart"], picture: HtmlOptions["picture"]): string {
  const svg = toSvg(chart);
  const address = picture?.(svg);
  if (address === undefined) return notInWord(svg);
  const [, width = "1", height = "1"] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const size = `width="${pictureWidth}" height="${Math.round((Number(height) / Number(width)) * pictureWidth)}"`;
  return `<img src="${escapeAnywhere(address)}" ${size} alt="${escapeAnywhere(chart.caption)}">`;
}

/** Word knows no inline SVG and would leave its labels behind as text. */
function notInWord(svg: string): string {
  return `<!--[if !mso]><!-->${svg}<!--<![endif]-->`;
}

function paragraph(role: Role, content: string): string {
  const tag = tags[role] ?? "p";
  return `<${tag} class="${looks[role].id}">${content}</${tag}>`;
}

function spanHtml(span: Span): string {
  const text = escapeAnywhere(span.text);
  return span.todo ? `<span style="background:yellow;mso-highlight:yellow">${text}</span>` : text;
}

function css(): string {
  const roles = Object.keys(looks) as Role[];
  return [
    `@page Page{size:${page.width}mm ${page.height}mm;margin:${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm}`,
    "div.Page{page:Page}",
    `@media screen{div.Page{max-width:${page.width - page.left - page.right}mm;margin:1em auto;padding:0 1em}}`,
    ...roles.filter((role) => role !== "tocTitle").map((role) => rule(tags[role] ?? "p", looks[role])),
    tableCss,
  ].join("\n");
}

function rule(tag: string, look: Look): string {
  const font = fonts[look.font];
  const families = [font.name, ...font.substitutes].map((name) => `"${name}"`).join(",");
  const declarations = [
    `mso-style-name:"${look.name}"`,
    `font-family:"${latinFont}",${families}`,
    `mso-fareast-font-family:"${font.name}"`,
    `font-size:${look.size}pt`,
    `font-weight:${look.bold ? "bold" : "normal"}`,
    `text-align:${look.align === "both" ? "justify" : look.align}`,
    `text-indent:${(look.indent ?? 0) * look.size}pt;mso-char-indent-count:${look.indent ?? 0}`,
    look.pitch === undefined
      ? "line-height:normal"
      : `line-height:${look.pitch}pt;mso-line-height-rule:exactly`,
    `margin:${look.before ?? 0}pt 0 ${look.after ?? 0}pt`,
    ...(look.pageBreak ? ["page-break-before:always"] : []),
    ...(look.keepNext ? ["page-break-after:avoid"] : []),
  ];
  return `${tag}.${look.id}{${declarations.join(";")}}`;
}
