// The tag language: text in, nodes out, and every mistake at its place.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/engine/value/problem";
import { parseNodes, tokenise, type Node } from "../../../src/engine/pack/tags";

const start = { line: 7, column: 3 };
const parse = (text: string): Node[] => parseNodes(tokenise(text, start, "x.md"), "x.md");

/** Nodes in one line, without places: `收入<一般 占|万>` … */
function sketch(nodes: readonly Node[]): string {
  return nodes
    .map((node): string => {
      switch (node.kind) {
        case "text":
          return node.text;
        case "separator":
          return `⟨${node.text}⟩`;
        case "value":
          return `⟨${[node.path, ...node.filters].join("|")}⟩`;
        case "phrase":
          return `⟨@${node.name}:${node.path}⟩`;
        case "loop":
          return `⟨#${node.series}:${sketch(node.body)}⟩`;
        case "choice":
          return `⟨?${node.branches.map(({ test, body }) => `${JSON.stringify(test)}→${sketch(body)}`).join("；")}⟩`;
      }
    })
    .join("");
}

const present = (path: string, not = false): string => JSON.stringify({ kind: "present", path, not });
const compares = (left: string, relation: string, right: string): string =>
  JSON.stringify({ kind: "compare", left, relation, right });

describe("nodes", () => {
  it.each<[string, string]>([
    ["没有标记", "没有标记"],
    ["甲{收入.合计}乙", "甲⟨收入.合计⟩乙"],
    ["{ 收入.合计 | 绝对 |数}", "⟨收入.合计|绝对|数⟩"],
    ["{收入｜绝对}", "⟨收入|绝对⟩"],
    ["{一般公共预算.项[2010301].金额}", "⟨一般公共预算.项[2010301].金额⟩"],
    ["{@变动 总体.总计}", "⟨@变动:总体.总计⟩"],
    ["{＠变动　总体.总计}", "⟨@变动:总体.总计⟩"],
    ["{#收入.构成}{名称}{；}{/}", "⟨#收入.构成:⟨名称⟩⟨；⟩⟩"],
    ["{#甲}{、 }{/甲}", "⟨#甲:⟨、⟩⟩"],
    ["{＃甲}乙{／}", "⟨#甲:乙⟩"],
    ["{#甲}{#乙}{名称}{/乙}{/甲}", "⟨#甲:⟨#乙:⟨名称⟩⟩⟩"],
    ["{?甲}乙{/}", `⟨?${present("甲")}→乙⟩`],
    ["{?!甲}乙{/!甲}", `⟨?${present("甲", true)}→乙⟩`],
    ["{?！甲}乙{/}", `⟨?${present("甲", true)}→乙⟩`],
    ["{?须说明 甲.乙}丙{/}", `⟨?${JSON.stringify({ kind: "owed", path: "甲.乙" })}→丙⟩`],
    ["{?须说明}乙{/}", `⟨?${present("须说明")}→乙⟩`],
    ["{?甲>0}乙{:}丙{/}", `⟨?${compares("甲", ">", "0")}→乙；null→丙⟩`],
    ["{？甲 ＝ 0}乙{：}丙{/}", `⟨?${compares("甲", "=", "0")}→乙；null→丙⟩`],
    [
      "{?甲≠乙}丙{: 丁 ≤ -1.5}戊{:}{/}",
      `⟨?${compares("甲", "≠", "乙")}→丙；${compares("丁", "≤", "-1.5")}→戊；null→⟩`,
    ],
    ["{?甲}{?乙}丙{/}{:}丁{/}", `⟨?${present("甲")}→⟨?${present("乙")}→丙⟩；null→丁⟩`],
  ])("%s", (text, wanted) => expect(sketch(parse(text))).toBe(wanted));

  it("keep their places, also over lines", () => {
    expect(parse("甲{乙}\n丙{丁}{#戊}{/}")).toMatchObject([
      { kind: "text" },
      { path: "乙", place: { line: 7, column: 4 } },
      { kind: "text" },
      { path: "丁", place: { line: 8, column: 2 } },
      { series: "戊", place: { line: 8, column: 5 } },
    ]);
  });
});

describe("mistakes", () => {
  it.each<[string, number, number, string]>([
    ["甲{乙", 7, 4, "标记“{”没有对应的“}”"],
    ["甲{乙{丙}", 7, 4, "标记“{”没有对应的“}”"],
    ["甲}乙", 7, 4, "多出一个“}”"],
    ["{甲}}", 7, 6, "多出一个“}”"],
    ["一\n二}", 8, 2, "多出一个“}”"],
    ["一{}", 7, 4, "空标记“{}”"],
    ["{ }", 7, 3, "空标记“{}”"],
    ["{#甲}乙", 7, 3, "“{#甲}”没有对应的“{/}”"],
    ["{?甲}乙{:}丙", 7, 3, "“{?甲}”没有对应的“{/}”"],
    ["{?甲}{#乙}{/}", 7, 3, "“{?甲}”没有对应的“{/}”"],
    ["甲{/}", 7, 4, "“{/}”没有对应的开头"],
    ["甲{:}乙", 7, 4, "“{:}”没有对应的开头"],
    ["{#甲}乙{/丙}", 7, 8, "“{/丙}”与“{#甲}”不对应"],
    ["{#甲}乙{:}丙{/}", 7, 8, "“{:}”只能用在“{?条件}…{/}”之中"],
    ["{?甲}{:}乙{:}丙{/}", 7, 11, "“{:}”之后不能再有分支"],
    ["{?甲}{:}乙{:丙}丁{/}", 7, 11, "“{:}”之后不能再有分支"],
    ["{?}甲{/}", 7, 3, "条件为空，应写作“{?数>0}”或“{?数}”"],
    ["{?!}甲{/}", 7, 3, "条件为空，应写作“{?数>0}”或“{?数}”"],
    ["{@变动}", 7, 3, "句式“{@变动}”应写作“{@句式名 数}”"],
    ["{@}", 7, 3, "句式“{@}”应写作“{@句式名 数}”"],
    ["{@变动 甲 乙}", 7, 3, "句式“{@变动 甲 乙}”应写作“{@句式名 数}”"],
    ["{|绝对}", 7, 3, "空标记“{}”"],
  ])("%j", (text, line, column, detail) => {
    expect(() => parse(text)).toThrow(`文稿模板“x.md”第${line}行第${column}列有误：${detail}。`);
  });

  it("never end in anything but a Problem", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "{#甲}",
      "{?甲}",
      "{?甲>0}",
      "{:}",
      "{:乙}",
      "{/}",
      "{/甲}",
      "{@句 数}",
      "{；}",
      "{数|绝对}",
      "字",
      "\n",
      "|",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(text, (source) => {
        try {
          parse(source);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("text without braces is one text", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/[{}]/.test(text)),
        (text) => {
          expect(parse(text)).toEqual([{ kind: "text", text }]);
        },
      ),
    );
  });
});
