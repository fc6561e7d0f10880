// Folding: one width and no blanks for matching, and the way back to the user's text.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldWords, unfold } from "../../src/proof/fold";

test("widths, brackets, quotes and blanks are folded", () => {
  expect(foldWords("（１） “三公” 经费　１２．５％")).toBe('(1)"三公"经费12.5%');
});

test("digits that a blank parts stay parted", () => {
  expect(foldWords("12 34")).toBe("12 34");
  expect(foldWords("支 出 12 万元")).toBe("支出12万元");
});

test("a stretch leads back to where it stands", () => {
  const text = "  支出 １２．５ 万元。";
  const folded = fold({ text }, [{ start: 0, end: text.length }]);
  const from = folded.text.indexOf("12.5万元");
  const { start, end } = unfold(folded, from, from + "12.5万元".length);
  expect(text.slice(start, end)).toBe("１２．５ 万元");
});

test("pieces are joined in reading order", () => {
  const text = "支出为⏎- 3 -⏎12万元";
  const pieces = [
    { start: 0, end: 3 },
    { start: text.indexOf("12"), end: text.length },
  ];
  const folded = fold({ text }, pieces);
  expect(folded.text).toBe("支出为12万元");
  expect(unfold(folded, 3, 7)).toEqual({ start: text.indexOf("12"), end: text.length });
});

test("every character has a place in the text, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const folded = fold({ text }, [{ start: 0, end: text.length }]);
      for (let unit = 0; unit < folded.text.length; unit++) {
        const [start = -1, end = -1] = [folded.places.start(unit), folded.places.end(unit)];
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
});
