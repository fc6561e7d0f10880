// Report → plain text: one line for each paragraph, a blank line before parts and sections.
import type { Report } from "../engine/report";
import { lineText, outline } from "./outline";
import type { DocumentOptions, Item } from "./outline";

/** The document as plain text. A chart is its caption. */
export function toText(report: Report, options: DocumentOptions = {}): string {
  const { cover, body } = outline(report, options);
  return `${[...cover, ...body].map(itemText).join("\n").trim()}\n`;
}

function itemText(item: Item): string {
  if (item.role === "chart") return item.chart.caption;
  const opensSection = item.role === "part" || item.role === "section";
  return opensSection ? `\n${lineText(item)}` : lineText(item);
}
