// The rows of the audit sheet: a comparison by formulas over its cells, whatever else as the program found it.
import { faultOf, groupsOf, type PairGroup } from "./audit-pairs";
import { columns, judged } from "./audit-verdict";
import { put } from "./cell-maker";
import type { AuditWords, AuditVerdicts } from "./audit-words";
import { cellText, type CellRef } from "../value/cell";
import { rawCell, type Reading } from "../reading/reading";
import type { Row } from "../reading/rows";
import type { Check } from "../checks/check";
import type { Expr } from "../figures/expr";
import type { FilledCell } from "../value/filled";
import { isSettled, judge, sideLabel, type Judgement } from "../checks/judge";
import type { Ledger } from "../figures/ledger";
import type { Finding, Report } from "../value/report";
import { cellsOf } from "../figures/trace";

/** Longest text in a formula, with room to spare. */
const longestText = 200;

type AuditRow = FilledCell[];

const text = (content: string): FilledCell => ({ look: "text", text: content });
const blank: FilledCell = { look: "text" };

export class AuditRows {
  readonly rows: AuditRow[] = [];
  private readonly outcomes: ReadonlyMap<string, Judgement>;
  private readonly reasons: ReadonlyMap<string, readonly WrittenReason[]>;

  /** `firstRow` is the 0-based row of the sheet on which the rows begin. */
  constructor(
    private readonly ledger: Ledger,
    private readonly words: AuditWords,
    { checks, findings }: Pick<Report, "checks" | "findings">,
    private readonly firstRow: number,
  ) {
    this.reasons = reasonsIn(ledger.input.readings.get(words.explained.form), words.explained);
    const byCheck = new Map<string, Finding[]>();
    for (const finding of findings)
      byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
    this.outcomes = new Map(
      checks.map((report) => [report.id, { report, findings: byCheck.get(report.id) ?? [] }]),
    );
  }

  add(check: Check): void {
    const whole = this.outcomes.get(check.id) ?? judge(this.ledger, check);
    if (check.search) {
      this.rows.push(this.stated(check, whole));
      return;
    }
    const { groups, others } = groupsOf(this.ledger, check);
    for (const group of groups) this.rows.push(this.live(check, group));
    // What no formula holds has an outcome of its own.
    if (others.length === check.comparisons.length) this.rows.push(this.stated(check, whole));
    else if (others.length > 0)
      this.rest(check, whole, judge(this.ledger, { ...check, comparisons: others }));
  }

  /** Nothing is said of comparisons that this year's forms have no place for. */
  private rest(check: Check, whole: Judgement, others: Judgement): void {
    const isAbsent = others.report.outcome === "unchecked" && /held|no-data/.test(whole.report.outcome);
    if (!isAbsent) this.rows.push(this.stated(check, others));
  }

  private live(check: Check, group: PairGroup): AuditRow {
    const words = this.choice(check);
    const row = this.firstRow + this.rows.length + 1;
    const { left, right, gap, verdict } = judged(words, row, group);
    const [leftLabel, rightLabel] = this.labels(group);
    const relation = text(this.words.relations[group.relation]);
    return this.row(
      check,
      [leftLabel, left, relation, rightLabel, right, gap],
      verdict,
      this.remark(check, verdict, group),
    );
  }

  /** Many comparisons go by the name of one that does not hold, if there is one. */
  private labels({ relation, pairs }: PairGroup): readonly [FilledCell, FilledCell] {
    const shown = pairs.find((pair) => faultOf(relation, pair).n !== 0n) ?? pairs[0];
    const label = (side: 0 | 1): FilledCell => {
      const cell = shown ? this.label(shown.sides[side]) : blank;
      const names = { side: cell.text ?? "", n: String(pairs.length) };
      return pairs.length === 1 ? cell : { ...cell, text: put(this.words.summed, names) };
    };
    return [label(0), label(1)];
  }

