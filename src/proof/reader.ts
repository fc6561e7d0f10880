// Reads one paragraph from left to right and says what it claims.
import type { Words } from "../engine/proof-rules";
import type { Base, Budget, ClaimOf, Printed, Ref, Spot } from "./claim";
import type { Sense } from "./lexicon";
import { Mind } from "./mind";
import type { Line } from "./outline";
import { namesIn, printedOf, refOf, spotOf, subjectSpots, type Topic } from "./spots";
import type { SubjectPhrase } from "./subject-phrase";
import { budgetOf, type Token } from "./tokens";

/** What a paragraph leaves in mind for the next one under its heading. */
export type Carry = { subject?: Topic; parent?: Topic };

/** What is known about where a paragraph stands. */
export type Setting = {
  year: number | undefined;
  resolve: (
    senses: readonly Sense[],
    line: Line,
    parent: Topic | undefined,
    subject: Topic | undefined,
  ) => readonly Sense[];
  subject: (phrase: SubjectPhrase, line: Line) => readonly Sense[];
  /** Quantities of which 主要包括 lists the names. */
  isListed: (topic: Topic) => boolean;
};

export class ParagraphReader {
  readonly mind: Mind;
  /** Words that are passed over; a quantity with its number ends a purpose. */
  private zone:
    { kind: "reason" | "purpose" | "names"; start: number; topic?: Topic | undefined } | undefined;
  private opensClause = true;
  /** The next paragraphs are about the parts of the subject. */
  private announces = false;

  constructor(
    private readonly line: Line,
    private readonly setting: Setting,
    private readonly carry: Carry,
  ) {
    this.mind = new Mind(line, setting.year);
    this.mind.parent = carry.parent;
  }

  read(tokens: readonly Token[]): Carry {
    for (const token of tokens) {
      if (!this.isHeard(token)) continue;
      if (token.kind !== "stop") this.announces = false;
      this.take(token);
      if (token.kind !== "stop" && token.kind !== "year") this.opensClause = false;
    }
    const { announces, carry } = this;
    this.endSentence(this.line.text.length);
    const subject = this.mind.subject ?? carry.subject;
    const parent = announces ? subject : carry.parent;
    return { ...(subject && { subject }), ...(parent && { parent }) };
  }

  /** Reasons and lists of names are not read; in a purpose quantities are looked out for. */
  private isHeard(token: Token): boolean {
    if (!this.zone || token.kind === "stop") return true;
    return this.zone.kind === "purpose" && ["mention", "point", "number", "other"].includes(token.kind);
  }

  private take(token: Token): void {
    const { mind, line } = this;
    const spot = (): Spot => spotOf(line, token.start, token.end);
    switch (token.kind) {
      case "mention": {
        const senses = this.setting.resolve(token.senses, line, mind.parent, mind.subject);
        if (senses.length === 0 && token.role) return this.word(token.role, spot(), token.end);
        return this.mention({ senses, spot: spot() });
      }
      case "subject": {
        const isSpent = !line.isSilent;
        mind.push({ kind: "subject", parts: subjectSpots(line, token.phrase), isSpent });
        return mind.turnTo({ senses: this.setting.subject(token.phrase, line), spot: spot() });
      }
      case "number":
        return this.number(printedOf(line, token.quantity, mind.isRough));
      case "year":
        return this.year(token, spot());
      case "base":
        return this.against(token.base, spot());
      case "word":
        return this.word(token.role, spot(), token.end);
      case "point":
        mind.isPoint = true;
        mind.isLoose = false;
        return;
      case "stop":
        return this.stop(token.char, token.start);
      case "other":
        if (this.zone) this.zone.topic = undefined;
        mind.isLoose = true;
        mind.none = undefined;
        if (mind.year?.isLeading === false) mind.year = undefined;
    }
  }

