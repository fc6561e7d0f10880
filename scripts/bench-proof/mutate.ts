// Single faults of known kinds put into clean drafts, as people make them: each with the place where it must be found.
import { ownerOf, partOf } from "../../src/engine/figures/id";
import { facets } from "../../src/rulebook/facets";
import { contradictions, swapped } from "./contradictions";
import type { Mark } from "./drafts";
import { addedItem, droppedItem, droppedPart, repeatedItem } from "./lists";
import {
  apply,
  isCount,
  isMoney,
  isRate,
  lastDigit,
  onMarks,
  onWords,
  otherDigit,
  otherRate,
  tenfold,
  transposed,
  widened,
  words,
  type MutationKind,
} from "./mutation";
import { sample } from "./random";

export type { Mutation, MutationKind } from "./mutation";

const isChange = ({ figure }: { figure: string }): boolean => ownerOf(figure, facets.change) !== undefined;

/** Last year's number in place of this year's, from a paragraph that was pasted. */
const stale = onMarks(
  "last-years-number",
  true,
  (mark) => isMoney(mark) && !isChange(mark),
  (_was, _random, mark, draft) => {
    const before = draft.report.figures[partOf(mark.figure, facets.lastYear)];
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
  onMarks("amount-last-digit", true, (mark) => isMoney(mark) && !isChange(mark), lastDigit(1)),
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
  swapped("two-numbers-swapped", false),
  swapped("told-numbers-swapped", true),
  ...contradictions,
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
