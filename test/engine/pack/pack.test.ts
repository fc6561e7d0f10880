// A pack's Markdown: which block becomes what, and every mistake at its line and column.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPack, type PackBlock } from "../../../src/engine/pack/pack";
import { Problem } from "../../../src/engine/value/problem";
import { validatePack } from "../../../src/engine/pack/validate";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { budgets } from "../../../src/rulebook/budgets";

const settings = "---\n名称: 测试\n---\n";
const read = (body: string): readonly PackBlock[] => readPack("x", settings + body, { budgets }).body;

/** Blocks without places and with nodes as text. */
function sketch(blocks: readonly PackBlock[]): unknown[] {
  return blocks.map((block): unknown => {
    const text = (nodes: readonly { kind: string }[]): string =>
      nodes
        .map((node) =>
          "text" in node ? String(node.text) : "path" in node ? `⟨${String(node.path)}⟩` : `⟨${node.kind}⟩`,
        )
        .join("");
    switch (block.kind) {
      case "heading":
        return [`h${block.level}`, block.id, text(block.nodes)];
      case "paragraph":
      case "note":
        return [block.kind, text(block.nodes)];
      case "chart":
        return [block.chart, block.target, text(block.caption)];
      case "tables":
        return ["附表", block.only];
      case "loop":
        return [`#${block.series}`, ...sketch(block.body)];
      case "choice":
        return ["?", ...block.branches.map(({ body }) => sketch(body))];
    }
  });
}

describe("blocks", () => {
  it.each<[string, string, unknown[]]>([
    [
      "headings",
      "# 标题{单位} {#cover}\n## 部分 {#part}\n#### （一）甲",
      [
        ["h1", "cover", "标题⟨单位⟩"],
        ["h2", "part", "部分"],
        ["h4", null, "（一）甲"],
      ],
    ],
    ["a loop in a heading is no id", "## 甲{#收入.构成}乙{/}", [["h2", null, "甲⟨loop⟩"]]],
    ["lines of a paragraph continue", "甲乙\n丙{数}\n  丁", [["paragraph", "甲乙丙⟨数⟩丁"]]],
    [
      "Windows lines too",
      "甲\r\n乙\r\n\r\n丙\r\n",
      [
        ["paragraph", "甲乙"],
        ["paragraph", "丙"],
      ],
    ],
    ["a note", "> （注：{来源}，\n> 仅罗列）", [["note", "（注：⟨来源⟩，仅罗列）"]]],
    [
      "two notes in one quotation",
      "> 甲\n>\n> 乙",
      [
        ["note", "甲"],
        ["note", "乙"],
      ],
    ],
    ["a pie", "![图1：{年度}年结构](饼图:收入.构成)", [["pie", "收入.构成", "图1：⟨年度⟩年结构"]]],
    ["a column chart, with a Chinese colon", "![图](柱状图：总体.总计)", [["column", "总体.总计", "图"]]],
    [
      "numbers stay",
      "1. 甲{数}\n2. 乙\n\n3. 丙",
      [
        ["paragraph", "1. 甲⟨数⟩"],
        ["paragraph", "2. 乙"],
        ["paragraph", "3. 丙"],
      ],
    ],
    ["a number that is not 1", "3. 甲", [["paragraph", "3. 甲"]]],
    [
      "Chinese numerals are no list",
      "1、甲\n\n1．乙\n\n（1）丙",
      [
        ["paragraph", "1、甲"],
        ["paragraph", "1．乙"],
        ["paragraph", "（1）丙"],
      ],
    ],
    [
      "comments",
      "甲\n\n<!-- 给作者\n\n{不是标记 -->\n\n乙",
      [
        ["paragraph", "甲"],
        ["paragraph", "乙"],
      ],
    ],
    [
      "a comment straight below",
      "甲\n<!-- 注 -->\n\n乙",
      [
        ["paragraph", "甲"],
        ["paragraph", "乙"],
      ],
    ],
    [
      "Markdown inside a paragraph is text",
      "**甲** _乙_ `丙` [丁](戊) a*b*c",
      [["paragraph", "**甲** _乙_ `丙` [丁](戊) a*b*c"]],
    ],
    [
      "a loop over blocks",
      "{#收入.构成}\n\n{序号}. {名称}\n\n{/}\n\n末",
      [
        ["#收入.构成", ["paragraph", "⟨序号⟩. ⟨名称⟩"]],
        ["paragraph", "末"],
      ],
    ],
    [
      "a choice of blocks",
      "{?甲>0}\n\n一\n\n{:乙}\n\n二\n\n{:}\n\n三\n\n{/}",
      [["?", [["paragraph", "一"]], [["paragraph", "二"]], [["paragraph", "三"]]]],
    ],
    ["groups in groups", "{?甲}\n\n{#乙}\n\n丙\n\n{/乙}\n\n{/甲}", [["?", [["#乙", ["paragraph", "丙"]]]]]],
    [
      "several controls in one paragraph",
      "{?甲}{#乙}\n\n丙\n\n{/}\n{/}",
      [["?", [["#乙", ["paragraph", "丙"]]]]],
    ],
    ["a group that closes in its paragraph stays inside it", "{?甲}{/}", [["paragraph", "⟨choice⟩"]]],
    ["headings in a choice", "{?甲}\n\n## 乙 {#b}\n\n{/}", [["?", [["h2", "b", "乙"]]]]],
    ["nothing", "", []],
  ])("%s", (_, body, wanted) => expect(sketch(read(body))).toEqual(wanted));

  it("a byte order mark and Windows line ends change nothing", () => {
    const source = packs["sichuan-2022"] ?? "";
    const unix = readPack("x", source, { budgets });
    expect(readPack("x", `\uFEFF${source}`, { budgets })).toEqual(unix);
    expect(sketch(readPack("x", source.replaceAll("\n", "\r\n"), { budgets }).body)).toEqual(
      sketch(unix.body),
    );
  });
});

