// Clean drafts with every figure marked: what the mutations start from, and what must give no error.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lineText, outline, type Item } from "../../src/document/walk-report";
import { fillBook } from "../../src/engine/fill-book";
import { readPack, type Pack } from "../../src/engine/pack/pack";
import type { Report, Unit } from "../../src/engine/value/report";
import { rulebook } from "../../src/rulebook";
import { packs } from "../../src/rulebook/packs";
import { booksOf } from "../../src/proof/books";
import type { Books } from "../../src/proof/book-figures";
import type { CorpusBook } from "./books";

/** A figure in the text, with what the workbook says of it. */
export type Mark = {
  start: number;
  end: number;
  shown: string;
  figure: string;
  unit: Unit;
  value: string | null;
};

/** `line` ranges are whole paragraphs, for mutations that take out, repeat or paste one. */
export type CleanDraft = {
  name: string;
  text: string;
  marks: readonly Mark[];
  lines: readonly { start: number; end: number; role: string }[];
  report: Report;
  books: Books;
};

const folder = import.meta.dirname;
const own = (name: string): Pack =>
  readPack(name, readFileSync(join(folder, "packs", `${name}.md`), "utf8"), rulebook);

/** Packs of the corpus: the program's own, and other wordings that only the bench has. */
export const corpusPacks = (): Pack[] => [
  ...Object.entries(packs).map(([id, text]) => readPack(id, text, rulebook)),
  ...["plain-two-decimals", "totals-apart", "in-yuan"].map(own),
];

/** The draft of a book in a pack's words. Paragraphs with something to fill in are left out: they are not clean. */
export function cleanDraft(
  { name, book, lastYear }: CorpusBook,
  pack: Pack,
  notes = true,
  tables = true,
): CleanDraft {
  const filled = fillBook(book, pack, rulebook, lastYear);
  const { report } = filled;
  const options = { notes, ...(tables && { tables: filled }) };
  const { cover, body } = outline(report, options);
  const items = [...cover, ...body].filter((item) => !isOpen(item));
  const marks: Mark[] = [];
  const lines: CleanDraft["lines"][number][] = [];
  let text = "";
  for (const item of items) {
    if (item.role === "part" || item.role === "section") text += "\n";
    const start = text.length;
    text += itemText(item, report, start, marks);
    lines.push({ start, end: text.length, role: item.role });
    text += "\n";
  }
  return {
    name: `${name}/${pack.id}${notes ? "" : "/no-notes"}`,
    text,
    marks,
    lines,
    report,
    books: booksOf(book, pack, rulebook, lastYear),
  };
}

const isOpen = (item: Item): boolean => "spans" in item && item.spans.some(({ todo }) => todo);

function itemText(item: Item, report: Report, at: number, marks: Mark[]): string {
  if (item.role === "chart") return item.chart.caption;
  if (item.role === "table") return tableText(item);
  let start = at;
  for (const span of item.spans) {
    const figure = span.figure === undefined ? undefined : report.figures[span.figure];
    const end = start + span.text.length;
    if (span.figure !== undefined && figure) {
      marks.push({
        start,
        end,
        shown: span.text,
        figure: span.figure,
        unit: figure.unit,
        value: figure.value,
      });
    }
    start = end;
  }
  return lineText(item);
}

/** A table as the text output prints it. */
function tableText({ table }: Extract<Item, { role: "table" }>): string {
  const { number, line, panels, notes } = table;
  const rows = panels.flatMap(({ head, rows: body }) =>
    [...head, ...body].map((row) => row.map((cell) => cell?.text ?? "").join("\t")),
  );
  return [number, line.join("\t"), ...rows, ...notes].join("\n");
}
