// Paragraphs that a person has put differently: kept by where they stand and by the text that they replace.
import type { ListRow } from "../../engine/sheets/list-sheet";
import { cellText } from "../../engine/value/cell";
import { sectionOf } from "../../engine/pack/render";
import type { Block, Report, Section, Span, Todo } from "../../engine/value/report";
import { alignText, type AlignedPiece } from "./align";

/** `original` is the text that was generated when the edit was made, at block `index` of the section. */
export type Edit = { section: string; index: number; original: string; text: string };

/** An edit where it stands in this draft; `stale` when the generated text below it is another one by now. */
type PlacedEdit = { edit: Edit; stale: boolean };

/** Edits by section and block, and those whose paragraph is no more. */
export type Placing = { at: ReadonlyMap<string, PlacedEdit>; lost: readonly Edit[] };

export const placeKey = (section: string, index: number): string => `${section}/${index}`;

/** A block of words: what a person may put differently. */
type Words = Extract<Block, { spans: Span[] }>;

export const isWords = (block: Block | undefined): block is Words => block !== undefined && "spans" in block;

/** Text of a block of words; undefined for charts and tables. */
export const blockText = (block: Block | undefined): string | undefined =>
  isWords(block)
    ? block.spans
        .map((span) => span.text)
        .join("")
        .trim()
    : undefined;

/**
 * Finds the paragraph of each edit: the one with the same generated text (the nearest, since lists grow and shrink
 * above it), else the one that now stands at its place.
 */
export function placeEdits(sections: readonly Section[], edits: readonly Edit[]): Placing {
  const at = new Map<string, PlacedEdit>();
  const lost: Edit[] = [];
  for (const edit of edits) {
    const blocks = sections.find((section) => section.id === edit.section)?.blocks ?? [];
    const same = blocks
      .map((block, index) => ({ text: blockText(block), index }))
      .filter(({ text, index }) => text === edit.original && !at.has(placeKey(edit.section, index)))
      .sort((a, b) => Math.abs(a.index - edit.index) - Math.abs(b.index - edit.index));
    if (same[0]) at.set(placeKey(edit.section, same[0].index), { edit, stale: false });
    else lost.push(edit);
  }
  const nowhere = lost.filter((edit) => {
    const key = placeKey(edit.section, edit.index);
    const section = sections.find((one) => one.id === edit.section);
    if (at.has(key) || blockText(section?.blocks[edit.index]) === undefined) return true;
    at.set(key, { edit, stale: true });
    return false;
  });
  return { at, lost: nowhere };
}

/** The report with the edits in its sections: what goes into Word. Gaps that a person has written over are gaps no more. */
export function withEdits(report: Report, { at }: Placing): Report {
  if (at.size === 0) return report;
  const sections = report.sections.map((section) => {
    const blocks = section.blocks.map((block, index): Block => {
      const placed = at.get(placeKey(section.id, index));
      if (!placed || !isWords(block)) return block;
      const pieces = alignText(block.spans, placed.edit.text, report.figures);
      return { ...block, spans: pieces.map(({ wrong: _, ...span }) => span) };
    });
    return sectionOf({ ...section, blocks });
  });
  return { ...report, sections, todos: openTodos(report, sections) };
}

/** What is still to be filled in: not the gaps that an edit has written over. */
function openTodos({ todos, sections: before }: Report, now: readonly Section[]): Todo[] {
  const gapsOf = (sections: readonly Section[], id: string): string[] =>
    sections.find((one) => one.id === id)?.text.match(/【待填：[^】]*】/gu) ?? [];
  const gapOf = ({ what }: Todo): string => `【待填：${what}】`;
  return todos.filter((todo) => {
    const left = gapsOf(now, todo.section);
    const listed = todos.filter(({ section }) => section === todo.section).map(gapOf);
    // A gap of a table is in no text; one of another label may wait for the same cell, and has no line of its own.
    const isOver = gapsOf(before, todo.section).includes(gapOf(todo)) && !left.includes(gapOf(todo));
    return !isOver || left.some((gap) => !listed.includes(gap));
  });
}

/** Figures that edits contradict, by the place of the edit. */
export function wrongFigures(report: Report, placing: Placing): ReadonlyMap<string, readonly AlignedPiece[]> {
  const found = new Map<string, readonly AlignedPiece[]>();
  for (const [key, { edit }] of placing.at) {
    const [section, index] = [edit.section, Number(key.slice(key.lastIndexOf("/") + 1))];
    const block = report.sections.find((one) => one.id === section)?.blocks[index];
    if (!isWords(block)) continue;
    const wrong = alignText(block.spans, edit.text, report.figures).filter(
      (piece) => piece.wrong !== undefined,
    );
    if (wrong.length > 0) found.set(key, wrong);
  }
  return found;
}

export function editsOf(rows: readonly ListRow[]): Edit[] {
  return rows.flatMap(({ key, cells }) => {
    const [, section, index] = /^(.+)\/(\d+)$/.exec(key) ?? [];
    if (section === undefined || cells["修改后的文字"] === undefined) return [];
    const [original, text] = [cellText(cells["生成的文字"]), cellText(cells["修改后的文字"])];
    return [{ section, index: Number(index), original, text }];
  });
}

export const rowsOfEdits = (edits: readonly Edit[], sections: readonly Section[]): ListRow[] =>
  edits.map(({ section, index, original, text }) => ({
    key: placeKey(section, index),
    cells: {
      章节: sections.find((one) => one.id === section)?.heading ?? "",
      生成的文字: original,
      修改后的文字: text,
    },
  }));
