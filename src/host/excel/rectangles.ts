// Cells that are treated alike, as few rectangles, so that Excel is told few things.
import type { Area } from "../../engine/value/filled";

/** Rectangles of cells with the same key; cells without one are left out. `rows` may be of different lengths. */
export function rectangles(
  rows: readonly (readonly (string | undefined)[])[],
): { key: string; area: Area }[] {
  const done: { key: string; area: Area }[] = [];
  let open = new Map<string, { key: string; area: Area }>();
  for (const [r, row] of rows.entries()) {
    const next = new Map<string, { key: string; area: Area }>();
    for (const { key, left, right } of runs(row)) {
      const span = `${left}:${right}`;
      const above = open.get(span);
      if (above?.key === key) {
        above.area.bottom = r;
        next.set(span, above);
      } else {
        const found = { key, area: { top: r, left, bottom: r, right } };
        done.push(found);
        next.set(span, found);
      }
    }
    open = next;
  }
  return done;
}

function runs(row: readonly (string | undefined)[]): { key: string; left: number; right: number }[] {
  const found: { key: string; left: number; right: number }[] = [];
  for (const [c, key] of row.entries()) {
    const last = found.at(-1);
    if (key === undefined) continue;
    if (last?.key === key && last.right === c - 1) last.right = c;
    else found.push({ key, left: c, right: c });
  }
  return found;
}
