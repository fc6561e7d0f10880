// Reads one paragraph from left to right and says what it claims.
import type { Words } from "./rules";
import type { Base, Budget, Spot } from "./claim";
import type { Sense } from "./lexicon";
import { ReadingState } from "./reading-state";
import { takeBehind, takeNumber } from "./take-number";
import type { Line } from "./draft-outline";
import { namesIn, printedOf, spotOf, subjectSpots, type Topic } from "./spots";
import type { SubjectPhrase } from "./subject-phrase";
import { endsBase, isStop } from "./token-marks";
import type { Token } from "./tokens";
import { takeWord } from "./take-word";

/** What a paragraph leaves for the next one under its heading. */
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
  readonly state: ReadingState;
  private lastStop = "";
  private lastToken: Token | undefined;
  /** A name alone in brackets is what stands before them: 公车运行费（“三公”经费）. */
  private isApposed = false;

  constructor(
    private readonly line: Line,
    private readonly setting: Setting,
    private readonly carry: Carry,
  ) {
    this.state = new ReadingState(line, setting.year);
    this.state.parent = carry.parent;
  }

  /** Fills the state's claims and loose numbers. */
  read(tokens: readonly Token[]): Carry {
    const { state, carry } = this;
    for (const token of tokens) {
      if (!this.isHeard(token)) continue;
      if (token.kind !== "stop") state.announces = false;
      if (endsBase(token)) state.isBehindBase = false;
      this.apposes(token);
      this.take(token);
      if (token.kind !== "stop" && token.kind !== "year") state.opensClause = false;
    }
    const { announces } = state;
    this.endSentence(this.line.text.length);
    const subject = state.subject ?? carry.subject;
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
    const { zone } = this.state;
    if (!zone || kind === "stop") return true;
    const isLink = token.kind === "word" && (token.role === "glue" || token.role === "actual");
    if (zone.kind === "next" && kind !== "mention" && kind !== "number" && !isLink) zone.topic = undefined;
    const heard: readonly Token["kind"][] = ["mention", "point", "number", "other"];
    return (zone.kind === "purpose" || zone.kind === "next") && heard.includes(kind);
  }

  private take(token: Token): void {
    const { state, line } = this;
    const spot = (): Spot => spotOf(line, token.start, token.end);
    switch (token.kind) {
      case "mention":
        this.mention(token, spot());
        break;
      case "subject":
        state.push({ kind: "subject", parts: subjectSpots(line, token.phrase), isSpent: !line.isSilent });
        state.turnTo({ senses: this.setting.subject(token.phrase, line), spot: spot() });
        break;
      case "number":
        takeNumber(state, printedOf(line, token.quantity, state.isRough));
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
        state.isPoint = true;
        state.isLoose = false;
        break;
      case "stop":
        this.stop(token.char, token.start);
        break;
      case "other":
        this.other(token.start);
    }
  }

  private mention(token: Extract<Token, { kind: "mention" }>, spot: Spot): void {
    const { state } = this;
    const resolved = this.setting.resolve(token.senses, this.line, state.parent, state.subject);
    const senses = resolved.filter(
      ({ isOpening, isBeforeChange }) =>
        (!isOpening || this.opens()) && (!isBeforeChange || this.isBeforeChange(token.end)),
    );
    const topic = { senses, spot };
    if (state.isFresh && !state.share && senses.length > 0 && senses.every(({ isTotal }) => isTotal)) return;
    if (senses.length === 0 && token.role) this.word(token.role, spot, token.end);
    else if (state.zone)
      state.zone.topic = state.zone.kind !== "next" || state.opensClause ? topic : undefined;
    else if (senses[0]?.isBehind) takeBehind(state, topic);
    else this.turnTo(topic);
  }

  /** Nothing but the year or the unit has been said in this sentence, and nothing named in the paragraph. */
  private opens(): boolean {
    const { state, carry } = this;
    return !state.isLoose && !state.hasSpoken && !state.subject && !carry.parent;
  }

  private isBeforeChange(at: number): boolean {
    const { opensClause, isBehindBase } = this.state;
    return (
      (opensClause || isBehindBase) &&
      /^总?额?(?:增加|减少|增长|下降|上升|降低)/u.test(this.line.text.slice(at, at + 4))
    );
  }

  private turnTo(topic: Topic): void {
    const { state } = this;
    if (state.none && topic.senses.length > 0) state.pushNothing(topic, "本年");
    if (state.share && !state.share.whole) state.share.whole = topic;
    else state.turnTo(topic);
    // A name with its colon opens what is said of it.
    if (topic.spot.quote.endsWith(":")) state.parent = topic;
  }

  private year(token: Extract<Token, { kind: "year" }>, spot: Spot): void {
    const { year: now } = this.setting;
    const year = token.year === "this" ? now : token.year === "last" ? now && now - 1 : token.year;
    if (year === undefined) return;
    if (token.isDate) this.state.push({ kind: "year", role: "date", year, spot });
    else this.state.year = { year, spot, isLeading: this.state.opensClause };
  }

  private against(named: Base, spot: Spot, isClosed: boolean): void {
    const { state } = this;
    const base = state.baseMeant(named);
    // “…，其中：A…，B…；较上年增加…” may be said of the whole as well as of its last part.
    const isEither = state.opensClause && this.lastStop === ";" && state.parent !== this.carry.parent;
    if (isEither && state.subject !== state.parent) state.turnTo({ senses: [], spot });
    state.base = base;
    state.isBehindBase = !isClosed;
    state.change = undefined;
    state.direction = undefined;
    if (state.opensClause) state.isLoose = false;
    if (base.kind === "year") state.push({ kind: "year", role: "base", year: base.year, spot });
  }

  private word(role: keyof Words, spot: Spot, end: number): void {
    if (role === "parts" || role === "names") this.parts(role === "names", end);
    else takeWord(this.state, role, spot, end);
  }

  private parts(areNames: boolean, end: number): void {
    const { state } = this;
    const topic = state.subject ?? this.carry.subject;
    if (areNames && topic && this.setting.isListed(topic)) state.zone = { kind: "names", start: end };
    else {
      state.parent = topic;
      state.announces = true;
      const last = state.claims.at(-1);
      const isPlanned = last?.kind === "amount" && last.period !== "本年" && last.period !== "上年";
      state.listed = isPlanned ? (last.period as Budget) : undefined;
    }
  }

  private other(start: number): void {
    const { state } = this;
    state.unknownFrom ??= start;
    if (state.zone) state.zone.topic = undefined;
    state.isLoose = true;
    state.none = undefined;
    if (state.year?.isLeading === false) state.year = undefined;
  }

  private stop(char: string, at: number): void {
    this.lastStop = char;
    if (!/[()"]/u.test(char)) this.state.unknownFrom = undefined;
    if (char === "(") this.state.openBracket();
    else if (char === ")") this.state.closeBracket(this.isApposed);
    else if (char === "。") this.endSentence(at);
    else if (char === "," || char === ";") this.endClause(char, at);
  }

  private endClause(char: string, at: number): void {
    const { state } = this;
    state.opensClause = true;
    state.isFresh = false;
    state.completed = undefined;
    state.share = undefined;
    state.relation = undefined;
    state.none = undefined;
    if (state.direction !== "both") state.direction = undefined;
    // “…支出决算中，” divides what it names, as 其中 does.
    if (char === "," && state.subject && this.line.text.charAt(at - 1) === "中") state.parent = state.subject;
    if (char === ";" && state.zone?.kind === "names") this.endZone(at);
    else if (char === ";" && state.zone?.kind === "reason") {
      // The next of a list may follow its neighbour's reason; a quantity with its number tells.
      if (state.level) state.level.reason = this.line.text.slice(state.zone.start, at);
      state.zone = { kind: "next", start: at };
    }
  }

  private endSentence(at: number): void {
    const { state } = this;
    this.endZone(at);
    state.isFresh = false;
    state.endSentence(state.announces ? state.parent : this.carry.parent);
    state.opensClause = true;
  }

  private endZone(at: number): void {
    const { state } = this;
    const { zone } = state;
    state.zone = undefined;
    state.isPoint = false;
    if (zone?.kind === "reason" && state.level) state.level.reason = this.line.text.slice(zone.start, at);
    const of = zone?.kind === "names" ? state.ref("元") : undefined;
    if (zone && of) state.push({ kind: "names", of, names: namesIn(this.line, zone.start, at) });
  }
}
