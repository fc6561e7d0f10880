// What a name in a pack means at its place: an item's field inside a loop, the hole of a phrase, or a figure.
import { itemId, own, type Definitions } from "../figures/figure";

/** The loops around a place, innermost first, and the figure that a phrase is about. */
export type Scope = { loops: readonly Loop[]; hole?: string };
export type Loop = { series: string; key: string; index: number; last: boolean };

/** `数` and `数.上年` inside a phrase name the figure it was called with. */
export const fillHole = (path: string, hole: string | undefined): string =>
  hole !== undefined && /^数(?=\.|$)/.test(path) ? hole + path.slice(1) : path;

/** Figure id of a path; undefined when the rulebook has none of that name. */
export function resolveFigure(path: string, scope: Scope, definitions: Definitions): string | undefined {
  const name = fillHole(path, scope.hole);
  for (const loop of scope.loops) {
    if (own(own(definitions.series, loop.series)?.fields ?? {}, name))
      return itemId(loop.series, loop.key, name);
  }
  if (own(definitions.figures, name)) return name;
  const item = /^(.+?)\[.*\]\.(.+)$/.exec(name);
  return item && own(own(definitions.series, item[1] ?? "")?.fields ?? {}, item[2] ?? "") ? name : undefined;
}
