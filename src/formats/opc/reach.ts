// Which parts a package still uses.
import type { Parts } from "./parts";
import { relationsOf } from "./relations";

/** Parts that can be reached from the package's root over relationships that `isFollowed` allows. */
export function reachable(parts: Parts, isFollowed: (path: string) => boolean = () => true): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { path } of relationsOf(parts, owner)) {
      if (path === "" || found.has(path) || !parts.has(path) || !isFollowed(path)) continue;
      found.add(path);
      waiting.push(path);
    }
  }
  return found;
}
