// Faults that a draft's own numbers contradict, and numbers that have changed places.
import { isOf, itemOf, keyIn, ownerOf, parseItem, partOf, patternOf } from "../../src/engine/figures/id";
import { facets } from "../../src/rulebook/facets";
import type { CleanDraft, Mark } from "./drafts";
import {
  apply,
  isMoney,
  isNumber,
  isRate,
  onMarks,
  onWords,
  otherDigit,
  otherRate,
  tenfold,
  words,
  type MutationKind,
} from "./mutation";
import { sample, type Random } from "./random";

/** Figures of the same paragraph that are printed otherwise, such as two shares. */
function neighbour(draft: CleanDraft, mark: Mark): Mark | undefined {
  const line = draft.lines.find(({ start, end }) => start <= mark.start && mark.end <= end);
  const shown = draft.text.slice(mark.start, mark.end);
  return draft.marks.find(
    (other) =>
      isNumber(other) &&
      line !== undefined &&
      other.start > mark.end &&
      other.end <= line.end &&
      other.unit === mark.unit &&
      draft.text.slice(other.start, other.end) !== shown,
  );
}

/** The item that a figure is of. */
function itemIn(id: string): string | undefined {
  const item = parseItem(id);
  return item && itemOf(item.series, item.key);
}

/** Two numbers that say something of one another: the same figure, its change, its share, its rate. */
function isRelated(a: Mark, b: Mark): boolean {
  const item = itemIn(a.figure);
  if (item !== undefined && item === itemIn(b.figure)) return true;
  return isOf(a.figure, b.figure) || isOf(b.figure, a.figure);
}

/** Other numbers of the draft that say something of this one. */
const witnesses = (draft: CleanDraft, mark: Mark): Mark[] =>
  draft.marks.filter(
    (other) => other !== mark && (isMoney(other) || isRate(other)) && isRelated(mark, other),
  );

/** `isTold`: only where a third number of the draft gives it away. */
export const swapped = (kind: string, isTold: boolean): MutationKind => ({
  kind,
  needsBook: !isTold,
  make: (draft, random, count) =>
    sample(
      random,
      draft.marks.filter((mark) => isMoney(mark) || isRate(mark)),
      count,
    ).flatMap((mark) => {
      const other = neighbour(draft, mark);
      if (!other) return [];
      const third = [...witnesses(draft, mark), ...witnesses(draft, other)];
      if (isTold && !third.some((one) => one !== mark && one !== other)) return [];
      const [a, b] = [draft.text.slice(mark.start, mark.end), draft.text.slice(other.start, other.end)];
      const between = draft.text.slice(mark.end, other.start);
      return [apply(kind, draft, { start: mark.start, end: other.end, put: b + between + a })];
    }),
});

/** The same line has a number of the figure that this facet goes with, or of another facet of it. */
function hasBeside(draft: CleanDraft, mark: Mark, facet: string, instead?: string): boolean {
  const owner = ownerOf(mark.figure, facet);
  if (owner === undefined) return false;
  const figure = instead === undefined ? owner : partOf(owner, instead);
  const line = draft.lines.find(({ start, end }) => start <= mark.start && mark.end <= end);
  return draft.marks.some(
    (other) =>
      other.figure === figure &&
      isNumber(other) &&
      line &&
      line.start <= other.start &&
      other.end <= line.end,
  );
}

/** So far off that rounded amounts do not excuse it. */
const farRate = (printed: string, random: Random): string | undefined => {
  const mutated = otherDigit(printed, random);
  const [was, is] = [parseFloat(printed), parseFloat(mutated ?? printed)];
  return Math.abs(is - was) > Math.max(1, was * 0.05) ? mutated : undefined;
};

/** Faults that the draft's own numbers contradict: no workbook is needed to see them. */
export const contradictions: readonly MutationKind[] = [
  onMarks("told-amount-digit", false, isMoney, (was, random, mark, draft) =>
    draft.marks.some((other) => other !== mark && other.figure === mark.figure && isNumber(other))
      ? otherDigit(was, random)
      : undefined,
  ),
  onMarks("told-rate", false, isRate, (was, random, mark, draft) =>
    hasBeside(draft, mark, facets.changeRate, facets.change) && hasBeside(draft, mark, facets.changeRate)
      ? farRate(was, random)
      : undefined,
  ),
  onMarks("told-change-tenfold", false, isMoney, (was, _random, mark, draft) =>
    hasBeside(draft, mark, facets.change, facets.changeRate) && hasBeside(draft, mark, facets.change)
      ? tenfold(was)
      : undefined,
  ),
  onMarks("told-share", false, isRate, (was, random, mark, draft) =>
    hasBeside(draft, mark, facets.share, facets.amount) ? otherRate(was, random) : undefined,
  ),
  onMarks("part-tenfold", false, isMoney, (was, _random, { figure }, draft) => {
    const whole = wholes.find(({ parts }) =>
      parts.some((part) => part === figure || keyIn(part, figure)),
    )?.whole;
    return draft.marks.some((other) => other.figure === whole) ? tenfold(was) : undefined;
  }),
  onWords(
    "directions-crossed",
    false,
    /(?<=(?:增加|减少)\d[\d,.]*万元，)(?:增长|下降)(?=\d)/g,
    ([word]) => words[word],
  ),
];

/** Parts of which the document always tells all. */
const wholes: readonly { parts: readonly string[]; whole: string }[] = [
  { parts: [patternOf("支出.构成", facets.amount)], whole: "支出.合计" },
  { parts: ["基本支出.人员经费", "基本支出.公用经费"], whole: "基本支出.合计" },
  { parts: ["采购.货物", "采购.工程", "采购.服务"], whole: "采购.总额" },
  { parts: [patternOf("三公.构成", facets.amount)], whole: "三公.合计" },
];
