// Shares and completion rates against the workbook, and what is said to be more or less than its budget.
import { fromDecimal, sign, subtract, type Exact } from "../../engine/value/amount";
import type { ClaimOf, Printed, Ref, Period } from "../claim";
import { foldWords } from "../fold";
import { balanced, type ShareGroups } from "../relations/shares";
import { budgetName, relationWord, rightLevel, where } from "../proof-messages";
import type { Answer, Found } from "../book-figures";
import { percent, type Verdicts } from "./verdicts";

/** Two figures, or what is known instead of the one that is missing. */
type Pair = { part: Found; base: Found } | { missing: Answer | undefined };

function pairOf(verdicts: Verdicts, of: Ref, base: Ref | undefined, period: Period): Pair {
  const part = verdicts.find(of, "本年");
  const whole = base && verdicts.find(base, period);
  if (part?.kind === "value" && whole?.kind === "value") return { part, base: whole };
  return { missing: part?.kind === "value" ? whole : part };
}

/** Tells the groups what every share should be, before any is judged: one is balanced by the others. */
export function learnShare(verdicts: Verdicts, claim: ClaimOf<"share">, groups: ShareGroups): void {
  const pair = pairOf(verdicts, claim.of, claim.whole, "本年");
  const exact = "part" in pair ? percent(pair.part.value, pair.base.value) : undefined;
  if (exact) groups.learn(claim.printed, exact);
}

export function judgeShare(verdicts: Verdicts, claim: ClaimOf<"share">, groups: ShareGroups): void {
  const { of, whole, printed } = claim;
  const pair = pairOf(verdicts, of, whole, "本年");
  if ("missing" in pair) {
    verdicts.unknown(printed, pair.missing);
    return;
  }
  const { part } = pair;
  const base = baseOf(verdicts, claim, part) ?? pair.base;
  const found = { ...part, cells: [...part.cells, ...base.cells] };
  const exact = percent(part.value, base.value);
  if (!exact) {
    const message = `${base.label}为0，不能计算比重${where(found.cells)}，请删去“${printed.quote}”。`;
    refuseZeroBase(verdicts, printed, message, found, sign(printed.value) === 0);
    return;
  }
  const name = `${part.label}占${base.label}的比重`;
  const how = howBalanced(verdicts, printed, exact, part.id, groups);
  if (how) noteBalanced(verdicts, printed, exact, name, found, how);
  else {
    const values = [exact, ...verdicts.ofPrinted(part.value, base.value, percent)];
    const own = packShare(verdicts, part.id);
    const isBalanced = own !== undefined && groups.balancing(printed, exact, own) !== undefined;
    verdicts.ratio(printed, "share", name, values, found, isBalanced ? own : exact);
  }
}

/** Of several wholes that go by one name the one that it is a share of. */
function baseOf(verdicts: Verdicts, { whole, printed }: ClaimOf<"share">, part: Found): Found | undefined {
  const ids = whole ? verdicts.meanings(whole) : [];
  const found = ids.flatMap((id) => verdicts.workbook.value(id, "本年") ?? []);
  return found
    .filter((answer) => answer.kind === "value")
    .find(({ value }) => {
      const exact = percent(part.value, value);
      return exact !== undefined && verdicts.style.prints(printed, exact) === "yes";
    });
}

function howBalanced(
  verdicts: Verdicts,
  printed: Printed,
  exact: Exact,
  part: string,
  groups: ShareGroups,
): "custom" | "remainder" | undefined {
  if (verdicts.style.prints(printed, exact) === "yes") return undefined;
  if (shownShare(verdicts, part) === printed.quote) return "custom";
  return groups.balancing(printed, exact);
}

/** A share as the pack prints it, which may have balanced it. */
function shownShare({ workbook }: Verdicts, part: string): string | undefined {
  const share = workbook.shownShare(part);
  return share === undefined ? undefined : foldWords(share);
}

const packShare = (verdicts: Verdicts, part: string): Exact | undefined =>
  fromDecimal((shownShare(verdicts, part) ?? "").replace("%", ""));

function noteBalanced(
  verdicts: Verdicts,
  printed: Printed,
  exact: Exact,
  name: string,
  { id, cells }: Found,
  how: "custom" | "remainder",
): void {
  const expected = verdicts.style.print(exact, printed);
  const message = `${name}按四舍五入是${expected}，写的是${printed.quote}，${balanced(how)}`;
  // What was adjusted on purpose is to stay.
  const doubt =
    how === "custom" ? { severity: "note" as const } : { severity: "question" as const, expected };
  verdicts.note(printed, { ...doubt, kind: "share", message, figure: id, cells });
}

/** A ratio that cannot be: of 0 to 0 it is only oddly said. */
function refuseZeroBase(
  verdicts: Verdicts,
  printed: Printed,
  message: string,
  { id, cells }: Found,
  isHarmless: boolean,
): void {
  const severity = isHarmless ? "question" : "error";
  verdicts.refuse(printed, { kind: "zero-base", message, cells, figure: id }, severity);
}

export function judgeCompletion(verdicts: Verdicts, { of, budget, printed }: ClaimOf<"completion">): void {
  const pair = pairOf(verdicts, of, of, budget);
  if ("missing" in pair) {
    verdicts.unknown(printed, pair.missing);
    return;
  }
  const { part: now, base: plan } = pair;
  const found = { ...now, cells: [...now.cells, ...plan.cells] };
  const exact = percent(now.value, plan.value);
  const name = budgetName(budget);
  if (exact) {
    const values = [exact, ...verdicts.ofPrinted(now.value, plan.value, percent)];
    verdicts.ratio(printed, "completion", `${now.label}完成${name}的比例`, values, found);
    return;
  }
  const message = `${now.label}的${name}为0，没有完成率${where(found.cells)}，请改为“未安排预算”之类的说法。`;
  const isHarmless = sign(printed.value) === 0 && sign(now.value) === 0;
  refuseZeroBase(verdicts, printed, message, found, isHarmless);
}

/** 决算数大于预算数 against both. */
export function judgeLevel(verdicts: Verdicts, claim: ClaimOf<"level">): void {
  const { of, budget, relation, isNearly, word } = claim;
  const pair = pairOf(verdicts, of, of, budget);
  if ("missing" in pair) return;
  const { part: now, base: plan } = pair;
  verdicts.decide(word);
  const difference = subtract(now.value, plan.value);
  const truth = sign(difference);
  const isEqual = relation === 0 && (isNearly || verdicts.isSmall(difference));
  if (truth === relation || isEqual || (claim.mayEqual && truth === 0)) return;
  const cells = [...now.cells, ...plan.cells];
  const expected = rightLevel(word.quote, relation, truth);
  const both = `决算${verdicts.amountText(now.value)}、${budgetName(budget)}${verdicts.amountText(plan.value)}`;
  const message = `${now.label}写的是决算数“${word.quote}”预算数，按工作簿${both}${where(cells)}，应为“${expected ?? relationWord(truth)}”，请改正。`;
  verdicts.refuseWord(word, { kind: "budget-level", expected, message, figure: now.id, cells });
}
