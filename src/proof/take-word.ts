// Takes a word of the grammar: what it prepares the next number to be, or claims by itself.
import type { Words } from "./rules";
import type { Budget, Ref, Spot } from "./claim";
import type { ReadingState } from "./reading-state";
import { budgetOf } from "./base-phrase";

/** All words but those that divide a whole, of which the reader knows more; `end` is where the word ends in its line. */
export function takeWord(state: ReadingState, role: keyof Words, spot: Spot, end: number): void {
  switch (role) {
    case "up":
    case "down":
      state.direction = state.direction ? "both" : { sign: role === "up" ? 1 : -1, word: spot };
      break;
    case "flat":
    case "nearlyFlat":
      flat(state, role === "nearlyFlat", spot);
      break;
    case "equal":
    case "more":
    case "less":
      state.relation = { sign: role === "equal" ? 0 : role === "more" ? 1 : -1, word: spot };
      break;
    case "notMore":
      state.relation = { sign: -1, word: spot, mayEqual: true };
      break;
    case "initialBudget":
    case "fullBudget":
    case "budget":
      budget(state, budgetOf(spot.quote));
      break;
    case "reaches":
      state.role = "actual";
      state.year = undefined;
      break;
    case "none":
      none(state, spot);
      break;
    case "about":
      state.isRough = true;
      break;
    case "reason":
    case "purpose":
      state.zone = { kind: role, start: end };
      break;
    default:
      prepare(state, role);
  }
}

/** Words that say what the next number is. */
function prepare(state: ReadingState, role: keyof Words): void {
  if (role === "actual") {
    state.role = "actual";
    state.listed = undefined;
  } else if (role === "completed") state.completed = {};
  else if (role === "share") state.share = {};
  else return;
  if (state.opensClause) state.isLoose = false;
}

function flat(state: ReadingState, isNearly: boolean, word: Spot): void {
  const of = state.ref("元");
  if (!of || !state.base) return;
  if (state.base.kind === "budget") state.addLevel(of, state.base.budget, 0, word, { isNearly });
  else state.addMove(of, { sign: 0, isNearly, word });
}

function budget(state: ReadingState, meant: Budget): void {
  const of = state.ref("元");
  if (state.none && state.subject) state.pushNothing(state.subject, meant);
  else if (state.relation && of && state.period() === "本年") exceed(state, of, meant, state.relation);
  else if (state.completed || state.share) {
    state.completed = { budget: meant };
    state.share = undefined;
  } else state.role = meant;
  if (state.opensClause) state.isLoose = false;
}

/** 大于预算数; a number behind it is by how much: 大于预算数55.93万元. */
function exceed(
  state: ReadingState,
  of: Ref,
  meant: Budget,
  relation: NonNullable<ReadingState["relation"]>,
): void {
  const { sign, word, mayEqual } = relation;
  state.addLevel(of, meant, sign, word, { mayEqual });
  if (sign === 0 || mayEqual) return;
  state.base = { kind: "budget", budget: meant };
  state.direction = { sign, word };
  state.change = undefined;
}

function none(state: ReadingState, word: Spot): void {
  const { role } = state;
  state.none = word;
  if (role !== undefined && role !== "actual" && state.subject) state.pushNothing(state.subject, role);
}
