// The words of the audit sheet, given by the rulebook.
import type { CheckRelation } from "../checks/check";
import type { Severity } from "../value/report";

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/** `settled`: the rule is broken, but a person has typed the reason. */
export type AuditVerdicts = {
  held: string;
  broken: string;
  settled: string;
  noData: string;
  unchecked: string;
};

export type AuditWords = {
  id: string;
  title: string;
  about: string;
  /** 序号, title, basis, severity, left, its amount, relation, right, its amount, difference, verdict, remark. */
  heads: Twelve<string>;
  severities: Readonly<Record<Severity, string>>;
  relations: Readonly<Record<CheckRelation, string>>;
  verdicts: AuditVerdicts;
  /** Remark on a verdict that stands as the program found it. */
  byProgram: string;
  /** Remark on a broken rule whose reason a person has typed. */
  settled: string;
  /** Where a person's words on a broken rule stand: the list, how its keys begin, its columns; and the remark of them. */
  explained: { form: string; prefix: string; reason: string; where: string; remark: string };
  /** A side of `{n}` comparisons in one row; `{side}` is one of them. */
  summed: string;
  /** Behind the first of `{n}` findings. */
  more: string;
};
