// The books of one unit for one year, from which every sheet is derived; all amounts in whole cents.
import { isPersonnel } from "./economic";
import type { Grid } from "./grid";

/** Where money comes from, in the order of 财决01. The first three are 财政拨款. */
export const sources = [
  "一般公共预算财政拨款",
  "政府性基金预算财政拨款",
  "国有资本经营预算财政拨款",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
] as const;
export type Source = (typeof sources)[number];
export const general: Source = "一般公共预算财政拨款";
export const fiscalSources: readonly Source[] = sources.slice(0, 3);

export type Project = { code: string; name: string; kind: "行政事业类" | "基本建设类" };

/** Cents by 经济分类 款. */
export type Spending = ReadonlyMap<string, number>;

/** What one 项 spent from one source, as basic expenditure (no project) or in one project. */
export type Line = {
  item: string;
  source: Source;
  project: Project | null;
  spending: Spending;
  /** 年初预算数 as a percentage of the outturn, rounded down to whole 100 元 by 款. */
  budgeted: number;
};

/** Carry-over of one 项: opening and closing balance. */
export type Carry = { item: string; source: Source; isProject: boolean; opening: number; closing: number };

/** 年初预算数 and 决算数; 全年预算数 equals the latter. */
export type Amounts = { initial: number; final: number };

export type Budget = { initial: number; full: number };

/** What the annex sheets hold beside what follows from the lines. */
export type Annex = {
  sanGong: { abroad: Budget; purchase: Budget; running: Budget; reception: Budget };
  tours: number;
  travellers: number;
  purchased: number;
  kept: number;
  batches: number;
  guests: number;
  /** By the eight uses of 附03. */
  vehicles: readonly number[];
  equipment: number;
  procurement: { goods: number; works: number; services: number; medium: number; small: number };
  /** Fixed assets and intangibles, opening and closing. */
  assets: { fixed: readonly [number, number]; intangible: readonly [number, number] };
  /** 项 → institutions, 行政编制, 事业编制, 在职行政, 在职事业, 退休. */
  staff: readonly { item: string; counts: readonly number[] }[];
};

export type Answer = {
  key: string;
  item: string;
  content?: string;
  cents?: number;
  count?: number;
  hint?: string;
};

export type Accounts = {
  unit: string;
  unitCode: string;
  year: number;
  names: Readonly<Record<string, string>>;
  lines: readonly Line[];
  carries: readonly Carry[];
  annex: Annex;
  /** Rows of the 决算补充资料 sheet; none, no sheet. */
  answers: readonly Answer[];
  /** The sheets 整体绩效自评 and 项目绩效自评 as the unit filled them in. */
  appraisals?: readonly Grid[];
};

/** The part of an outturn that was in the approved budget, rounded down to whole 100 元. */
export const initialBudget = (cents: number, percent: number): number =>
  Math.floor((cents * percent) / 1_000_000) * 10_000;

/** Adds up the lines' amounts under the key that `keyOf` gives; undefined leaves an amount out. */
export function tally(
  lines: readonly Line[],
  keyOf: (line: Line, economic: string) => string | undefined,
): ReadonlyMap<string, Amounts> {
  const totals = new Map<string, Amounts>();
  for (const line of lines) {
    for (const [economic, cents] of line.spending) {
      const key = keyOf(line, economic);
      if (key === undefined) continue;
      const total = totals.get(key) ?? { initial: 0, final: 0 };
      total.initial += initialBudget(cents, line.budgeted);
      total.final += cents;
      totals.set(key, total);
    }
  }
  return totals;
}

export type Flow = { basic: number; project: number };

/** One 项's year from some sources. */
export type ItemAccount = {
  item: string;
  opening: Flow;
  income: Flow;
  personnel: number;
  publicUse: number;
  project: number;
  closing: Flow;
};

const emptyItem = (item: string): ItemAccount => ({
  item,
  opening: { basic: 0, project: 0 },
  income: { basic: 0, project: 0 },
  personnel: 0,
  publicUse: 0,
  project: 0,
  closing: { basic: 0, project: 0 },
});

function addLine(account: ItemAccount, line: Line): void {
  const kind = line.project === null ? "basic" : "project";
  for (const [economic, cents] of line.spending) {
    account.income[kind] += cents;
    if (line.project !== null) account.project += cents;
    else if (isPersonnel(economic)) account.personnel += cents;
    else account.publicUse += cents;
  }
}

/** The 项 of some sources, by code: income is what was spent plus what the carry-over grew by. */
export function itemAccounts(accounts: Accounts, from: readonly Source[]): ItemAccount[] {
  const items = new Map<string, ItemAccount>();
  const at = (item: string): ItemAccount => {
    const found = items.get(item) ?? emptyItem(item);
    items.set(item, found);
    return found;
  };
  for (const line of accounts.lines) if (from.includes(line.source)) addLine(at(line.item), line);
  for (const carry of accounts.carries) {
    if (!from.includes(carry.source)) continue;
    const account = at(carry.item);
    const kind = carry.isProject ? "project" : "basic";
    account.opening[kind] += carry.opening;
    account.income[kind] += carry.closing - carry.opening;
    account.closing[kind] += carry.closing;
  }
  return [...items.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
}

export const flowTotal = (flow: Flow): number => flow.basic + flow.project;
export const spent = (account: ItemAccount): number =>
  account.personnel + account.publicUse + account.project;
