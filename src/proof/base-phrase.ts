// What a change is measured against, as a sentence names it: 与2021年相比, 较年初预算数, 比2019年（疫情前）.
import type { Base, Budget } from "./claim";

const budget = (group: string): string =>
  String.raw`(?<${group}>(?:年初|全年|调整后?的?|当年|年度|部门)?预算)(?:安排|批复)?(?:总额|数)?`;
const tail = String.raw`(?:的?(?:支出|收入)?(?:决算|执行)?(?:支出|收入)?(?:数字?|情况|规模)?)(?<closed>相比较?|比较|相较)?`;
/** 2021年（疫情前）同期, 上年同口径, 2022年度预算数, 年初预算; or a number that stands for last year's: 较221.17万元. */
const phrase = new RegExp(
  String.raw`(?<footing>(?:按照?|以)?(?:同口径|可比口径))(?:计算|相比|比较)?,?(?:同比|[与比较](?:上年|\d{4}年)度?(?:相比|比较)?)?|(?<alone>同比)(?:上一?年|去年|\\d{4}年)?度?|(?:与|比|较|同)(?:(?:(?<own>本年度?|当年度?)|(?<year>\d{4})年(?:度)?|(?<last>上一?年(?:度)?|去年))` +
    String.raw`(?<aside>\([^()\d]{0,8}(?:疫情|改革|调整)[^()]{0,8}\))?的?(?:同期)?(?:的?(?<alike>同口径|可比口径))?(?:的?${budget("yearly")})?` +
    String.raw`|${budget("plain")}|(?<same>同口径|可比口径))${tail}|(?:比|较)(?<bare>(?=\(?[\d,]+(?:\.\d+)?[万亿]?元))`,
  "uy",
);

/** `isClosed`: the phrase has ended, so that a number behind it is not of what is compared with. */
type BasePhrase = { base: Base; end: number; isClosed: boolean };

/** The phrase that begins at a place; `year` is the document's own. */
export function basePhraseAt(text: string, at: number, year: number | undefined): BasePhrase | undefined {
  // 经比较2020年度…: nothing is compared with that year.
  if (text.startsWith("比较", at - 1)) return undefined;
  phrase.lastIndex = at;
  const match = phrase.exec(text);
  const base = match?.groups && baseOf(match.groups, year);
  if (!match || !base) return undefined;
  const isClosed = (match.groups?.closed ?? match.groups?.footing ?? match.groups?.alone) !== undefined;
  return { base, end: at + match[0].length, isClosed };
}

function baseOf(
  named: Readonly<Record<string, string | undefined>>,
  year: number | undefined,
): Base | undefined {
  const printed = named.year === undefined ? undefined : Number(named.year);
  const words = named.yearly ?? named.plain;
  const isOther = named.last !== undefined || (printed !== undefined && printed !== year);
  if (words !== undefined) {
    // The budget of another year is no number of this document's own.
    return isOther ? { kind: "other", name: lastBudget } : { kind: "budget", budget: budgetOf(words) };
  }
  return aloofOf(named) ?? (printed === undefined ? lastOf(named) : { kind: "year", year: printed });
}

/** 同口径, 2019年（疫情前）: of no year as it was. */
function aloofOf({
  alike,
  same,
  footing,
  aside,
  year,
}: Readonly<Record<string, string | undefined>>): Base | undefined {
  if (alike ?? same ?? footing) return { kind: "other", name: "同口径" };
  return aside === undefined ? undefined : { kind: "other", name: year ?? aside };
}

const lastOf = ({ own }: Readonly<Record<string, string | undefined>>): Base | undefined =>
  own === undefined ? { kind: "last" } : undefined;

/** What the name of a base is that is last year's budget. */
export const lastBudget = "上年预算";

/** The budget that some words mean. */
export function budgetOf(words: string): Budget {
  if (words.startsWith("年初")) return "年初预算数";
  return /^(?:全年|调整)/u.test(words) ? "全年预算数" : "预算数";
}
