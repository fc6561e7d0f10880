// Puts one fault into a text of the grammar: a number that the text's own other numbers contradict.
import { below, type Random } from "../random";
import { wholes } from "./accounts";
import { printed, wholeOf, type Form, type Said, type Written } from "./write";

export type Fault = { text: string; at: { start: number; end: number }; family: Form };

/** A fault at a place chosen by chance; undefined where no number of the text is contradicted by others. */
export function fault(random: Random, { text, said }: Written): Fault | undefined {
  const first = below(random, said.length);
  for (let i = 0; i < said.length; i++) {
    const one = said[(first + i) % said.length];
    const value = one && changed(random, one);
    if (!one || value === undefined || !isContradicted(said, one, value)) continue;
    const shown = printed(value, one.decimals);
    return {
      text: text.slice(0, one.start) + shown + text.slice(one.end),
      at: { start: one.start, end: one.start + shown.length },
      family: one.form,
    };
  }
  return undefined;
}

/** Another number: a digit typed wrongly, two that have changed places, or the point moved. */
function changed(random: Random, { value, decimals }: Said): number | undefined {
  const digits = String(value);
  if (value === 0) return undefined;
  const way = below(random, 3);
  if (way === 0 && decimals > 0) return value * 10;
  const at = below(random, Math.min(digits.length, 3));
  const [here = "0", next] = [digits[at], digits[at + 1]];
  if (way === 1 && next !== undefined && next !== here) {
    return Number(digits.slice(0, at) + next + here + digits.slice(at + 2));
  }
  return Number(
    digits.slice(0, at) + String((Number(here) + 2 + below(random, 6)) % 10) + digits.slice(at + 1),
  );
}

/** The same figure elsewhere, its parts, its whole, its change or its rates tell that it cannot be so. */
function isContradicted(said: readonly Said[], one: Said, value: number): boolean {
  if (value === one.value) return false;
  const isTold = (key: string, form: Form): boolean =>
    said.some((other) => other !== one && other.key === key && other.form === form);
  const { key, form } = one;
  // Within what rounding leaves open nothing contradicts anything.
  const isNear = one.decimals > 0 && Math.abs(value - one.value) <= 12;
  if (isNear) return false;
  if (form === "now") return isTold(key, "now") || isSummed(said, one);
  const witnesses = ofForm[form];
  if (!witnesses || Math.abs(value - one.value) / one.value < 0.05) return false;
  if (form === "share" && !isTold(wholeOf(key), "now")) return false;
  return isTold(key, "now") && (witnesses.length === 0 || witnesses.some((other) => isTold(key, other)));
}

/** Beside this year's number one of these must be told. */
const ofForm: Partial<Record<Form, readonly Form[]>> = {
  rate: ["by"],
  offRate: ["off"],
  share: [],
  done: ["plan"],
  by: ["rate", "last"],
  off: ["offRate"],
};

/** All parts of a whole are told beside it. */
function isSummed(said: readonly Said[], { key }: Said): boolean {
  const has = (one: string): boolean => said.some((other) => other.key === one && other.form === "now");
  return [key, wholeOf(key)].some((whole) => has(whole) && wholes[whole]?.every(has) === true);
}
