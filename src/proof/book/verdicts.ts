// What holding a draft against its workbook has come to so far: remarks, and what is known of every number and word.
import { absolute, divide, multiply, whole, type Exact } from "../../engine/value/amount";
import type { CellRef } from "../../engine/value/cell";
import type { Period, Printed, Ref, Spot } from "../claim";
import { placeOf } from "../draft-figures";
import type { ProofKind, Remark } from "../finding";
import type { ProofRules } from "../rules";
import { where } from "../proof-messages";
import type { Style } from "../style";
import type { Answer, Found, Workbook } from "../book-figures";

/** Right, right but for its tail, or wrong. A number without a verdict could not be compared. */
type Verdict = "right" | "note" | "wrong";

type Reproach = {
  kind: ProofKind;
  message: string;
  expected?: string | undefined;
  figure?: string;
  cells: readonly CellRef[];
};

export class Verdicts {
  readonly remarks: Remark[] = [];
  readonly of = new Map<Printed, Verdict>();
  /** Why a number could not be compared. */
  readonly reasons = new Map<Printed, string>();
  private readonly words = new Set<string>();

  constructor(
    readonly workbook: Workbook,
    readonly style: Style,
    private readonly told: ReadonlySet<string>,
    private readonly families: ProofRules["kindred"],
  ) {}

  /** The figures that words may mean, and those that go by the same name. */
  meanings({ ids }: Ref): string[] {
    const kindred = ids.flatMap((id) => this.families.filter((family) => family.includes(id)).flat());
    return [...new Set([...ids, ...kindred])];
  }

  /** A grand total may be told without what was left over: it is the year's own then. */
  widened(of: Ref): Ref {
    const within = this.families.flatMap(([head, ...rest]) =>
      head !== undefined && of.ids.includes(head) ? rest : [],
    );
    return { ...of, ids: [...of.ids, ...within] };
  }

  /** The first of the possible figures that fits, else the likeliest. */
  find(ref: Ref, period: Period, fits?: (found: Found) => boolean): Answer | undefined {
    const answers = ref.ids.flatMap((id) => this.workbook.value(id, period) ?? []);
    const found = answers.filter((answer) => answer.kind === "value");
    return (fits && found.find(fits)) ?? found[0] ?? answers[0];
  }

  /** Another item with just this number, which the draft does not tell: its name may be the one that is wrong. */
  untoldSibling(printed: Printed, { id }: Found): Found | undefined {
    const isMeant = ({ id: other, value }: Found): boolean =>
      !this.told.has(other) && value.n !== 0n && this.style.prints(printed, value) === "yes";
    return this.workbook.siblings(id).find(isMeant);
  }

  accept(printed: Printed): void {
    this.of.set(printed, "right");
  }

  /** Right as far as it goes, or for its tail: worth a remark at most. */
  note(printed: Printed, remark?: Reproach & { severity: "note" | "question" }): void {
    this.of.set(printed, "note");
    if (remark) this.remarks.push({ spot: printed, ...remark });
  }

  coarse(printed: Printed, expected: string, name: string, { id, cells }: Found): void {
    const message = `${name}写的是${printed.quote}，小数位数比全文少；按全文应为${expected}。`;
    this.note(printed, { severity: "note", kind: "number-format", expected, message, figure: id, cells });
  }

  refuse(printed: Printed, remark: Reproach, severity: "error" | "question" = "error"): void {
    this.of.set(printed, "wrong");
    this.remarks.push({ severity, spot: printed, ...remark });
  }

  unknown(printed: Printed, answer: Answer | undefined): void {
    if (answer?.kind === "missing") this.reasons.set(printed, answer.reason);
  }

  /** A word that the workbook has decided, rightly or wrongly said. */
  decide(word: Spot): void {
    this.words.add(placeOf(word));
  }

  refuseWord(word: Spot, remark: Reproach): void {
    this.remarks.push({ severity: "error", spot: word, ...remark });
  }

  isDecided(spot: Spot): boolean {
    return this.words.has(placeOf(spot));
  }

  /** Number or word: the workbook has said all there is to say. */
  isSettled(printed: Printed): boolean {
    return this.of.has(printed) || this.isDecided(printed);
  }

  isWrong(printed: Printed): boolean {
    return this.of.get(printed) === "wrong";
  }

  /** An amount in the draft's own style. */
  amountText(value: Exact): string {
    return this.style.print(value, this.style.amount);
  }

  /** Prints as 0. */
  isSmall(value: Exact): boolean {
    return isNothing(this.amountText(absolute(value)));
  }

  /**
   * A percentage may come from exact amounts or from those printed; `values` are both, the exact one first. `right` is
   * what should be printed where shares are balanced.
   */
  ratio(
    printed: Printed,
    kind: ProofKind,
    name: string,
    values: readonly Exact[],
    of: Found,
    right = values[0] ?? printed.value,
  ): void {
    const { style } = this;
    const fits = values.map((value) => style.prints(printed, value));
    const expected = style.print(right, printed);
    if (fits.includes("yes")) this.accept(printed);
    else if (fits.includes("coarsely") && kind !== "share") this.coarse(printed, expected, name, of);
    else {
      const message = `${name}写的是${printed.quote}，按工作簿计算是${expected}${where(of.cells)}，请改为${expected}。`;
      // 增长0% should not be said at all.
      const put = kind === "rate" && isNothing(expected) ? undefined : expected;
      this.refuse(printed, { kind, message, expected: put, figure: of.id, cells: of.cells });
    }
  }

  /** A ratio of two amounts as they are printed. */
  ofPrinted(a: Exact, b: Exact, ratio: (a: Exact, b: Exact) => Exact | undefined): Exact[] {
    const { style } = this;
    const value = ratio(style.round(a, style.amount), style.round(b, style.amount));
    return value ? [value] : [];
  }
}

/** A number that is printed as 0. */
export const isNothing = (printed: string): boolean => !/[1-9]/.test(printed);

/** part ÷ base in percent; undefined on a base of 0. */
export const percent = (part: Exact, base: Exact): Exact | undefined =>
  divide(multiply(part, whole(100)), base);
