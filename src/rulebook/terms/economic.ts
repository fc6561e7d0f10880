// Economic classification (部门预算支出经济分类): its 类 and 款 in sheet order, and the side of each in 基本支出.
import { economicNames } from "./economic-names";
import { readTable, readTrust } from "./text-table";
import type { Trust } from "./text-table";

export type EconomicItem = {
  code: string;
  name: string;
  trust: Trust;
  /** Older names and other wordings that exports print in the header; compare normalised. */
  aliases: readonly string[];
  /** Some years' sheets have no such column: its absence is no gap. */
  optional: boolean;
};

type EconomicClass = EconomicItem & { side: BasicSide; items: readonly EconomicItem[] };

/** Where a 类 stands in 基本支出; 项目 means that it belongs to 项目支出 only and should be zero there. */
type BasicSide = "人员" | "公用" | "项目";

const sides: Readonly<Record<string, BasicSide>> = {
  "301": "人员",
  "302": "公用",
  "303": "人员",
  "307": "公用",
  "309": "项目",
  "310": "公用",
  "311": "项目",
  "312": "项目",
  "313": "项目",
  "399": "公用",
};

/** 款 that came or went with a year's edition: 代缴社会保险费, 职业年金补助, and 赠与 with its two successors. */
const notEveryYear = new Set(["30311", "31304", "39906", "39909", "39910"]);

const all: readonly EconomicItem[] = readTable(economicNames).map(
  ([code = "", trust, name = "", aliases = ""]) => ({
    code,
    name,
    trust: readTrust(trust),
    aliases: aliases.split("|").filter((alias) => alias !== ""),
    optional: notEveryYear.has(code),
  }),
);

/** The ten 类 with their 款, in the column order of 财决05, 08 and their sub-tables. */
export const economicClasses: readonly EconomicClass[] = all.flatMap((entry) => {
  const side = sides[entry.code];
  return side
    ? [{ ...entry, side, items: all.filter(({ code }) => code.length === 5 && code.startsWith(entry.code)) }]
    : [];
});
