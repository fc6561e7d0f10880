// Reads a whole draft: its lines, what every paragraph and table row claims, and the numbers that nothing can be made of.
import { cut, join, type Traced } from "../formats/text/traced-text";
import { isPattern, keyIn, withKey } from "../engine/figures/id";
import type { ProofRules } from "./rules";
import type { Report } from "../engine/value/report";
import type { Claim, Loose } from "./claim";
import type { Draft } from "./draft";
import { Lexicon, lexiconOf, type Sense } from "./lexicon";
import { foldWords } from "./fold";
import { unitOf } from "./checks/unit-name";
import { Numerals } from "./numeral";
import { isPlan, ofPlan } from "./document-kind";
import type { Line } from "./draft-outline";
import { ParagraphReader, type Carry, type Setting } from "./paragraph-reader";
import type { Topic } from "./spots";
import { Subjects } from "./draft-subjects";
import { readTables } from "./draft-tables";
import { tokensOf } from "./tokens";

/** All that a draft says. */
export type DraftReading = {
  lines: readonly Line[];
  claims: readonly Claim[];
  loose: readonly Loose[];
  subjects: Subjects;
};

export function readClaims(
  draft: Draft,
  lines: readonly Line[],
  rules: ProofRules,
  year: number | undefined,
  report: Report | undefined,
): DraftReading {
  const readers = {
    lexicon: withUnit(lexiconOf(rules, report), report?.unit ?? unitOf(lines)),
    numerals: new Numerals(rules.measures),
    year,
  };
  const subjects = new Subjects(rules, report);
  const listed = new Set(rules.lists.map(({ of }) => of));
  const setting: Setting = {
    year,
    resolve: (senses, line, parent, subject) => fitting(senses, line.section, idsOf(parent), idsOf(subject)),
    subject: (phrase, line) => subjects.senses(phrase, line),
    isListed: ({ senses }) => senses.some(({ of }) => listed.has(of["元"] ?? "")),
  };
  const doubled = new RegExp(`(${rules.doubles.join("|")})\\1`, "gu");
  const claims: Claim[] = [];
  const loose: Loose[] = [];
  let carry: Carry = {};
  for (const line of lines) {
    if (line.kind === "heading" || line.runInEnd !== undefined) carry = {};
    if (line.kind !== "body" || isNote(line)) continue;
    const clear = withoutDoubles(withoutHeading(line), doubled);
    const reader = new ParagraphReader(clear, setting, carry);
    carry = reader.read(tokensOf(clear.text, readers));
    const { state } = reader;
    claims.push(...(line.isSilent ? state.claims.filter(({ kind }) => kind === "subject") : state.claims));
    if (!line.isSilent) loose.push(...state.loose);
  }
  claims.push(...readTables(draft, lines, rules));
  return { lines, claims: isPlan(lines) ? claims.map(ofPlan) : claims, loose, subjects };
}

/** The unit's own name says nothing of a quantity. */
function withUnit(base: Lexicon, unit: string | undefined): Lexicon {
  const name = foldWords(unit ?? "");
  if (name.length < 4) return base;
  const lexicon = new Lexicon(base);
  lexicon.add(name).roles.push("glue");
  return lexicon;
}

const withoutHeading = (line: Line): Line =>
  line.runInEnd === undefined ? line : { ...line, ...cut(line, line.runInEnd) };

/** A word that was typed twice is a fault of its own; what is said is said without it. */
function withoutDoubles(line: Line, doubled: RegExp): Line {
  const kept: Traced[] = [];
  let from = 0;
  for (const { index, 1: word = "" } of line.text.matchAll(doubled)) {
    kept.push(cut(line, from, index));
    from = index + word.length;
  }
  return from === 0 ? line : { ...line, ...join([...kept, cut(line, from)]) };
}

/** Remarks of the template and captions: they say where figures come from, not what they are. */
const isNote = ({ text }: Line): boolean => /^\(?(?:注:|说明:|图\d)/u.test(text);

/** Every figure that a topic may stand for. */
const idsOf = (topic: Topic | undefined): readonly string[] =>
  topic?.senses.flatMap(({ of }) => Object.values(of)) ?? [];

/** The senses that are tied most closely to where the words stand. */
function fitting(
  senses: readonly Sense[],
  section: string | undefined,
  parent: readonly string[],
  subject: readonly string[],
): readonly Sense[] {
  const ranked = senses.map((sense) => closeness(sense, section, parent, subject));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return best < 0 ? [] : ranked.filter(({ rank }) => rank === best).map(({ sense }) => sense);
}

/** A part of what is divided, of what is spoken of, of what the section is about, or words that need nothing beside. */
function closeness(
  sense: Sense,
  section: string | undefined,
  parent: readonly string[],
  subject: readonly string[],
): { sense: Sense; rank: number } {
  const { in: sections, under } = sense;
  for (const [rank, wholes] of [[4, parent] as const, [3, subject] as const]) {
    if (under.some((id) => wholes.includes(id))) return { sense, rank };
    const [bound] = under.flatMap((id) =>
      isPattern(id) ? wholes.flatMap((whole) => bind(sense, id, whole)) : [],
    );
    if (bound) return { sense: bound, rank };
  }
  if (section !== undefined && sections.includes(section)) return { sense, rank: 2 };
  if (sections.length === 0 && under.length === 0) return { sense, rank: 1 };
  const isAnywhere = section === undefined && parent.length === 0 && sections.length > 0;
  return { sense, rank: isAnywhere ? 0 : -1 };
}

/** A sense of every item of a series, as that of the one item spoken of. */
function bind(sense: Sense, pattern: string, whole: string): Sense[] {
  const key = keyIn(pattern, whole);
  if (key === undefined) return [];
  return [
    {
      ...sense,
      of: Object.fromEntries(Object.entries(sense.of).map(([unit, id]) => [unit, withKey(id, key)])),
    },
  ];
}
