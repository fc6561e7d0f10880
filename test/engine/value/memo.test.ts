// What is made once: per object for as long as it lives, per text as long as it is among the last ones.
import { describe, expect, it, vi } from "vitest";
import { memo, memoTexts } from "../../../src/engine/value/memo";
import { readPack } from "../../../src/engine/pack/pack";
import { readForm } from "../../../src/engine/reading/reading";
import { rulebook } from "../../../src/rulebook";
import { words } from "../../../src/rulebook/sheet-words";
import { forms, listSheet } from "../../help/tiny";

describe("memo", () => {
  it("makes one result of each object, whatever it is", () => {
    const make = vi.fn((key: { of: undefined | number }, more: string) =>
      key.of === undefined ? undefined : more,
    );
    const made = memo(make);
    const [first, second] = [{ of: 1 }, { of: undefined }];
    expect([made(first, "a"), made(second, "b"), made(first, "c"), made(second, "d")]).toEqual([
      "a",
      undefined,
      "a",
      undefined,
    ]);
    expect(make.mock.calls).toEqual([
      [first, "a"],
      [second, "b"],
    ]);
  });

  it("takes an object for itself, not for one that looks alike", () => {
    const made = memo((key: { of: number }) => ({ key }));
    expect(made({ of: 1 })).not.toBe(made({ of: 1 }));
  });

  it("does not remember what throws", () => {
    let calls = 0;
    const made = memo(() => {
      if (++calls === 1) throw new Error("not yet");
      return calls;
    });
    const key = {};
    expect(() => made(key)).toThrow("not yet");
    expect([made(key), made(key)]).toEqual([2, 2]);
  });
});

describe("memoTexts", () => {
  it("remembers the last texts that were asked for, and no more", () => {
    const make = vi.fn((...texts: string[]) => texts.join("+"));
    const made = memoTexts(2, make);
    const ask = (...texts: string[]): number => {
      const before = make.mock.calls.length;
      expect(made(...texts)).toBe(texts.join("+"));
      return make.mock.calls.length - before;
    };
    expect([ask("a", "b"), ask("c"), ask("a", "b")]).toEqual([1, 1, 0]);
    // The third one takes the place of c, which was asked for longest ago.
    expect([ask("d"), ask("a", "b"), ask("c")]).toEqual([1, 0, 1]);
    expect([ask("ab"), ask("a", "b")]).toEqual([1, 1]);
  });

  it("does not remember what throws", () => {
    const made = memoTexts(2, (text) => {
      throw new Error(text);
    });
    expect(() => made("a")).toThrow("a");
    expect(() => made("a")).toThrow("a");
  });
});

describe("readings and packs", () => {
  const [form] = forms;

  it("are made once of the same sheet and form, and of the same text, id and file", () => {
    const sheet = listSheet([[null, "合计", null, 1]]);
    expect(readForm(sheet, form!, words, "甲.xlsx")).toBe(readForm(sheet, form!, words, "乙.xlsx"));
    expect(readForm({ ...sheet }, form!, words)).not.toBe(readForm(sheet, form!, words));
    const source = "---\n名称: 测试\n---\n## 一 {#one}\n";
    expect(readPack("x", source, rulebook)).toBe(readPack("x", source, rulebook));
    expect(readPack("x", source, rulebook)).not.toBe(readPack("y", source, rulebook));
    expect(readPack("x", source, rulebook, "z.md").file).toBe("z.md");
  });

  it("a sheet that cannot be read says so each time, with the name of its book", () => {
    const broken = listSheet([]);
    for (const book of ["甲.xlsx", "乙.xlsx"])
      expect(() => readForm(broken, form!, words, book)).toThrow(book);
  });
});
