// 科目 in running text: 教育支出（类）普通教育（款）小学教育（项）, 教育支出（205类）…, 小学教育（2050202）.

export type SubjectPart = { name: string; start: number; end: number };

/** What a paragraph says of one 科目; the lowest part that is named is the one spoken of. */
export type SubjectPhrase = {
  class?: SubjectPart;
  section?: SubjectPart;
  item?: SubjectPart;
  code?: SubjectPart;
  start: number;
  end: number;
};

const name = String.raw`[^。;:,.、"\d()][^。;:,.、"()]{0,40}(?:\([^()\d]{1,8}\)[^。;:,.、"()]{0,30})?`;
const marked = new RegExp(
  `(${name})\\((?:\\d{3})?类\\)(?:支出)?(${name})\\((?:\\d{2})?款\\)(?:(?:支出)?(${name})\\((?:\\d{2})?项\\))?(?:\\((\\d{7})\\))?`,
  "gu",
);
const coded = new RegExp(`(${name})\\((\\d{7}|\\d{5})\\)`, "gu");

/** The 科目 that a folded text names, in order. */
export function subjectsIn(text: string): SubjectPhrase[] {
  const phrases: SubjectPhrase[] = [];
  if (!text.includes("(")) return phrases;
  for (const match of text.matchAll(marked)) {
    const [, ...groups] = match;
    const [kind, section, item, code] = partsOf(text, match.index, groups);
    phrases.push({
      start: match.index,
      end: match.index + match[0].length,
      ...(kind && { class: kind }),
      ...(section && { section }),
      ...(item && { item }),
      ...(code && { code }),
    });
  }
  if (phrases.length > 0) return phrases;
  for (const match of text.matchAll(coded)) {
    const [, ...groups] = match;
    const [item, code] = partsOf(text, match.index, groups);
    if (item && code) phrases.push({ start: match.index, end: match.index + match[0].length, item, code });
  }
  return phrases;
}

/** Groups of a match, each with its place; they follow one another. */
function partsOf(
  text: string,
  from: number,
  groups: readonly (string | undefined)[],
): (SubjectPart | undefined)[] {
  let at = from;
  return groups.map((group) => {
    if (group === undefined) return undefined;
    const start = text.indexOf(group, at);
    at = start + group.length;
    return { name: group, start, end: at };
  });
}