  /** A verdict without formulas: what the program found, or why it could not look. */
  private stated(check: Check, { report, findings }: Judgement): AuditRow {
    const { verdicts, byProgram, more } = this.words;
    const { outcome, reason = byProgram } = report;
    const word = {
      ...{ held: verdicts.held, broken: verdicts.broken },
      ...{ "no-data": verdicts.noData, unchecked: verdicts.unchecked },
    }[outcome];
    const [first] = outcome === "broken" ? findings : [];
    const [cell] = first?.cells ?? [];
    const rest = first && findings.length > 1 ? put(more, { n: String(findings.length) }) : "";
    const middle = [
      cell ? this.linked(cell, `${cell.form}!${cell.a1}`) : blank,
      ...Array<FilledCell>(5).fill(blank),
    ];
    const written = first && this.written(check);
    return this.row(check, middle, text(word), text(written ?? (first ? first.message + rest : reason)));
  }

  /** A broken rule is no fault any more when a person has typed the reason. */
  private choice(check: Check): AuditVerdicts {
    const { verdicts } = this.words;
    return isSettled(this.ledger, check) ? { ...verdicts, broken: verdicts.settled } : verdicts;
  }

  /** What a person has written about a broken rule, or about those of its comparisons that are in a row. */
  private written({ id }: Check, group?: PairGroup): string | undefined {
    const all = this.reasons.get(id);
    if (!all) return undefined;
    const sides = group?.pairs.flatMap((pair) => pair.sides).flatMap((side) => cellsOf(this.ledger, side));
    const places = sides && new Set(sides.map(({ form, a1 }) => `${form}!${a1}`));
    const fitting = all.filter((one) => one.places.some((place) => places?.has(place) ?? true));
    const said = fitting.map(({ reason }) => reason).join("；");
    return said === "" ? undefined : put(this.words.explained.remark, { reason: said });
  }

  /** The written reason, else what to do: shown while the rule is broken. */
  private remark(check: Check, verdict: FilledCell, group: PairGroup): FilledCell {
    const { broken } = this.choice(check);
    const advice = isSettled(this.ledger, check) ? this.words.settled : check.advice;
    const remark = this.written(check, group) ?? advice;
    const cell = `${columns.verdict}${this.firstRow + this.rows.length + 1}`;
    const formula = `=IF(${cell}="${broken}",${literal(remark)},"")`;
    return { look: "text", text: verdict.text === broken ? remark : "", formula };
  }

  /** Name of a side, linked to its first cell. */
  private label(expr: Expr): FilledCell {
    const [cell] = cellsOf(this.ledger, expr);
    const name = sideLabel(this.ledger, expr);
    return cell ? this.linked(cell, name) : text(name);
  }

  /** Linked, unless the cell stands in another file. */
  private linked({ form, sheet, a1 }: CellRef, name: string): FilledCell {
    const reading = this.ledger.input.readings.get(form);
    if (!reading || reading.sheet.elsewhere) return text(name);
    return { look: "link", text: name, link: `'${sheet.replaceAll("'", "''")}'!${a1}` };
  }

  private row(
    check: Check,
    middle: readonly FilledCell[],
    verdict: FilledCell,
    remark: FilledCell,
  ): AuditRow {
    return [
      { look: "count", value: String(this.rows.length + 1) },
      text(check.title),
      text(check.basis),
      text(this.words.severities[check.severity]),
      ...middle,
      verdict,
      remark,
    ];
  }
}

/** A text in a formula, in pieces that are not too long for one. */
function literal(content: string): string {
  const pieces = content.match(new RegExp(`[^]{1,${longestText}}`, "gu")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** `places` are the cells that it is about, as 表号!地址. */
type WrittenReason = { places: readonly string[]; reason: string };

/** By check id. A row's key is the prefix, the check's id and a running number. */
function reasonsIn(
  reading: Reading | undefined,
  { prefix, reason, where }: AuditWords["explained"],
): ReadonlyMap<string, readonly WrittenReason[]> {
  const byCheck = new Map<string, WrittenReason[]>();
  for (const row of reading?.rows ?? []) {
    const check = row.key.startsWith(prefix) ? row.key.slice(prefix.length).replace(/\.\d+$/, "") : "";
    const words = reading && textOf(reading, row, reason);
    if (!reading || check === "" || !words) continue;
    const places = textOf(reading, row, where).split("、");
    byCheck.set(check, [...(byCheck.get(check) ?? []), { places, reason: words }]);
  }
  return byCheck;
}

function textOf(reading: Reading, row: Row, column: string): string {
  const at = reading.columns[0]?.get(column);
  return at === undefined ? "" : cellText(rawCell(reading, row, at)).trim();
}
