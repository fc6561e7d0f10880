// Figure ids: what is made is read back, whatever a sheet puts into a key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  facetOf,
  isOf,
  isPattern,
  itemId,
  itemOf,
  keyIn,
  ownerOf,
  parseItem,
  partOf,
  patternOf,
  seriesIn,
  siblingField,
  siblingId,
  withKey,
  withoutFamily,
} from "../../../src/engine/figures/id";
import { own } from "../../../src/engine/figures/figure";
import { definitions } from "../../../src/rulebook/figures";

/** Names as a rulebook gives them, and keys as sheets do: brackets, dots, line breaks and all. */
const name = fc.stringMatching(/^[^[\].@]{1,6}$/u);
const series = fc.tuple(name, name).map(([family, one]) => `${family}.${one}`);
const key = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("[", "]", ".", "@", "$", "&", "\n", "项") }),
);

describe("an item's figure", () => {
  it("is read as it was made", () => {
    fc.assert(
      fc.property(series, key, name, (one, of, field) => {
        expect(parseItem(itemId(one, of, field))).toEqual({ series: one, key: of, field });
        expect(seriesIn(itemId(one, of, field))).toBe(one);
        expect(seriesIn(itemOf(one, of))).toBe(one);
        expect(ownerOf(itemId(one, of, field), field)).toBe(itemOf(one, of));
      }),
    );
  });

  it("is made as it was read", () => {
    fc.assert(
      fc.property(key, (id) => {
        const item = parseItem(id);
        if (item) expect(itemId(item.series, item.key, item.field)).toBe(id);
      }),
    );
  });

  it.each([
    "三公.合计",
    "三公.合计.上年",
    "三公.构成[公务接待费]",
    "三公.构成[公务接待费].",
    "[甲].金额",
    "",
    "].",
  ])("“%s” is none", (id) => expect(parseItem(id)).toBeUndefined());
});

describe("facets", () => {
  it("of a figure are appended, and taken off again", () => {
    fc.assert(
      fc.property(series, name, (figure, facet) => {
        expect(facetOf(figure, facet)).toBe(partOf(figure, facet));
        expect(ownerOf(facetOf(figure, facet), facet)).toBe(figure);
        expect(isOf(facetOf(figure, facet), figure)).toBe(true);
      }),
    );
  });

  it("of an item's figure are fields beside it", () => {
    fc.assert(
      fc.property(series, key, name, name, (one, of, field, facet) => {
        expect(facetOf(itemId(one, of, field), facet)).toBe(itemId(one, of, facet));
      }),
    );
  });

  it("are of that figure only, not of one whose name goes on", () => {
    expect(isOf("三公.合计", "三公.合计")).toBe(true);
    expect(isOf("三公.合计.增减率", "三公.合计")).toBe(true);
    expect(isOf("三公.合计数", "三公.合计")).toBe(false);
    expect(ownerOf("三公.合计.增减率", "增减")).toBeUndefined();
    expect(ownerOf("三公.合计.增减率", "率")).toBeUndefined();
    expect(ownerOf(".上年", "上年")).toBeUndefined();
    expect(withoutFamily("三公.合计.上年")).toBe("合计.上年");
  });
});

describe("patterns", () => {
  it("take a key and give it back", () => {
    fc.assert(
      fc.property(series, key, name, (one, of, field) => {
        const pattern = patternOf(one, field);
        expect(isPattern(pattern)).toBe(true);
        expect(withKey(pattern, of)).toBe(itemId(one, of, field));
        expect(keyIn(pattern, itemId(one, of, field))).toBe(of);
      }),
    );
  });

  it("are no other figure", () => {
    expect(keyIn("一般公共预算.项[@].金额", "一般公共预算.类[201].金额")).toBeUndefined();
    expect(keyIn("一般公共预算.项[@].金额", "一般公共预算.项[2010301].预算")).toBeUndefined();
    expect(keyIn("三公.合计", "三公.合计")).toBeUndefined();
    expect(keyIn("甲[@]", "甲[")).toBeUndefined();
  });

  it("name siblings where an item is defined", () => {
    expect(siblingField(siblingId("金额"))).toBe("金额");
    expect(siblingField("三公.合计")).toBeUndefined();
  });
});

describe("the rulebook's ids", () => {
  it("can be told apart: no figure reads as an item's, and every field as that of its series", () => {
    for (const id of Object.keys(definitions.figures)) expect(seriesIn(id), id).toBeUndefined();
    for (const [id, { fields }] of Object.entries(definitions.series))
      for (const field of Object.keys(fields)) {
        const item = parseItem(itemId(id, "1].x[2", field));
        expect(own(definitions.series, item?.series ?? "")?.fields, id).toBe(fields);
        expect(item?.field).toBe(field);
      }
  });
});
