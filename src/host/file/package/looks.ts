// What each look is in Excel: fonts, borders, fills, alignment and number formats.
import type { CellLook, FilledCell, WordRule } from "../../../engine/filled";
import type { Style } from "./styles";

const font = (name: string, size: number, extra = "", colour = ""): string =>
  `<font>${extra}<sz val="${size}"/>${colour}<name val="${name}"/><family val="3"/><charset val="134"/></font>`;

const plain = "宋体";
const blue = '<color rgb="FF1F4E9E"/>';

const noFill = '<fill><patternFill patternType="none"/></fill>';
const lightFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>';

const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const line = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
const thinBorder = `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;

/** Looks that stand in the grid of a table; the others are lines above and below it. */
const outside: readonly CellLook[] = ["title", "line-left", "line-right", "note"];

export const isInGrid = (look: CellLook): boolean => !outside.includes(look);

/** Height of one line of text, in points. */
export const lineHeight = 16;

/** Heights of rows that are not as high as their text. */
export const rowHeights: Partial<Record<CellLook, number>> = { title: 32 };

/** The style of a cell; without a cell, that of a blank in the grid. */
export function styleOf(cell: FilledCell | null, blankZeros: boolean, isMerged: boolean): Style {
  const look = cell?.look ?? "text";
  const bold = cell?.strong === true || look === "head" ? "<b/>" : "";
  return {
    font: fontOf(look, bold),
    fill: look === "head" ? lightFill : noFill,
    border: isInGrid(look) ? thinBorder : noBorder,
    format: formatOf(look, cell, blankZeros),
    alignment: alignmentOf(look, cell?.indent, isMerged),
    ...(cell && isReadAnew(cell) && { quoted: true }),
  };
}

function fontOf(look: CellLook, bold: string): string {
  if (look === "title") return font("方正小标宋简体", 16);
  if (look === "note") return font(plain, 10, bold);
  if (look === "link") return font(plain, 11, `${bold}<u/>`, blue);
  return font(plain, 11, bold);
}

function formatOf(look: CellLook, cell: FilledCell | null, blankZeros: boolean): string {
  switch (look) {
    case "amount":
      return blankZeros ? "#,##0.00;-#,##0.00;;@" : "#,##0.00";
    case "percent":
      return /\.\d\d/.test(cell?.value ?? "") ? '0.00"%"' : '0.0"%"';
    case "count":
      return "0";
    case "code":
      return "@";
    default:
      return "General";
  }
}

function alignmentOf(look: CellLook, indent: number | undefined, isMerged: boolean): string {
  const horizontal = horizontals[look] ?? "left";
  const wraps = ["head", "text", "link"].includes(look) || (look === "note" && isMerged);
  const indented = indent === undefined || horizontal === "center" ? "" : ` indent="${indent}"`;
  return `<alignment horizontal="${horizontal}" vertical="center"${wraps ? ' wrapText="1"' : ""}${indented}/>`;
}

const horizontals: Partial<Record<CellLook, string>> = {
  title: "center",
  head: "center",
  "line-right": "right",
  amount: "right",
  percent: "right",
  count: "right",
};

/** Whether Excel would take the text for a formula or a number when someone edits the cell. */
function isReadAnew({ text, value, formula, look }: FilledCell): boolean {
  if (text === undefined || value !== undefined || formula !== undefined || look === "code") return false;
  return /^[=+\-@']|^[\s(（￥¥$]*[\d.][\d,.:/\-\s%)）]*$/.test(text);
}

const conditional = (colour: string, fill: string, bold = ""): string =>
  `<dxf><font>${bold}<color rgb="FF${colour}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;

/** Colours of words; in a black-and-white print the bad ones are dark and bold. */
export const wordLooks: Record<WordRule["colour"], string> = {
  good: conditional("006100", "C6EFCE"),
  bad: conditional("9C0006", "FFC7CE", "<b/>"),
  quiet: '<dxf><font><color rgb="FF7F7F7F"/></font></dxf>',
};
