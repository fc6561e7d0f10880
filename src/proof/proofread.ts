// The proofreader: a draft, and a workbook if there is one, in; what is wrong, and what could not be checked, out.
import type { ProofRules } from "./rules";
import { judgeAll } from "./book/hold-claims";
import type { Verdicts } from "./book/verdicts";
import { Authorities } from "./checks/authority";
import { contents, emptyTables } from "./checks/contents";
import { economicLists, glossary, subjectLists } from "./checks/lists";
import { performance } from "./checks/appraisal-tables";
import { references } from "./checks/references";
import { numberFormats, residue } from "./checks/residue";
import { subjectNames, type SubjectContext } from "./checks/subject-names";
import { unitNames, unitOf } from "./checks/unit-name";
import { oddUnits } from "./checks/units";
import { redate, yearOf, years } from "./checks/years";
import type { Claim, Printed } from "./claim";
import { readClaims, type DraftReading } from "./claims";
import type { Draft } from "./draft";
import { DraftFacts } from "./draft-figures";
import type { ProofFinding, Remark } from "./finding";
import { outline } from "./draft-outline";
import { blame, type Relation } from "./relation";
import { replacement } from "./replacement";
import { bounds } from "./relations/bounds";
import { budgets, reasons } from "./relations/budgets";
import { changes } from "./relations/stated-changes";
import { neither, sameFigures } from "./relations/same";
import { ShareGroups, shares } from "./relations/shares";
import { partialSums } from "./relations/partial-sums";
import { points } from "./relations/points";
import { sums } from "./relations/sums";
import { numbersOf, printedIn, printedInTables, Style } from "./style";
import { Workbook, type Books } from "./book-figures";

/** A number of the draft that was compared with nothing, and why. */
export type Unchecked = { quote: string; start: number; end: number; paragraph: number; reason: string };

export type ProofReport = {
  schema: 1;
  draft: { name: string; characters: number; paragraphs: number };
  unit: string | null;
  year: number | null;
  /** In the order of the text. */
  findings: ProofFinding[];
  /** Numbers that were compared with the workbook or with the draft itself. */
  checked: number;
  unchecked: Unchecked[];
};

type ProofOptions = { rules: ProofRules; books?: Books | undefined };

/** Proofreads a draft. Without `books` only against itself. Pure and synchronous; never throws on any text. */
export function proofread(draft: Draft, options: ProofOptions): ProofReport {
  const { rules, books } = options;
  const lines = outline(draft, rules);
  const { year, unit } = headOf(lines, books);
  const read = readClaims(draft, lines, rules, year, books?.report);
  const style = new Style(printedIn(read.claims, read.loose), printedInTables(read.claims));
  const workbook = books && new Workbook(books, declaredBudget(read), rules.facets);
  const reading = {
    ...read,
    claims: redate(new DraftFacts(read.claims, style, workbook, rules.kindred), workbook),
  };
  const facts = new DraftFacts(reading.claims, style, workbook, rules.kindred);
  const groups = new ShareGroups(facts, style, books?.balance === "最大余数");
  const verdicts = workbook && judgeAll(reading.claims, workbook, style, groups, rules.kindred);
  const { relations, remarks } = relate(facts, groups, reading, rules);
  const authorities = new Authorities(draft, lines, rules, reading.subjects, year);
  const context = { rules, subjects: reading.subjects, authorities, facts, workbook, year };
  const all = [
    ...(verdicts?.remarks ?? []),
    ...blamed(relations, verdicts),
    ...remarks.filter(({ spot, kind }) => kind === "reason" || !verdicts?.isDecided(spot)),
    ...subjects(context),
    ...years(lines, facts, year),
    ...unitNames(lines, unit),
    ...contents(lines, unit),
    ...references(lines),
    ...emptyTables(lines, facts),
    ...performance(draft, lines),
    ...residue(lines, rules),
    ...numberFormats(lines),
    ...oddUnits(notRefused(reading, verdicts), style),
  ];
  return {
    schema: 1,
    draft: { name: draft.name, characters: draft.text.length, paragraphs: draft.paragraphs.length },
    unit: unit ?? null,
    year: year ?? null,
    findings: inOrder(draft, all),
    ...tally(reading, relations, verdicts),
  };
}

/** Year and unit as the workbook says, else as the draft does. */
const headOf = (lines: Parameters<typeof yearOf>[0], books: Books | undefined) => ({
  year: books?.report.year ?? yearOf(lines),
  unit: books?.report.unit ?? unitOf(lines),
});

