// Puts the pieces of text of a printed page together into lines, in the order in which a person reads them.
import type { TextItem } from "./pdf-pieces";

/** A piece of text where it stands: `x` from the left, `y` downwards to its baseline. */
type Piece = { text: string; x: number; y: number; width: number; height: number };

/** The pieces of a page by the way they are turned, upright. Slanting ones, watermarks, are no part of the text. */
function piecesOf(items: readonly TextItem[]): Piece[][] {
  const turned: Piece[][] = [[], [], [], []];
  for (const { str, transform, width, height } of items) {
    const text = clean(str);
    const [a, b, , , x, y] = transform;
    const angle = (Math.atan2(b, a) * 2) / Math.PI;
    const quarters = (Math.round(angle) + 4) % 4;
    if (text.trim() === "" || Math.abs(angle - Math.round(angle)) > 0.05) continue;
    turned[quarters]?.push({ text, ...upright(x, y, quarters), width, height: height || Math.hypot(a, b) });
  }
  return turned;
}

/** Where a point comes to lie when text that runs right, up, left or down is turned to run right. */
function upright(x: number, y: number, quarters: number): { x: number; y: number } {
  if (quarters === 1) return { x: y, y: x };
  if (quarters === 2) return { x: -x, y };
  return quarters === 3 ? { x: -y, y: -x } : { x, y: -y };
}

/** Stands for what is printed and is no character. */
export const unreadable = "\ufffd";

/** Some programs write 支, 人 … as the radicals that look the same. */
const clean = (text: string): string =>
  text
    .replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize("NFKC"))
    .replace(/[\0-\x08\x0e-\x1f]/g, unreadable)
    .replace(/\xad/g, "")
    .replace(/\s+/g, " ");

/** Lines from top to bottom; wide gaps are two blanks or more, and indents are kept, at two blanks to a character. */
export function linesOfPage(items: readonly TextItem[]): string[] {
  const [most = [], ...others] = piecesOf(items).sort((one, other) => other.length - one.length);
  // Text that is turned against the page goes first, so that what ends the page still does.
  return [...others, most].flatMap((pieces) => {
    const lines = linesOf(pieces);
    const margin = marginOf(lines);
    return lines.map((line) => printed(line, margin));
  });
}

/** Pieces by line, each line from left to right. Baselines may differ by less than half a character. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const [first] = lines.at(-1) ?? [];
    const isSame = first && piece.y - first.y < Math.min(first.height, piece.height) / 2;
    if (isSame) lines.at(-1)?.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((one, other) => one.x - other.x);
  return lines;
}

/** Where running text begins: tables may be wider, and titles stand in the middle. */
function marginOf(lines: readonly Piece[][]): number {
  const starts = (some: readonly Piece[][]): number[] => some.map(([first]) => first?.x ?? 0);
  const running = starts(lines.filter((line) => line.reduce((sum, { text }) => sum + text.length, 0) >= 20));
  return Math.min(...(running.length > 0 ? running : starts(lines)));
}

function printed(line: readonly Piece[], margin: number): string {
  let text = "";
  let end = margin;
  let before: Piece | undefined;
  for (const piece of line) {
    if (before && isOverprint(before, piece)) continue;
    text += " ".repeat(blanksFor((piece.x - end) / (piece.height / 2), before, piece)) + piece.text;
    end = piece.x + piece.width;
    before = piece;
  }
  return text.trimEnd().replace(leader, "……$1");
}

/** Dots that lead to the number of a page, in a table of contents. */
const leader = /(?:[.·…]\s?){4,}\s*(\d{1,4})?$/u;

/** Blanks for a gap of so many half characters. The characters of 目  录 and 合  计 are no cells. */
function blanksFor(gap: number, before: Piece | undefined, piece: Piece): number {
  if (!(gap >= 0.3)) return 0;
  const isSpread = gap < 8 && before !== undefined && isOneHan(before) && isOneHan(piece);
  return isSpread ? 1 : Math.min(Math.max(1, Math.round(gap)), 200);
}

const isOneHan = ({ text }: Piece): boolean => /^\p{Script=Han}$/u.test(text.trim());

/** Bold that is made by printing twice. */
const isOverprint = (before: Piece, piece: Piece): boolean =>
  before.text.startsWith(piece.text) && piece.x - before.x < piece.height * 0.2;
