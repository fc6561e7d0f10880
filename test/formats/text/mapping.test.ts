// Places in a text that was made from another, and the way back: whatever has been done to it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { copied, edited, Mapping, type Range } from "../../../src/formats/text/mapping";

type Edit = { at: number; length: number; made: number };

const anyEdit = fc.record({ at: fc.nat(40), length: fc.nat(8), made: fc.nat(8) });
const someEdits = fc.array(anyEdit, { maxLength: 6 });

/** Edits one after the other: each step by itself, how long the last text is, and where it stands in the first. */
function after(edits: readonly Edit[]): { steps: Mapping[]; length: number; all: Mapping } {
  let total = 40;
  const steps = edits.map(({ at, length, made }) => {
    const start = Math.min(at, total);
    const end = Math.min(start + length, total);
    const step = edited(total, { start, end }, made);
    total += made - (end - start);
    return step;
  });
  return { steps, length: total, all: steps.reduce((all, step) => step.then(all), copied(40)) };
}

/** Ranges of a text of this length that hold something. */
const ranges = (length: number): Range[] =>
  Array.from({ length }, (_, start) =>
    [1, 3, 10].map((size) => ({ start, end: Math.min(start + size, length) })),
  ).flat();

/** No change stands in it. */
const isUntouched = ({ stretches }: Mapping, { start, end }: Range): boolean =>
  stretches.some((one) => !one.isWhole && one.at <= start && end <= one.at + one.length);

const holds = (outer: Range | undefined, { start, end }: Range): boolean =>
  outer !== undefined && outer.start <= start && end <= outer.end;

describe("edits", () => {
  it("lead on one after the other as all of them at once, where nothing was changed", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { steps, length, all } = after(edits);
        for (const range of ranges(length)) {
          const there = steps
            .toReversed()
            .reduce<Range | undefined>((at, step) => at && step.range(at), range);
          if (isUntouched(all, range)) expect(all.range(range)).toEqual(there);
          else if (there) expect(holds(all.range(range), there)).toBe(true);
        }
      }),
    );
  });

  it("can be put together from either side", () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, anyEdit, (...edits) => {
        const [a, b, c] = after(edits).steps as [Mapping, Mapping, Mapping];
        expect(c.then(b).then(a)).toEqual(c.then(b.then(a)));
      }),
    );
  });

  it("can be gone back: to the same place where nothing was changed, else to what holds it", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { length, all } = after(edits);
        expect(all.inverse().inverse()).toEqual(all);
        for (const range of ranges(length)) {
          const there = all.range(range);
          const back = there && all.inverse().range(there);
          if (isUntouched(all, range)) expect(back).toEqual(range);
          else if (there) expect(holds(back, range)).toBe(true);
        }
      }),
    );
  });

  it("keep the order of places", () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { length, all } = after(edits);
        const places = Array.from({ length }, (_, unit) => [all.start(unit), all.end(unit)] as const);
        for (const [i, [start = 0, end = 40]] of places.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.[0] ?? 0);
          expect(end).toBeGreaterThanOrEqual(places[i - 1]?.[1] ?? 0);
        }
      }),
    );
  });

  it("take the unit beside along when something goes or comes", () => {
    const removed = edited(5, { start: 2, end: 4 }, 0);
    expect([removed.range({ start: 1, end: 2 }), removed.range({ start: 2, end: 3 })]).toEqual([
      { start: 1, end: 4 },
      { start: 4, end: 5 },
    ]);
    const put = edited(5, { start: 0, end: 0 }, 2);
    expect(put.inverse().range({ start: 0, end: 1 })).toEqual({ start: 0, end: 3 });
  });

  it("leave nothing of a text of which nothing is left", () => {
    expect(edited(3, { start: 0, end: 3 }, 0).range({ start: 0, end: 0 })).toBeUndefined();
  });
});

describe("a text out of pieces", () => {
  const read = new Mapping([
    { at: 0, length: 2, from: 10, span: 2, isWhole: false },
    { at: 2, length: 1, from: 12, span: 5, isWhole: true },
    { at: 5, length: 3, from: 0, span: 3, isWhole: false },
  ]);

  it("knows which of its units stand nowhere", () => {
    expect([3, 4, 8].map((unit) => read.start(unit))).toEqual([undefined, undefined, undefined]);
    expect(read.range({ start: 3, end: 5 })).toBeUndefined();
    expect(read.range({ start: 1, end: 4 })).toEqual({ start: 11, end: 17 });
    expect(read.range({ start: 3, end: 7 })).toEqual({ start: 0, end: 2 });
  });

  it("gives the places of a piece of it", () => {
    expect(read.slice(1, 6).stretches).toEqual([
      { at: 0, length: 1, from: 11, span: 1, isWhole: false },
      { at: 1, length: 1, from: 12, span: 5, isWhole: true },
      { at: 4, length: 1, from: 0, span: 1, isWhole: false },
    ]);
    expect(read.slice(4, 4).stretches).toEqual([]);
  });

  it("leads on from what was made of it", () => {
    const folded = new Mapping([
      { at: 0, length: 1, from: 1, span: 1, isWhole: false },
      { at: 1, length: 2, from: 5, span: 2, isWhole: false },
    ]);
    expect(folded.then(read).stretches).toEqual([
      { at: 0, length: 1, from: 11, span: 1, isWhole: false },
      { at: 1, length: 2, from: 0, span: 2, isWhole: false },
    ]);
  });
});
