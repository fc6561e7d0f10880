// Which pages hold text, and which tables, upright or on their side: small tables share a page, others begin one.
import { densities, looks, roomOf, type Density, type PageSheet } from "./role-styles";
import { linesOf } from "./row-heights";
import { fitTable, type Fit } from "./table-fit";
import { lineText, type Figure, type Item, type PrintedLine, type TableItem } from "./walk-report";

/** A table as it is set on its page. */
type SetTable = TableItem & { fit: Fit };

/** Items of one section of the document. */
export type Pages = { kind: "text" | PageSheet; items: (PrintedLine | Figure | SetTable)[] };

/** A table and the headings that stand right above it. */
type Titled = { headings: PrintedLine[]; item: TableItem };

/** Parts the body: a table takes the headings that stand right above it along. */
export function pagesOf(body: readonly Item[]): Pages[] {
  const pages: Pages[] = [];
  let tables: Titled[] = [];
  let text: (PrintedLine | Figure)[] = [];
  const close = (): void => {
    if (tables.length > 0) pages.push(...tablePagesOf(tables));
    tables = [];
  };
  for (const item of body) {
    if (item.role === "table") {
      const headings = takeHeadings(text);
      if (text.length > 0) {
        close();
        pages.push({ kind: "text", items: text });
      }
      text = [];
      tables.push({ headings, item });
    } else text.push(item);
  }
  close();
  return text.length > 0 ? [...pages, { kind: "text", items: text }] : pages;
}

const isHeading = (item: Item): item is PrintedLine =>
  ["part", "section", "subheading", "minor"].includes(item.role);

/** Takes the headings at the end of `items` out of it. */
function takeHeadings(items: (PrintedLine | Figure)[]): PrintedLine[] {
  return items.splice(items.findLastIndex((item) => !isHeading(item)) + 1).filter(isHeading);
}

/** Tables one after the other: as many on a page as there is room for. */
function tablePagesOf(tables: readonly Titled[]): Pages[] {
  const pages: Pages[] = [];
  let group: Titled[] = [];
  for (const one of tables) {
    const opensPart = one.headings.some(({ role }) => role === "part");
    const shared = group.length > 0 && !opensPart ? share([...group, one]) : undefined;
    if (shared) pages.pop();
    group = shared ? [...group, one] : [one];
    pages.push(shared ?? set([one], one.item.table.landscape ? "wide" : "upright"));
  }
  return pages;
}

/** More columns than this need a page on its side. */
const mostUpright = 9;

/** Several tables on one page, if it holds them in rows that are easy to read. */
function share(group: readonly Titled[]): Pages | undefined {
  const isWide = group.some(({ item }) =>
    item.table.panels.some(({ widths }) => widths.length > mostUpright),
  );
  const sheets: readonly PageSheet[] = isWide ? ["wide"] : ["upright", "wide"];
  return sheets
    .flatMap((sheet) => [set(group, sheet, easy), set(group, sheet, close)])
    .find(({ items }) => items.every((one) => one.role !== "table" || one.fit.pages === 1));
}

/** Rows that are easy to read; and those of them that leave room for another table. */
const easy = densities.filter(({ row }) => row >= 12.5);
const close = easy.filter(({ row }) => row <= 16);

function set(group: readonly Titled[], kind: PageSheet, choice: readonly Density[] = densities): Pages {
  let used = 0;
  const items = group.flatMap(({ headings, item }): Pages["items"] => {
    used += headings.reduce((sum, heading) => sum + headingHeight(heading, kind), 0);
    const fit = fitTable(item.table, kind, used, choice);
    used = fit.used;
    return [...headings, { ...item, fit }];
  });
  return { kind, items };
}

function headingHeight(heading: PrintedLine, kind: PageSheet): number {
  const { pitch = 0, size, before = 0, after = 0 } = looks[heading.role];
  return linesOf(lineText(heading), size, roomOf(kind).width) * pitch + before + after;
}
