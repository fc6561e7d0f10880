// Accounts that hold together, made by chance: every whole is the sum of its parts, this year, last year and as planned.
import { below, type Random } from "../random";

/** In units of the last place that is printed; things are counted. */
export type Entry = { now: number; last: number; plan: number };
export type Accounts = { entries: ReadonlyMap<string, Entry>; decimals: number; unit: "万元" | "元" };

/** What makes up what. */
export const wholes: Readonly<Record<string, readonly string[]>> = {
  财政拨款: ["一般公共收入", "基金收入"],
  本年收入: ["财政拨款", "事业收入", "其他收入"],
  收入总计: ["本年收入", "年初结转"],
  本年支出: ["基本支出", "项目支出"],
  基本支出: ["人员经费", "公用经费"],
  一般支出: ["公共服务", "社会保障", "卫生健康", "住房保障"],
  三公: ["出国", "用车", "接待"],
  用车: ["购置", "运行"],
  车辆: ["车辆甲", "车辆乙"],
  采购: ["货物", "工程", "服务"],
};

const leaves: readonly (readonly [key: string, most: number, isOftenNothing?: true])[] = [
  ["一般公共收入", 900_000],
  ["基金收入", 50_000, true],
  ["事业收入", 200_000],
  ["其他收入", 40_000],
  ["年初结转", 60_000],
  ["人员经费", 400_000],
  ["公用经费", 90_000],
  ["项目支出", 300_000],
  ["公共服务", 300_000],
  ["社会保障", 90_000],
  ["卫生健康", 50_000],
  ["住房保障", 60_000],
  ["出国", 1500, true],
  ["购置", 3000, true],
  ["运行", 2500],
  ["接待", 1200],
  ["运行经费", 50_000],
  ["货物", 30_000],
  ["工程", 40_000, true],
  ["服务", 20_000],
];
const counts: readonly (readonly [key: string, most: number])[] = [
  ["保有量", 12],
  ["批次", 90],
  ["车辆甲", 6],
  ["车辆乙", 9],
];

export function makeAccounts(random: Random): Accounts {
  const decimals = [2, 2, 2, 4, 6][below(random, 5)] ?? 2;
  const entries = new Map<string, Entry>();
  for (const leaf of leaves) entries.set(leaf[0], leafEntry(random, leaf, 10 ** (decimals - 2)));
  for (const [key, most] of counts) entries.set(key, countOf(1 + below(random, most)));
  const batches = entries.get("批次") ?? none;
  entries.set("人次", countOf(batches.now * (2 + below(random, 9))));
  for (const whole of Object.keys(wholes)) if (!entries.has(whole)) addWhole(entries, whole);
  entries.set("支出总计", entries.get("收入总计") ?? none);
  return { entries, decimals, unit: decimals === 2 && random() < 0.2 ? "元" : "万元" };
}

function leafEntry(random: Random, [, most, isOftenNothing]: (typeof leaves)[number], finer: number): Entry {
  if (isOftenNothing === true && random() < 0.5) return none;
  const around = (value: number): number => Math.max(1, Math.round(value * (0.7 + 0.7 * random())));
  const now = (20 + below(random, most)) * finer + below(random, finer);
  return { now, last: around(now), plan: around(now) };
}

const none: Entry = { now: 0, last: 0, plan: 0 };
const countOf = (count: number): Entry => ({ now: count, last: count, plan: count });

function addWhole(entries: Map<string, Entry>, whole: string): Entry {
  const parts = (wholes[whole] ?? []).map((part) => entries.get(part) ?? addWhole(entries, part));
  const sum = (field: keyof Entry): number => parts.reduce((all, part) => all + part[field], 0);
  const entry = { now: sum("now"), last: sum("last"), plan: sum("plan") };
  entries.set(whole, entry);
  return entry;
}
