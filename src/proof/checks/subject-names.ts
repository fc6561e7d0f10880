// Names of 科目: outdated ones, wrong ones, one under another's code, and a 款 that the item does not belong to.
import { memo } from "../../engine/value/memo";
import { headOf, withKey } from "../../engine/figures/id";
import { compare } from "../../engine/value/amount";
import type { ProofRules } from "../rules";
import type { ClaimOf, Spot, SubjectSpots } from "../claim";
import type { DraftFacts } from "../draft-figures";
import type { ProofKind, Remark } from "../finding";
import type { Names, Subjects } from "../draft-subjects";
import type { Workbook } from "../book-figures";
import type { Authorities, Authority } from "./authority";

type Part = "class" | "section" | "item";
const digits: Readonly<Record<Part, 3 | 5 | 7>> = { class: 3, section: 5, item: 7 };
const levels: Readonly<Record<Part, string>> = { class: "类", section: "款", item: "项" };

export type SubjectContext = {
  rules: ProofRules;
  subjects: Subjects;
  authorities: Authorities;
  facts: DraftFacts;
  workbook: Workbook | undefined;
  year: number | undefined;
};

/** Every 科目 that is named, in a section with money or in the explanations. */
export function subjectNames(context: SubjectContext): Remark[] {
  return context.facts.claims.flatMap((claim) => (claim.kind === "subject" ? named(claim, context) : []));
}

function named(claim: ClaimOf<"subject">, context: SubjectContext): Remark[] {
  const { parts } = claim;
  // A list by 款 names no items.
  const isSection = parts.item === undefined && parts.code === undefined;
  const code = isSection ? context.subjects.sectionCode(namesOf(parts)) : codeOf(claim, context);
  if (code === undefined) return unknownItem(claim, context);
  return partsOf(claim, code, context);
}

function partsOf(claim: ClaimOf<"subject">, code: string, context: SubjectContext): Remark[] {
  const { parts } = claim;
  return (["class", "section", "item"] as const).flatMap((part) => {
    const spot = parts[part];
    if (!spot) return [];
    return compareName(spot, part, code.slice(0, digits[part]), claim, context);
  });
}

export function codeOf(
  { parts, section }: ClaimOf<"subject">,
  { rules, subjects }: SubjectContext,
): string | undefined {
  if (parts.code) return parts.code.quote;
  const own = rules.subjects.filter(({ in: where }) => where === section);
  const names = namesOf(parts);
  for (const { item } of own.length > 0 ? own : rules.subjects) {
    const code = item === undefined ? undefined : subjects.codeOf(names, item);
    if (code !== undefined) return code;
  }
  return undefined;
}

const namesOf = (parts: SubjectSpots): Names => ({
  ...(parts.class && { class: parts.class.quote }),
  ...(parts.section && { section: parts.section.quote }),
  ...(parts.item && { item: parts.item.quote }),
});

function compareName(
  spot: Spot,
  part: Part,
  code: string,
  claim: ClaimOf<"subject">,
  context: SubjectContext,
): Remark[] {
  const right = context.authorities.of(code);
  if (!right || right.name === spot.quote) return [];
  const kind: ProofKind = claim.isSpent ? "subject-name" : "glossary";
  if (part === "class" && stem(right.name) === stem(spot.quote)) return shortClass(spot, right, claim, kind);
  const old = context.rules.classification.outdated(code, spot.quote, context.year ?? Infinity);
  const isSure = old ? old.isCertain || right.source !== "official" : isWrong(right, claim);
  const why = old ? `是${old.since}年以前的名称` : `与科目${code}不符`;
  return [
    {
      severity: isSure ? "error" : "question",
      kind,
      spot,
      ...(isWhole(spot.quote, right.name, part, context) && { expected: right.name }),
      message: `${levels[part]}级科目“${spot.quote}”${why}，${sourceName(right)}是“${right.name}”，请改正。`,
    },
  ];
}

const stem = (name: string): string => name.replace(/支出$/u, "");

