// Budgets: completion rates, what is said to be more or less, and the budgets that the rates imply.
import { compare, divide, multiply, sign, whole, zero, type Exact } from "../../engine/value/amount";
import type { SumRule, Words } from "../rules";
import type { ClaimOf, Printed } from "../claim";
import type { DraftFacts } from "../draft-figures";
import type { Remark } from "../finding";
import { meet, percentOf, total, wholeOf, type Interval } from "../interval";
import type { Holding, Relation } from "../relation";
import { budgetName, relationWord, rightLevel } from "../proof-messages";
import { ratioFit } from "./shares";

type Completion = ClaimOf<"completion">;
type Level = ClaimOf<"level">;

export function budgets(facts: DraftFacts, rules: readonly SumRule[]): Relation[] {
  const completions = facts.claims.filter((claim) => claim.kind === "completion");
  return [
    ...completions.flatMap((claim) => completion(facts, claim)),
    ...facts.claims.flatMap((claim) => (claim.kind === "level" ? level(facts, claim) : [])),
    ...implied(facts, completions, rules),
  ];
}

/** rate = outturn ÷ budget, where the draft gives both. */
function completion(facts: DraftFacts, { of, budget, printed }: Completion): Relation[] {
  const { style } = facts;
  const [now, plan] = actualAndPlan(facts, of, budget, printed);
  if (!now || !plan) return [];
  const name = `${of.label}完成${budgetName(budget)}的比例`;
  if (sign(plan.value) === 0) {
    const isHarmless = sign(printed.value) === 0 && sign(now.value) === 0;
    const message = `${of.label}的${budgetName(budget)}为0，没有完成率，请删去“${printed.quote}”。`;
    const severity = isHarmless ? ("question" as const) : ("error" as const);
    return [{ kind: "zero-base", holding: "fails", members: [printed], severity, say: () => ({ message }) }];
  }
  const rate = (isCoarse: boolean): Interval | undefined =>
    percentOf(style.interval(now, isCoarse), style.interval(plan, isCoarse));
  const fits = (isCoarse: boolean): boolean => {
    const range = rate(isCoarse);
    return range === undefined || meet(range, style.interval(printed, isCoarse));
  };
  const holding: Holding = fits(false) ? "holds" : fits(true) ? "coarse" : "fails";
  const truth = divide(multiply(now.value, whole(100)), plan.value) ?? zero;
  const expected = style.print(truth, printed);
  const range = rate(false);
  const sure = range && style.printAll(range, printed);
  return [
    {
      kind: "completion",
      holding,
      members: [printed, now, plan],
      fit: (member) => ratioFit(style, [printed, now, plan], member),
      say: (blamed) => ({
        message: `${name}按${now.quote}÷${plan.quote}应为${expected}，写的是${printed.quote}，请核对后改正。`,
        expected: blamed === printed ? sure : undefined,
      }),
    },
  ];
}

function actualAndPlan(
  facts: DraftFacts,
  of: Completion["of"],
  budget: Completion["budget"],
  near: { paragraph: number },
): [Printed | undefined, Printed | undefined] {
  const id = facts.id(of);
  if (id === undefined) return [undefined, undefined];
  const here = facts.inParagraph(id, "本年", near.paragraph)[0];
  return [(here ?? facts.main(id, "本年"))?.printed, facts.budget(id, budget)?.printed];
}

/** 等于, 大于, 小于 against the two amounts, or against the completion rate beside it. */
function level(facts: DraftFacts, claim: Level): Relation[] {
  const [now, plan] = actualAndPlan(facts, claim.of, claim.budget, claim.word);
  if (now && plan) {
    const truth = compare(now.value, plan.value);
    const why = `决算${now.quote}、${budgetName(claim.budget)}${plan.quote}`;
    return [
      relate(claim, truth, isSaid(claim, truth) || isNear(claim, now.value, plan.value), [now, plan], why),
    ];
  }
  const rate = rateBeside(facts, claim);
  if (!rate) return [];
  const truth = compare(rate.value, whole(100));
  // 100% may still be a little more or less.
  const holds = isSaid(claim, truth) || truth === 0 || isNear(claim, rate.value, whole(100));
  return [relate(claim, truth, holds, [rate], `完成率${rate.quote}`)];
}

