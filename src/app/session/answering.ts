// Answers of 决算补充资料, reasons of findings, and last year's workbook: what a person supplies.
import type { ListRow } from "../../engine/sheets/list-sheet";
import { Problem } from "../../engine/value/problem";
import type { Finding } from "../../engine/value/report";
import {
  fieldId,
  formOfAnswers,
  removed,
  rowsOfAnswers,
  type Drafts,
  type Entry,
  type Sources,
} from "../work/answer-form";
import { withExplanation } from "../work/explained";
import { changesBetween } from "../work/report-changes";
import type { Facts } from "../verbs/survey-workbook";
import { answersId } from "../work/own-sheets";
import { numberIn } from "../work/asked-questions";
import { t } from "../texts";
import type { Core } from "./core";

export type Answering = {
  /** Keeps what is being typed into a field. */
  type: (id: string, value: string) => void;
  /** Begins one more row of a list such as `职责.#`. */
  addRow: (list: string) => void;
  /** Takes a row of a list away; the last one is only emptied. */
  removeRow: (entry: Entry) => void;
  /** Forgets what was typed since the last save. */
  discard: () => void;
  /** Writes the form to the sheet, checks and drafts anew. */
  save: () => Promise<boolean>;
  /** Settles a finding with a reason; an empty one takes it back. */
  explain: (finding: Finding, reason: string) => Promise<boolean>;
  /** Puts last year's figures, and wording where there is any, on the sheet 上年决算. */
  importLastYear: (file: File) => Promise<boolean>;
};

/** What the form is made of. */
export const sourcesOf = (facts: Facts, drafts: Drafts): Sources => ({
  ledger: facts.ledger,
  report: facts.report,
  rows: facts.answers?.rows ?? [],
  lastYear: facts.lastYear?.rows ?? [],
  keys: new Set(facts.answers?.rows.map(({ key }) => key)),
  wanted: facts.wanted,
  drafts,
});

export function answering(core: Core): Answering {
  const draft = (patch: Drafts): void => core.set({ drafts: { ...core.get().drafts, ...patch } });
  const entries = (): Entry[] => {
    const { facts, drafts } = core.get();
    if (!facts) return [];
    return formOfAnswers(core.kit.rulebook, sourcesOf(facts, drafts)).flatMap((group) => group.entries);
  };
  const save = (): Promise<boolean> =>
    core.task({
      title: t.work.saveAnswers,
      steps: [t.work.writing, t.work.marking],
      body: async (step) => {
        const { facts, drafts } = core.get();
        if (!facts) return;
        await core.write(
          { answers: rowsOfAnswers(core.kit.rulebook, sourcesOf(facts, drafts)) },
          t.undo.answers,
        );
        core.set({ drafts: without(core.get().drafts, drafts), notice: t.notices.answersSaved });
        compare(core, facts);
        await step();
        await core.remark();
      },
      retry: () => void save(),
    });
  return {
    type: (id, value) => draft({ [id]: value }),
    addRow(list) {
      const { facts, drafts } = core.get();
      const prefix = list.slice(0, -1);
      const keys = [
        ...(facts?.answers?.rows.map(({ key }) => key) ?? []),
        ...Object.keys(drafts).map((id) => id.slice(0, id.lastIndexOf("|"))),
        ...entries().map(({ key }) => key),
      ];
      const last = Math.max(0, ...keys.map((key) => numberIn(key, prefix) ?? 0));
      const question = core.kit.rulebook.questions
        .flatMap((group) => group.questions)
        .find(({ key }) => key === list);
      draft(blanks(`${prefix}${last + 1}`, Object.keys(question?.asks ?? {}), ""));
    },
    removeRow({ key, list, fields }) {
      const isOnly = entries().filter((entry) => entry.list === list).length < 2;
      const columns = fields.map(({ column }) => column);
      draft(blanks(key, columns, isOnly ? "" : removed));
    },
    discard: () => core.set({ drafts: {} }),
    save,
    explain: (finding, reason) => explainTask(core, finding, reason),
    importLastYear: (file) => importTask(core, file),
  };
}

const blanks = (key: string, columns: readonly string[], value: string): Drafts =>
  Object.fromEntries(columns.map((column) => [fieldId(key, column), value]));

/** Drafts that were typed while those of `saved` were being written. */
const without = (drafts: Drafts, saved: Drafts): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([id, value]) => saved[id] !== value));

/** What the person's input changed in the document. */
function compare(core: Core, before: Facts): void {
  const { facts } = core.get();
  if (facts) core.set({ changes: changesBetween(before.report, facts.report, before.at) });
}

const explainTask = (core: Core, finding: Finding, reason: string): Promise<boolean> =>
  core.task({
    title: t.work.explain,
    steps: [t.work.writing, t.work.marking],
    body: async (step) => {
      const { facts } = core.get();
      if (!facts) return;
      await core.write({ answers: withReason(core, facts, finding, reason) }, t.undo.explain);
      core.set({ notice: reason.trim() === "" ? t.notices.unexplained : t.notices.explained });
      await step();
      await core.remark();
    },
    retry: () => void explainTask(core, finding, reason),
  });

/** Rows of 决算补充资料 with the reason: where the rule itself looks for it, else on a row of its own. */
function withReason(core: Core, facts: Facts, finding: Finding, reason: string): ListRow[] {
  const { rulebook } = core.kit;
  const rows = facts.answers?.rows ?? rowsOfAnswers(rulebook, sourcesOf(facts, {}));
  const check = rulebook.checks.find(({ id }) => id === finding.check);
  const title = check?.title ?? finding.check;
  const place = check?.settledBy;
  return place?.op === "cell" && place.form === answersId
    ? withWords(rows, place.row, place.column, reason.trim(), title)
    : withExplanation(rows, finding, reason, title);
}

function withWords(
  rows: readonly ListRow[],
  key: string,
  column: string,
  text: string,
  item: string,
): ListRow[] {
  const row = rows.find((one) => one.key === key) ?? { key, cells: { 项目: item } };
  const filled = { ...row, cells: { ...row.cells, [column]: text } };
  return rows.includes(row) ? rows.map((one) => (one === row ? filled : one)) : [...rows, filled];
}

const importTask = (core: Core, file: File): Promise<boolean> =>
  core.task({
    title: t.work.lastYear,
    steps: [t.work.readingLastYear, t.work.writing, t.work.marking],
    body: async (step) => {
      const { facts } = core.get();
      if (!facts) throw new Problem("no-form", { what: file.name, detail: t.lastYear.noBook });
      const book = await core.kit.readBook(file);
      // Done once a year, so the pane does without it until then.
      const { lastYearRows } = await import("../work/last-year-figures");
      const rows = lastYearRows(facts.book, book, facts.pack, core.kit.rulebook, facts.lastYear?.rows ?? []);
      await step();
      await core.write({ lastYear: rows }, t.undo.lastYear);
      compare(core, facts);
      core.set({ notice: t.notices.lastYear(rows.length) });
      await step();
      await core.remark();
    },
    retry: () => void importTask(core, file),
  });
