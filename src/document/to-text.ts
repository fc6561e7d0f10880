// Report → plain text: one line for each paragraph, a blank line before parts and sections.
import type { Report } from "../engine/value/report";
import { lineText, outline } from "./walk-report";
import type { DocumentOptions, Item } from "./walk-report";
import type { DocumentTable } from "./table-layout";

/** The document as plain text. A chart is its caption; the cells of a table stand between tabs. */
export function toText(report: Report, options: DocumentOptions = {}): string {
  const { cover, body } = outline(report, options);
  return `${[...cover, ...body].map(itemText).join("\n").trim()}\n`;
}

function itemText(item: Item): string {
  if (item.role === "chart") return item.chart.caption;
  if (item.role === "table") return tableText(item.table);
  const opensSection = item.role === "part" || item.role === "section";
  return opensSection ? `\n${lineText(item)}` : lineText(item);
}

function tableText({ number, line, panels, notes }: DocumentTable): string {
  const rows = panels.flatMap(({ head, rows }) =>
    [...head, ...rows].map((row) => row.map((cell) => cell?.text ?? "").join("\t")),
  );
  return [number, line.join("\t"), ...rows, ...notes].join("\n");
}
