// The totals of 财决01 and 01-1: income, expense, opening and closing carry-over of some lines and carries.
import { type Amounts, type Carry, type Line, type Source, sources, tally } from "./accounts";

export type Balance = {
  incomeBySource: ReadonlyMap<Source, Amounts>;
  byClass: ReadonlyMap<string, Amounts>;
  income: Amounts;
  expense: Amounts;
  opening: Amounts;
  openingBasic: Amounts;
  openingProject: Amounts;
  closing: Amounts;
  closingBasic: Amounts;
  closingProject: Amounts;
  /** 总计, the same on both sides. */
  grand: Amounts;
};

const plus = (a: Amounts, b: Amounts): Amounts => ({
  initial: a.initial + b.initial,
  final: a.final + b.final,
});

/** Carry-over is not in the opening budget. */
const carried = (carries: readonly Carry[], pick: (carry: Carry) => number): Amounts => ({
  initial: 0,
  final: carries.reduce((sum, carry) => sum + pick(carry), 0),
});

export function balance({ lines, carries }: { lines: readonly Line[]; carries: readonly Carry[] }): Balance {
  const none: Amounts = { initial: 0, final: 0 };
  const spentBySource = tally(lines, ({ source }) => source);
  const incomeBySource = new Map(
    sources.map((source) => {
      const own = carries.filter((carry) => carry.source === source);
      return [
        source,
        plus(
          spentBySource.get(source) ?? none,
          carried(own, ({ opening, closing }) => closing - opening),
        ),
      ] as const;
    }),
  );
  const income = [...incomeBySource.values()].reduce(plus, none);
  const basic = carries.filter(({ isProject }) => !isProject);
  const project = carries.filter(({ isProject }) => isProject);
  const opening = carried(carries, (carry) => carry.opening);
  return {
    incomeBySource,
    byClass: tally(lines, ({ item }) => item.slice(0, 3)),
    income,
    expense: tally(lines, () => "all").get("all") ?? none,
    opening,
    openingBasic: carried(basic, (carry) => carry.opening),
    openingProject: carried(project, (carry) => carry.opening),
    closing: carried(carries, (carry) => carry.closing),
    closingBasic: carried(basic, (carry) => carry.closing),
    closingProject: carried(project, (carry) => carry.closing),
    grand: plus(income, opening),
  };
}
