// Reads one paragraph from left to right and says what it claims.
import type { Words } from "./rules";
import type { Base, Budget, Spot } from "./claim";
import type { Sense } from "./lexicon";
import { Mind } from "./reading-state";
import { takeBehind, takeNumber } from "./take-number";
import type { Line } from "./draft-outline";
import { namesIn, printedOf, spotOf, subjectSpots, type Topic } from "./spots";
import type { SubjectPhrase } from "./subject-phrase";
import { endsBase, isStop } from "./token-marks";
import type { Token } from "./tokens";
import { takeWord } from "./take-word";

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
  private lastStop = "";
  private lastToken: Token | undefined;
  /** A name alone in brackets is what stands before them: 公车运行费（“三公”经费）. */
  private isApposed = false;

  constructor(
    private readonly line: Line,
    private readonly setting: Setting,
    private readonly carry: Carry,
  ) {
    this.mind = new Mind(line, setting.year);
    this.mind.parent = carry.parent;
  }

  /** Fills the mind's claims and loose numbers. */
  read(tokens: readonly Token[]): Carry {
    const { mind, carry } = this;
    for (const token of tokens) {
      if (!this.isHeard(token)) continue;
      if (token.kind !== "stop") mind.announces = false;
      if (endsBase(token)) mind.isBehindBase = false;
      this.apposes(token);
      this.take(token);
      if (token.kind !== "stop" && token.kind !== "year") mind.opensClause = false;
    }
    const { announces } = mind;
    this.endSentence(this.line.text.length);
    const subject = mind.subject ?? carry.subject;
    const parent = announces ? subject : carry.parent;
    return { ...(subject && { subject }), ...(parent && { parent }) };
  }

  private apposes(token: Token): void {
    if (!isStop(token, ")")) this.isApposed = token.kind === "mention" && isStop(this.lastToken, "(");
    this.lastToken = token;
  }

  /** Reasons and lists of names are not read; in a purpose quantities are looked out for. */
  private isHeard(token: Token): boolean {
    const { kind } = token;
    const { zone } = this.mind;
    if (!zone || kind === "stop") return true;
    const isLink = token.kind === "word" && (token.role === "glue" || token.role === "actual");
    if (zone.kind === "next" && kind !== "mention" && kind !== "number" && !isLink) zone.topic = undefined;
    const heard: readonly Token["kind"][] = ["mention", "point", "number", "other"];
    return (zone.kind === "purpose" || zone.kind === "next") && heard.includes(kind);
  }

  private take(token: Token): void {
    const { mind, line } = this;
    const spot = (): Spot => spotOf(line, token.start, token.end);
    switch (token.kind) {
      case "mention":
        this.mention(token, spot());
        break;
      case "subject":
        mind.push({ kind: "subject", parts: subjectSpots(line, token.phrase), isSpent: !line.isSilent });
        mind.turnTo({ senses: this.setting.subject(token.phrase, line), spot: spot() });
        break;
      case "number":
        takeNumber(mind, printedOf(line, token.quantity, mind.isRough));
        break;
      case "year":
        this.year(token, spot());
        break;
      case "base":
        this.against(token.base, spot(), token.isClosed);
        break;
      case "word":
        this.word(token.role, spot(), token.end);
        break;
      case "point":
        mind.isPoint = true;
        mind.isLoose = false;
        break;
      case "stop":
        this.stop(token.char, token.start);
        break;
      case "other":
        this.other(token.start);
    }
  }

  private mention(token: Extract<Token, { kind: "mention" }>, spot: Spot): void {
    const { mind } = this;
    const resolved = this.setting.resolve(token.senses, this.line, mind.parent, mind.subject);
    const senses = resolved.filter(
      ({ isOpening, isBeforeChange }) =>
        (!isOpening || this.opens()) && (!isBeforeChange || this.isBeforeChange(token.end)),
    );
    const topic = { senses, spot };
    if (mind.isFresh && !mind.share && senses.length > 0 && senses.every(({ isTotal }) => isTotal)) return;
    if (senses.length === 0 && token.role) this.word(token.role, spot, token.end);
    else if (mind.zone) mind.zone.topic = mind.zone.kind !== "next" || mind.opensClause ? topic : undefined;
    else if (senses[0]?.isBehind) takeBehind(mind, topic);
    else this.turnTo(topic);
  }

  /** Nothing but the year or the unit has been said in this sentence, and nothing named in the paragraph. */
  private opens(): boolean {
    const { mind, carry } = this;
    return !mind.isLoose && !mind.hasSpoken && !mind.subject && !carry.parent;
  }

  private isBeforeChange(at: number): boolean {
    const { opensClause, isBehindBase } = this.mind;
    return (
      (opensClause || isBehindBase) &&
      /^总?额?(?:增加|减少|增长|下降|上升|降低)/u.test(this.line.text.slice(at, at + 4))
    );
  }

  private turnTo(topic: Topic): void {
    const { mind } = this;
    if (mind.none && topic.senses.length > 0) mind.pushNothing(topic, "本年");
    if (mind.share && !mind.share.whole) mind.share.whole = topic;
    else mind.turnTo(topic);
    // A name with its colon opens what is said of it.
    if (topic.spot.quote.endsWith(":")) mind.parent = topic;
  }

  private year(token: Extract<Token, { kind: "year" }>, spot: Spot): void {
    const { year: now } = this.setting;
    const year = token.year === "this" ? now : token.year === "last" ? now && now - 1 : token.year;
    if (year === undefined) return;
    if (token.isDate) this.mind.push({ kind: "year", role: "date", year, spot });
    else this.mind.year = { year, spot, isLeading: this.mind.opensClause };
  }

  private against(named: Base, spot: Spot, isClosed: boolean): void {
    const { mind } = this;
    const base = mind.baseMeant(named);
    // “…，其中：A…，B…；较上年增加…” may be said of the whole as well as of its last part.
    const isEither = mind.opensClause && this.lastStop === ";" && mind.parent !== this.carry.parent;
    if (isEither && mind.subject !== mind.parent) mind.turnTo({ senses: [], spot });
    mind.base = base;
    mind.isBehindBase = !isClosed;
    mind.change = undefined;
    mind.direction = undefined;
    if (mind.opensClause) mind.isLoose = false;
    if (base.kind === "year") mind.push({ kind: "year", role: "base", year: base.year, spot });
  }

  private word(role: keyof Words, spot: Spot, end: number): void {
    if (role === "parts" || role === "names") this.parts(role === "names", end);
    else takeWord(this.mind, role, spot, end);
  }

  private parts(areNames: boolean, end: number): void {
    const { mind } = this;
    const topic = mind.subject ?? this.carry.subject;
    if (areNames && topic && this.setting.isListed(topic)) mind.zone = { kind: "names", start: end };
    else {
      mind.parent = topic;
      mind.announces = true;
      const last = mind.claims.at(-1);
      const isPlanned = last?.kind === "amount" && last.period !== "本年" && last.period !== "上年";
      mind.listed = isPlanned ? (last.period as Budget) : undefined;
    }
  }

  private other(start: number): void {
    const { mind } = this;
    mind.unknownFrom ??= start;
    if (mind.zone) mind.zone.topic = undefined;
    mind.isLoose = true;
    mind.none = undefined;
    if (mind.year?.isLeading === false) mind.year = undefined;
  }

  private stop(char: string, at: number): void {
    this.lastStop = char;
    if (!/[()"]/u.test(char)) this.mind.unknownFrom = undefined;
    if (char === "(") this.mind.openBracket();
    else if (char === ")") this.mind.closeBracket(this.isApposed);
    else if (char === "。") this.endSentence(at);
    else if (char === "," || char === ";") this.endClause(char, at);
  }

  private endClause(char: string, at: number): void {
    const { mind } = this;
    mind.opensClause = true;
    mind.isFresh = false;
    mind.completed = undefined;
    mind.share = undefined;
    mind.relation = undefined;
    mind.none = undefined;
    if (mind.direction !== "both") mind.direction = undefined;
    // “…支出决算中，” divides what it names, as 其中 does.
    if (char === "," && mind.subject && this.line.text.charAt(at - 1) === "中") mind.parent = mind.subject;
    if (char === ";" && mind.zone?.kind === "names") this.endZone(at);
    else if (char === ";" && mind.zone?.kind === "reason") {
      // The next of a list may follow its neighbour's reason; a quantity with its number tells.
      if (mind.level) mind.level.reason = this.line.text.slice(mind.zone.start, at);
      mind.zone = { kind: "next", start: at };
    }
  }

  private endSentence(at: number): void {
    const { mind } = this;
    this.endZone(at);
    mind.isFresh = false;
    mind.endSentence(mind.announces ? mind.parent : this.carry.parent);
    mind.opensClause = true;
  }

  private endZone(at: number): void {
    const { mind } = this;
    const { zone } = mind;
    mind.zone = undefined;
    mind.isPoint = false;
    if (zone?.kind === "reason" && mind.level) mind.level.reason = this.line.text.slice(zone.start, at);
    const of = zone?.kind === "names" ? mind.ref("元") : undefined;
    if (zone && of) mind.push({ kind: "names", of, names: namesIn(this.line, zone.start, at) });
  }
}
