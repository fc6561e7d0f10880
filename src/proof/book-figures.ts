// A workbook's figures as a proofreader asks for them: by figure and period, exactly.
import { fromDecimal, multiply, whole, zero, type Exact } from "../engine/value/amount";
import type { CellRef } from "../engine/value/cell";
import type { Report } from "../engine/value/report";
import type { Budget, Period } from "./claim";

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
  ) {
    const ids = Object.keys(books.report.figures);
    this.series = new Set(ids.flatMap((id) => (id.includes("[") ? [id.slice(0, id.indexOf("["))] : [])));
  }

  get report(): Report {
    return this.books.report;
  }

  /** The figure `id` of a period; undefined when the rulebook knows none of the kind. */
  value(id: string, period: Period): Answer | undefined {
    const facet = facetOf(id, period);
    const report = period === "本年" || period === "上年" ? this.books.report : this.budgetReport(period);
    const figure = report?.figures[facet];
    if (figure === undefined) return this.unlisted(id, period);
    if (figure.value === null) return { kind: "missing", reason: figure.missing ?? "工作簿中没有这个数" };
    const plain = fromDecimal(figure.value);
    // Ratios are fractions in a report and percentages in a draft.
    const value = plain && figure.unit === "%" ? multiply(plain, whole(100)) : plain;
    return (
      value && {
        kind: "value",
        value,
        id: facet,
        label: id.endsWith("].金额") ? figure.label.replace(/金额$/u, "") : figure.label,
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
    const [, head, tail] = /^(.+?\[).+(\]\..+)$/u.exec(id) ?? [];
    if (head === undefined || tail === undefined) return [];
    const others = Object.keys(this.report.figures).filter(
      (other) => other !== id && other.startsWith(head) && other.endsWith(tail),
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
    const [, series = "", key = ""] = /^(.+?)\[(.+)\]\./u.exec(id) ?? [];
    if (period !== "本年" || key === "" || key.includes("|") || !this.series.has(series)) return undefined;
    return { kind: "value", value: zero, id, label: key, cells: [], isUnlisted: true };
  }
}

const facets: Readonly<Record<Period, string>> = {
  本年: "",
  上年: "上年",
  年初预算数: "预算",
  全年预算数: "预算",
  预算数: "预算",
};

/** Figure of a period: `三公.合计` → `三公.合计.预算`, `…项[2010301].金额` → `…项[2010301].预算`. */
function facetOf(id: string, period: Period): string {
  const facet = facets[period];
  if (facet === "") return id;
  return id.includes("]") ? id.replace(/[^.]*$/u, facet) : `${id}.${facet}`;
}
