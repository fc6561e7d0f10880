// The parts of the Host over Excel that need no Excel: what goes into a cell, rectangles, the plan of a writing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf, formatOf } from "../../../src/host/excel/content";
import { toSheet } from "../../../src/host/excel/grid";
import { planWriting, refersTo } from "../../../src/host/excel/plan";
import { rectangles } from "../../../src/host/excel/rectangles";
import type { Survey } from "../../../src/host/excel/survey";
import { enter } from "../../office/model/input";
import { ours, tricky } from "../contract-fixture";

const nothing = new Map<string, string>();

describe("content of a cell", () => {
  const held = (text: string, look: "text" | "code" = "text") => {
    const cell = { look, text } as const;
    return enter(contentOf(cell, nothing), formatOf(cell, false));
  };

  it("text stays text, whatever it is", () => {
    for (const look of ["text", "code"] as const)
      for (const text of tricky) expect(held(text, look)).toMatchObject({ value: text });
    const pieces = fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      "1",
      "0",
      "/",
      "月",
      "日",
      "年",
      "%",
      ",",
      ".",
      "E",
      "甲",
      "TRUE",
      " ",
    );
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.array(pieces, { minLength: 1 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("text" as const, "code" as const), (words, look) => {
        const entered = held(words, look);
        expect(entered?.formula).toBeUndefined();
        expect(entered?.value).toBe(words);
      }),
    );
  });

  it("plain Chinese needs no apostrophe, codes keep their zeros by their format", () => {
    expect(contentOf({ look: "text", text: "财政拨款" }, nothing)).toBe("财政拨款");
    expect(contentOf({ look: "code", text: "0201" }, nothing)).toBe("0201");
    expect(formatOf({ look: "code", text: "0201" }, false)).toBe("@");
    expect(formatOf({ look: "code", text: "x", formula: "=A1" }, false)).toBe("General");
  });

  it("numbers are numbers, formulas follow renamed tabs", () => {
    expect(contentOf({ look: "amount", value: "13452.90" }, nothing)).toBe(13452.9);
    const renamed = new Map([["公开01", "公开01（财决）"]]);
    expect(contentOf({ look: "amount", value: "1", formula: "='公开01'!B3" }, renamed)).toBe(
      "='公开01（财决）'!B3",
    );
  });
});

describe("rectangles", () => {
  it("cover each cell that has a key once, and no other", () => {
    const key = fc.constantFrom("a", "b", undefined);
    fc.assert(
      fc.property(fc.array(fc.array(key, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const seen = rows.map((row) => row.map((): string | undefined => undefined));
        for (const { key: found, area } of rectangles(rows))
          for (let r = area.top; r <= area.bottom; r++)
            for (let c = area.left; c <= area.right; c++) {
              expect(seen[r]?.[c]).toBeUndefined();
              seen[r]![c] = found;
            }
        expect(seen).toEqual(rows);
      }),
    );
  });

  it("are few where cells are alike", () => {
    const row = ["a", "a", "b"];
    expect(rectangles([row, row, ["a", "a", "a"]])).toEqual([
      { key: "a", area: { top: 0, left: 0, bottom: 1, right: 1 } },
      { key: "b", area: { top: 0, left: 2, bottom: 1, right: 2 } },
      { key: "a", area: { top: 2, left: 0, bottom: 2, right: 2 } },
    ]);
  });
});

describe("a sheet from Excel's answers", () => {
  it("begins and ends where values do; nothing is −0", () => {
    const grid = {
      ...{ top: 2, left: 3, merges: [] },
      values: [
        ["", "", ""],
        ["", -0, ""],
        ["甲", "", ""],
      ],
      formats: Array.from({ length: 3 }, () => ["General", "0.00", "General"]),
    };
    const sheet = toSheet({ name: "表", isHidden: true }, grid, null);
    expect(sheet).toEqual({
      ...{ name: "表", hidden: true, top: 3, left: 3 },
      rows: [
        [null, 0],
        ["甲", null],
      ],
    });
    expect(Object.is(sheet.rows[0]?.[1], 0)).toBe(true);
  });
});

describe("the plan of a writing", () => {
  const survey = (names: readonly string[], marks: Record<string, string> = {}): Survey => ({
    file: "a.xlsx",
    sheets: names.map((name) => ({ id: `id-${name}`, name, isHidden: false })),
    ours: new Map(Object.entries(marks).map(([mark, name]) => [`Caijue.${mark}`, `id-${name}`])),
    ...{ strayMarks: [], userNames: [], isProtected: false, active: "" },
  });
  const tabsOf = (...given: Parameters<typeof planWriting>) =>
    planWriting(...given).targets.map(({ tab, old }) => [tab, old?.name]);

  it("gives way to tabs of the user, in any letter case", () => {
    expect(tabsOf(survey(["ABC"]), [ours("abc", [])], new Set())).toEqual([["abc（财决）", undefined]]);
  });

  it("writes into the sheet of an earlier run, under whatever name", () => {
    expect(tabsOf(survey(["甲", "改名"], { 公开01: "改名" }), [ours("公开01", [])], new Set())).toEqual([
      ["公开01", "改名"],
    ]);
  });

  it("lets a name of the user's choice stay when the usual one is taken", () => {
    const marked = survey(["公开01", "改名"], { 公开01: "改名" });
    expect(tabsOf(marked, [ours("公开01", [])], new Set())).toEqual([["改名", "改名"]]);
  });

  it("removes what is no longer wanted, unless it is needed", () => {
    const marked = survey(["甲", "公开01"], { 公开01: "公开01" });
    const plan = planWriting(marked, [], new Set());
    expect([plan.removed.map(({ name }) => name), plan.removedMarks]).toEqual([
      ["公开01"],
      ["Caijue.公开01"],
    ]);
    expect(planWriting(marked, [], new Set(["id-公开01"])).removed).toEqual([]);
  });

  it("sees which sheet a formula means", () => {
    expect(refersTo("='公开01 收''支'!B3", "公开01 收'支")).toBe(true);
    expect(refersTo("=公开01!B3+1", "公开01")).toBe(true);
    expect(refersTo("=公开011!B3", "公开01")).toBe(false);
  });
});
