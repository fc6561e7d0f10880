// The looks as XML of the styles part.
import type { FilledCell, WordRule } from "../../../engine/value/filled";
import type { Severity } from "../../../engine/value/report";
import { lookOf, markColours, wordColours, type LookStyle } from "../looks";
import type { CellStyle } from "./styles-part";

const noFill = '<fill><patternFill patternType="none"/></fill>';
const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const noBorder = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const line = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
const thinBorder = `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;

const known = new Map<string, CellStyle>();

/** The style of a cell; without a cell, that of a blank in the grid. Cells that look alike have the same object. */
export function styleOf(cell: FilledCell | null, blankZeros: boolean, isMerged: boolean): CellStyle {
  const quoted = cell !== null && isReadAnew(cell);
  const { look, strong, indent } = cell ?? {};
  const decimals = look === "percent" ? cell?.value?.split(".")[1]?.length : 0;
  const key = `${look} ${strong} ${indent} ${decimals} ${blankZeros} ${isMerged} ${quoted}`;
  const style = known.get(key) ?? xmlOf(lookOf(cell, blankZeros, isMerged), quoted);
  known.set(key, style);
  return style;
}

function xmlOf(look: LookStyle, quoted: boolean): CellStyle {
  const { font, fill, bordered, format, horizontal, wraps, indent } = look;
  const wrapped = wraps ? ' wrapText="1"' : "";
  const indented = indent === 0 ? "" : ` indent="${indent}"`;
  return {
    font: fontXml(font),
    fill: fill === null ? noFill : fillXml(fill),
    border: bordered ? thinBorder : noBorder,
    format,
    alignment: `<alignment horizontal="${horizontal}" vertical="center"${wrapped}${indented}/>`,
    ...(quoted && { quoted }),
  };
}

function fontXml({ name, size, bold, underline, colour }: LookStyle["font"]): string {
  const marks = `${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}`;
  const coloured = colour === null ? "" : `<color rgb="FF${colour}"/>`;
  return `<font>${marks}<sz val="${size}"/>${coloured}<name val="${name}"/><family val="3"/><charset val="134"/></font>`;
}

/** Whether Excel would take the text for a formula or a number when someone edits the cell. */
function isReadAnew({ text, value, formula, look }: FilledCell): boolean {
  if (text === undefined || value !== undefined || formula !== undefined || look === "code") return false;
  return /^[=+\-@']|^[\s(（￥¥$]*[\d.][\d,.:/\-\s%)）]*$/.test(text);
}

const dxf = (font: string, fill: string | null): string => {
  const background = `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf>${font}${fill === null ? "" : background}</dxf>`;
};

const wordXml = ({ font, fill, bold }: (typeof wordColours)[WordRule["colour"]]): string =>
  dxf(`<font>${bold ? "<b/>" : ""}<color rgb="FF${font}"/></font>`, fill);

/** Colours of words. */
export const wordLooks: Record<WordRule["colour"], string> = {
  good: wordXml(wordColours.good),
  bad: wordXml(wordColours.bad),
  quiet: wordXml(wordColours.quiet),
};

/** Colours of marks. */
export const markLooks: Record<Severity, string> = {
  error: dxf("", markColours.error),
  warning: dxf("", markColours.warning),
  info: dxf("", markColours.info),
};
