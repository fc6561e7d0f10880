// The grid draws what is in sight, all of it, and scrolls no further than it must.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edges, inSight, intoSight } from "../../src/page/windowing";

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

describe("inSight", () => {
  it("names the items of a simple list", () => {
    const starts = edges([10, 20, 30, 40]);
    expect(starts).toEqual([0, 10, 30, 60, 100]);
    expect(inSight(starts, 0, 10)).toEqual({ first: 0, last: 1 });
    expect(inSight(starts, 9, 2)).toEqual({ first: 0, last: 2 });
    expect(inSight(starts, 30, 30)).toEqual({ first: 2, last: 3 });
    expect(inSight(starts, 0, 1000)).toEqual({ first: 0, last: 4 });
    expect(inSight(starts, 500, 10)).toEqual({ first: 4, last: 4 });
  });

  it("takes exactly the items that overlap, whatever the sizes", () => {
    fc.assert(
      fc.property(sizes, fc.nat(5000), fc.integer({ min: 1, max: 900 }), (list, from, size) => {
        const starts = edges(list);
        const { first, last } = inSight(starts, from, size);
        const shown = list.flatMap((_, i) => (starts[i]! < from + size && starts[i + 1]! > from ? [i] : []));
        expect(Array.from({ length: last - first }, (_, i) => first + i)).toEqual(shown);
      }),
    );
  });
});

describe("intoSight", () => {
  it("stays where the item is in sight already", () => {
    expect(intoSight(edges([10, 20, 30]), 1, 5, 40)).toBe(5);
  });

  it("brings any item in sight, its start at least", () => {
    fc.assert(
      fc.property(
        sizes,
        fc.nat(5000),
        fc.integer({ min: 1, max: 900 }),
        fc.nat(59),
        (list, from, size, pick) => {
          const starts = edges(list);
          const item = pick % list.length;
          const at = intoSight(starts, item, from, size);
          expect(at).toBeLessThanOrEqual(starts[item]!);
          if (list[item]! <= size) expect(at + size).toBeGreaterThanOrEqual(starts[item + 1]!);
        },
      ),
    );
  });
});
