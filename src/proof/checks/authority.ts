// What a code is called: as the workbook's sheets print it, else as the draft's own tables do, else officially.
import type { ProofRules } from "../rules";
import type { Draft } from "../draft";
import { fold, foldWords } from "../fold";
import type { Line } from "../draft-outline";
import type { Subjects } from "../draft-subjects";

export type Authority = { name: string; source: "workbook" | "table" | "official"; isCertain: boolean };

export class Authorities {
  private readonly sheet = new Map<string, string>();
  private readonly tables = new Map<string, string>();

  constructor(
    draft: Draft,
    lines: readonly Line[],
    private readonly rules: ProofRules,
    subjects: Subjects,
    private readonly year: number | undefined,
  ) {
    for (const { item } of rules.subjects) {
      for (const one of item === undefined ? [] : subjects.listed(item)) {
        this.put(this.sheet, one.code, one.item);
        this.put(this.sheet, one.code.slice(0, 5), one.section);
        this.put(this.sheet, one.code.slice(0, 3), one.class);
      }
    }
    for (const line of lines) if (line.kind === "row") this.readRow(draft, line);
  }

  of(code: string): Authority | undefined {
    const onSheet = this.sheet.get(code);
    if (onSheet !== undefined) return { name: onSheet, source: "workbook", isCertain: true };
    const inTable = this.tables.get(code);
    if (inTable !== undefined) return { name: inTable, source: "table", isCertain: true };
    const official = this.rules.classification.nameOf(code, this.year ?? Infinity);
    return official && { name: foldWords(official.name), source: "official", isCertain: official.isCertain };
  }

  private put(names: Map<string, string>, code: string, name: string): void {
    if (name !== "" && !names.has(code)) names.set(code, name);
  }

  /** A row whose code and whole name stand beside each other; a name that was wrapped is not whole. */
  private readRow(draft: Draft, line: Line): void {
    const cells = draft.paragraphs[line.index]?.cells?.map((cell) => fold(draft, [cell]).text) ?? [];
    const match =
      /^(\d{3}(?:\d{2}){0,2})\|([^\d|][^|]*)|^(\d{3})\|(\d{2})\|(?:(\d{2})\|)?([^\d|][^|]*)/u.exec(
        cells.join("|"),
      );
    if (!match) return;
    const code = match[1] ?? match.slice(3, 6).join("");
    const name = match[2] ?? match[6] ?? "";
    const official = this.rules.classification.codesOf(name, code.length as 3 | 5 | 7);
    // Only what is a name somewhere in the classification is whole for sure.
    if (official.length > 0) this.put(this.tables, code, name);
  }
}
