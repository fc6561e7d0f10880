// How each role looks, once for every format: the fonts, sizes and spacing of an official document (公文).
import type { LineRole } from "./walk-report";

/** A role that has a style of its own in Word. */
export type Role =
  | LineRole
  | "tocTitle"
  | "figure"
  | "caption"
  | "tableNumber"
  | "tableLine"
  | "tableCell"
  | "tableCellSmall"
  | "tableCellTight"
  | "tableNote";

/** Fonts by office: the name that regulations ask for, and what may stand in where it is not installed. */
export const fonts = {
  title: {
    name: "方正小标宋简体",
    substitutes: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "小标宋", "华文中宋", "宋体"],
  },
  heading: { name: "黑体", substitutes: ["SimHei", "Noto Sans CJK SC"] },
  subheading: { name: "楷体_GB2312", substitutes: ["楷体", "KaiTi", "华文楷体"] },
  body: { name: "仿宋_GB2312", substitutes: ["仿宋", "FangSong", "华文仿宋", "Noto Serif CJK SC"] },
  plain: { name: "宋体", substitutes: ["SimSun", "Noto Serif CJK SC"] },
} as const;

/** Font of digits and Latin letters in every style. */
export const latinFont = "Times New Roman";

/** A named paragraph style. Sizes and distances are in points, the first-line indent in characters. */
export type Look = {
  /** Word's style id and the name that it shows. */
  id: string;
  name: string;
  font: keyof typeof fonts;
  size: number;
  bold?: true;
  align: "left" | "center" | "right" | "both";
  indent?: number;
  /** Exact line pitch; without it a line is as high as what it holds. */
  pitch?: number;
  before?: number;
  after?: number;
  pageBreak?: true;
  keepNext?: true;
};

/** 22 lines on a page of 225 mm. */
export const linePitch = 28.95;

/** Page of an official document, in millimetres. */
export const page = {
  width: 210,
  height: 297,
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  footer: 22,
} as const;

const tableMargins = { top: 20, bottom: 17, left: 20, right: 20, footer: 9 } as const;

/** Pages of tables have narrow margins, so that most tables need only one; in millimetres. */
export const tablePages = {
  upright: { ...page, ...tableMargins },
  wide: { ...page, ...tableMargins, width: page.height, height: page.width },
} as const;

/** A page of tables: upright, or on its side. */
export type PageSheet = keyof typeof tablePages;

/** What is between the margins of a page of tables, in points. */
export function roomOf(sheet: PageSheet): { width: number; height: number } {
  const { width, height, top, bottom, left, right } = tablePages[sheet];
  return { width: points(width - left - right), height: points(height - top - bottom) };
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const text = { font: "body", size: 16, align: "both", indent: 2, pitch: linePitch } as const;
const heading = { ...text, align: "left", keepNext: true } as const;
const centred = { ...text, align: "center", indent: 0 } as const;

/** A table with this many columns is set small. */
export const smallFrom = 6;

const tableText = { font: "plain", size: 10.5, align: "left", pitch: 15 } as const;

/** Type of a table's cells: style, size, distance of its lines and least height of a row, in points. */
export type Density = { role: "tableCell" | "tableCellSmall" | "tableCellTight" } & Record<
  "size" | "pitch" | "row",
  number
>;

/** From roomy to tight: a table takes the first with which it needs the fewest pages. */
export const densities: readonly Density[] = [
  { role: "tableCell", size: 10.5, pitch: 14, row: 19 },
  { role: "tableCell", size: 10.5, pitch: 14, row: 16 },
  { role: "tableCellSmall", size: 9, pitch: 11, row: 15 },
  { role: "tableCellSmall", size: 9, pitch: 11, row: 12.5 },
  { role: "tableCellSmall", size: 9, pitch: 11, row: 11 },
  { role: "tableCellTight", size: 8, pitch: 9.5, row: 10 },
];

/** Every style of the document. */
export const looks: Record<Role, Look> = {
  title: {
    ...centred,
    id: "Title",
    name: "Title",
    font: "title",
    size: 22,
    pitch: 36,
    before: 180,
    after: 60,
  },
  cover: { ...centred, id: "CoverText", name: "封面文字" },
  tocTitle: {
    ...centred,
    id: "TocTitle",
    name: "目录标题",
    font: "title",
    size: 22,
    pitch: 36,
    after: 16,
    pageBreak: true,
  },
  part: {
    ...centred,
    id: "Heading1",
    name: "heading 1",
    font: "title",
    size: 18,
    after: 16,
    pageBreak: true,
    keepNext: true,
  },
  section: { ...heading, id: "Heading2", name: "heading 2", font: "heading" },
  subheading: { ...heading, id: "Heading3", name: "heading 3", font: "subheading", bold: true },
  minor: { ...heading, id: "Heading4", name: "heading 4", bold: true },
  body: { ...text, id: "DraftBody", name: "决算正文" },
  note: { ...text, id: "DraftNote", name: "决算注", size: 14 },
  // As high as the chart alone: signs of the text's size would add what they hang down, which differs by font.
  figure: { id: "Figure", name: "图", font: "body", size: 1, align: "center", keepNext: true },
  caption: { ...centred, id: "FigureCaption", name: "图题", size: 14, after: 8 },
  tableNumber: { ...tableText, id: "TableNumber", name: "表号", align: "right", keepNext: true },
  tableLine: { ...tableText, id: "TableLine", name: "表头行", after: 3, keepNext: true },
  tableCell: { ...tableText, id: "TableCell", name: "表格文字", pitch: 14 },
  tableCellSmall: { ...tableText, id: "TableCellSmall", name: "表格文字（小）", size: 9, pitch: 11 },
  tableCellTight: { ...tableText, id: "TableCellTight", name: "表格文字（密）", size: 8, pitch: 9.5 },
  tableNote: { ...tableText, id: "TableNote", name: "表注", before: 3 },
};
