// The sample's Part 2 says what the seed's says, figure by figure and in order, but for the seed's own faults.
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/engine/value/cell";
import type { Report, Section, Span } from "../../src/engine/value/report";
import { sampleReport } from "../help/reports";
import { allowed, seed, type Words } from "./seed";

const report = sampleReport();

describe("Part 2 against the seed", () => {
  for (const [id, words] of Object.entries(seed)) {
    it(`${id}: ${words.length} words and figures in order, and no figure besides`, () => {
      follow(textOf(report, id), words);
    });
  }

  it("leaves nothing to fill in", () => {
    expect(report.todos).toEqual([]);
  });

  it("covers all ten sections with their items", () => {
    const ids = part2Of(report).map(({ id }) => id);
    expect(Object.keys(seed).filter((id) => !["headings", "captions"].includes(id))).toEqual(
      ids.filter((id) => id !== "other"),
    );
  });

  it("lists all the seed's figures", () => {
    const printed = Object.values(seed).flatMap((words) =>
      words.map((word) => (typeof word === "string" ? word : word.seed)),
    );
    expect(printed.filter((word) => /\d/.test(word)).length).toBeGreaterThan(150);
  });

  it("uses every allowed difference, and each is one", () => {
    const used = new Set(Object.values(seed).flat());
    const unused = Object.entries(allowed).filter(([, difference]) => !used.has(difference));
    expect(unused).toEqual([]);
    for (const { seed: theirs, ours, why } of Object.values(allowed)) {
      expect(theirs).not.toBe(ours);
      expect(why).toMatch(/^(S?\d+(\.\d+)?|8\/9): \S/);
    }
  });
});

describe("the comparison itself", () => {
  const words: Words = ["支出", "3万元", "减少", "0.45万元"];

  it("accepts the same words with others between", () => {
    follow("支出决算为3万元，较上年减少0.45万元。", words);
  });

  it.each([
    ["another figure", "支出决算为3万元，较上年减少0.46万元。"],
    ["a longer figure", "支出决算为13万元，较上年减少0.45万元。"],
    ["the other direction", "支出决算为3万元，较上年增加0.45万元。"],
    ["another order", "支出决算为0.45万元，较上年减少3万元。"],
    ["a figure more", "支出决算为3万元，较上年减少0.45万元，下降13%。"],
    ["a figure less", "支出决算为3万元。"],
  ])("refuses %s", (_, text) => {
    expect(() => follow(text, words)).toThrow();
  });

  it("refuses what an allowed difference leaves out", () => {
    const without: Words = ["对", { seed: "全面", ours: "", why: "" }, "开展"];
    follow("对预算开展绩效自评", without);
    expect(() => follow("对预算全面开展绩效自评", without)).toThrow();
  });
});

/** Sections from 一 to the next part. */
function part2Of({ sections }: Report): Section[] {
  const first = sections.findIndex((section) => section.id === "overall");
  const rest = sections.slice(first);
  return rest.slice(
    0,
    rest.findIndex(({ level }) => level < 3),
  );
}

/** A figure, or a word that stands for the sign of one. */
const figure = /\d|增加|减少|增长|下降|持平|大于|小于|等于|未安排/u;

/** Every word stands in the text, one behind the other, with no figure that is not among them. */
function follow(text: string, words: Words): void {
  const whole = normalise(text);
  let at = 0;
  const left: string[] = [];
  for (const word of words) {
    const ours = typeof word === "string" ? word : word.ours;
    if (ours === "") {
      left.push(normalise(typeof word === "string" ? word : word.seed));
      continue;
    }
    const wanted = normalise(ours);
    const found = whole.indexOf(wanted, at);
    const here = `…${whole.slice(Math.max(0, at - 20), at)}▲${whole.slice(at, at + 60)}…`;
    if (found < 0) throw new Error(`“${ours}” is not where the seed has it: ${here}`);
    expectNothing(whole.slice(at, found), left.splice(0), here);
    at = found + wanted.length;
  }
  expectNothing(whole.slice(at), left, `…${whole.slice(-60)}`);
}

function expectNothing(gap: string, left: readonly string[], here: string): void {
  const more = figure.exec(gap)?.[0] ?? left.find((word) => gap.includes(word));
  if (more !== undefined) throw new Error(`“${more}” is more than the seed has: ${here}`);
}

/** Text of a section as the document prints it, with what our sample's unit typed itself taken out. */
function textOf(whole: Report, id: string): string {
  const { sections, figures } = whole;
  const part2 = part2Of(whole);
  if (id === "headings") return part2.flatMap((one) => (one.level === 3 ? one.heading : [])).join("\n");
  if (id === "captions") {
    const charts = part2.flatMap((one) =>
      one.blocks.flatMap((block) => ("chart" in block ? block.chart : [])),
    );
    return charts.map((chart) => chart.caption).join("\n");
  }
  const isTyped = (span: Span): boolean => {
    const shown = figures[span.figure ?? ""];
    return shown?.unit === "文字" && shown.sources.some((cell) => cell.form === "决算补充资料");
  };
  const section = sections.find((one) => one.id === id);
  return (section?.spans ?? []).map((span) => (isTyped(span) ? "〔…〕" : span.text)).join("");
}
