// A public table as HTML that browsers show and Word takes from the clipboard.
import { looks, smallFrom, type Role } from "./role-styles";
import type { DocumentTable, GridCell, Panel } from "./table-layout";
import { escapeAnywhere } from "../formats/xml/xml-text";

/** Everything of a table but its heading. */
export function tableHtml({ title, number, line, panels, notes }: DocumentTable): string {
  const [left, middle, right] = line.map(escapeAnywhere);
  return [
    paragraph("tableNumber", escapeAnywhere(number)),
    // Three cells without borders: Word knows no other way to put texts left, middle and right on one line.
    `<table class="Line"><tr>${[left, middle, right].map((text) => `<td>${paragraph("tableLine", text ?? "")}</td>`).join("")}</tr></table>`,
    ...panels.flatMap((panel, i) => [
      ...(i > 0 ? [paragraph("tableNumber", escapeAnywhere(`${number}（续表）　${title}`))] : []),
      panelHtml(panel),
    ]),
    ...notes.map((note) => paragraph("tableNote", escapeAnywhere(note))),
  ].join("\n");
}

/** Rules for the tables, beside those of the paragraph styles. */
export const tableCss = [
  "table{border-collapse:collapse;width:100%;table-layout:fixed}",
  "table.Grid td,table.Grid th{border:.5pt solid windowtext;padding:1pt 2pt;vertical-align:middle;overflow-wrap:anywhere}",
  "table.Grid{margin-bottom:6pt}",
  "table.Line td{padding:0}",
  "table.Line td:nth-child(2) p{text-align:center}",
  "table.Line td:nth-child(3) p{text-align:right}",
].join("\n");

const paragraph = (role: Role, content: string, style = ""): string =>
  `<p class="${looks[role].id}"${style === "" ? "" : ` style="${style}"`}>${content}</p>`;

function panelHtml({ head, rows, widths }: Panel): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(2)}%">`).join("");
  const role = widths.length >= smallFrom ? "tableCellSmall" : "tableCell";
  const made = (cells: Panel["head"], tag: "th" | "td"): string =>
    cells
      .map((row) => `<tr>${row.map((cell) => (cell ? cellHtml(cell, tag, role) : "")).join("")}</tr>`)
      .join("\n");
  return [
    `<table class="Grid"><colgroup>${columns}</colgroup>`,
    `<thead>${made(head, "th")}</thead>`,
    `<tbody>${made(rows, "td")}</tbody></table>`,
  ].join("\n");
}

function cellHtml(cell: GridCell, tag: "th" | "td", role: Role): string {
  const spans = `${cell.across > 1 ? ` colspan="${cell.across}"` : ""}${cell.down > 1 ? ` rowspan="${cell.down}"` : ""}`;
  const align = { head: "center", code: "center", count: "center", amount: "right", percent: "right" }[
    cell.look as string
  ];
  const style = [
    ...(align === undefined ? [] : [`text-align:${align}`]),
    ...(cell.indent > 0 ? [`margin-left:${cell.indent}em`] : []),
    ...(cell.strong || cell.look === "head" ? ["font-weight:bold"] : []),
  ].join(";");
  return `<${tag}${spans}>${paragraph(role, escapeAnywhere(cell.text), style)}</${tag}>`;
}
