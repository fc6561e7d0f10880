// The phrases that a proofreader knows: what quantities are called, and the words that say how a number belongs to one.
import { keyIn, patternOf, withKey } from "../engine/figures/id";
import type { ProofRules, Words } from "./rules";
import { memo } from "../engine/value/memo";
import type { Report } from "../engine/value/report";
import { foldWords } from "./fold";

/** What a phrase may mean: a figure by what is counted, and where it means that. */
export type Sense = {
  /** The workbook itself calls it so. */
  isNamed?: true;
  /** Its number stands before it. */
  isBehind?: true;
  /** Of whatever has just been named. */
  isTotal?: true;
  /** Only where a sentence begins with it. */
  isOpening?: true;
  /** Only directly before a change. */
  isBeforeChange?: true;
  /** Counted in more than one way, or of words that nothing is known of. */
  isUnsure?: true;
  of: Readonly<Record<string, string>>;
  label: string;
  in: readonly string[];
  under: readonly string[];
};

/** One phrase: senses when it names a quantity, roles when it is a word of the grammar. */
type LexiconEntry = { text: string; senses: Sense[]; roles: (keyof Words)[] };

/** Finds the longest phrase that begins at a place. */
export class Lexicon {
  private readonly byFirst = new Map<string, LexiconEntry[]>();
  private readonly byText = new Map<string, LexiconEntry>();

  /** Phrases of `base` are found as well; the longer one wins, and a phrase of both has the senses of both. */
  constructor(private readonly base?: Lexicon) {}

  add(text: string): LexiconEntry {
    const known = this.byText.get(text);
    if (known) return known;
    const inherited = this.base?.byText.get(text);
    const entry: LexiconEntry = {
      text,
      senses: [...(inherited?.senses ?? [])],
      roles: [...(inherited?.roles ?? [])],
    };
    this.byText.set(text, entry);
    const first = text.charAt(0);
    const bucket = this.byFirst.get(first) ?? [];
    const place = bucket.findIndex((other) => other.text.length <= text.length);
    bucket.splice(place < 0 ? bucket.length : place, 0, entry);
    this.byFirst.set(first, bucket);
    return entry;
  }

  at(text: string, at: number): LexiconEntry | undefined {
    const own = this.byFirst.get(text.charAt(at))?.find((entry) => text.startsWith(entry.text, at));
    const inherited = this.base?.at(text, at);
    return inherited && inherited.text.length > (own?.text.length ?? 0) ? inherited : own;
  }
}

/** All phrases of the rules, the classes they know, and the items that a workbook names. */
export function lexiconOf(rules: ProofRules, report: Report | undefined): Lexicon {
  const base = baseOf(rules);
  if (!report) return base;
  const lexicon = new Lexicon(base);
  addNamed(lexicon, rules, report);
  return lexicon;
}

const baseOf = memo((rules: ProofRules): Lexicon => {
  const lexicon = new Lexicon();
  for (const {
    of,
    label,
    say,
    isBehind,
    isUnsure,
    isTotal,
    isOpening,
    isBeforeChange,
    in: sections = [],
    under = [],
  } of rules.indicators) {
    const marks = {
      ...(isBehind && { isBehind }),
      ...(isUnsure && { isUnsure }),
      ...(isTotal && { isTotal }),
      ...(isOpening && { isOpening }),
      ...(isBeforeChange && { isBeforeChange }),
    };
    const sense: Sense = { of, label, in: sections, under, ...marks };
    for (const words of say.flatMap(spellings)) lexicon.add(foldWords(words)).senses.push(sense);
  }
  for (const [role, phrases] of Object.entries(rules.words) as [keyof Words, readonly string[]][]) {
    for (const words of phrases.flatMap(spellings)) lexicon.add(foldWords(words)).roles.push(role);
  }
  addClasses(lexicon, rules);
  return lexicon;
});

/** Every way to spell a pattern with `[optional]` and `{one|other}` parts. */
export function spellings(pattern: string): string[] {
  const match = /\[([^[\]]*)\]|\{([^{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  const choices = match[1] !== undefined ? ["", match[1]] : (match[2] ?? "").split("|");
  return choices.flatMap((choice) => spellings(before + choice + after));
}

/** 教育支出, 教育支出（类）, 教育（类）, 教育（类）支出 – in every section that has classes. */
function addClasses(lexicon: Lexicon, { subjects, classification, sums }: ProofRules): void {
  const families = subjects.filter((family) => family.class !== undefined);
  for (const { code, names } of classification.classes) {
    for (const family of families) {
      const id = withKey(family.class ?? "", code);
      const under = sums.filter(({ parts }) => parts.includes(family.class ?? "")).map(({ whole }) => whole);
      const sense: Sense = { of: { 元: id }, label: names[0] ?? code, in: [family.in], under };
      for (const name of names) {
        const stem = name.replace(/支出$/u, "");
        const marked = [`${name}(类)`, `${stem}(类)`, `${stem}(类)支出`, `${name}类`, `${stem}类支出`];
        for (const words of [name, ...marked]) lexicon.add(foldWords(words)).senses.push(sense);
      }
    }
  }
}

/** Purchases, receptions, projects: what the workbook calls them. */
function addNamed(lexicon: Lexicon, { named }: ProofRules, { figures }: Report): void {
  for (const { series, name, of, in: sections, then = [""] } of named) {
    const pattern = patternOf(series, name);
    for (const [id, { value }] of Object.entries(figures)) {
      const key = keyIn(pattern, id);
      if (key === undefined || !value) continue;
      const ids = Object.fromEntries(
        Object.entries(of).map(([unit, figure]) => [unit, withKey(figure, key)]),
      );
      for (const words of then.flatMap(spellings)) {
        lexicon
          .add(foldWords(value + words))
          .senses.push({ isNamed: true, of: ids, label: value, in: sections, under: [] });
      }
    }
  }
}
