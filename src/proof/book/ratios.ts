// Shares and completion rates against the workbook, and what is said to be more or less than its budget.
import { sign, subtract, type Exact } from "../../engine/amount";
import type { ClaimOf, Printed, Ref, Period } from "../claim";
import { foldWords } from "../fold";
import { balanced, type ShareGroups } from "../relations/shares";
import { budgetName, opposite, relationWord, where } from "../say";
import type { Answer, Found } from "../workbook";
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
  const { part, base } = pair;
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
    verdicts.ratio(printed, "share", name, values, found);
  }
}

function howBalanced(
  verdicts: Verdicts,
  printed: Printed,
  exact: Exact,
  part: string,
  groups: ShareGroups,
): "custom" | "remainder" | undefined {
  if (verdicts.style.prints(printed, exact) === "yes") return undefined;
  // Just as the pack prints the share, which may have balanced it.
  const share = verdicts.workbook.report.figures[part.replace(/\.金额$/u, ".占比")];
  if (share?.unit === "%" && foldWords(share.shown) === printed.quote) return "custom";
  return groups.balancing(printed, exact);
}

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
  const severity = how === "custom" ? "note" : "question";
  verdicts.note(printed, { severity, kind: "share", expected, message, figure: id, cells });
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
  if (truth === relation || isEqual) return;
  const cells = [...now.cells, ...plan.cells];
  const expected = truth === 0 || relation === 0 ? relationWord(truth) : opposite(word.quote);
  const both = `决算${verdicts.amountText(now.value)}、${budgetName(budget)}${verdicts.amountText(plan.value)}`;
  const message = `${now.label}写的是决算数“${word.quote}”预算数，按工作簿${both}${where(cells)}，应为“${expected}”，请改正。`;
  verdicts.refuseWord(word, { kind: "budget-level", expected, message, figure: now.id, cells });
}
