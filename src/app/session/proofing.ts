// Proofreading a draft: opening it, taking over what should stand there, putting findings aside.
import type { ProofFinding } from "../../proof/finding";
import type { Ignored, Proof } from "../work/proof-work";
import { t } from "../texts";
import type { Core } from "./core";
import { adoptTask, againTask, openTask, pasteTask, saveTask } from "./proofing-tasks";

export type Proofing = {
  /** Opens a .docx, .pdf, .txt or .md and proofreads it. */
  openDraft: (file: File) => Promise<boolean>;
  /** The same with pasted text. */
  pasteDraft: (text: string) => Promise<boolean>;
  /** Puts what should stand there into the draft and proofreads it anew. */
  adopt: (finding: ProofFinding) => Promise<boolean>;
  /** Puts a finding aside. */
  ignore: (finding: ProofFinding, reason: string) => void;
  /** Takes that back. */
  takeBack: (ignored: Ignored) => void;
  /** Takes back what was adopted or put aside last. */
  undoProof: () => void;
  /** Proofreads anew when the workbook has changed since. */
  proofAgain: () => Promise<boolean>;
  /** Puts the draft as it is now on the clipboard; false when the browser does not let us. */
  copyDraft: () => Promise<boolean>;
  /** Saves the Word file with open findings as comments, and what was adopted as tracked changes. */
  saveAnnotated: () => Promise<boolean>;
  closeDraft: () => void;
};

export function proofing(core: Core): Proofing {
  const change = (patch: (proof: Proof) => Partial<Proof>, notice: string): void => {
    const { proof } = core.get();
    if (proof) core.set({ proof: { ...proof, ...patch(proof), before: proof }, notice });
  };
  return {
    openDraft: (file) => openTask(core, file),
    pasteDraft: (text) => pasteTask(core, text),
    adopt: (finding) => adoptTask(core, finding),
    ignore: (finding, reason) =>
      change(
        ({ ignored }) => ({ ignored: [...ignored, { finding, reason: reason.trim() }] }),
        t.notices.ignored,
      ),
    takeBack: (one) =>
      change(({ ignored }) => ({ ignored: ignored.filter((other) => other !== one) }), t.notices.takenBack),
    undoProof() {
      const { proof } = core.get();
      if (proof?.before) core.set({ proof: proof.before, notice: t.proof.undone });
    },
    proofAgain: () => againTask(core),
    async copyDraft() {
      const isDone = await core.kit.copyText(core.get().proof?.draft.text ?? "");
      if (isDone) core.set({ notice: t.notices.draftCopied });
      return isDone;
    },
    saveAnnotated: () => saveTask(core),
    closeDraft: () => core.set({ proof: null }),
  };
}
