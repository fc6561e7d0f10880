// Writes sentences of the grammar about some accounts, and takes down where each number stands and what it says.
import type { Accounts } from "./accounts";
import { wholes } from "./accounts";
import { below, type Random } from "../random";

export type Form = "now" | "last" | "plan" | "by" | "rate" | "share" | "done" | "off" | "offRate";
/** A number of a text: `value` in units of its last place. */
export type Said = {
  start: number;
  end: number;
  key: string;
  form: Form;
  value: number;
  decimals: number;
  tail: string;
};
export type Written = { text: string; said: readonly Said[] };

/** One of the ways to write a pattern with `[optional]` and `{one|other}` parts. */
export function choose(random: Random, pattern: string): string {
  const match = /\[([^[\]{}]*)\]|\{([^{}[\]]*)\}/.exec(pattern);
  if (!match) return pattern;
  const choices = match[1] !== undefined ? ["", match[1]] : (match[2] ?? "").split("|");
  const chosen = choices[below(random, choices.length)] ?? "";
  return choose(
    random,
    pattern.slice(0, match.index) + chosen + pattern.slice(match.index + match[0].length),
  );
}

export class Writer {
  text = "";
  readonly said: Said[] = [];

  constructor(
    private readonly random: Random,
    private readonly accounts: Accounts,
  ) {}

  put(pattern: string): void {
    for (const piece of choose(this.random, pattern).split(/(<[^>]*>)/u)) {
      const slot = /^<([^:]*):?(.*)>$/u.exec(piece);
      if (slot) this.slot(slot[1] ?? "", slot[2] ?? "");
      else this.text += piece;
    }
  }

  private slot(key: string, form: string): void {
    const entry = this.accounts.entries.get(key);
    if (!entry) throw new Error(`no figure ${key}`);
    const { now, last, plan } = entry;
    if (form === "") this.amount(key, "now", now);
    else if (form === "last") this.amount(key, "last", last);
    else if (form === "plan") this.amount(key, "plan", plan);
    else if (form === "than") this.than(key, now, last);
    else if (form === "moves") this.moves(key, now, last);
    else if (form === "share") this.share(key, now);
    else if (form === "done") this.done(key, now, plan);
    else if (form === "budget") this.against(key, now, plan);
    else this.number(key, "now", now, 0, form);
  }

  private amount(key: string, form: Form, value: number): void {
    this.number(key, form, value, this.accounts.decimals, this.accounts.unit);
  }

  private number(key: string, form: Form, value: number, decimals: number, tail: string): void {
    const start = this.text.length;
    this.text += printed(value, decimals);
    this.said.push({ start, end: this.text.length, key, form, value, decimals, tail });
    this.text += tail;
  }

  private rate(key: string, form: Form, part: number, whole: number): void {
    const decimals = this.random() < 0.8 ? 2 : 1;
    this.number(key, form, Math.round((part * 100 * 10 ** decimals) / whole), decimals, "%");
  }

  private one(...choices: readonly string[]): string {
    return choices[below(this.random, choices.length)] ?? "";
  }

  /** ，比上年增加…，增长…%. */
  private than(key: string, now: number, last: number): void {
    if (now === last)
      this.text += this.one("，与上年持平", "，与2021年[度]持平", "，与上年相比无变化").replace(
        /[[\]]/gu,
        "",
      );
    else {
      this.text += this.one(
        "，比上年",
        "，较上年",
        "，比2021年",
        "，较2021年度决算数",
        "，与上年相比，",
        "，与2021年度相比",
        "，同比",
        "，较上年同期",
        "，较上年决算数",
      );
      this.moves(key, now, last);
    }
  }

  private moves(key: string, now: number, last: number): void {
    if (now === last) {
      this.text += "，增加0万元";
      return;
    }
    this.text += now > last ? this.one("增加", "增长", "增加了") : this.one("减少", "下降", "减少了");
    this.amount(key, "by", Math.abs(now - last));
    if (last === 0) return;
    const [up, down] =
      this.random() < 0.5
        ? ["，增长", "，下降"]
        : [this.one("，增幅为", "，上升"), this.one("，降幅为", "，降低")];
    this.text += now > last ? up : down;
    this.rate(key, "rate", Math.abs(now - last), last);
  }

  private share(key: string, now: number): void {
    const whole = wholeOf(key);
    const all = this.accounts.entries.get(whole)?.now ?? 0;
    if (all === 0) return;
    this.text += this.one("，占", "，占", "，占比", "，占比为", "，所占比重为");
    this.rate(key, "share", now, all);
  }

  private done(key: string, now: number, plan: number): void {
    if (plan === 0) return;
    this.text += this.one("，完成预算的", "，完成年初预算的", "，完成预算");
    if (this.text.endsWith("完成预算") && this.random() < 0.5) {
      this.amount(key, "plan", plan);
      this.text += "的";
    }
    this.rate(key, "done", now, plan);
  }

  /** ，比预算减少…，下降…%. */
  private against(key: string, now: number, plan: number): void {
    if (plan === 0 || now === plan) return;
    this.text +=
      this.one("，比预算", "，较年初预算数", "，与2022年度预算相比，", "，比年初预算") +
      (now > plan ? "增加" : "减少");
    this.amount(key, "off", Math.abs(now - plan));
    this.text += now > plan ? "，增长" : "，下降";
    this.rate(key, "offRate", Math.abs(now - plan), plan);
  }
}

export const wholeOf = (key: string): string =>
  Object.keys(wholes).find((whole) => wholes[whole]?.includes(key)) ?? "";

export const printed = (value: number, decimals: number): string =>
  (value / 10 ** decimals).toFixed(decimals);
