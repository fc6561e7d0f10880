// What a name in a pack means at its place: an item's field inside a loop, the hole of a phrase, or a figure.
import { isOf, itemId, parseItem } from "../figures/id";
import { own, type Definitions } from "../figures/figure";

/** The loops around a place, innermost first, and the figure that a phrase is about. */
export type Scope = { loops: readonly Loop[]; hole?: string };
export type Loop = { series: string; key: string; index: number; last: boolean };

/** `数` and `数.上年` inside a phrase name the figure it was called with. */
export const fillHole = (path: string, hole: string | undefined): string =>
  hole !== undefined && isOf(path, "数") ? hole + path.slice(1) : path;

/** Figure id of a path; undefined when the rulebook has none of that name. */
export function resolveFigure(path: string, scope: Scope, definitions: Definitions): string | undefined {
  const name = fillHole(path, scope.hole);
  for (const loop of scope.loops) {
    if (own(own(definitions.series, loop.series)?.fields ?? {}, name))
      return itemId(loop.series, loop.key, name);
  }
  if (own(definitions.figures, name)) return name;
  const item = parseItem(name);
  return item && own(own(definitions.series, item.series)?.fields ?? {}, item.field) ? name : undefined;
}
