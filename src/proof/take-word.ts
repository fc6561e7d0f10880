// Takes a word of the grammar: what it prepares the next number to be, or claims by itself.
import type { Words } from "./rules";
import type { Budget, Ref, Spot } from "./claim";
import type { Mind } from "./reading-state";
import { budgetOf } from "./base-phrase";

/** All words but those that divide a whole, of which the reader knows more; `end` is where the word ends in its line. */
export function takeWord(mind: Mind, role: keyof Words, spot: Spot, end: number): void {
  switch (role) {
    case "up":
    case "down":
      mind.direction = mind.direction ? "both" : { sign: role === "up" ? 1 : -1, word: spot };
      break;
    case "flat":
    case "nearlyFlat":
      flat(mind, role === "nearlyFlat", spot);
      break;
    case "equal":
    case "more":
    case "less":
      mind.relation = { sign: role === "equal" ? 0 : role === "more" ? 1 : -1, word: spot };
      break;
    case "notMore":
      mind.relation = { sign: -1, word: spot, mayEqual: true };
      break;
    case "initialBudget":
    case "fullBudget":
    case "budget":
      budget(mind, budgetOf(spot.quote));
      break;
    case "reaches":
      mind.role = "actual";
      mind.year = undefined;
      break;
    case "none":
      none(mind, spot);
      break;
    case "about":
      mind.isRough = true;
      break;
    case "reason":
    case "purpose":
      mind.zone = { kind: role, start: end };
      break;
    default:
      prepare(mind, role);
  }
}

/** Words that say what the next number is. */
function prepare(mind: Mind, role: keyof Words): void {
  if (role === "actual") {
    mind.role = "actual";
    mind.listed = undefined;
  } else if (role === "completed") mind.completed = {};
  else if (role === "share") mind.share = {};
  else return;
  if (mind.opensClause) mind.isLoose = false;
}

function flat(mind: Mind, isNearly: boolean, word: Spot): void {
  const of = mind.ref("元");
  if (!of || !mind.base) return;
  if (mind.base.kind === "budget") mind.addLevel(of, mind.base.budget, 0, word, { isNearly });
  else mind.addMove(of, { sign: 0, isNearly, word });
}

function budget(mind: Mind, meant: Budget): void {
  const of = mind.ref("元");
  if (mind.none && mind.subject) mind.pushNothing(mind.subject, meant);
  else if (mind.relation && of && mind.period() === "本年") exceed(mind, of, meant, mind.relation);
  else if (mind.completed || mind.share) {
    mind.completed = { budget: meant };
    mind.share = undefined;
  } else mind.role = meant;
  if (mind.opensClause) mind.isLoose = false;
}

/** 大于预算数; a number behind it is by how much: 大于预算数55.93万元. */
function exceed(mind: Mind, of: Ref, meant: Budget, relation: NonNullable<Mind["relation"]>): void {
  const { sign, word, mayEqual } = relation;
  mind.addLevel(of, meant, sign, word, { mayEqual });
  if (sign === 0 || mayEqual) return;
  mind.base = { kind: "budget", budget: meant };
  mind.direction = { sign, word };
  mind.change = undefined;
}

function none(mind: Mind, word: Spot): void {
  const { role } = mind;
  mind.none = word;
  if (role !== undefined && role !== "actual" && mind.subject) mind.pushNothing(mind.subject, role);
}
