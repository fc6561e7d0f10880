// The whole result as plain JSON: forms, figures, findings, checks and the drafted sections.
import type { CellRef } from "./cell";
import type { Unit } from "./measure";

export type { Unit };

/** 错误 must be mended; 提示 needs a person's judgement; 说明 is for information (尾差, unfilled answers). */
export type Severity = "error" | "warning" | "info";

/** The gravest first: the one order in which severities are shown and, on one cell, outdo each other. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** For sorting: the graver one first. */
export const byGravity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

/** One official form in this workbook: on which tab it was found, or what is lost without it. */
export type FormStatus = {
  id: string;
  title: string;
  sheet: string | null;
  found: boolean;
  missing?: string;
};

/** One evaluated figure. `value` is an exact decimal in `unit` (ratios to 8 places); null when missing. */
export type FigureReport = {
  label: string;
  value: string | null;
  unit: Unit;
  /** As the pack prints it, e.g. `13,452.9万元`. */
  shown: string;
  /** How it came about, in Chinese. */
  explain: string;
  sources: CellRef[];
  /** Why there is no value. */
  missing?: string;
};

/** One side of a broken rule. Amounts are exact decimals in 元 (or counts). */
export type Side = { label: string; value: string; cells: CellRef[] };

/** The user's data disagrees with a rule: what, by how much, where, and what to do. */
export type Finding = {
  check: string;
  severity: Severity;
  message: string;
  cells: CellRef[];
  left?: Side;
  right?: Side;
  difference?: string;
};

/** A reason that a person gave for the finding at this index. It `holds` while the difference is the one that she explained. */
type Explained = { finding: number; reason: string; holds: boolean };

/** held / broken / could not run (and why) / the forms are there but hold nothing to compare. */
export type Outcome = "held" | "broken" | "unchecked" | "no-data";

export type CheckReport = {
  id: string;
  title: string;
  basis: string;
  severity: Severity;
  outcome: Outcome;
  reason?: string;
};

/** A run of text; `figure` is the id it shows, `todo` marks a 【待填：…】. */
export type Span = { text: string; figure?: string; todo?: true };

/** A chart's point; `value` is a decimal in the chart's unit, `shown` is how the text prints the share or amount. */
export type ChartPoint = { name: string; value: string; shown: string; figure: string };

/** A native chart to draw: shares of a whole (pie) or a comparison of years (column). */
export type Chart = { kind: "pie" | "column"; caption: string; unit: string; points: ChartPoint[] };

export type Block =
  | { kind: "paragraph"; spans: Span[] }
  /** A remark such as （注：数据来源于…）; left out of a published text. */
  | { kind: "note"; spans: Span[] }
  | { kind: "heading"; level: number; spans: Span[] }
  /** Where the public table with this id stands, under its own heading; its cells are a FilledSheet. */
  | { kind: "table"; table: string }
  | { kind: "chart"; chart: Chart };

/**
 * One heading and what stands under it. Levels: 1 document title (cover), 2 part, 3 numbered section;
 * level-4 headings such as （一） are `heading` blocks. `text` and `spans` repeat the blocks' paragraphs,
 * joined by line breaks, for readers that want plain text.
 */
export type Section = {
  id: string;
  level: number;
  heading: string;
  text: string;
  spans: Span[];
  blocks: Block[];
};

/** Something no sheet holds and a person must fill in, and where. */
export type Todo = { what: string; where: string; section: string };

export type Report = {
  schema: 1;
  pack: { id: string; name: string };
  unit: string | null;
  year: number | null;
  forms: FormStatus[];
  figures: Record<string, FigureReport>;
  findings: Finding[];
  checks: CheckReport[];
  sections: Section[];
  todos: Todo[];
  /** Only where somebody has explained a finding: one whose reason holds does not count. */
  explained?: Explained[];
};