  private mention(topic: Topic): void {
    const { mind } = this;
    if (this.zone) {
      this.zone.topic = topic;
      return;
    }
    if (topic.senses[0]?.isBehind) return this.behind(topic);
    if (mind.none && topic.senses.length > 0) mind.pushNothing(topic, "本年");
    if (mind.share && !mind.share.whole) mind.share.whole = topic;
    else mind.turnTo(topic);
    // A name with its colon opens what is said of it.
    if (topic.spot.quote.endsWith(":")) mind.parent = topic;
  }

  /** 1个项目编制了绩效目标: the number that has just been passed over is of this. */
  private behind(topic: Topic): void {
    const { mind } = this;
    const last = mind.loose.at(-1)?.printed;
    const of = last && refOf(topic, last.unit);
    if (!of || last.end !== topic.spot.start) return;
    mind.loose.pop();
    mind.push({ kind: "amount", of, period: "本年", printed: last });
  }

  private number(printed: Printed): void {
    const { mind } = this;
    if (this.zone?.topic && refOf(this.zone.topic, printed.unit)) {
      mind.turnTo(this.zone.topic);
      this.zone = undefined;
    }
    const isRatio = printed.unit === "%" && mind.ref("%") !== undefined && !mind.share && !mind.direction;
    const of = mind.ref(printed.unit === "%" && !isRatio ? "元" : printed.unit);
    const isTied = !this.zone && (!mind.isLoose || (printed.unit === "%" && mind.share));
    if (!isTied) this.point(printed);
    else if (!of) mind.drop(printed);
    else if (mind.direction !== undefined) this.move(of, printed);
    else if (printed.unit === "%" && !isRatio) this.percent(of, printed);
    else this.amount(of, printed);
    mind.isLoose = false;
    mind.isRough = false;
  }

  /** A number whose words are not known may still be a point of a list of what a sum went to. */
  private point(printed: Printed): void {
    const { mind } = this;
    const whole = mind.parent ?? mind.subject;
    const ref = mind.isPoint && printed.unit === "元" && whole ? refOf(whole, "元") : undefined;
    if (!ref) return mind.drop(printed);
    mind.push({ kind: "point", whole: ref, printed });
    mind.isPoint = false;
  }

  private amount(of: Ref, printed: Printed): void {
    const { mind } = this;
    const budget = mind.completed?.budget ?? (mind.role === "actual" ? undefined : mind.role);
    const period = budget ?? (mind.completed ? undefined : mind.period());
    mind.role = undefined;
    const within = mind.parent && mind.parent !== mind.subject ? refOf(mind.parent, printed.unit) : undefined;
    const more = { ...(mind.year && { year: mind.year }), ...(within && { within }) };
    if (period) mind.push({ kind: "amount", of, period, printed, ...more });
    else mind.drop(printed, "不是本年或上年的数");
  }

