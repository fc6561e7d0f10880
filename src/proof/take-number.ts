// Takes a number where it stands: as an amount, a change, a share or a completion rate of what is spoken of.
import type { Printed, Ref } from "./claim";
import type { Mind } from "./reading-state";
import { refOf, type Topic } from "./spots";
import { unnamed } from "./unnamed";

export function takeNumber(mind: Mind, printed: Printed): void {
  leavePurpose(mind, printed);
  mind.isFresh = false;
  const { isBehindBase } = mind;
  mind.isBehindBase = false;
  const isRate = printed.unit === "%";
  if (isBehindBase && !isRate && !mind.zone) tie(mind, mind.ref(printed.unit), printed, ofBase);
  else if (mind.zone || (mind.isLoose && !(isRate && mind.share))) point(mind, printed);
  else if (isRate && isOwnRatio(mind)) tie(mind, mind.ref("%"), printed, amount);
  else tie(mind, mind.ref(isRate ? "元" : printed.unit), printed, isRate ? percent : amount);
  mind.isLoose = false;
  mind.isRough = false;
  mind.unknownFrom = undefined;
  mind.hasSpoken = true;
}

/** 主要用于…, 国内公务接待2批次: a quantity that its number follows is no purpose any more. */
function leavePurpose(mind: Mind, { unit }: Printed): void {
  const topic = mind.zone?.topic;
  if (!topic || !refOf(topic, unit)) return;
  mind.turnTo(topic);
  mind.zone = undefined;
}

/** What is spoken of is itself a ratio, as 预算执行率 is. */
const isOwnRatio = (mind: Mind): boolean =>
  mind.ref("%") !== undefined && mind.share === undefined && mind.direction === undefined;

function tie(
  mind: Mind,
  of: Ref | undefined,
  printed: Printed,
  take: (mind: Mind, of: Ref, printed: Printed) => void,
): void {
  if (!of) mind.drop(printed);
  else if (mind.direction !== undefined) move(mind, of, printed);
  else take(mind, of, printed);
}

/** A number whose words are not known may still be a point of a list of what a sum went to. */
function point(mind: Mind, printed: Printed): void {
  const whole = mind.parent ?? mind.subject;
  const ref = mind.isPoint && printed.unit === "元" && whole ? refOf(whole, "元") : undefined;
  if (ref) {
    mind.push({ kind: "point", whole: ref, printed });
    mind.isPoint = false;
  } else {
    ofUnknown(mind, printed);
    mind.drop(printed);
  }
}

/** An amount of words that are not known is of something else than what was spoken of before. */
function ofUnknown(mind: Mind, printed: Printed): void {
  const words = mind.unknownWords(printed);
  if (words === undefined || mind.zone || mind.direction || mind.share || printed.unit !== "元") return;
  const item = unnamed(words, !mind.hasSpoken);
  if (!item) return;
  mind.subject = item.topic;
  amount(mind, item.ref, printed);
}

function amount(mind: Mind, of: Ref, printed: Printed): void {
  const budget = mind.completed?.budget ?? (mind.role === "actual" ? undefined : (mind.role ?? mind.listed));
  const period = budget ?? (mind.completed ? undefined : mind.period());
  mind.role = undefined;
  const within = mind.parent && mind.parent !== mind.subject ? refOf(mind.parent, printed.unit) : undefined;
  const more = { ...(mind.year && { year: mind.year }), ...(within && { within }) };
  if (period) mind.push({ kind: "amount", of, period, printed, ...more });
  else mind.drop(printed, "不是本年或上年的数");
}

/** 比上年118.96万元增加…: the number of what is compared with. */
function ofBase(mind: Mind, of: Ref, printed: Printed): void {
  const { base } = mind;
  const period = base?.kind === "budget" ? base.budget : mind.isLastYear(base) ? "上年" : undefined;
  if (period) mind.push({ kind: "amount", of, period, printed });
  else mind.drop(printed, "不是本年或上年的数");
}

function percent(mind: Mind, of: Ref, printed: Printed): void {
  const done = mind.completed && (mind.completed.budget ?? "预算数");
  const budget = done ?? (mind.role === "actual" ? undefined : mind.role);
  if (mind.share) {
    const whole = mind.share.whole ?? mind.parent;
    mind.push({ kind: "share", of, whole: whole && refOf(whole, "元"), printed });
  } else if (budget) mind.push({ kind: "completion", of, budget, printed });
  else mind.drop(printed);
  mind.share = undefined;
  mind.completed = undefined;
  mind.role = undefined;
}

function move(mind: Mind, of: Ref, printed: Printed): void {
  const { direction } = mind;
  if (direction === "both" || direction === undefined) mind.drop(printed, "增减方向没有写定");
  else mind.addMove(of, { ...direction, isNearly: false, printed });
  mind.direction = undefined;
}

/** 1个项目编制了绩效目标: the number that has just been passed over is of this. */
export function takeBehind(mind: Mind, topic: Topic): void {
  const last = mind.loose.at(-1)?.printed;
  const of = last && refOf(topic, last.unit);
  if (!of || last.end !== topic.spot.start) return;
  mind.loose.pop();
  mind.push({ kind: "amount", of, period: "本年", printed: last });
}
