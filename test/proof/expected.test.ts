// What should stand there can be put there: exactly in place of the quote, and nothing is wrong any more.
import { describe, expect, test } from "vitest";
import { books } from "../../scripts/bench-proof/books";
import { cleanDraft, corpusPacks, type CleanDraft } from "../../scripts/bench-proof/drafts";
import { mutationKinds, type Mutation } from "../../scripts/bench-proof/mutate";
import { otherDigit } from "../../scripts/bench-proof/mutation";
import { generator, sample } from "../../scripts/bench-proof/random";
import { check } from "../../scripts/bench-proof/score";
import type { ProofFinding } from "../../src/proof/finding";
import { replacement } from "../../src/proof/replacement";

const [sichuan, ...others] = corpusPacks();
const drafts = [
  cleanDraft(books.sample!(), sichuan!, false, false),
  ...others.map((pack, i) => cleanDraft(books[["fund", "carry", "before"][i % 3]!]!(), pack, false, false)),
];

type Put = { text: string; places: { start: number; end: number }[]; left: ProofFinding[] };

const errorsOf = (draft: CleanDraft, text: string, withBook: boolean): ProofFinding[] =>
  check(draft, text, withBook).findings.filter(({ severity }) => severity === "error");

/** Puts what should stand there in place of every error that has it, from the end backwards. */
function putRight(text: string, errors: readonly ProofFinding[]): Put {
  const put: Put = { text, places: [], left: [] };
  let before = text.length + 1;
  for (const finding of [...errors].reverse()) {
    const { start, end, expected } = finding;
    if (expected === undefined || end > before) {
      put.left.push(finding);
      continue;
    }
    const longer = expected.length - (end - start);
    put.text = put.text.slice(0, start) + expected + put.text.slice(end);
    put.places = put.places.map((place) => ({ start: place.start + longer, end: place.end + longer }));
    put.places.push({ start, end: start + expected.length });
    before = start;
  }
  return put;
}

/** What a finding is about, wherever it stands and whatever the numbers in its words are. */
const about = ({ kind, message }: ProofFinding): string => kind + message.replace(/[\d,.]+/gu, "#");

/** Kinds whose right text is known from the workbook, and from the draft alone. */
const known: Readonly<Record<string, "book" | "both">> = {
  "amount-digit": "book",
  "amount-digits-transposed": "book",
  "amount-last-digit": "book",
  "amount-tenfold": "book",
  "amount-unit": "book",
  "amount-unit-large": "book",
  "rate-digit": "book",
  "rate-tenfold": "book",
  "count-digit": "book",
  year: "both",
  "two-numbers-swapped": "book",
  "told-numbers-swapped": "both",
  "told-amount-digit": "both",
  "told-rate": "book",
  "told-share": "both",
  "part-tenfold": "book",
  "directions-crossed": "both",
  "last-years-number": "book",
  direction: "book",
  "direction-both": "book",
  level: "book",
  "unit-name": "book",
  "subject-outdated": "both",
  "subject-wrong": "both",
};

const mutationsOf = (kind: (typeof mutationKinds)[number], seed: number) =>
  drafts.flatMap((draft, i) =>
    kind
      .make(draft, generator(seed + i), i < 2 ? 2 : 1)
      .map((mutation): [CleanDraft, Mutation] => [draft, mutation]),
  );

describe.each([
  ["with the workbook", true],
  ["alone", false],
] as const)("single faults %s", (_name, withBook) => {
  const kinds = mutationKinds.filter(({ needsBook }) => withBook || !needsBook);
  test.each(kinds.map((kind, i) => [kind.kind, kind, i] as const))("%s", (name, kind, i) => {
    let puts = 0;
    const made = mutationsOf(kind, 40 + i);
    for (const [draft, mutation] of made) {
      const errors = errorsOf(draft, mutation.text, withBook);
      const { text, places, left } = putRight(mutation.text, errors);
      if (places.length === 0) continue;
      puts++;
      expect(text).toBe(draft.text);
      const after = errorsOf(draft, text, withBook);
      const there = after.filter(({ start, end }) => places.some((p) => p.start <= end && start <= p.end));
      expect(there.filter(({ expected }) => expected !== undefined)).toEqual([]);
      expect(after.filter((finding) => !left.map(about).includes(about(finding)))).toEqual([]);
    }
    const isKnown = known[name] === "both" || (withBook && known[name] === "book");
    expect(puts > 0, `${puts} of ${made.length}`).toBe(isKnown && made.length > 0);
  });
});

test("numbers in tables are put right without their unit, as the table prints them", () => {
  const draft = cleanDraft(books.sample!(), sichuan!);
  const total = draft.report.figures["支出.合计"]!.shown.replace(/万元$/u, "0");
  const tables = draft.lines.filter(({ role }) => role === "table");
  const cells = tables.flatMap(({ start, end }) =>
    Array.from(
      draft.text.slice(start, end).matchAll(new RegExp(`(?<=\\t)${total}(?=[\\t\\n])`, "g")),
      (match) => ({
        start: start + match.index,
        end: start + match.index + total.length,
      }),
    ),
  );
  const random = generator(3);
  let puts = 0;
  for (const { start, end } of sample(random, cells, 12)) {
    const faulty = draft.text.slice(0, start) + (otherDigit(total, random) ?? "") + draft.text.slice(end);
    const { text, places } = putRight(faulty, errorsOf(draft, faulty, true));
    if (places.length === 0) continue;
    puts++;
    expect(text).toBe(draft.text);
  }
  expect(puts).toBeGreaterThan(3);
});

describe("what is put in place of some words", () => {
  const put = (raw: string, quote: string, expected: string): string | undefined =>
    replacement({ text: raw }, { start: 0, end: raw.length, paragraph: 0, quote }, expected);

  test.each([
    ["6台（套）", "6台(套)", "0台(套)", "0台（套）"],
    ["青山县水利厅（本级）", "青山县水利厅(本级)", "青山县水利局(本级)", "青山县水利局（本级）"],
    ["行政运行", "行政运行", "行政运行(公安)", "行政运行（公安）"],
    ["水利厅(本级)", "水利厅(本级)", "水利局(本级)", "水利局(本级)"],
    ["１３，４５２．９万元", "13,452.9万元", "13,425.9万元", "13,425.9万元"],
    ["2023年 12 月 31 日", "2023年12月31日", "2022年12月31日", "2022年 12 月 31 日"],
    ["43 个", "43个", "51个", "51 个"],
    ["13,45\n2.9万元", "13,452.9万元", "13,425.9万元", "13,425.9万元"],
  ])("%s", (raw, quote, expected, right) => expect(put(raw, quote, expected)).toBe(right));

  test("nothing where it stands so already, or where something else stands between", () => {
    expect(put("13,452.9万元", "13,452.9万元", "13,452.9万元")).toBeUndefined();
    expect(put("13,45\n— 7 —\n2.9万元", "13,452.9万元", "13,425.9万元")).toBeUndefined();
  });
});
