// Puts hard-wrapped lines back together into paragraphs, and tells headings and table rows from running text.
import type { Paragraph } from "../draft";
import { headingLevel, isBareNumber, isCaption, opensPoint } from "../headings";
import { cellsOf, type TextLine } from "./text-lines";

/** How a text was broken into lines, which decides when the next line goes on with the paragraph. */
type Layout = { isWrapped: boolean; isDoubleSpaced: boolean };

const ended = /[。；：:！？!?]["”）)]*$/u;
/** A line that ends so waits for the number which another line, printed before it by mistake, begins with. */
const awaits = /(?:为|占|的|支出|收入|金额|总计|合计|经费|预算|决算|减少|增加|增长|下降|降低|总额|共计)$/u;

/** Paragraphs of a text in reading order. */
export function reflow(lines: readonly TextLine[]): Paragraph[] {
  const layout = measure(lines);
  const paragraphs: Paragraph[] = [];
  let open: TextLine[] = [];
  let isInTable = false;
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ kind: "body", pieces: open });
    open = [];
  };
  for (const line of layout.isWrapped ? mendOrder(lines) : lines) {
    const before = open.at(-1);
    const last = paragraphs.at(-1);
    const own = ownParagraph(line, isInTable && before === undefined);
    if (own) {
      close();
      paragraphs.push(own);
      isInTable = own.level === 4 || isOfTable(own, line, isInTable);
    } else if (before === undefined && last && continuesHeading(last, line)) {
      paragraphs[paragraphs.length - 1] = { ...last, pieces: [...last.pieces, line] };
    } else {
      if (before && opensParagraph(line, before, open, layout)) close();
      open.push(line);
      isInTable = false;
    }
  }
  close();
  return paragraphs;
}

function measure(lines: readonly TextLine[]): Layout {
  const running = lines.filter(
    (line) => line.text.length >= 20 && !isRow(line) && headingLevel(line.text) === undefined,
  );
  const broken = running.filter((line) => !ended.test(line.text)).length;
  const spaced = lines.filter((line) => line.blanks > 0).length;
  return { isWrapped: broken > running.length / 2, isDoubleSpaced: spaced > lines.length * 0.6 };
}

/** A heading or a table row is a paragraph by itself. */
function ownParagraph(line: TextLine, isInTable: boolean): Paragraph | undefined {
  const level = headingLevel(line.text);
  if (isRow(line) || isLabel(line) || isCell(line, level, isInTable)) {
    return { kind: "row", pieces: [line], cells: cellsOf(line) };
  }
  if (level !== undefined) return { kind: "heading", level, pieces: [line] };
  return isCaption(line.text) ? { kind: "body", pieces: [line] } : undefined;
}

/** The rows of a table may be numbered like headings. */
function isCell(line: TextLine, level: number | undefined, isInTable: boolean): boolean {
  if (!isInTable || level === 1 || level === 4) return false;
  return level === undefined ? isRowRest(line) : !/说明|情况/.test(line.text);
}

const isOfTable = ({ kind }: Paragraph, line: TextLine, isInTable: boolean): boolean =>
  kind === "row" && (isInTable || !isLabel(line));

/** Two cells or more, and no sentence – unless tabs leave no doubt. A heading's number may stand apart from its title. */
function isRow(line: TextLine): boolean {
  const cells = cellsOf(line);
  const first = line.text.slice(0, (cells[0]?.end ?? 0) - line.start);
  if (cells.length < 2 || isBareNumber(first)) return false;
  return line.text.includes("\t") || !/[。；，]/u.test(line.text);
}

/** What a cell was wrapped to, or a number that the export moved to a line of its own. */
const isRowRest = ({ text }: TextLine): boolean =>
  /^-?[\d,]+(?:\.\d+)?$/.test(text) || (text.length <= 20 && !/[。；，]/u.test(text) && !opensPoint(text));

/** A number that stands far from the margin, in a chart: running text would go on at the margin. */
const isLabel = ({ text, indent }: TextLine): boolean =>
  indent >= 6 && /^-?[\d,]+(?:\.\d+)?\s*(?:[%％]|[万亿]?元)?$/.test(text);

/** 第三部分 …部门决算 ⏎ 情况说明, and a number whose title stands on the next line. */
function continuesHeading(last: Paragraph, line: TextLine): boolean {
  if (last.kind !== "heading" || last.pieces.length > 1) return false;
  const [piece] = last.pieces as readonly TextLine[];
  if (piece && isBareNumber(piece.text)) return true;
  return last.level === 1 && line.text.length <= 12 && line.indent > 4 && !/[。；，：]/u.test(line.text);
}

function opensParagraph(
  line: TextLine,
  before: TextLine,
  open: readonly TextLine[],
  layout: Layout,
): boolean {
  if (opensPoint(line.text)) {
    const mayOpen = !layout.isWrapped || ended.test(before.text) || before.text.length < 20;
    return mayOpen && !isInlinePoint(line, open);
  }
  if (!ended.test(before.text)) return !layout.isWrapped && before.text.length < 20;
  if (!layout.isWrapped) return true;
  return line.indent >= 2 && (!layout.isDoubleSpaced || line.blanks > 0);
}

/** 2、… belongs to the sentence in which 1、… stands inside a line. */
function isInlinePoint(line: TextLine, open: readonly TextLine[]): boolean {
  const number = Number(/^\d+/.exec(line.text)?.[0] ?? 0);
  const first = new RegExp(`.(?<!\\d)${number - 1}\\s*、`);
  return number > 1 && open.some(({ text }) => first.test(text));
}

/**
 * Lines whose digits sit a little higher than their Chinese text are sometimes exported before the line they end:
 * `449.52万元。… ⏎ …支出决算为` becomes `…支出决算为 ⏎ 449.52万元。…`.
 */
function mendOrder(lines: readonly TextLine[]): TextLine[] {
  const mended = [...lines];
  for (let i = 0; i + 1 < mended.length; i++) {
    const [before, first, second] = [mended[i - 1], mended[i], mended[i + 1]];
    if (!first || !second || !isSwapped(before, first, second)) continue;
    mended[i] = second;
    mended[i + 1] = first;
    i++;
  }
  return mended;
}

function isSwapped(before: TextLine | undefined, first: TextLine, second: TextLine): boolean {
  if (first.blanks === 0 || second.blanks > 0 || awaits.test(before?.text ?? "")) return false;
  const isDangling = /^[\d“"]/.test(first.text) && !opensPoint(first.text) && !isRow(first);
  return isDangling && awaits.test(second.text) && !isRow(second);
}