describe("mistakes in Markdown", () => {
  it.each<[string, string, number, number, string]>([
    ["HTML", "甲\n\n<b>乙</b>\n\n<div>丙</div>", 6, 1, "模板中不能使用 HTML"],
    ["HTML block", "<div>\n丙\n</div>", 4, 1, "模板中不能使用 HTML"],
    ["a comment inside a paragraph", "甲<!-- 注 -->", 4, 2, "模板中不能使用 HTML，注释"],
    ["text behind a comment", "<!-- 注 -->{数}", 4, 1, "模板中不能使用 HTML"],
    ["an open comment", "<!-- 注\n\n甲", 4, 1, "模板中不能使用 HTML"],
    ["code", "```\n甲\n```", 4, 1, "不支持这里的写法（code）"],
    ["indented text", "甲\n\n    乙", 6, 1, "不支持这里的写法（code）"],
    ["a line", "甲\n\n---\n\n乙", 6, 1, "不支持这里的写法（thematicBreak）"],
    ["a line straight below a text", "甲\n---\n", 4, 1, "段落下面不要画“---”"],
    ["a list in a list", "1. 甲\n   - 乙", 4, 1, "编号“1. ”之后只能是一段文字"],
    ["a list in a note", "> 甲\n>\n> - 乙", 6, 3, "注（“>”）中只能是文字"],
    ["a picture", "![图](a.png)", 4, 1, "图、表应单独成段，写作"],
    ["a chart with a space", "![图](饼图: 收入.构成)", 4, 1, "图、表应单独成段，写作"],
    ["a chart in a text", "![图](饼图:收入.构成)和", 4, 1, "图、表应单独成段，写作"],
    ["a broken escape in a chart", "![图](100%)", 4, 1, "图、表应单独成段，写作"],
    ["an open tag", "甲\n\n乙{丙", 6, 2, "标记“{”没有对应的“}”"],
    ["in a heading", "## 甲{/}", 4, 5, "“{/}”没有对应的开头"],
    ["in a note", "> 甲\n>  乙}", 5, 5, "多出一个“}”"],
    ["in a caption", "![图}](饼图:甲)", 4, 4, "多出一个“}”"],
    ["in a numbered paragraph", "1. 甲\n2. 乙}", 5, 5, "多出一个“}”"],
    ["an open loop", "甲\n\n{#乙}\n\n丙", 6, 1, "“{#乙}”没有对应的“{/}”"],
    ["an open choice", "{?甲}\n\n乙\n\n{:}\n\n丙", 4, 1, "“{?甲}”没有对应的“{/}”"],
    ["a stray end", "甲\n\n{/}", 6, 1, "“{/}”没有对应的开头"],
    ["a stray branch", "{:}", 4, 1, "“{:}”没有对应的开头"],
    ["a branch of a loop", "{#甲}\n\n{:}\n\n{/}", 6, 1, "“{:}”只能用在“{?条件}…{/}”之中"],
    ["a branch after the last", "{?甲}\n\n{:}\n\n{:}\n\n{/}", 8, 1, "“{:}”之后不能再有分支"],
    ["the wrong end", "{#甲}\n\n{/乙}", 6, 1, "“{/乙}”与“{#甲}”不对应"],
    ["a group that begins in a text and ends in another", "甲{?乙}丙\n\n{/}", 4, 2, "“{?乙}”没有对应的“{/}”"],
  ])("%s", (_, body, line, column, detail) => {
    expect(() => read(body)).toThrow(`文稿模板“x.md”第${line}行第${column}列有误：`);
    expect(() => read(body)).toThrow(detail);
  });
});

describe("any text is a pack or a Problem", () => {
  const piece = fc.constantFrom(
    ...[
      "{总体.总计}",
      "{#收入.构成}",
      "{名称}",
      "{；}",
      "{/}",
      "{?总体.总计>0}",
      "{:}",
      "{序号}",
      "{来源}",
      "{@变动 总体.总计}",
      "{@甲 数}",
    ],
    ...[
      "{数}",
      "{constructor}",
      "{#toString}",
      "{?__proto__}",
      "{@valueOf 总体.总计}",
      "{年度|绝对}",
      "{收入.构成[甲].金额}",
    ],
    ...[
      "\n\n",
      "\n",
      "# ",
      "## 甲 {#a}\n",
      "> ",
      "1. ",
      "- ",
      "![图](饼图:收入.构成)",
      "![图](柱状图:收入.合计)",
      "<!--",
      "-->",
      "<b>",
      "```",
      "    ",
      "---\n",
      "%",
      "{",
      "}",
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  );
  const attempt = (source: string): void => {
    try {
      validatePack(readPack("x", source, { budgets }), rulebook);
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
    }
  };

  it("as body", () => {
    fc.assert(
      fc.property(text, (body) => attempt(settings + body)),
      { numRuns: 400 },
    );
  });

  it("as settings", () => {
    const line = fc.constantFrom(
      "名称: 甲",
      "金额: ",
      "百分比: { 小数: ",
      "附表: [",
      "句式:",
      '  甲: "{数}{@甲 数}"',
      "- ",
      "*a",
      "&a",
      "? ",
      "!!js/function ",
      "}",
      "]",
      "|",
      "\t",
      "《",
      "'",
      '"',
    );
    const yaml = fc.oneof(
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(yaml, (head) => attempt(`---\n${head}\n---\n{总体.总计}`)),
      { numRuns: 400 },
    );
  });

  it("as a whole", () => {
    fc.assert(fc.property(text, attempt));
  });
});