  private percent(of: Ref, printed: Printed): void {
    const { mind } = this;
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

  private move(of: Ref, printed: Printed): void {
    const { mind } = this;
    const { direction } = mind;
    mind.direction = undefined;
    if (direction === "both" || direction === undefined) mind.drop(printed, "增减方向没有写定");
    else mind.addMove(of, { ...direction, isNearly: false, printed });
  }

  private year(token: Extract<Token, { kind: "year" }>, spot: Spot): void {
    const { year: now } = this.setting;
    const year = token.year === "this" ? now : token.year === "last" ? now && now - 1 : token.year;
    if (year === undefined) return;
    if (token.isDate) this.mind.push({ kind: "year", role: "date", year, spot });
    else this.mind.year = { year, spot, isLeading: this.opensClause };
  }

  private against(base: Base, spot: Spot): void {
    const { mind } = this;
    mind.base = base;
    mind.change = undefined;
    mind.direction = undefined;
    if (this.opensClause) mind.isLoose = false;
    if (base.kind === "year") mind.push({ kind: "year", role: "base", year: base.year, spot });
  }

  private word(role: keyof Words, spot: Spot, end: number): void {
    const { mind } = this;
    switch (role) {
      case "up":
      case "down":
        mind.direction = mind.direction ? "both" : { sign: role === "up" ? 1 : -1, word: spot };
        return;
      case "flat":
      case "nearlyFlat":
        return this.flat(role === "nearlyFlat", spot);
      case "equal":
      case "more":
      case "less":
        mind.relation = { sign: role === "equal" ? 0 : role === "more" ? 1 : -1, word: spot };
        return;
      case "initialBudget":
      case "fullBudget":
      case "budget":
        return this.budget(budgetOf(spot.quote));
      case "none":
        return this.none(spot);
      case "about":
        mind.isRough = true;
        return;
      case "reason":
      case "purpose":
        this.zone = { kind: role, start: end };
        return;
      case "parts":
      case "names":
        return this.parts(role === "names", end);
      default:
        this.prepare(role);
    }
  }

  /** Words that say what the next number is. */
  private prepare(role: keyof Words): void {
    const { mind } = this;
    if (role === "actual") mind.role = "actual";
    else if (role === "completed") mind.completed = {};
    else if (role === "share") mind.share = {};
    else return;
    if (this.opensClause) mind.isLoose = false;
  }

  private flat(isNearly: boolean, word: Spot): void {
    const { mind } = this;
    const of = mind.ref("元");
    if (!of || !mind.base) return;
    if (mind.base.kind === "budget") this.level(of, mind.base.budget, 0, word, isNearly);
    else mind.addMove(of, { sign: 0, isNearly, word });
  }

  private level(of: Ref, budget: Budget, relation: -1 | 0 | 1, word: Spot, isNearly = false): void {
    const { mind } = this;
    mind.level = mind.push({
      kind: "level",
      of,
      budget,
      relation,
      isNearly,
      word,
      reason: "",
    }) as ClaimOf<"level">;
    mind.relation = undefined;
  }

  private budget(budget: Budget): void {
    const { mind } = this;
    const of = mind.ref("元");
    if (mind.none && mind.subject) mind.pushNothing(mind.subject, budget);
    else if (mind.relation && of) this.level(of, budget, mind.relation.sign, mind.relation.word);
    else if (mind.completed || mind.share) {
      mind.completed = { budget };
      mind.share = undefined;
    } else mind.role = budget;
    if (this.opensClause) mind.isLoose = false;
  }

  private none(word: Spot): void {
    const { mind } = this;
    mind.none = word;
    const { role } = mind;
    if (role !== undefined && role !== "actual" && mind.subject) mind.pushNothing(mind.subject, role);
  }

  private parts(areNames: boolean, end: number): void {
    const topic = this.mind.subject ?? this.carry.subject;
    if (areNames && topic && this.setting.isListed(topic)) this.zone = { kind: "names", start: end };
    else {
      this.mind.parent = topic;
      this.announces = true;
    }
  }

  private stop(char: string, at: number): void {
    const { mind } = this;
    if (char === "(") mind.openBracket();
    else if (char === ")") mind.closeBracket();
    else if (char === "。") this.endSentence(at);
    else if (char === "," || char === ";") this.endClause(char, at);
  }

  private endClause(char: string, at: number): void {
    const { mind } = this;
    this.opensClause = true;
    mind.completed = undefined;
    mind.share = undefined;
    mind.relation = undefined;
    mind.none = undefined;
    if (mind.direction !== "both") mind.direction = undefined;
    // “…支出决算中，” divides what it names, as 其中 does.
    if (char === "," && mind.subject && this.line.text.charAt(at - 1) === "中") mind.parent = mind.subject;
    if (char === ";" && this.zone?.kind === "names") this.endZone(at);
  }

  private endSentence(at: number): void {
    this.endZone(at);
    this.mind.endSentence(this.announces ? this.mind.parent : this.carry.parent);
    this.opensClause = true;
  }

  private endZone(at: number): void {
    const { zone, mind } = this;
    this.zone = undefined;
    mind.isPoint = false;
    if (zone?.kind === "reason" && mind.level) mind.level.reason = this.line.text.slice(zone.start, at);
    const of = zone?.kind === "names" ? mind.ref("元") : undefined;
    if (zone && of) mind.push({ kind: "names", of, names: namesIn(this.line, zone.start, at) });
  }
}
