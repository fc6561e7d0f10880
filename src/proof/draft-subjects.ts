// Which 科目 a draft means: by its code, by the workbook's own names, and by the official classification.
import { itemId, keyIn, patternOf, seriesIn, withKey } from "../engine/figures/id";
import type { FacetNames, ProofRules, SubjectFamily } from "./rules";
import type { Report } from "../engine/value/report";
import { foldWords } from "./fold";
import type { Sense } from "./lexicon";
import type { Line } from "./draft-outline";
import type { SubjectPhrase } from "./subject-phrase";

/** A 科目 of the workbook, as it names it. */
type SheetSubject = { code: string; class: string; section: string; item: string };

export class Subjects {
  private readonly families = new Map<string, SubjectFamily>();
  private readonly sheets = new Map<string, SheetSubject[]>();

  constructor(
    private readonly rules: ProofRules,
    report: Report | undefined,
  ) {
    for (const family of rules.subjects) {
      this.families.set(family.in, family);
      if (report && family.item)
        this.sheets.set(family.item, sheetSubjects(report, family.item, rules.facets));
    }
  }

  /** The items of a series that the workbook has; empty when there is no workbook. */
  listed(item: string): readonly SheetSubject[] {
    return this.sheets.get(item) ?? [];
  }

  /** What a 科目 that is named in a line stands for. */
  senses(phrase: SubjectPhrase, line: Line): Sense[] {
    const family = this.families.get(line.section ?? "");
    const names = namesOf(phrase);
    const label = names.item ?? names.section ?? names.class ?? "";
    const isItem = phrase.item !== undefined || phrase.code !== undefined;
    const pattern = isItem ? family?.item : family?.section;
    if (!pattern) return [];
    const known = isItem ? this.itemCode(phrase, pattern) : this.sectionCode(names);
    const code = known ?? Object.values(names).join("|");
    return [{ of: { 元: withKey(pattern, code) }, label, in: [], under: [] }];
  }

  private itemCode(phrase: SubjectPhrase, pattern: string): string | undefined {
    return phrase.code?.name ?? this.codeOf(namesOf(phrase), pattern);
  }

  /** The code that some names belong to, on the sheet first, then in the classification as far as they fit. */
  codeOf(names: Names, pattern: string): string | undefined {
    const sheet = this.listed(pattern);
    const byItem = sheet.filter(({ item }) => item === names.item);
    const exact = byItem.filter(
      (one) =>
        (!names.section || one.section === names.section) &&
        (!names.class || sameClass(one.class, names.class)),
    );
    if (exact.length === 1) return exact[0]?.code;
    const official = this.official(names);
    const onSheet = official.filter((code) => sheet.some((one) => one.code === code));
    if (onSheet.length === 1) return onSheet[0];
    if (byItem.length === 1) return byItem[0]?.code;
    return official.length === 1 ? official[0] : undefined;
  }

  /** The code of a 款 that is named with its 类; undefined when there is none, or several. */
  sectionCode({ class: kind, section }: Names): string | undefined {
    if (section === undefined) return undefined;
    const codes = this.rules.classification.codesOf(section, 5);
    const classes = new Set(kind === undefined ? [] : this.classCodes(kind));
    const fitting = kind === undefined ? codes : codes.filter((code) => classes.has(code.slice(0, 3)));
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Official codes of an item, those first whose 款 and 类 are called so too. */
  private official(names: Names): readonly string[] {
    const { codesOf } = this.rules.classification;
    if (names.item === undefined) return [];
    const items = codesOf(names.item, 7);
    const sections = new Set(names.section === undefined ? [] : codesOf(names.section, 5));
    const classes = new Set(names.class === undefined ? [] : this.classCodes(names.class));
    const inSection = items.filter((code) => sections.has(code.slice(0, 5)));
    const inBoth = inSection.filter((code) => classes.has(code.slice(0, 3)));
    const inClass = items.filter((code) => classes.has(code.slice(0, 3)));
    return [inBoth, inSection, inClass, items].find((codes) => codes.length > 0) ?? [];
  }

  private classCodes(name: string): string[] {
    return this.rules.classification.classes
      .filter(({ names }) => names.some((one) => sameClass(foldWords(one), name)))
      .map(({ code }) => code);
  }
}

export type Names = { class?: string; section?: string; item?: string };

/** The folded names of a phrase. */
export function namesOf({ class: kind, section, item }: SubjectPhrase): Names {
  return {
    ...(kind && { class: kind.name }),
    ...(section && { section: section.name }),
    ...(item && { item: item.name }),
  };
}

const sameClass = (a: string, b: string): boolean => a.replace(/支出$/u, "") === b.replace(/支出$/u, "");

/** The items of a series with their names, from a report's figures. */
function sheetSubjects({ figures }: Report, pattern: string, facets: FacetNames): SheetSubject[] {
  const series = seriesIn(pattern) ?? "";
  const named = patternOf(series, facets.name);
  const subjects: SheetSubject[] = [];
  for (const id of Object.keys(figures)) {
    const code = keyIn(named, id) ?? "";
    if (!/^\d{7}$/.test(code)) continue;
    const words = (field: string): string => foldWords(figures[itemId(series, code, field)]?.value ?? "");
    subjects.push({
      code,
      class: words(facets.class),
      section: words(facets.section),
      item: words(facets.name),
    });
  }
  return subjects;
}
