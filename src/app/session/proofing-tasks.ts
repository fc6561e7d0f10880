// The work of 校稿: a draft is opened, held against the workbook, put right, held against it again, and saved.
import type { Report } from "../../engine/value/report";
import type { Range } from "../../formats/text/mapping";
import type { Draft } from "../../proof/draft";
import type { ProofFinding } from "../../proof/finding";
import type { ProofReport } from "../../proof/proofread";
import type { Facts } from "../verbs/survey-workbook";
import { openFindings, remarksOf, type Proof } from "../work/proof-work";
import { t } from "../texts";
import type { Core, Step } from "./core";
import { wordType } from "../work/word-type";

/** The proofreader is loaded when somebody first opens a draft. */
const loadProofreader = () => import("../verbs/proof-draft");

type Proofreader = Awaited<ReturnType<typeof loadProofreader>>;
type Having = { reader: Proofreader; facts: Facts };

/** A task of 校稿: it needs the proofreader, and the workbook as it was read last. */
const task = (
  core: Core,
  title: string,
  steps: readonly string[],
  work: (having: Having, step: Step) => Promise<void> | void,
): Promise<boolean> =>
  core.task({
    title,
    steps,
    body: async (step) => {
      const { facts } = core.get();
      if (!facts) throw new Error("nothing has been read yet");
      await work({ reader: await loadProofreader(), facts }, step);
    },
    retry: () => void task(core, title, steps, work),
  });

/** Holds a draft against the workbook, before or after it has been put right. */
const comparing = (core: Core, work: (having: Having) => void): Promise<boolean> =>
  task(core, t.work.proof, [t.work.comparing], work);

export const openTask = (core: Core, file: File): Promise<boolean> =>
  task(core, t.work.proof, [t.work.readingDraft, t.work.comparing], async ({ reader, facts }, step) => {
    const bytes = await core.kit.readFile(file);
    const { draft, word } = await reader.openAnyDraft(bytes, file.name);
    await step();
    begin(core, { reader, facts }, draft, word);
  });

export const pasteTask = (core: Core, text: string): Promise<boolean> =>
  comparing(core, ({ reader, facts }) => {
    const draft = reader.pastedDraft(text, t.proof.pasted);
    begin(core, { reader, facts }, draft, null);
  });

export const adoptTask = (core: Core, finding: ProofFinding): Promise<boolean> =>
  comparing(core, ({ reader, facts }) => {
    const { proof } = core.get();
    const { expected } = finding;
    if (!proof || expected === undefined) return;
    const place: Range = { start: finding.start, end: finding.end };
    const now = reader.amended(proof, place, expected);
    const found = held(core, reader, facts, now.draft);
    core.set({ proof: { ...proof, ...now, ...found, before: proof }, notice: t.notices.adopted });
  });

export const againTask = (core: Core): Promise<boolean> =>
  comparing(core, ({ reader, facts }) => {
    const { proof } = core.get();
    if (!proof || proof.against === facts.report) return;
    const now = { ...proof, ...held(core, reader, facts, proof.draft) };
    core.set({ proof: now, notice: t.notices.proofread(openFindings(now).length) });
  });

export const saveTask = (core: Core): Promise<boolean> =>
  task(core, t.work.annotate, [t.work.remarking, t.work.saving], async (_, step) => {
    const { proof } = core.get();
    if (!proof?.word) return;
    const { word, draft } = proof;
    const { annotate } = await import("../verbs/annotate-draft");
    const made = annotate(word, draft.name, remarksOf(proof));
    await step();
    const name = t.proof.annotatedName(draft.name);
    await core.kit.save(name, made.bytes, wordType);
    core.set({ notice: t.notices.annotated(name, made, made.leftOut.length) });
  });

type Held = { report: ProofReport; against: Report };

const held = ({ kit }: Core, reader: Proofreader, facts: Facts, draft: Draft): Held => ({
  report: reader.proof(draft, kit.rulebook, facts),
  against: facts.report,
});

function begin(core: Core, { reader, facts }: Having, draft: Draft, word: Proof["word"]): void {
  const found = held(core, reader, facts, draft);
  const opened = reader.unamended(draft);
  core.set({
    proof: { word, draft, opened, ...found, ignored: [], before: null },
    notice: t.notices.proofread(found.report.findings.length),
  });
}
