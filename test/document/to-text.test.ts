// Plain text and Markdown: every word, in order, as it was written.
import { fromMarkdown } from "mdast-util-from-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../src/document/to-markdown";
import { lineText, outline } from "../../src/document/walk-report";
import { toText } from "../../src/document/to-text";
import { hostile, note, paragraph, reportOf, sampleReport, section } from "./sample-report";

describe("toText", () => {
  it("gives a line to each paragraph and room to each section", () => {
    const text = toText(sampleReport);
    expect(text).toMatch(
      /^乐山市市中区某某办公室2022年度部门决算\n公开时间：2023年10月12日\n\n第一部分 部门概况\n\n一、部门职责\n1\. 负责/,
    );
    expect(text).toContain(`\n2. 负责会务工作。\n${hostile}\n`);
    expect(text).toContain("主要变动原因是【待填：主要变动原因】。\n图1：收、支决算总计变动情况图\n");
    expect(text).toMatch(/（注：[^\n]*）\n图2/);
    expect(text.endsWith("1. 更小的标题\n")).toBe(true);
  });

  it("leaves remarks out on request", () => {
    expect(toText(sampleReport, { notes: false })).not.toContain("（注：");
  });
});

describe("toMarkdown", () => {
  it("marks headings by level, remarks as quotations, charts as tables", () => {
    const markdown = toMarkdown(sampleReport);
    expect(markdown).toMatch(/^# 乐山.*\n\n公开时间/);
    expect(markdown).toContain("\n## 第二部分 2022年度部门决算情况说明\n\n### 一、收入");
    expect(markdown).toContain("\n#### （一）一般公共");
    expect(markdown).toContain("\n##### 1\\. 更小的标题\n");
    expect(markdown).toContain("\n> （注：数据来源于财决01-1表");
    expect(markdown).toContain(
      "| 名称 | 数值（万元） | 文中表述 |\n| --- | ---: | ---: |\n| 2021年 | 19876.37 | 19,876.37万元 |",
    );
    expect(toMarkdown(sampleReport, { notes: false })).not.toContain("（注：");
  });

  it("reads back as it was written, whatever the text looks like", () => {
    const risky = fc.stringMatching(/^[-+=*_#>|<&;:~`\\[\]()!.0-9 a"决算]{1,30}$/);
    const text = fc.oneof(
      risky,
      fc.string(),
      fc.constantFrom(hostile, "1. 负责", "- x", "&amp;", "---", "http://a.b", "a@b.cn"),
    );
    fc.assert(
      fc.property(text, (words) => {
        const report = reportOf([section(2, words, [paragraph(words), note(words)])]);
        expect(readBack(toMarkdown(report))).toEqual(
          outline(report).body.map((item) => "spans" in item && lineText(item)),
        );
      }),
    );
  });
});

type Node = { type: string; value?: string; children?: Node[] };

function readBack(markdown: string): string[] {
  const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join("");
  return (fromMarkdown(markdown) as Node).children!.map(words);
}
