// The pure parts below the session: alignment of texts, placing of edits, settings.
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/engine/value/report";
import { alignText, matches } from "../../src/app/work/align";
import { placeEdits } from "../../src/app/work/edits";
import { keepSettings, loadSettings } from "../../src/app/work/settings";

const figures = {
  a: { unit: "元" },
  b: { unit: "元" },
  rate: { unit: "%" },
  why: { unit: "文字" },
  way: { unit: "元" },
} as const;
const spans: Span[] = [
  { text: "本年收入" },
  { text: "13,452.9万元", figure: "a" },
  { text: "，比上年" },
  { text: "减少", figure: "way" },
  { text: "6,423.47万元", figure: "b" },
  { text: "，下降" },
  { text: "32.3%", figure: "rate" },
  { text: "，原因是" },
  { text: "项目完工", figure: "why" },
  { text: "。" },
];
const original = spans.map((span) => span.text).join("");
const align = (text: string) => alignText(spans, text, figures);
const wrong = (text: string) =>
  align(text).flatMap((piece) => (piece.wrong ? [[piece.text, piece.wrong]] : []));
const kept = (text: string) => align(text).flatMap((piece) => piece.figure ?? []);

describe("an edited text against its figures", () => {
  it("keeps every figure of an unchanged text", () => {
    expect(align(original)).toEqual(spans);
    expect(
      align(original)
        .map(({ text }) => text)
        .join(""),
    ).toBe(original);
  });

  it("keeps figures whose surroundings were put differently", () => {
    const text = original.replace("本年收入", "全年共取得收入").replace("，原因是", "，主要是因为");
    expect(kept(text)).toEqual(["a", "way", "b", "rate", "why"]);
    expect(wrong(text)).toEqual([]);
  });

  it.each([
    ["a digit", "13,452.9", "13,425.9", [["13,425.9万元", "a"]]],
    ["the unit alone", "13,452.9万元", "13,452.9元", [["13,452.9元", "a"]]],
    ["the direction", "减少", "增加", [["增加", "way"]]],
    ["a rate", "32.3%", "23.3%", [["23.3%", "rate"]]],
    ["words of a person", "项目完工", "工程收尾", []],
    ["a whole clause taken out", "，下降32.3%", "", []],
  ])("tells when %s was changed", (_, from, to, expected) => {
    expect(wrong(original.replace(from, to))).toEqual(expected);
  });

  it("goes by order where two numbers were changed at once", () => {
    const text = "本年收入1万元，比上年减少2万元，下降32.3%，原因是项目完工。";
    expect(wrong(text)).toEqual([
      ["1万元", "a"],
      ["2万元", "b"],
    ]);
  });

  it("loses no character of any text", () => {
    for (const text of ["", "全部重写，一个数也没有。", original + original, "13,452.9万元13,452.9万元"])
      expect(
        align(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
  });

  it("finds the longest common part", () => {
    expect(matches([..."abcd"], [..."axcd"])).toEqual([0, -1, 2, 3]);
    expect(matches([..."abc"], [])).toEqual([-1, -1, -1]);
  });
});

describe("edits and moving paragraphs", () => {
  const section = (...texts: string[]) => ({
    id: "s",
    level: 3,
    heading: "",
    text: "",
    spans: [],
    blocks: texts.map((text) => ({ kind: "paragraph" as const, spans: [{ text }] })),
  });
  const edit = { section: "s", index: 1, original: "二", text: "贰" };

  it("follow their text when a list grows above them", () => {
    const { at, lost } = placeEdits([section("一", "新", "二")], [edit]);
    expect([...at.keys()]).toEqual(["s/2"]);
    expect([at.get("s/2")?.stale, lost]).toEqual([false, []]);
  });

  it("stay at their place when the text changes, and say so", () => {
    expect(placeEdits([section("一", "二又")], [edit]).at.get("s/1")?.stale).toBe(true);
    expect(placeEdits([section("一")], [edit]).lost).toEqual([edit]);
    expect(placeEdits([], [edit]).lost).toEqual([edit]);
  });
});

describe("settings", () => {
  const shelf = (text: string | null) => {
    let kept = text;
    return { getItem: () => kept, setItem: (_: string, value: string) => void (kept = value) };
  };
  const initial = loadSettings(null, "sichuan-2022", ["sichuan-2022"]);

  it("come back as they were kept", () => {
    const place = shelf(null);
    const mine = { ...initial, decimals: 1, trim: false, balance: "最大余数", notes: false } as const;
    keepSettings(place, mine);
    expect(loadSettings(place, "sichuan-2022", ["sichuan-2022"])).toEqual(mine);
  });

  it.each([["{"], ["[]"], ["null"], ['{"pack":"gone","decimals":99,"unit":"亿元","notes":"x"}']])(
    "fall back to the pack for what is not understood: %s",
    (text) => expect(loadSettings(shelf(text), "sichuan-2022", ["sichuan-2022"])).toEqual(initial),
  );

  it("do without a storage that refuses", () => {
    const refusing = {
      getItem: () => {
        throw new Error("SecurityError");
      },
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    expect(loadSettings(refusing, "sichuan-2022", ["sichuan-2022"])).toEqual(initial);
    expect(() => keepSettings(refusing, initial)).not.toThrow();
  });
});
