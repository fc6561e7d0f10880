// Leaves out what is printed at the head or the foot of most pages, and so would part sentences that run on.

/** `pages` without the lines at their edges that, but for their digits, stand on most of them. */
export function withoutHeads(pages: readonly string[][]): string[][] {
  const heads = repeated(pages.map((lines) => lines.slice(0, 2)));
  const feet = repeated(pages.map((lines) => lines.slice(-2)));
  return pages.map((lines) => {
    let from = 0;
    let to = lines.length;
    while (from < to && heads.has(masked(lines[from]))) from++;
    while (to > from && feet.has(masked(lines[to - 1]))) to--;
    return lines.slice(from, to);
  });
}

/** Lines of words; bare page numbers are known without. */
function repeated(edges: readonly string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const line of new Set(edge.map(masked))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const isRepeated = ([line, count]: [string, number]): boolean =>
    count >= 3 && count > edges.length / 2 && /\p{Script=Han}/u.test(line);
  return new Set([...counts].filter(isRepeated).map(([line]) => line));
}

const masked = (line = ""): string => line.replace(/\s+/g, "").replace(/\d+/g, "#");
