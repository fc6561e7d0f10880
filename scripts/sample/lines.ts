// Short ways to write the lines of a unit's books.
import { general, type Line, type Project, type Source, type Spending } from "./accounts";
import { cents } from "./grid";

/** 经济分类 款 → amount in 元 as printed, e.g. `{ 30101: "1,412,836.00" }`. */
export type YuanByCode = Readonly<Record<string, string>>;

export const spending = (amounts: YuanByCode): Spending =>
  new Map(Object.entries(amounts).map(([economic, yuan]) => [economic, cents(yuan)]));

/** Basic expenditure of a 项. */
export const basic = (item: string, amounts: YuanByCode): Line => ({
  item,
  source: general,
  project: null,
  spending: spending(amounts),
  budgeted: 95,
});

/** One project of a 项; `budgeted` is the part that was in the opening budget, in percent. */
export const project = (
  item: string,
  named: Project,
  amounts: YuanByCode,
  budgeted = 0,
  source: Source = general,
): Line => ({ item, source, project: named, spending: spending(amounts), budgeted });

/** A project of ordinary administration; codes run on within a year. */
export const administrative = (year: number, serial: number, name: string): Project => ({
  code: projectCode(year, serial),
  name,
  kind: "行政事业类",
});

export const construction = (year: number, serial: number, name: string): Project => ({
  code: projectCode(year, serial),
  name,
  kind: "基本建设类",
});

const projectCode = (year: number, serial: number): string =>
  `511102${String(year).slice(2)}T${String(100_000_000 + serial * 7_919)}`;
