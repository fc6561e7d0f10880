// The draft's bookkeeping: amendments in the places of the draft as it was opened, and marks over its lines.
import { describe, expect, it } from "vitest";
import { readText } from "../../src/proof/read-text";
import type { ProofFinding } from "../../src/proof/finding";
import type { ProofReport } from "../../src/proof/proofread";
import { amended, unamended } from "../../src/app/work/amend-draft";
import { amendmentsOf, remarksOf, type Amendment, type Ignored } from "../../src/app/work/proof-work";
import { linesOf, type TextMark } from "../../src/ui/proofing/pieces";

const original = "收入100万元，支出90万元。\n结余10万元。";

const begin = () => {
  const draft = readText(original, "稿.txt");
  return { draft, opened: unamended(draft), ignored: [] as Ignored[] };
};
type State = ReturnType<typeof begin>;

/** Puts `to` in place of the first `from`, as the screen does. */
function change(state: State, from: string, to: string): State {
  const start = state.draft.text.indexOf(from);
  const { draft, opened, ignored } = amended(state, { start, end: start + from.length }, to);
  return { draft, opened, ignored: [...ignored] };
}

/** The amendments carried out on the text as it was opened. */
const carriedOut = (amendments: readonly Amendment[]): string =>
  [...amendments]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end), original);

const findingOn = ({ draft }: State, quote: string): ProofFinding => {
  const start = draft.text.indexOf(quote);
  const place = { start, end: start + quote.length, quote, paragraph: 0 };
  return { severity: "error", kind: "amount", message: quote, cells: [], related: [], ...place };
};

describe("amendments", () => {
  it("make the draft of the text as it was opened, in whatever order they come", () => {
    let at = change(begin(), "90万元", "1,095.5万元");
    at = change(at, "100万元", "1,100万元");
    at = change(at, "10万元", "4.5万元");
    expect(at.draft.text).toBe("收入1,100万元，支出1,095.5万元。\n结余4.5万元。");
    expect(carriedOut(amendmentsOf(at))).toBe(at.draft.text);
    at = change(at, "结余4.5万元", "结余5万元");
    at = change(at, "0万元，支出1,095", "6万元，花去1");
    expect(at.draft.text).toBe("收入1,106万元，花去1.5万元。\n结余5万元。");
    expect(carriedOut(amendmentsOf(at))).toBe(at.draft.text);
    expect(amendmentsOf(at).map(({ start }) => start)).toEqual([2, 16]);
  });

  it("leave paragraphs where their words are", () => {
    const { draft } = change(begin(), "100万元", "9万元");
    const [first, second] = draft.paragraphs.map(({ pieces }) =>
      pieces.map(({ start, end }) => draft.text.slice(start, end)).join(""),
    );
    expect([first, second]).toEqual(["收入9万元，支出90万元。", "结余10万元。"]);
  });

  it("take what was put aside along", () => {
    const state = begin();
    state.ignored.push({ finding: findingOn(state, "结余"), reason: "另有说明" });
    const { draft, ignored } = change(state, "100万元", "1,100万元");
    expect(ignored.map(({ finding: { start, end } }) => draft.text.slice(start, end))).toEqual(["结余"]);
  });
});

describe("remarks for the file", () => {
  it("stand where their words stood when it was opened", () => {
    let at = change(begin(), "100万元", "1,100万元");
    at = change(at, "90万元", "1,090.5万元");
    const quotes = ["收入", "1,100万元", "090", "支出1,090.5万元。\n结", "10万元"];
    const aside = findingOn(at, "结余");
    const report = { findings: [aside, ...quotes.map((quote) => findingOn(at, quote))] } as ProofReport;
    const remarks = remarksOf({ ...at, report, ignored: [{ finding: aside, reason: "另有说明" }] });
    const words = ({ start, end }: { start: number; end: number }) => original.slice(start, end);
    expect(remarks.findings.map(words)).toEqual(["收入", "100万元", "90万元", "支出90万元。\n结", "10万元"]);
    expect(remarks.aside?.map(({ finding: one, reason }) => [words(one), reason])).toEqual([
      ["结余", "另有说明"],
    ]);
    expect(remarks.amendments).toEqual([
      { start: 2, end: 7, text: "1,100万元" },
      { start: 10, end: 14, text: "1,090.5万元" },
    ]);
  });
});

describe("lines", () => {
  const text = "甲乙丙丁\n\n戊己庚";
  const marks: TextMark[] = [
    { start: 1, end: 3, grade: "question" },
    { start: 2, end: 3, grade: "error" },
    { start: 3, end: 8, grade: "note" },
  ];

  it("show all of the text, the gravest mark on top, over line ends too", () => {
    const lines = linesOf(text, marks, { start: 7, end: 9 });
    const seen = lines.map(({ pieces }) =>
      pieces.map((one) => `${one.text}${one.mark?.grade ?? ""}${one.isShown ? "!" : ""}`),
    );
    expect(seen).toEqual([
      ["甲", "乙question", "丙error", "丁note"],
      ["戊note", "己note!", "庚!"],
    ]);
  });
});
