// The one pure function: a workbook and a pack in, the whole Report out.
import { normalise, type Book } from "./value/cell";
import { judge } from "./checks/judge";
import { Ledger, type LedgerInput } from "./figures/ledger";
import type { Pack } from "./pack/pack";
import { Problem } from "./value/problem";
import { readForm, type Reading } from "./reading/reading";
import { recognise } from "./reading/recognise";
import { draft } from "./pack/render";
import type { FigureReport, FormStatus, Report } from "./value/report";
import { refuseUncalculated } from "./reading/uncalculated";
import type { Rulebook } from "./rulebook";
import { Printer } from "./figures/show";
import { toDecimal, toShortDecimal } from "./value/amount";
import { cellsOfFigure } from "./figures/trace";
import { itemId } from "./figures/id";
import { validatePack, validateTables } from "./pack/validate";

/**
 * Reads, checks and drafts. `lastYear` is last year's workbook given beside.
 * @throws Problem when no 财决 sheet is found, a sheet cannot be located, last year's book does not belong to this one,
 * or the pack has an error.
 */
export function run(book: Book, pack: Pack, rulebook: Rulebook, lastYear?: Book): Report {
  return reportOn(openLedger(book, pack, rulebook, lastYear), pack, rulebook);
}

/** Reads the books after making sure that the pack has no error. @throws Problem as `run` does. */
export function openLedger(book: Book, pack: Pack, rulebook: Rulebook, lastYear?: Book): Ledger {
  validatePack(pack, rulebook);
  validateTables(pack, rulebook.tables);
  const input = readBook(book, pack, rulebook);
  const prior = lastYear && readLastYear(lastYear, input, pack, rulebook);
  return new Ledger(prior ? { ...input, prior } : input);
}

/** Checks and drafts what has been read. */
export function reportOn(ledger: Ledger, pack: Pack, rulebook: Rulebook): Report {
  const { input } = ledger;
  const printer = new Printer(ledger, pack.style);
  const judgements = rulebook.checks.map((check) => judge(ledger, check));
  const { sections, todos } = draft(pack, printer, rulebook);
  return {
    schema: 1,
    pack: { id: pack.id, name: pack.name },
    unit: input.unit,
    year: input.year,
    forms: surveyForms(rulebook, input.readings, input.prior !== undefined),
    figures: figuresOf(printer, rulebook),
    findings: judgements.flatMap((judgement) => judgement.findings),
    checks: judgements.map((judgement) => judgement.report),
    sections,
    todos,
  };
}

/** What a pack decides about reading. */
type ReadingSettings = Pick<Pack, "budget"> & Partial<Pick<Pack, "reasonsAbove">>;

/** Recognises and reads every form of a book. @throws Problem `book-empty`, `no-form`, `form-twice`, `form-layout`. */
export function readBook(book: Book, pack: ReadingSettings, rulebook: Rulebook): LedgerInput {
  if (book.sheets.every((sheet) => sheet.rows.length === 0))
    throw new Problem("book-empty", { what: book.name });
  const sheets = recognise(book, rulebook.forms, rulebook.words);
  if (!rulebook.forms.some(({ id, official }) => official && sheets.has(id))) {
    const names = book.sheets.map((sheet) => `“${sheet.name}”`);
    const seen = names.length > 4 ? `${names.slice(0, 4).join("")}等${names.length}张工作表` : names.join("");
    throw new Problem("no-form", { what: book.name, detail: seen });
  }
  refuseUncalculated(book, sheets.values());
  const readings = new Map<string, Reading>();
  for (const form of rulebook.forms) {
    const sheet = sheets.get(form.id);
    if (sheet) readings.set(form.id, readForm(sheet, form, rulebook.words, book.name));
  }
  const official = [...readings.values()].filter(({ form }) => form.official);
  return {
    rulebook,
    readings,
    unit: mostCommon(official.map((reading) => reading.unitName)),
    year: mostCommon(official.map((reading) => reading.year)),
    budget: pack.budget,
    ...(pack.reasonsAbove !== undefined && { reasonsAbove: pack.reasonsAbove }),
  };
}

/** The value most sheets agree on; a check reports those that differ. */
function mostCommon<T extends string | number>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function readLastYear(book: Book, current: LedgerInput, pack: Pack, rulebook: Rulebook): Ledger {
  const input = readBook(book, pack, rulebook);
  const faults: string[] = [];
  if (current.unit !== null && input.unit !== null && normalise(current.unit) !== normalise(input.unit)) {
    faults.push(`编制单位是“${input.unit}”，而本年是“${current.unit}”`);
  }
  if (current.year !== null && input.year !== null && input.year !== current.year - 1) {
    faults.push(`年度是${input.year}，应为${current.year - 1}`);
  }
  if (faults.length > 0)
    throw new Problem("last-year-mismatch", { what: book.name, detail: faults.join("；") });
  return new Ledger(input);
}

/** Without its sheet of last year's figures nothing is lost when last year's workbook is there. */
function surveyForms(
  rulebook: Rulebook,
  readings: ReadonlyMap<string, Reading>,
  hasPrior: boolean,
): FormStatus[] {
  return rulebook.forms.map((form): FormStatus => {
    const { id } = form;
    const title = form.titles[0] ?? id;
    const sheet = readings.get(id)?.sheet.name;
    if (sheet !== undefined) return { id, title, sheet, found: true };
    const isMissed = !form.optional && (id !== rulebook.ownLists.lastYear.form || !hasPrior);
    return { id, title, sheet: null, found: false, ...(isMissed && { missing: form.without }) };
  });
}

/** Every figure, items of series included. */
function figuresOf(printer: Printer, rulebook: Rulebook): Record<string, FigureReport> {
  const { figures, series } = rulebook.definitions;
  const ids = [
    ...Object.keys(figures),
    ...Object.entries(series).flatMap(([id, def]) =>
      printer.ledger
        .items(id)
        .flatMap((key) => Object.keys(def.fields).map((field) => itemId(id, key, field))),
    ),
  ];
  return Object.fromEntries(ids.map((id) => [id, figureReport(printer, id)]));
}

function figureReport(printer: Printer, id: string): FigureReport {
  const { ledger } = printer;
  const def = ledger.definition(id);
  if (!def) throw new Error(`unknown figure ${id}`);
  const value = ledger.content(id);
  const base = {
    label: def.label,
    unit: def.unit,
    shown: printer.shown(id),
    explain: printer.explain(id),
    sources: cellsOfFigure(ledger, id),
  };
  if (value.kind === "missing") return { ...base, value: null, missing: value.reason };
  if (value.kind === "text") return { ...base, value: value.text };
  const exact = def.unit === "元" ? toDecimal(value.value, 2) : toShortDecimal(value.value, 8);
  return { ...base, value: exact };
}
