// Which pages hold text, and which a table, upright or on its side: every table begins a page of its own.
import type { Item } from "./walk-report";

/** Items of one section of the document. */
export type Pages = { kind: "text" | "upright" | "wide"; items: Item[] };

/** Parts the body: a table takes the headings that stand right above it along. */
export function pagesOf(body: readonly Item[]): Pages[] {
  const pages: Pages[] = [];
  for (const item of body) {
    const last = pages.at(-1);
    if (item.role === "table") {
      const headings = last?.kind === "text" ? takeHeadings(last.items) : [];
      if (last?.items.length === 0) pages.pop();
      pages.push({ kind: item.table.landscape ? "wide" : "upright", items: [...headings, item] });
    } else if (last?.kind === "text") last.items.push(item);
    else pages.push({ kind: "text", items: [item] });
  }
  return pages;
}

/** Takes the headings at the end of `items` out of it. */
function takeHeadings(items: Item[]): Item[] {
  const isHeading = ({ role }: Item): boolean => ["part", "section", "subheading", "minor"].includes(role);
  return items.splice(items.findLastIndex((item) => !isHeading(item)) + 1);
}
