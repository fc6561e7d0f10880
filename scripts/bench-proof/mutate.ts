// Single faults of known kinds put into clean drafts, as people make them: each with the place where it must be found.
import type { CleanDraft, Mark } from "./drafts";
import { below, sample, type Random } from "./random";

/** `at` is where the fault stands in the mutated text; what is taken out leaves the place before it. */
export type Mutation = {
  kind: string;
  text: string;
  at: { start: number; end: number };
  was: string;
  is: string;
  figure?: string;
};

/** How a kind of fault is made; `needsBook` when a draft alone cannot show it. */
export type MutationKind = {
  kind: string;
  needsBook: boolean;
  make: (draft: CleanDraft, random: Random, count: number) => Mutation[];
};

type Edit = { start: number; end: number; put: string; figure?: string | undefined };

function apply(kind: string, { text }: CleanDraft, { start, end, put, figure }: Edit): Mutation {
  const mutated = text.slice(0, start) + put + text.slice(end);
  const at = { start, end: start + put.length };
  return {
    kind,
    text: mutated,
    at,
    was: text.slice(start, end),
    is: put,
    ...(figure !== undefined && { figure }),
  };
}

/** A mark may also be a word that its figure decides, such as 增加. */
const isNumber = ({ shown, value }: Mark): boolean => /\d/.test(shown) && value !== null;
const isMoney = (mark: Mark): boolean => mark.unit === "元" && isNumber(mark);
const isRate = (mark: Mark): boolean => mark.unit === "%" && isNumber(mark);
const isCount = (mark: Mark): boolean => mark.unit === "个" && isNumber(mark);

/** A fault in the printed form of some figures; undefined where it cannot be made. */
function onMarks(
  kind: string,
  needsBook: boolean,
  fits: (mark: Mark) => boolean,
  change: (printed: string, random: Random, mark: Mark, draft: CleanDraft) => string | undefined,
): MutationKind {
  return {
    kind,
    needsBook,
    make: (draft, random, count) =>
      sample(random, draft.marks.filter(fits), count).flatMap((mark) => {
        const was = draft.text.slice(mark.start, mark.end);
        const put = change(was, random, mark, draft);
        return put === undefined || put === was ? [] : [apply(kind, draft, { ...mark, put })];
      }),
  };
}

/** A fault wherever some words stand. */
function onWords(
  kind: string,
  needsBook: boolean,
  pattern: RegExp,
  put: (match: RegExpMatchArray) => string | undefined,
): MutationKind {
  return {
    kind,
    needsBook,
    make: (draft, random, count) => {
      const matches = Array.from(draft.text.matchAll(pattern)).filter(
        (match) => !inReason(draft.text, match.index),
      );
      return sample(random, matches, count).flatMap((match) => {
        const to = put(match);
        const [whole] = match;
        return to === undefined
          ? []
          : [apply(kind, draft, { start: match.index, end: match.index + whole.length, put: to })];
      });
    },
  };
}

/** What is wrong is seen around the place, not at it: the finding may be so many characters away. */
const widened = ({ make, ...kind }: MutationKind, by: number): MutationKind => ({
  ...kind,
  make: (draft, random, count) =>
    make(draft, random, count).map((mutation) => {
      const { start, end } = mutation.at;
      return { ...mutation, at: { start: Math.max(0, start - by), end: end + by } };
    }),
});

/** Behind 原因 a unit may write what it likes, and explanations are nobody's figures. */
function inReason(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(text.lastIndexOf("。", at), text.lastIndexOf("\n", at)) + 1, at);
  const glossary = text.indexOf("名词解释\n");
  return /原因|主要是|由于/.test(sentence) || (glossary >= 0 && at > glossary);
}

const digitsOf = (printed: string): number[] =>
  Array.from(printed, (char, i) => (/\d/.test(char) ? i : -1)).filter((i) => i >= 0);
const put = (text: string, at: number, char: string): string => text.slice(0, at) + char + text.slice(at + 1);

function otherDigit(printed: string, random: Random): string | undefined {
  const places = digitsOf(printed);
  const at = places[below(random, places.length)];
  if (at === undefined) return undefined;
  const digit = Number(printed[at]);
  return put(printed, at, String((digit + 1 + below(random, 9)) % 10));
}

/** Off by more than one unit in the last place: one may come of rounded amounts, or of making shares add up. */
function otherRate(printed: string, random: Random): string | undefined {
  const mutated = otherDigit(printed, random);
  const units = (text: string): number => Number(text.replace(/[^\d]/g, ""));
  return mutated !== undefined && Math.abs(units(mutated) - units(printed)) > 1 ? mutated : undefined;
}