/** 教育（类） for 教育支出（类）; 教育（类）支出 has all of it. */
function shortClass(
  spot: Spot,
  { name }: Authority,
  { parts }: ClaimOf<"subject">,
  kind: ProofKind,
): Remark[] {
  if (parts.spot.quote.includes("(类)支出")) return [];
  const message = `类名“${spot.quote}”应写全称“${name}”。`;
  return [{ severity: "note", kind, spot, expected: name, message }];
}

/** The quote is a name of its own: words that stand before a name may have been taken for its beginning. */
function isWhole(quote: string, right: string, part: Part, { rules }: SubjectContext): boolean {
  if (rules.classification.codesOf(quote, digits[part]).length > 0) return true;
  return (
    quote.startsWith(right.charAt(0)) && Math.abs(quote.length - right.length) <= 3 && !quote.endsWith(right)
  );
}

/** Explanations may follow another edition; where money is told, the name must be the code's. */
const isWrong = (right: Authority, claim: ClaimOf<"subject">): boolean => right.isCertain && claim.isSpent;

const sourceName = ({ source }: Authority): string =>
  source === "workbook" ? "工作簿中" : source === "table" ? "附表中" : "政府收支分类科目中";

/** An item that nobody knows: where a table has the same money under a code that is not named, that is the one meant. */
function unknownItem(claim: ClaimOf<"subject">, context: SubjectContext): Remark[] {
  const { parts } = claim;
  const spot = parts.item ?? parts.spot;
  const kind: ProofKind = claim.isSpent ? "subject-name" : "glossary";
  const meant = claim.isSpent ? sameMoney(claim, context) : undefined;
  const name = meant === undefined ? undefined : context.authorities.of(meant);
  if (name) {
    const message = `项级科目“${spot.quote}”在${name.source === "workbook" ? "工作簿" : "附表"}中没有，金额与“${name.name}”（${meant ?? ""}）相同，请核对科目名称。`;
    return [{ severity: "error", kind, spot, ...(parts.item && { expected: name.name }), message }];
  }
  const hasBook = context.rules.subjects.some(
    ({ item }) => item !== undefined && context.subjects.listed(item).length > 0,
  );
  const isMissing = hasBook && claim.isSpent;
  const message = isMissing
    ? `工作簿中没有科目“${spot.quote}”，请核对科目名称或删去。`
    : `政府收支分类科目中没有找到“${spot.quote}”，请核对科目名称。`;
  return [{ severity: isMissing ? "error" : "question", kind, spot, message }];
}

/** The code of an item with the same money, in the workbook or a table, which the text does not name. */
function sameMoney(claim: ClaimOf<"subject">, context: SubjectContext): string | undefined {
  const { facts, rules, workbook } = context;
  const family = rules.subjects.find((one) => one.in === claim.section)?.item;
  const mine = facts.saidOf(claim.parts.spot).find(({ period }) => period === "本年");
  if (family === undefined || !mine) return undefined;
  const { printed } = mine;
  const isEqual = (id: string): boolean => {
    const answer = workbook?.value(id, "本年");
    if (answer?.kind === "value") return facts.style.prints(printed, answer.value) !== "no";
    return facts.all(id, "本年").some((one) => compare(one.printed.value, printed.value) === 0);
  };
  const equal = untold(family, context).filter(isEqual);
  return equal.length === 1 ? /\d{7}/.exec(equal[0] ?? "")?.[0] : undefined;
}

/** Items of a family that the workbook or a table has, and no sentence names. */
function untold(family: string, { facts, subjects }: SubjectContext): readonly string[] {
  const known = untoldByFamily(facts);
  const before = known.get(family);
  if (before) return before;
  const items = [
    ...subjects.listed(family).map(({ code }) => withKey(family, code)),
    ...facts.series(headOf(family), "本年"),
  ];
  const open = [...new Set(items)].filter((id) =>
    facts.all(id, "本年").every(({ source }) => source === "table"),
  );
  known.set(family, open);
  return open;
}

/** Found once for a draft, whose facts do not change. */
const untoldByFamily = memo((_: DraftFacts) => new Map<string, readonly string[]>());
