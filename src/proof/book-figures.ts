// A workbook's figures as a proofreader asks for them: by figure and period, exactly.
import { fromDecimal, multiply, whole, zero, type Exact } from "../engine/value/amount";
import type { CellRef } from "../engine/value/cell";
import {
  facetOf,
  isItem,
  keyIn,
  ownerOf,
  parseItem,
  partOf,
  patternOf,
  seriesIn,
} from "../engine/figures/id";
import type { Report } from "../engine/value/report";
import type { Budget, Period } from "./claim";
import type { FacetNames } from "./rules";

/** `isUnlisted`: no such item is on the sheet, so that it has spent nothing. */
export type Found = {
  kind: "value";
  value: Exact;
  id: string;
  label: string;
  cells: readonly CellRef[];
  isUnlisted?: true;
};
export type Answer = Found | { kind: "missing"; reason: string };

/** What the draft may be held against: a run with the pack's budget, and one with the other. */
export type Books = {
  report: Report;
  budget: string;
  other?: Report;
  /** How the pack makes shares add up to 100: 最大余数 may put the last unit on any of them. */
  balance?: "不凑整" | "最大项" | "最大余数";
};

export class Workbook {
  private readonly series: ReadonlySet<string>;

  constructor(
    private readonly books: Books,
    /** The budget that the draft says it means by 预算. */
    private readonly declared: "年初预算数" | "全年预算数" | undefined,
    private readonly facets: FacetNames,
  ) {
    this.series = new Set(Object.keys(books.report.figures).flatMap((id) => seriesIn(id) ?? []));
  }

  get report(): Report {
    return this.books.report;
  }

  /** The figure `id` of a period; undefined when the rulebook knows none of the kind. */
  value(id: string, period: Period): Answer | undefined {
    const wanted = this.ofPeriod(id, period);
    const report = period === "本年" || period === "上年" ? this.books.report : this.budgetReport(period);
    const figure = report?.figures[wanted];
    if (figure === undefined) return this.unlisted(id, period);
    if (figure.value === null) return { kind: "missing", reason: figure.missing ?? "工作簿中没有这个数" };
    const plain = fromDecimal(figure.value);
    // Ratios are fractions in a report and percentages in a draft.
    const value = plain && figure.unit === "%" ? multiply(plain, whole(100)) : plain;
    return (
      value && {
        kind: "value",
        value,
        id: wanted,
        label:
          parseItem(id)?.field === this.facets.amount ? figure.label.replace(/金额$/u, "") : figure.label,
        cells: figure.sources,
      }
    );
  }

  /** The other budget than the one meant: to say which one was taken by mistake. */
  otherBudget(id: string, budget: Budget): Answer | undefined {
    const meant = this.meant(budget);
    return this.value(id, meant === "年初预算数" ? "全年预算数" : "年初预算数");
  }

  /** Other items of the same series: `…项[2101101].金额` besides `…项[2101102].金额`. */
  siblings(id: string): Found[] {
    const item = parseItem(id);
    if (!item?.key) return [];
    const pattern = patternOf(item.series, item.field);
    const others = Object.keys(this.report.figures).filter(
      (other) => other !== id && keyIn(pattern, other) !== undefined,
    );
    return others.flatMap((other) => {
      const answer = this.value(other, "本年");
      return answer?.kind === "value" ? [answer] : [];
    });
  }

  private meant(budget: Budget): string {
    return budget === "预算数" ? (this.declared ?? this.books.budget) : budget;
  }

  private budgetReport(budget: Budget): Report | undefined {
    return this.meant(budget) === this.books.budget ? this.books.report : this.books.other;
  }

  /** An item that is not on its sheet, or only with 0, has spent nothing. */
  private unlisted(id: string, period: Period): Answer | undefined {
    const { series = "", key = "" } = parseItem(id) ?? {};
    if (period !== "本年" || key === "" || key.includes("|") || !this.series.has(series)) return undefined;
    return { kind: "value", value: zero, id, label: key, cells: [], isUnlisted: true };
  }

  /** Figure of a period: `三公.合计` → `三公.合计.预算`, `…项[2010301].金额` → `…项[2010301].预算`. */
  private ofPeriod(id: string, period: Period): string {
    // An item itself is no number, in no period.
    if (period === "本年" || isItem(id)) return id;
    return facetOf(id, period === "上年" ? this.facets.lastYear : this.facets.budget);
  }

  /** A part's share as the pack prints it. */
  shownShare(part: string): string | undefined {
    const item = ownerOf(part, this.facets.amount);
    const share = this.report.figures[item === undefined ? part : partOf(item, this.facets.share)];
    return share?.unit === "%" ? share.shown : undefined;
  }
}
