// Takes a word of the grammar: what it prepares the next number to be, or claims by itself.
import type { Words } from "./rules";
import type { Budget, Spot } from "./claim";
import type { Mind } from "./reading-state";
import { budgetOf } from "./tokens";

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
    case "initialBudget":
    case "fullBudget":
    case "budget":
      budget(mind, budgetOf(spot.quote));
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
  if (role === "actual") mind.role = "actual";
  else if (role === "completed") mind.completed = {};
  else if (role === "share") mind.share = {};
  else return;
  if (mind.opensClause) mind.isLoose = false;
}

function flat(mind: Mind, isNearly: boolean, word: Spot): void {
  const of = mind.ref("元");
  if (!of || !mind.base) return;
  if (mind.base.kind === "budget") mind.addLevel(of, mind.base.budget, 0, word, isNearly);
  else mind.addMove(of, { sign: 0, isNearly, word });
}

function budget(mind: Mind, meant: Budget): void {
  const of = mind.ref("元");
  if (mind.none && mind.subject) mind.pushNothing(mind.subject, meant);
  else if (mind.relation && of && mind.period() === "本年")
    mind.addLevel(of, meant, mind.relation.sign, mind.relation.word);
  else if (mind.completed || mind.share) {
    mind.completed = { budget: meant };
    mind.share = undefined;
  } else mind.role = meant;
  if (mind.opensClause) mind.isLoose = false;
}

function none(mind: Mind, word: Spot): void {
  const { role } = mind;
  mind.none = word;
  if (role !== undefined && role !== "actual" && mind.subject) mind.pushNothing(mind.subject, role);
}
