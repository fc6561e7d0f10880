// A sheet of ours as a worksheet part.
import { a1 } from "../../../engine/value/cell";
import type { FilledCell, FilledSheet } from "../../../engine/value/filled";
import { addressOf, heightOf, layOut, pagesAcross, type SheetPlace } from "./sheet-layout";
import { styleOf, wordLooks } from "./look-styles";
import { renameInFormula } from "../tab-names";
import { relationsNamespace } from "../../opc/relations";
import type { CellStyles } from "./styles-part";
import { escapeAttribute, escapeText } from "../../xml/xml-text";

/** What a sheet needs to know of its workbook: styles, sheets of ours with another name, its drawing. */
type Surroundings = {
  styles: CellStyles;
  renamed: ReadonlyMap<string, string>;
  drawing: string | undefined;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What may stand in a worksheet up to the drawing of its notes, in this order. */
export const sheetSequence: readonly string[] = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr"],
  ...["sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate"],
  ...["customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"],
  ...["customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing"],
];

/** Longest text that a cell holds. */
const longestText = 32_767;

/** XML of the whole part. */
export function worksheetXml(sheet: FilledSheet, { styles, renamed, drawing }: Surroundings): string {
  const grid = layOut(sheet);
  const written = grid.map((row, r) => rowXml(sheet, row, r, styles, renamed)).join("");
  const width = Math.max(1, ...grid.map((row) => row.length));
  return [
    `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${relationsNamespace}">`,
    '<sheetPr><tabColor rgb="FF5B7FB5"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${addressOf({ top: 0, left: 0, bottom: Math.max(0, grid.length - 1), right: width - 1 })}"/>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="18"/>',
    columnsXml(sheet.widths),
    `<sheetData>${written}</sheetData>`,
    listXml(
      "mergeCells",
      sheet.merges.map((area) => `<mergeCell ref="${addressOf(area)}"/>`),
    ),
    ...sheet.wordRules.map((rule, i) => wordRuleXml(rule, i + 1, styles)),
    linksXml(sheet, renamed),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="${pagesAcross(sheet.widths)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>",
    ignoredXml(sheet),
    drawing === undefined ? "" : `<drawing r:id="${drawing}"/>`,
    "</worksheet>",
  ].join("");
}

function viewXml({ header, labels = 0 }: FilledSheet): string {
  const first = header.to + 1;
  const [name, split] = labels > 0 ? ["bottomRight", `xSplit="${labels}" `] : ["bottomLeft", ""];
  const corner = a1(first, labels);
  const pane =
    first < 1
      ? ""
      : `<pane ${split}ySplit="${first}" topLeftCell="${corner}" activePane="${name}" state="frozen"/><selection pane="${name}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Excel counts the cell's padding as part of the width. */
const columnsXml = (widths: readonly number[]): string => {
  const columns = widths.map(
    (width, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${Math.min(255, width + 0.71).toFixed(2)}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
};

const listXml = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;

function rowXml(
  sheet: FilledSheet,
  places: readonly (SheetPlace | undefined)[],
  row: number,
  styles: CellStyles,
  renamed: ReadonlyMap<string, string>,
): string {
  const cells = places.map((place, column) => {
    if (!place) return "";
    const style = styles.style(styleOf(place.like, sheet.blankZeros, place.area !== undefined));
    return cellXml(a1(row, column), style, place.cell, renamed);
  });
  const height = heightOf(places, row, sheet.widths);
  const custom = height === undefined ? "" : ` ht="${height.toFixed(1)}" customHeight="1"`;
  return cells.every((cell) => cell === "") ? "" : `<row r="${row + 1}"${custom}>${cells.join("")}</row>`;
}

function cellXml(
  address: string,
  style: number,
  cell: FilledCell | null,
  renamed: ReadonlyMap<string, string>,
): string {
  const start = `<c r="${address}" s="${style}"`;
  const { text, value, formula } = cell ?? {};
  if (formula !== undefined) {
    const isText = value === undefined && text !== undefined;
    const cached = value ?? (text === undefined ? undefined : textXml(text));
    const written = escapeText(renameInFormula(formula.replace(/^=/, ""), renamed));
    return `${start}${isText ? ' t="str"' : ""}><f>${written}</f>${cached === undefined ? "" : `<v>${cached}</v>`}</c>`;
  }
  if (value !== undefined) return `${start}><v>${value}</v></c>`;
  if (text === undefined || text === "") return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(text)}</t></is></c>`;
}

/** Excel reads `_x0041_` as A. */
export const textXml = (text: string): string =>
  escapeText(text.slice(0, longestText)).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

function wordRuleXml(
  { area, word, colour }: FilledSheet["wordRules"][number],
  priority: number,
  styles: CellStyles,
): string {
  const look = styles.conditional(wordLooks[colour]);
  const formula = escapeText(`"${word.replaceAll('"', '""')}"`);
  const rule = `<cfRule type="cellIs" dxfId="${look}" priority="${priority}" operator="equal"><formula>${formula}</formula></cfRule>`;
  return `<conditionalFormatting sqref="${addressOf(area)}">${rule}</conditionalFormatting>`;
}

function linksXml({ rows }: FilledSheet, renamed: ReadonlyMap<string, string>): string {
  const links = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell?.link === undefined) return [];
      const location = escapeAttribute(renameInFormula(cell.link, renamed));
      return [`<hyperlink ref="${a1(r, c)}" location="${location}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/** Codes are texts of digits on purpose: no green corners for them. */
function ignoredXml({ rows }: FilledSheet): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return "";
  const area = addressOf({ top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  return `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`;
}
