// Years: the document is of one year, compares with the one before, and closes on its 31 December.
import { compare } from "../../engine/value/amount";
import type { Claim, ClaimOf, Printed } from "../claim";
import { isPlan } from "../document-kind";
import type { DraftFacts } from "../draft-figures";
import type { Remark } from "../finding";
import type { Line } from "../draft-outline";
import { spotOf } from "../spots";
import type { Workbook } from "../book-figures";

/** The year that a draft is of: the one that its titles name most, the first of them among equals. */
export function yearOf(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { kind, text } of lines) {
    const pattern = kind === "body" ? /(\d{4})年度?(?:[^,。;]{0,30})(?:部门|单位)决算/g : /(\d{4})年度/g;
    for (const match of text.matchAll(pattern)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return mostOf(counts) ?? yearSpoken(lines);
}

/** Where no title has the year: the one that most is told of. */
function yearSpoken(lines: readonly Line[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    for (const match of text.matchAll(/(?<![\d比较与同由从])(20\d{2})年(?!\d{1,2}月)/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return mostOf(counts);
}

/** The most frequent, the first of them among equals. */
function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  let best: [number, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}

export function years(lines: readonly Line[], facts: DraftFacts, year: number | undefined): Remark[] {
  if (year === undefined) return [];
  const meant = lastYears(facts);
  // A budget tells of the accounts of the year before as well, and accounts of the budget of the next.
  const mayBe = isPlan(lines) ? [year, year - 1] : [year];
  return [
    ...titles(lines, year, mayBe),
    ...compared(facts, year),
    ...lines.flatMap((line) => inText(line, year, mayBe, meant)),
    ...misdated(facts, year),
  ];
}

const wrong = (
  spot: Remark["spot"],
  year: number,
  message: string,
  severity: Remark["severity"] = "error",
): Remark => ({
  severity,
  kind: "year",
  spot,
  expected: spot.quote.replace(/\d{4}/, String(year)),
  message,
});

/** 2021年度部门决算 in a heading, a table's title or the contents of a document of 2022. */
function titles(lines: readonly Line[], year: number, mayBe: readonly number[]): Remark[] {
  return lines.flatMap((line) => {
    const isTitle =
      line.kind === "heading" ||
      line.kind === "contents" ||
      (line.section === undefined && line.kind === "body" && isTitleLike(line.text));
    if (!isTitle || line.text.includes("公开时间")) return [];
    return Array.from(line.text.matchAll(/(?<!\d)(20\d{2})年度?(?!\d{1,2}月)/g)).flatMap((match) => {
      const found = Number(match[1]);
      const isPlanned = found === year + 1 && line.text.includes("预算") && !line.text.includes("决算");
      if (mayBe.includes(found) || isPlanned || found < year - 3 || found > year + 1) return [];
      const spot = spotOf(line, match.index, match.index + 4);
      return [wrong(spot, year, `标题写的是${found}年度，本文是${year}年度决算，请改为${year}。`)];
    });
  });
}

/** Short, and not a sentence. */
const isTitleLike = (text: string): boolean => text.length <= 60 && !/[,。;]/u.test(text);

/** 与…年相比 is the year before; 截至…年12月31日 is this one. */
function compared(facts: DraftFacts, year: number): Remark[] {
  return facts.claims.flatMap((claim) => {
    if (claim.kind !== "year") return [];
    const { spot } = claim;
    if (claim.role === "base") {
      if (!compares(facts, spot)) return [];
      const message = `这里与${claim.year}年比较，上年应为${year - 1}年，请核对后改正。`;
      return claim.year === year - 1 ? [] : [wrong(spot, year - 1, message)];
    }
    const isClosing = claim.section !== undefined && /年12月(?:31日|底|末)/u.test(spot.quote);
    if (!isClosing || claim.year === year) return [];
    return [
      wrong(spot, year, `截止日期写的是${claim.year}年，本文是${year}年度决算，应为${year}年，请改正。`),
    ];
  });
}

/** Something goes up or down in the same paragraph; the history of a unit compares nothing. */
const compares = ({ claims }: DraftFacts, { paragraph, end }: Remark["spot"]): boolean =>
  claims.some((claim) => {
    const word =
      claim.kind === "change" ? claim.moves[0]?.word : claim.kind === "level" ? claim.word : undefined;
    return word?.paragraph === paragraph && word.start >= end;
  });

/** Where last year's number stands behind this year's of the same figure: its year is meant. */
function lastYears(facts: DraftFacts): Set<number> {
  const places = facts.claims.flatMap((claim): number[] => {
    if (claim.kind !== "amount") return [];
    const { year, period, of, printed } = claim;
    const id = facts.id(of);
    if (!year || year.isWrong || period !== "上年" || id === undefined) return [];
    const isBehind = facts
      .all(id, "本年")
      .some(({ printed: own }) => own.paragraph === printed.paragraph && own.start < printed.start);
    return isBehind ? [year.spot.start] : [];
  });
  return new Set(places);
}

/** What a reason tells may be of any year. */
const reason = /(?:原因|主要是|由于|因为)[^。]*/gu;
/** Words behind a year that speak of the document's own year. */
const ownYear =
  /^度?(?:,|部门决算|度?预算编制|一般公共|财政|收|支|本年|政府性|国有|"?三公|没有|无|的?机关运行|政府采购|编报|纳入)/u;

/** Where the document speaks of its own year; what an annex reports may be of any. */
const mayBeOwn = ({ kind, isSilent, section }: Line): boolean =>
  kind === "body" && !isSilent && section !== undefined && section !== "附件";

/** A year in running text that is not this document's, where its own year is never said. */
function inText(line: Line, year: number, mayBe: readonly number[], meant: ReadonlySet<number>): Remark[] {
  if (!mayBeOwn(line)) return [];
  const text = line.text.replace(reason, (words) => "〇".repeat(words.length));
  const saysBoth = text.includes(`${year}年`);
  return Array.from(text.matchAll(/(?<![\d比较与同])(20\d{2})年度?(?!\d{1,2}月)/gu)).flatMap((match) => {
    const found = Number(match[1]);
    if (![year - 2, year - 1, year + 1].includes(found) || mayBe.includes(found)) return [];
    const isLeading = match.index === 0 || "。:(".includes(text.charAt(match.index - 1));
    const isOwn = isLeading || ownYear.test(text.slice(match.index + 5));
    // A sentence may well go through both years, but hardly begin with the other or say what it did not have.
    const isOdd = match.index === 0 || /^(?:没有|无)/u.test(text.slice(match.index + 5));
    if (saysBoth && !(isOwn && isOdd)) return [];
    const spot = spotOf(line, match.index, match.index + 5);
    if (meant.has(spot.start)) return [];
    const message = `这里写的是${found}年，本文是${year}年度决算，请核对年份。`;
    return [wrong(spot, year, message, isOwn && !saysBoth ? "error" : "question")];
  });
}

/**
 * This year's number under last year's name: the claim is put right, so that nothing else stumbles over it, and its
 * year is marked as wrong. Without a workbook the draft's other numbers tell.
 */
export function redate(facts: DraftFacts, workbook: Workbook | undefined): Claim[] {
  const { style } = facts;
  const prints = (id: string, period: "本年" | "上年", printed: Printed): boolean => {
    const answer = workbook?.value(id, period);
    return answer?.kind === "value" && style.prints(printed, answer.value) !== "no";
  };
  return facts.claims.map((claim) => {
    if (claim.kind !== "amount" || claim.period !== "上年" || !claim.year) return claim;
    const { of, printed, year } = claim;
    const isWrong = workbook
      ? of.ids.some((id) => prints(id, "本年", printed)) && !of.ids.some((id) => prints(id, "上年", printed))
      : isThisYears(facts, claim);
    return isWrong ? { ...claim, period: "本年", year: { ...year, isWrong } } : claim;
  });
}

function misdated(facts: DraftFacts, year: number): Remark[] {
  const seen = new Set<number>();
  return facts.claims.flatMap((claim) => {
    if (claim.kind !== "amount" || !claim.year || seen.has(claim.year.spot.start)) return [];
    if (!claim.year.isWrong) return [];
    seen.add(claim.year.spot.start);
    const message = `这里写的是${claim.year.year}年，数却是${year}年的${claim.of.label}（${claim.printed.quote}），请核对年份。`;
    return [wrong(claim.year.spot, year, message)];
  });
}

/** Under last year's name the very number that the draft itself gives for this year. */
function isThisYears(facts: DraftFacts, { of, period, printed }: ClaimOf<"amount">): boolean {
  const id = period === "上年" ? facts.id(of) : undefined;
  const main = id === undefined ? undefined : facts.main(id, "本年")?.printed;
  const isFlat = facts.claims.some(
    (claim) =>
      claim.kind === "change" && facts.id(claim.of) === id && claim.moves.some((move) => move.sign === 0),
  );
  return main !== undefined && !isFlat && main.value.n !== 0n && compare(main.value, printed.value) === 0;
}
