// Which figure the words of a table's head or of a row's label name, as the indicators call it.
import { foldWords } from "./fold";
import type { FigureOf } from "./headed-tables";
import { spellings } from "./lexicon";
import type { Indicator, TableRule } from "./rules";

type Name = { words: string; id: string; label: string };

/** Of several names the one that ends last, and of these the longest. A bare 合计 is the table's own total. */
export function figuresOf(
  indicators: readonly Indicator[],
  head: NonNullable<TableRule["byHead"]>,
): FigureOf {
  const names = indicators
    .filter(({ of }) => head.of.some((start) => of["元"]?.startsWith(start)))
    .flatMap(({ of, label, say }) =>
      say.flatMap(spellings).map((words): Name => ({ words: foldWords(words), id: of["元"] ?? "", label })),
    );
  const total = names.find(({ id }) => id === head.total);
  const known = new Map<string, Name | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, lastNamed(names, text));
    return known.get(text) ?? (/合计|总计/u.test(text) ? total : undefined);
  };
}

function lastNamed(names: readonly Name[], text: string): Name | undefined {
  let best: { name: Name; end: number } | undefined;
  for (const name of names) {
    const at = text.lastIndexOf(name.words);
    if (at < 0) continue;
    const end = at + name.words.length;
    const isLonger = best?.end === end && name.words.length > best.name.words.length;
    if (!best || end > best.end || isLonger) best = { name, end };
  }
  return best?.name;
}
