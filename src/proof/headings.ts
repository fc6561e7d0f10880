// What looks like a heading: numbered as official papers number them, short, and without the stops of a sentence.

const numerals = "[一二三四五六七八九十]{1,3}";
const patterns: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, new RegExp(`^第${numerals}部分`, "u")],
  [1, /^附件\s*\d*[:：]?$/u],
  [1, /^目\s*录$/u],
  [1, /^.{0,40}\d{4}\s*年度?.{0,12}决算(?:公开)?(?:说明|报告|文本)?$/u],
  [2, new RegExp(`^${numerals}\\s*[、.．]`, "u")],
  [3, new RegExp(`^[(（]\\s*${numerals}\\s*[)）]`, "u")],
];
/** The title of a public table, which stands alone above it; 表1：… may go before. 出预算表 is the end of one. */
const tableTitle =
  /^(?:附?表\s*\d+\s*[:：]?)?(?!出[预决]算)[^，。；：、]{0,40}(?:决算|预算|收支|收入|支出)[^，。；：、]{0,12}表(?:[(（][^)）]{1,12}[)）])?$/u;
const longest = 48;

/** Level of a heading, as in `Paragraph.level`; undefined for other text. */
export function headingLevel(text: string): number | undefined {
  if (text.length > longest || /\d\s*(?:万元|%|％)/.test(text)) return undefined;
  if (!/[，；。：？！:]./u.test(text)) {
    for (const [level, pattern] of patterns) {
      const match = pattern.exec(text);
      if (match) return isTitle(text.slice(match[0].length)) ? level : undefined;
    }
  }
  return tableTitle.test(text) ? 4 : undefined;
}

/** What follows a heading's number: nothing yet, or words that do not break off as a list does. */
const isTitle = (rest: string): boolean => !/[，；：:、]$/u.test(rest.trim());

/** A heading's number that its title does not follow on the same line. */
export const isBareNumber = (text: string): boolean =>
  new RegExp(`^(?:[(（]\\s*${numerals}\\s*[)）]|${numerals}、|第${numerals}部分)$`, "u").test(text);

/** What stands under a chart. */
export const isCaption = (text: string): boolean => /^[(（]?图\s*\d/u.test(text) && text.length < 60;

/** A numbered paragraph or point: 1. … 1、… （1）… ①… 第一条. */
export const opensPoint = (text: string): boolean =>
  /^(?:\d{1,2}\s*[.、．](?!\d)|[(（]\s*\d{1,2}\s*[)）]|[①-⑳]|第[一二三四五六七八九十]+条|注[:：]|[(（]注)/u.test(
    text,
  );
