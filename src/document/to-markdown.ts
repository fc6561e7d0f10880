// Report → Markdown: headings by level, notes as quotations, charts as small tables under their caption.
import type { Report } from "../engine/value/report";
import type { Drawing } from "./chart-look";
import { lineText, outline } from "./walk-report";
import type { DocumentOptions, Item, LineRole } from "./walk-report";
import type { DocumentTable, Panel } from "./table-layout";

const prefixes: Record<LineRole, string> = {
  title: "# ",
  cover: "",
  part: "## ",
  section: "### ",
  subheading: "#### ",
  minor: "##### ",
  body: "",
  note: "> ",
};

/** The document as Markdown that shows every character as it was written. */
export function toMarkdown(report: Report, options: DocumentOptions = {}): string {
  const { cover, body } = outline(report, options);
  return `${[...cover, ...body].map(itemMarkdown).join("\n\n")}\n`;
}

function itemMarkdown(item: Item): string {
  if (item.role === "table") return tableMarkdown(item.table);
  return item.role === "chart" ? chartMarkdown(item.chart) : prefixes[item.role] + escapeLine(lineText(item));
}

function chartMarkdown(chart: Drawing): string {
  const rows = chart.points.map((point) => row(point.name, point.value, point.shown));
  const header = row("名称", chart.unit === "" ? "数值" : `数值（${chart.unit}）`, "文中表述");
  return [escapeLine(chart.caption), "", header, "| --- | ---: | ---: |", ...rows].join("\n");
}

/** Markdown knows one header row: the texts above a column are put together. */
function tableMarkdown({ number, line, panels, notes }: DocumentTable): string {
  const about = [number, ...line].filter((text) => text !== "").map(escapeInline);
  return [about.join("　"), ...panels.map(panelMarkdown), ...notes.map(escapeLine)].join("\n\n");
}

function panelMarkdown({ head, rows, widths }: Panel): string {
  const isAmount = widths.map((_, column) => rows.some((cells) => cells[column]?.look === "amount"));
  const heads = widths.map((_, column) =>
    head.flatMap((cells) => (cells[column]?.text ? [cells[column].text] : [])).join("/"),
  );
  const rule = `| ${isAmount.map((right) => (right ? "---:" : "---")).join(" | ")} |`;
  const lines = rows.map((cells) => row(...cells.map((cell) => cell?.text ?? "")));
  return [row(...heads), rule, ...lines].join("\n");
}

function row(...cells: string[]): string {
  return `| ${cells.map(escapeInline).join(" | ")} |`;
}

/** Neither punctuation nor how a line begins (`1.`, `-`) may turn into Markdown. */
function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/^([-+=])/, "\\$1");
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&]/g, "\\$&");
}
