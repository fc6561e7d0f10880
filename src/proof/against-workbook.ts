// Holds every claim against the workbook: amounts, changes, shares, completion, and the words that say more or less.
import { absolute, compare, divide, multiply, sign, subtract, whole, type Exact } from "../engine/amount";
import type { CellRef } from "../engine/cell";
import type { Claim, ClaimOf, Move, Period, Printed, Ref } from "./claim";
import { gap, placeOf } from "./facts";
import { foldWords } from "./fold";
import type { ProofKind, Remark } from "./finding";
import { budgetName, moveWord, opposite, periodName, relationWord, where } from "./say";
import { balanced, type ShareGroups } from "./relations/shares";
import type { Style } from "./style";
import type { Answer, Found, Workbook } from "./workbook";

/** What came of a number: right, right but for its tail, wrong, or not to be told. */
export type Verdict = "right" | "note" | "wrong";

export class WorkbookJudge {
  readonly remarks: Remark[] = [];
  readonly verdicts = new Map<Printed, Verdict>();
  /** Why a number could not be compared. */
  readonly reasons = new Map<Printed, string>();
  /** Words that were judged by the workbook, rightly or wrongly said. */
  readonly decided = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly style: Style,
    private readonly groups: ShareGroups,
  ) {}

  judgeAll(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const truth = claim.kind === "share" ? this.shareOf(claim) : undefined;
      if (claim.kind === "share" && truth && !("kind" in truth) && truth.exact)
        this.groups.learn(claim.printed, truth.exact);
    }
    for (const claim of claims) this.judge(claim);
  }

  private judge(claim: Claim): void {
    switch (claim.kind) {
      case "amount":
        return this.amount(claim);
      case "change":
        return this.change(claim);
      case "share":
        return this.share(claim);
      case "completion":
        return this.completion(claim);
      case "level":
        return this.level(claim);
      case "nothing":
        return this.nothing(claim);
      default:
    }
  }

  /** The first of the possible figures that fits, else the likeliest. */
  private find(ref: Ref, period: Period, fits?: (found: Found) => boolean): Answer | undefined {
    const answers = ref.ids.flatMap((id) => this.workbook.value(id, period) ?? []);
    const found = answers.filter((answer) => answer.kind === "value");
    return (fits && found.find(fits)) ?? found[0] ?? answers[0];
  }

  private amount({ of, period, printed, source }: ClaimOf<"amount">): void {
    const answer = this.find(of, period, ({ value }) => this.style.prints(printed, value) !== "no");
    if (answer?.kind !== "value") return this.unknown(printed, answer);
    const fits = this.style.prints(printed, answer.value);
    if (fits === "yes") return this.accept(printed);
    const expected = this.style.print(answer.value, printed);
    const name = answer.label.startsWith("上年") ? answer.label : periodName(period) + answer.label;
    if (fits === "coarsely") return this.coarse(printed, expected, name, answer);
    const kind = printed.unit === "元" ? "amount" : "count";
    if (this.isOtherUnit(printed, answer)) return;
    if (source === "table" && this.isTail(printed, answer.value)) {
      this.verdicts.set(printed, "note");
      return;
    }
    const message = `${name}写的是${printed.quote}，工作簿中是${expected}${where(answer.cells)}，请改为${expected}。`;
    this.refuse(printed, { kind, message, expected, figure: answer.id, cells: answer.cells });
  }

  /** A table of rounded amounts may be off in its last place so that it adds up. */
  private isTail(printed: Printed, value: Exact): boolean {
    const ulp = multiply({ n: 1n, d: 10n ** BigInt(this.style.decimals(printed)) }, printed.scale);
    return compare(gap(printed.value, this.style.round(value, printed)), ulp) <= 0;
  }

  /** The number is right, its unit is not: 元 for 万元, or the other way round. */
  private isOtherUnit(printed: Printed, { value, label, id, cells }: Found): boolean {
    const { amount } = this.style;
    const other = {
      ...printed,
      value: multiply(divide(printed.value, printed.scale) ?? printed.value, amount.scale),
      scale: amount.scale,
    };
    if (printed.unit !== "元" || printed.printedUnit === amount.printedUnit) return false;
    if (this.style.prints(other, value) === "no") return false;
    const expected = printed.quote.replace(/\D+$/u, "") + amount.printedUnit;
    const message = `${label}写的是${printed.quote}，工作簿中是${expected}${where(cells)}，单位应为“${amount.printedUnit}”，请改正。`;
    this.refuse(printed, { kind: "amount", message, expected, figure: id, cells });
    return true;
  }

  private change(claim: ClaimOf<"change">): void {
    const now = this.find(claim.of, "本年");
    const before = this.find(claim.of, claim.base.kind === "budget" ? claim.base.budget : "上年");
    for (const move of claim.moves) {
      if (now?.kind !== "value" || before?.kind !== "value") {
        if (move.printed) this.unknown(move.printed, now?.kind === "value" ? before : now);
        continue;
      }
      this.move(move, now, before);
    }
  }

  private move(move: Move, now: Found, before: Found): void {
    this.decided.add(placeOf(move.word));
    const difference = subtract(now.value, before.value);
    const cells = [...now.cells, ...before.cells];
    const name = now.label;
    if (this.isWrongWay(move, difference)) {
      const word =
        move.sign === 0
          ? moveWord(sign(difference))
          : sign(difference) === 0
            ? "持平"
            : opposite(move.word.quote);
      const gap = this.amountLike(absolute(difference));
      this.remarks.push({
        severity: "error",
        kind: "direction",
        spot: move.word,
        expected: word,
        message: `${name}写的是“${move.word.quote}”，按工作簿应为“${word}”（相差${gap}）${where(cells)}，请改正。`,
        figure: now.id,
        cells,
      });
    }
    const { printed } = move;
    if (!printed) return;
    if (printed.unit === "%") this.rate(printed, difference, now, before);
    else this.difference(printed, absolute(difference), now, before);
  }

  /** Wrong in sign; what would be printed as 0 may be called 持平 as well. */
  private isWrongWay({ sign: said, isNearly, printed }: Move, difference: Exact): boolean {
    const truth = sign(difference);
    if (said === truth) return false;
    if (said !== 0) return !(truth === 0 && printed && sign(printed.value) === 0);
    return !isNearly && !this.isSmall(difference);
  }

  /** Prints as 0. */
  private isSmall(value: Exact): boolean {
    return (
      this.amountLike(absolute(value)).startsWith("0") && !/[1-9]/.test(this.amountLike(absolute(value)))
    );
  }

  private amountLike(value: Exact): string {
    return this.style.print(value, this.style.amount);
  }

  /** Of exact amounts, or of the amounts as printed. */
  private difference(printed: Printed, exact: Exact, now: Found, before: Found): void {
    const printedGap = absolute(
      subtract(this.style.round(now.value, printed), this.style.round(before.value, printed)),
    );
    const fits = [exact, printedGap].map((value) => this.style.prints(printed, value));
    if (fits.includes("yes")) return this.accept(printed);
    const expected = this.style.print(exact, printed);
    const name = `${now.label}增减额`;
    const cells = [...now.cells, ...before.cells];
    if (fits.includes("coarsely")) return this.coarse(printed, expected, name, { ...now, cells });
    const message = `${name}写的是${printed.quote}，按工作簿计算是${expected}${where(cells)}，请改为${expected}。`;
    this.refuse(printed, { kind: "change", message, expected, figure: now.id, cells });
  }

  private rate(printed: Printed, difference: Exact, now: Found, before: Found): void {
    const cells = [...now.cells, ...before.cells];
    const exact = percent(absolute(difference), before.value);
    if (!exact) {
      const message = `${now.label}上年（或预算）为0，不能计算增减幅度${where(cells)}，请删去“${printed.quote}”。`;
      return this.refuse(printed, { kind: "zero-base", message, cells, figure: now.id });
    }
    const fromPrinted = this.ofPrinted(now.value, before.value, (a, b) =>
      percent(absolute(subtract(a, b)), b),
    );
    this.ratio(printed, "rate", `${now.label}增减幅度`, [exact, ...fromPrinted], { ...now, cells });
  }

  private shareOf({
    of,
    whole: base,
  }: ClaimOf<"share">): { part: Found; total: Found; exact: Exact | undefined } | Answer | undefined {
    const part = this.find(of, "本年");
    const total = base && this.find(base, "本年");
    if (part?.kind !== "value" || total?.kind !== "value") return part?.kind === "value" ? total : part;
    return { part, total, exact: percent(part.value, total.value) };
  }

  private share(claim: ClaimOf<"share">): void {
    const { printed } = claim;
    const found = this.shareOf(claim);
    if (!found || "kind" in found) return this.unknown(printed, found);
    const { part, total, exact } = found;
    const cells = [...part.cells, ...total.cells];
    if (!exact) {
      const isHarmless = sign(printed.value) === 0;
      const message = `${total.label}为0，不能计算比重${where(cells)}，请删去“${printed.quote}”。`;
      return this.refuse(printed, { kind: "zero-base", message, cells }, isHarmless ? "question" : "error");
    }
    const name = `${part.label}占${total.label}的比重`;
    const isExact = this.style.prints(printed, exact) === "yes";
    const how = isExact
      ? undefined
      : this.isAsShown(part.id, printed)
        ? "custom"
        : this.groups.balancing(printed, exact);
    if (how !== undefined) return this.balanced(printed, exact, name, { ...part, cells }, how);
    this.ratio(printed, "share", name, [exact, ...this.ofPrinted(part.value, total.value, percent)], {
      ...part,
      cells,
    });
  }

  /** Just as the pack prints the share, which may have balanced it. */
  private isAsShown(id: string, { quote }: Printed): boolean {
    const share = this.workbook.report.figures[id.replace(/\.金额$/u, ".占比")];
    return share?.unit === "%" && foldWords(share.shown) === quote;
  }

  private balanced(
    printed: Printed,
    exact: Exact,
    name: string,
    of: Found,
    how: "custom" | "remainder",
  ): void {
    this.verdicts.set(printed, "note");
    const expected = this.style.print(exact, printed);
    const message = `${name}按四舍五入是${expected}，写的是${printed.quote}，${balanced(how)}`;
    const severity = how === "custom" ? "note" : "question";
    this.remarks.push({
      severity,
      kind: "share",
      spot: printed,
      expected,
      message,
      figure: of.id,
      cells: of.cells,
    });
  }

  private completion({ of, budget, printed }: ClaimOf<"completion">): void {
    const now = this.find(of, "本年");
    const plan = this.find(of, budget);
    if (now?.kind !== "value" || plan?.kind !== "value")
      return this.unknown(printed, now?.kind === "value" ? plan : now);
    const cells = [...now.cells, ...plan.cells];
    const exact = percent(now.value, plan.value);
    if (!exact) {
      const isHarmless = sign(printed.value) === 0 && sign(now.value) === 0;
      const message = `${now.label}的${budgetName(budget)}为0，没有完成率${where(cells)}，请改为“未安排预算”之类的说法。`;
      return this.refuse(
        printed,
        { kind: "zero-base", message, cells, figure: now.id },
        isHarmless ? "question" : "error",
      );
    }
    const fromPrinted = this.ofPrinted(now.value, plan.value, percent);
    this.ratio(
      printed,
      "completion",
      `${now.label}完成${budgetName(budget)}的比例`,
      [exact, ...fromPrinted],
      { ...now, cells },
    );
  }

  /** A percentage may come from exact amounts or from those printed. */
  private ratio(printed: Printed, kind: ProofKind, name: string, values: readonly Exact[], of: Found): void {
    const fits = values.map((value) => this.style.prints(printed, value));
    if (fits.includes("yes")) return this.accept(printed);
    const [exact = printed.value] = values;
    const expected = this.style.print(exact, printed);
    if (fits.includes("coarsely") && kind !== "share") return this.coarse(printed, expected, name, of);
    const message = `${name}写的是${printed.quote}，按工作簿计算是${expected}${where(of.cells)}，请改为${expected}。`;
    this.refuse(printed, { kind, message, expected, figure: of.id, cells: of.cells });
  }

  private level(claim: ClaimOf<"level">): void {
    const now = this.find(claim.of, "本年");
    const plan = this.find(claim.of, claim.budget);
    if (now?.kind !== "value" || plan?.kind !== "value") return;
    this.decided.add(placeOf(claim.word));
    const difference = subtract(now.value, plan.value);
    const truth = sign(difference);
    if (truth === claim.relation || (claim.relation === 0 && (claim.isNearly || this.isSmall(difference))))
      return;
    const cells = [...now.cells, ...plan.cells];
    const expected =
      truth === 0 ? "等于" : claim.relation === 0 ? relationWord(truth) : opposite(claim.word.quote);
    const budget = budgetName(claim.budget);
    this.remarks.push({
      severity: "error",
      kind: "budget-level",
      spot: claim.word,
      expected,
      message: `${now.label}写的是决算数“${claim.word.quote}”预算数，按工作簿决算${this.amountLike(now.value)}、${budget}${this.amountLike(plan.value)}${where(cells)}，应为“${expected}”，请改正。`,
      figure: now.id,
      cells,
    });
  }

  private nothing({ of, period, word }: ClaimOf<"nothing">): void {
    const answer = this.find(of, period);
    if (answer?.kind !== "value" || sign(answer.value) === 0) return;
    const shown = this.amountLike(answer.value);
    this.remarks.push({
      severity: "error",
      kind: "amount",
      spot: word,
      message: `这里写“${word.quote}”，工作簿中${periodName(period)}${answer.label}是${shown}${where(answer.cells)}，请改正。`,
      figure: answer.id,
      cells: answer.cells,
    });
  }

  private ofPrinted(a: Exact, b: Exact, ratio: (a: Exact, b: Exact) => Exact | undefined): Exact[] {
    const { amount } = this.style;
    return [ratio(this.style.round(a, amount), this.style.round(b, amount)) ?? []].flat();
  }

  private accept(printed: Printed): void {
    this.verdicts.set(printed, "right");
  }

  private coarse(printed: Printed, expected: string, name: string, { id, cells }: Found): void {
    this.verdicts.set(printed, "note");
    this.remarks.push({
      severity: "note",
      kind: "number-format",
      spot: printed,
      expected,
      message: `${name}写的是${printed.quote}，小数位数比全文少；按全文应为${expected}。`,
      figure: id,
      cells,
    });
  }

  private refuse(
    printed: Printed,
    remark: {
      kind: ProofKind;
      message: string;
      expected?: string;
      figure?: string;
      cells: readonly CellRef[];
    },
    severity: "error" | "question" = "error",
  ): void {
    this.verdicts.set(printed, "wrong");
    this.remarks.push({ severity, spot: printed, ...remark });
  }

  private unknown(printed: Printed, answer: Answer | undefined): void {
    if (answer?.kind === "missing") this.reasons.set(printed, answer.reason);
  }
}

const percent = (part: Exact, base: Exact): Exact | undefined => divide(multiply(part, whole(100)), base);
