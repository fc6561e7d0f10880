// Takes a number where it stands: as an amount, a change, a share or a completion rate of what is spoken of.
import type { Printed, Ref } from "./claim";
import type { ReadingState } from "./reading-state";
import { refOf, type Topic } from "./spots";
import { unnamed } from "./unnamed";

export function takeNumber(state: ReadingState, printed: Printed): void {
  leavePurpose(state, printed);
  state.isFresh = false;
  const { isBehindBase } = state;
  state.isBehindBase = false;
  const isRate = printed.unit === "%";
  if (isBehindBase && !isRate && !state.zone) tie(state, state.ref(printed.unit), printed, ofBase);
  else if (state.zone || (state.isLoose && !(isRate && state.share))) point(state, printed);
  else if (isRate && isOwnRatio(state)) tie(state, state.ref("%"), printed, amount);
  else tie(state, state.ref(isRate ? "元" : printed.unit), printed, isRate ? percent : amount);
  state.isLoose = false;
  state.isRough = false;
  state.unknownFrom = undefined;
  state.hasSpoken = true;
}

/** 主要用于…, 国内公务接待2批次: a quantity that its number follows is no purpose any more. */
function leavePurpose(state: ReadingState, { unit }: Printed): void {
  const topic = state.zone?.topic;
  if (!topic || !refOf(topic, unit)) return;
  state.turnTo(topic);
  state.zone = undefined;
}

/** What is spoken of is itself a ratio, as 预算执行率 is. */
const isOwnRatio = (state: ReadingState): boolean =>
  state.ref("%") !== undefined && state.share === undefined && state.direction === undefined;

function tie(
  state: ReadingState,
  of: Ref | undefined,
  printed: Printed,
  take: (state: ReadingState, of: Ref, printed: Printed) => void,
): void {
  if (!of) state.drop(printed);
  else if (state.direction !== undefined) move(state, of, printed);
  else take(state, of, printed);
}

/** A number whose words are not known may still be a point of a list of what a sum went to. */
function point(state: ReadingState, printed: Printed): void {
  const whole = state.parent ?? state.subject;
  const ref = state.isPoint && printed.unit === "元" && whole ? refOf(whole, "元") : undefined;
  if (ref) {
    state.push({ kind: "point", whole: ref, printed });
    state.isPoint = false;
  } else {
    ofUnknown(state, printed);
    state.drop(printed);
  }
}

/** An amount of words that are not known is of something else than what was spoken of before. */
function ofUnknown(state: ReadingState, printed: Printed): void {
  const words = state.unknownWords(printed);
  if (words === undefined || state.zone || state.direction || state.share || printed.unit !== "元") return;
  const item = unnamed(words, !state.hasSpoken);
  if (!item) return;
  state.subject = item.topic;
  amount(state, item.ref, printed);
}

function amount(state: ReadingState, of: Ref, printed: Printed): void {
  const budget =
    state.completed?.budget ?? (state.role === "actual" ? undefined : (state.role ?? state.listed));
  const period = budget ?? (state.completed ? undefined : state.period());
  state.role = undefined;
  const within =
    state.parent && state.parent !== state.subject ? refOf(state.parent, printed.unit) : undefined;
  const more = { ...(state.year && { year: state.year }), ...(within && { within }) };
  if (period) state.push({ kind: "amount", of, period, printed, ...more });
  else state.drop(printed, "不是本年或上年的数");
}

/** 比上年118.96万元增加…: the number of what is compared with. */
function ofBase(state: ReadingState, of: Ref, printed: Printed): void {
  const { base } = state;
  const period = base?.kind === "budget" ? base.budget : state.isLastYear(base) ? "上年" : undefined;
  if (period) state.push({ kind: "amount", of, period, printed });
  else state.drop(printed, "不是本年或上年的数");
}

function percent(state: ReadingState, of: Ref, printed: Printed): void {
  const done = state.completed && (state.completed.budget ?? "预算数");
  const budget = done ?? (state.role === "actual" ? undefined : state.role);
  if (state.share) {
    const whole = state.share.whole ?? state.parent;
    state.push({ kind: "share", of, whole: whole && refOf(whole, "元"), printed });
  } else if (budget) state.push({ kind: "completion", of, budget, printed });
  else state.drop(printed);
  state.share = undefined;
  state.completed = undefined;
  state.role = undefined;
}

function move(state: ReadingState, of: Ref, printed: Printed): void {
  const { direction } = state;
  if (direction === "both" || direction === undefined) state.drop(printed, "增减方向没有写定");
  else state.addMove(of, { ...direction, isNearly: false, printed });
  state.direction = undefined;
}

/** 1个项目编制了绩效目标: the number that has just been passed over is of this. */
export function takeBehind(state: ReadingState, topic: Topic): void {
  const last = state.loose.at(-1)?.printed;
  const of = last && refOf(topic, last.unit);
  if (!of || last.end !== topic.spot.start) return;
  state.loose.pop();
  state.push({ kind: "amount", of, period: "本年", printed: last });
}