const isSaid = ({ relation, mayEqual }: Level, truth: -1 | 0 | 1): boolean =>
  truth === relation || (mayEqual === true && truth === 0);

function rateBeside(facts: DraftFacts, { of, word }: Level): Printed | undefined {
  const id = facts.id(of);
  const found = facts.claims.find(
    (claim): claim is Completion =>
      claim.kind === "completion" && claim.printed.paragraph === word.paragraph && facts.id(claim.of) === id,
  );
  return id === undefined ? undefined : found?.printed;
}

/** 基本持平 leaves five percent. */
function isNear({ isNearly }: Level, a: Exact, b: Exact): boolean {
  if (!isNearly || sign(b) === 0) return isNearly && sign(a) === 0;
  const ratio = divide(multiply(a, whole(100)), b);
  return ratio !== undefined && compare(ratio, whole(95)) >= 0 && compare(ratio, whole(105)) <= 0;
}

function relate(
  claim: Level,
  truth: -1 | 0 | 1,
  holds: boolean,
  numbers: readonly Printed[],
  why: string,
): Relation {
  const word = { ...claim.word, ...wordNumber };
  const right = rightLevel(claim.word.quote, claim.relation, truth);
  return {
    kind: "budget-level",
    holding: holds ? "holds" : "fails",
    members: [word, ...numbers],
    say: (blamed) => ({
      message: `${claim.of.label}${why}，应为“${right ?? relationWord(truth)}”，写的是“${claim.word.quote}”，请核对后改正。`,
      expected: blamed === word ? right : undefined,
    }),
  };
}

/** A word takes part in a relation like a number, so that it can be to blame. */
const wordNumber = { value: zero, unit: "", printedUnit: "", scale: whole(1), decimals: 0, isRough: false };

/** A whole cannot have a smaller budget than the budgets of its parts, whatever they were. */
function implied(
  facts: DraftFacts,
  completions: readonly Completion[],
  rules: readonly SumRule[],
): Relation[] {
  const { style } = facts;
  return rules.flatMap((rule): Relation[] => {
    if (rule.isListed || rule.isByCode) return [];
    const ofWhole = completions.find(({ of }) => facts.id(of) === rule.whole);
    const ofParts = completions.filter((one) => rule.parts.includes(facts.id(one.of) ?? "") && budgetOf(one));
    const most = ofWhole && budgetOf(ofWhole)?.high;
    if (!ofWhole || !most || ofParts.length === 0) return [];
    const least = total(ofParts.flatMap((one) => budgetOf(one) ?? [])).low;
    const rates = [ofWhole, ...ofParts];
    const amounts = rates.flatMap(({ of }) => facts.main(facts.id(of) ?? "", "本年")?.printed ?? []);
    const numbers = [...rates.map(({ printed }) => printed), ...amounts];
    return [
      {
        kind: "completion",
        holding: compare(least, most) <= 0 ? "holds" : "fails",
        members: numbers,
        say: () => ({
          message: `${ofWhole.of.label}完成预算${ofWhole.printed.quote}，与分项的完成率（${ofParts.map(({ of, printed }) => `${of.label}${printed.quote}`).join("、")}）推算出的预算对不上，口径可能不一致，请按同一预算口径重算。`,
        }),
      },
    ];
  });

  function budgetOf({ of, printed }: Completion): Interval | undefined {
    const id = facts.id(of);
    const now = id === undefined ? undefined : facts.main(id, "本年")?.printed;
    return now && wholeOf(style.interval(now, true), style.interval(printed, true));
  }
}

/** 等于预算数 with a reason for having spent less, or more. */
export function reasons(facts: DraftFacts, words: Words): Remark[] {
  return facts.claims.flatMap((claim): Remark[] => {
    if (claim.kind !== "level" || claim.relation !== 0 || claim.isNearly || claim.reason === "") return [];
    const less = words.spentLess.find((word) => claim.reason.includes(word));
    const more = words.spentMore.find((word) => claim.reason.includes(word));
    const word = less ?? more;
    if (word === undefined) return [];
    const message = `${claim.of.label}写“${claim.word.quote}”预算数，后面的原因却说“${word}”，讲的是${less ? "支出小于" : "支出大于"}预算，请核对决算数与预算数的关系。`;
    return [{ severity: "error", kind: "reason", spot: claim.word, message }];
  });
}