/** What must hold within the draft. */
function relate(
  facts: DraftFacts,
  groups: ShareGroups,
  { loose }: DraftReading,
  rules: ProofRules,
): { relations: Relation[]; remarks: Remark[] } {
  const change = changes(facts, rules.sums);
  const relations = [
    ...sameFigures(facts),
    ...neither(facts),
    ...sums(facts, rules.sums, loose),
    ...partialSums(facts, rules.sums),
    ...points(facts),
    ...shares(facts, groups, rules.sums),
    ...change.relations,
    ...budgets(facts, rules.sums),
    ...bounds(facts, rules.bounds),
  ];
  return { relations, remarks: [...change.remarks, ...reasons(facts, rules.words)] };
}

const subjects = (context: SubjectContext): Remark[] => [
  ...subjectNames(context),
  ...subjectLists(context),
  ...economicLists(context),
  ...glossary(context),
];

/** Claims whose number the workbook has not already put right. */
const notRefused = ({ claims }: DraftReading, verdicts: Verdicts | undefined): Claim[] =>
  claims.filter((claim) => !numbersOf(claim).some((printed) => verdicts?.isWrong(printed)));

/** What the draft's own numbers say of each other, as far as the workbook has not said it already. */
function blamed(relations: readonly Relation[], verdicts: Verdicts | undefined): Remark[] {
  const open = relations.filter(({ members }) => !members.some((member) => verdicts?.isWrong(member)));
  return blame(open, (printed) => verdicts?.isSettled(printed) ?? false);
}

/** （注：上述“预算”口径为全年预算数…）. */
function declaredBudget({ lines }: DraftReading): "年初预算数" | "全年预算数" | undefined {
  for (const { text } of lines) {
    const match = /预算"?口径为(年初|全年|调整)/u.exec(text);
    if (match) return match[1] === "年初" ? "年初预算数" : "全年预算数";
  }
  return undefined;
}

/** Findings with their quotes, in the order of the text; the same is said of a place only once. */
function inOrder(draft: Draft, remarks: readonly Remark[]): ProofFinding[] {
  const seen = new Set<string>();
  const findings = remarks.flatMap(({ spot, cells = [], related = [], figure, ...rest }): ProofFinding[] => {
    const { start, end, paragraph } = spot;
    const key = `${start}-${end}-${rest.kind}-${rest.message}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const expected = rest.expected === undefined ? undefined : replacement(draft, spot, rest.expected);
    const quoteOf = (range: { start: number; end: number }) => ({
      start: range.start,
      end: range.end,
      quote: draft.text.slice(range.start, range.end),
    });
    return [
      {
        severity: rest.severity,
        kind: rest.kind,
        ...quoteOf(spot),
        paragraph,
        message: rest.message,
        ...(expected !== undefined && { expected }),
        ...(figure !== undefined && { figure }),
        cells,
        related: related.map(quoteOf),
      },
    ];
  });
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How many numbers were compared with something, and those that were not. */
function tally(
  { claims, loose, lines }: DraftReading,
  relations: readonly Relation[],
  verdicts: Verdicts | undefined,
): Pick<ProofReport, "checked" | "unchecked"> {
  const compared = new Set<Printed>(relations.flatMap(({ members }) => members));
  const said = claims.filter(({ source }) => source === "text").flatMap((claim: Claim) => numbersOf(claim));
  const isChecked = (printed: Printed): boolean =>
    compared.has(printed) || (verdicts?.of.has(printed) ?? false);
  const lost = new Set(loose.map(({ printed }) => printed));
  const checkedNumbers = said.filter(isChecked);
  const open = said.filter((printed) => !isChecked(printed) && !lost.has(printed));
  const unchecked = [
    ...open.map((printed) => ({ printed, reason: verdicts?.reasons.get(printed) ?? "没有可以对照的数" })),
    ...loose
      .filter(({ printed }) => !isChecked(printed))
      .filter(({ printed }) => !lines[printed.paragraph]?.isAside),
  ].filter(
    ({ printed }) =>
      printed.unit === "元" || printed.unit === "%" || !loose.some((one) => one.printed === printed),
  );
  return {
    checked: checkedNumbers.length,
    unchecked: unchecked
      .map(({ printed, reason }) => ({
        quote: printed.quote,
        start: printed.start,
        end: printed.end,
        paragraph: printed.paragraph,
        reason,
      }))
      .sort((a, b) => a.start - b.start),
  };
}