function transposed(printed: string): string | undefined {
  const places = digitsOf(printed);
  const at = places.findIndex(
    (place, i) => i > 0 && places[i - 1] === place - 1 && printed[place] !== printed[place - 1],
  );
  const [a, b] = [places[at - 1], places[at]];
  if (a === undefined || b === undefined) return undefined;
  return put(put(printed, a, printed[b] ?? ""), b, printed[a] ?? "");
}

const lastDigit =
  (by: number) =>
  (printed: string): string | undefined => {
    const at = digitsOf(printed).at(-1);
    if (at === undefined) return undefined;
    const digit = Number(printed[at]) + by;
    return digit < 0 || digit > 9 ? undefined : put(printed, at, String(digit));
  };

/** Ten times as much, printed as before: 13,452.9 → 134,529. */
function tenfold(printed: string): string | undefined {
  const [, number = "", unit = ""] = /^([\d,.]+)(.*)$/.exec(printed) ?? [];
  const [integer = "", fraction = ""] = number.replaceAll(",", "").split(".");
  const moved = `${integer}${fraction.charAt(0) || "0"}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(1);
  const whole = number.includes(",") ? moved.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : moved;
  return /[1-9]/.test(number) ? `${whole}${rest === "" ? "" : `.${rest}`}${unit}` : undefined;
}

const words: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长" };

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

const swapped: MutationKind = {
  kind: "two-numbers-swapped",
  needsBook: false,
  make: (draft, random, count) =>
    sample(
      random,
      draft.marks.filter((mark) => isMoney(mark) || isRate(mark)),
      count,
    ).flatMap((mark) => {
      const other = neighbour(draft, mark);
      if (!other) return [];
      const [a, b] = [draft.text.slice(mark.start, mark.end), draft.text.slice(other.start, other.end)];
      const between = draft.text.slice(mark.end, other.start);
      return [
        apply("two-numbers-swapped", draft, { start: mark.start, end: other.end, put: b + between + a }),
      ];
    }),
};

/** Paragraphs of a numbered list of 科目 with money. */
const itemLines = (draft: CleanDraft): CleanDraft["lines"] => {
  const glossary = draft.text.indexOf("名词解释\n");
  return draft.lines.filter(({ start, end }) => {
    const text = draft.text.slice(start, end);
    return /（项）[：。]/.test(text) && text.includes("万元") && (glossary < 0 || start < glossary);
  });
};

const droppedItem: MutationKind = {
  kind: "item-dropped",
  needsBook: false,
  make: (draft, random, count) => {
    const items = itemLines(draft);
    return sample(random, items, count).map((item) => {
      const mutation = apply("item-dropped", draft, { start: item.start, end: item.end + 1, put: "" });
      // Wherever the list is said to be short, it is found: its whole, its neighbours, its class.
      const [first, last] = [items[0], items.at(-1)];
      return { ...mutation, at: { start: Math.max(0, (first?.start ?? 0) - 900), end: last?.end ?? 0 } };
    });
  },
};

const repeatedItem: MutationKind = {
  kind: "item-repeated",
  needsBook: false,
  make: (draft, random, count) =>
    sample(random, itemLines(draft), count).map(({ start, end }) => {
      const line = draft.text.slice(start, end + 1);
      const mutation = apply("item-repeated", draft, { start: end + 1, end: end + 1, put: line });
      return { ...mutation, at: { start, end: end + 1 + line.length } };
    }),
};

const addedItem: MutationKind = {
  kind: "item-added",
  needsBook: false,
  make: (draft, random, count) =>
    sample(random, itemLines(draft), count).map(({ end }) => {
      const line = "99. 教育支出（类）进修及培训（款）培训支出（项）：支出决算为12.34万元，完成预算100%。\n";
      return apply("item-added", draft, { start: end + 1, end: end + 1, put: line });
    }),
};

/** A class left out of the list of what money was used for. */
const droppedPart: MutationKind = {
  kind: "part-dropped",
  needsBook: false,
  make: (draft, random, count) => {
    const pattern = /[^；：。，\n]{3,24}(?=\d)[\d,.]+万元，占[\d.]+%；/g;
    const parts = Array.from(draft.text.matchAll(pattern)).filter(
      (match) => !inReason(draft.text, match.index) && !/(?<!\d)0(?:\.0+)?万元/.test(match[0]),
    );
    return sample(random, parts, count).map((match) => {
      const mutation = apply("part-dropped", draft, {
        start: match.index,
        end: match.index + match[0].length,
        put: "",
      });
      const line = draft.lines.find(({ start, end }) => start <= match.index && match.index < end);
      return { ...mutation, at: { start: line?.start ?? 0, end: (line?.end ?? 0) - match[0].length } };
    });
  },
};

/** Last year's number in place of this year's, from a paragraph that was pasted. */
const stale = onMarks(
  "last-years-number",
  true,
  (mark) => isMoney(mark) && !mark.figure.includes("增减"),
  (_was, _random, mark, draft) => {
    const before = draft.report.figures[`${mark.figure}.上年`];
    return before?.value ? before.shown : undefined;
  },
);

const residues = ["XX", "（柱状图）", "（不涉及的科目请自行删除）", "【待填：金额】", "××"];
const residue: MutationKind = {
  kind: "residue",
  needsBook: false,
  make: (draft, random, count) =>
    sample(random, draft.marks.filter(isMoney), count).map((mark, i) =>
      apply("residue", draft, { start: mark.end, end: mark.end, put: residues[i % residues.length] ?? "" }),
    ),
};

const isYear = ({ unit }: Mark): boolean => unit === "年";

export const mutationKinds: readonly MutationKind[] = [
  onMarks("amount-digit", true, isMoney, otherDigit),
  onMarks("amount-digits-transposed", true, isMoney, transposed),
  // A difference of printed amounts may be off in its last place and is not wrong.
  onMarks("amount-last-digit", true, (mark) => isMoney(mark) && !mark.figure.endsWith("增减"), lastDigit(1)),
  onMarks("amount-tenfold", true, isMoney, tenfold),
  onMarks("amount-unit", true, isMoney, (was) =>
    /^0(?:\.0+)?(?:万元|元)/.test(was) ? undefined : was.replace("万元", "元"),
  ),
  onMarks("amount-unit-large", true, isMoney, (was) =>
    /^0(?:\.0+)?(?:万元|元)/.test(was) ? undefined : was.replace("万元", "亿元"),
  ),
  onMarks("amount-without-yuan", false, isMoney, (was) =>
    was.endsWith("万元") ? was.slice(0, -1) : undefined,
  ),
  onMarks("amount-separator", false, isMoney, (was) =>
    /^\d{1,3},\d{3}/.test(was) ? was.replace(/^(\d+),(\d)/, "$1$2,") : undefined,
  ),
  onMarks("rate-digit", true, isRate, otherRate),
  onMarks("rate-tenfold", true, isRate, tenfold),
  onMarks("rate-without-sign", false, isRate, (was) => was.replace("%", "")),
  onMarks("count-digit", true, isCount, otherDigit),
  onMarks("year", false, isYear, (was) => was.replace(/\d{4}/, (year) => String(Number(year) - 1))),
  swapped,
  stale,
  onWords("direction", true, /(?:增加|减少)(?=\d)|(?:增长|下降)(?=\d)/g, ([word]) => words[word]),
  onWords(
    "direction-both",
    true,
    /(增加|减少)(\d[\d,.]*万元，)(增长|下降)(?=\d)/g,
    ([, a = "", amount = "", b = ""]) => `${words[a] ?? ""}${amount}${words[b] ?? ""}`,
  ),
  onWords(
    "flat-instead-of-change",
    true,
    /(?:比|较)(\d{4}年|上年)(?:增加|减少)\d[\d,.]*万元，(?:增长|下降)[\d.]+%/g,
    ([, base = ""]) => `与${base}持平`,
  ),
  onWords(
    "change-instead-of-flat",
    true,
    /与(\d{4}年)持平/g,
    ([, base = ""]) => `比${base}增加1.25万元，增长5%`,
  ),
  onWords("level", true, /决算数(?:大于|小于|等于)预算数/g, ([was]) =>
    was.includes("小于") ? was.replace("小于", "大于") : was.replace(/大于|等于/, "小于"),
  ),
  onWords(
    "either-direction",
    false,
    /(?:增加|减少|增长|下降)(?=\d)/g,
    ([was]) => `${was}（${words[was] ?? ""}）`,
  ),
  onWords("doubled-word", false, /(?:支出|收入|万元|增加|减少|其中)(?=[\d，：决总])/g, ([was]) => was + was),
  onWords("doubled-stop", false, /。\n/g, () => "。。\n"),
  onWords("unit-name", true, /(?<=乐山市市中区人民政府)办公室/g, () => "办公厅"),
  onWords("subject-outdated", false, /行政事业单位养老支出（款）/g, () => "行政事业单位离退休（款）"),
  onWords("subject-wrong", false, /住房改革支出（款）/g, () => "住房保障支出（款）"),
  widened(
    onWords("subject-of-another", true, /行政单位医疗（项）/g, () => "事业单位医疗（项）"),
    120,
  ),
  onWords("zero-base-rate", true, /（上年为0，不计算增减幅度）/g, () => "，增长100%"),
  widened(
    onWords(
      "economic-dropped",
      true,
      /(?<=[、：])(?:绩效工资|抚恤金|水费|差旅费|培训费|工会经费)、/g,
      () => "",
    ),
    250,
  ),
  onWords("economic-added", true, /(?<=主要包括：)/g, () => "离休费、"),
  onWords("nothing-said", true, /政府采购支出总额/g, () => "没有政府采购支出，总额"),
  droppedItem,
  repeatedItem,
  addedItem,
  droppedPart,
  residue,
];
