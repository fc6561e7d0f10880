// Reads a Pack: one Markdown file with tags, whose front matter sets number style, budget base and phrases.
import { memo, memoTexts } from "../value/memo";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Blockquote, Heading, List, Nodes, Paragraph, RootContent } from "mdast";
import { readFrontMatter, type Choices, type PackSettings } from "./front-matter";
import { group, isControl, type Control, type Grouped } from "./groups";
import { packProblem, type PackPlace } from "./pack-place";
import { parseNodes, tokenise, type Node, type TagToken } from "./tags";

type Plain =
  | { kind: "heading"; level: number; id: string | null; nodes: Node[]; place: PackPlace }
  | { kind: "paragraph" | "note"; nodes: Node[]; place: PackPlace }
  | { kind: "chart"; chart: "pie" | "column"; target: string; caption: Node[]; place: PackPlace }
  /** Every public table of the document with its heading, or only the one that is named; or the table of an annex. */
  | { kind: "tables"; only: string | null; place: PackPlace };

export type PackBlock = Grouped<Plain>;

/** One place-and-year's document. `file` names it in messages. */
export type Pack = PackSettings & { id: string; file: string; body: readonly PackBlock[] };

/**
 * Parses a pack. Each top-level Markdown block becomes a heading (`#` title, `##` part, `###` section, `####` （一）),
 * a paragraph, a note (`>`), a chart (`![图名](饼图:列)`) or the public tables (`![附表](附表:全部)`); a paragraph that is nothing but opening or closing tags
 * groups the blocks between. `<!-- … -->` is for authors. @throws Problem `pack-invalid` with line and column.
 */
export const readPack = (id: string, source: string, choices: Choices, file = `${id}.md`): Pack =>
  parsedWith(choices)(id, source, file);

/** A person has one or two packs open; parsing one takes longer than all the rest of a check. */
const parsedWith = memo((choices: Choices) =>
  memoTexts(8, (id, source, file) => parse(id, source, choices, file)),
);

function parse(id: string, source: string, choices: Choices, file: string): Pack {
  const { settings, body } = readFrontMatter(source, file, choices);
  const reader = new BlockReader(body, file);
  const items = fromMarkdown(body).children.flatMap((node) => reader.items(node));
  return { ...settings, id, file, body: group(items, file) };
}

/** The pack with the other budget base. */
export function withOtherBudget(pack: Pack, { budgets: { bases } }: Choices): Pack {
  return { ...pack, budget: bases.find((base) => base !== pack.budget) ?? pack.budget };
}

/** Reads Markdown blocks by their source text, since Markdown inside a paragraph means nothing in a pack. */
class BlockReader {
  constructor(
    private readonly body: string,
    private readonly file: string,
  ) {}

  items(node: RootContent): (Plain | Control)[] {
    switch (node.type) {
      case "heading":
        return [this.heading(node)];
      case "paragraph":
        return this.paragraph(node);
      case "list":
        return this.list(node);
      case "blockquote":
        return this.notes(node);
      case "html":
        if (/^<!--(?:(?!-->).)*-->\s*$/su.test(node.value)) return [];
        return this.fail(node, "模板中不能使用 HTML，注释“<!-- … -->”要单独成段");
      default:
        return this.fail(node, `模板只支持标题、段落、引用（注）和图，不支持这里的写法（${node.type}）`);
    }
  }

  private fail(node: Nodes, detail: string): never {
    throw packProblem(this.file, placeOf(node), detail);
  }

  private source(node: Nodes): string {
    return this.body.slice(node.position?.start.offset, node.position?.end.offset);
  }

  private nodes(text: string, start: PackPlace): Node[] {
    return parseNodes(joinLines(tokenise(text, start, this.file)), this.file);
  }

  private heading(node: Heading): Plain {
    const source = this.source(node);
    const mark = /^#+\s*/.exec(source)?.[0];
    if (mark === undefined) this.fail(node, "段落下面不要画“---”或“===”线，标题请用“#”开头");
    const id = /\s*\{#([A-Za-z][\w-]*)\}\s*$/.exec(source);
    const place = placeOf(node);
    const nodes = this.nodes(source.slice(mark.length, id?.index), after(place, mark));
    return { kind: "heading", level: node.depth, id: id?.[1] ?? null, nodes, place };
  }

  private paragraph(node: Paragraph): (Plain | Control)[] {
    const [only] = node.children;
    const source = this.source(node);
    if (source.startsWith("![")) {
      if (only?.type !== "image" || node.children.length > 1) this.fail(node, chartForm);
      return [this.inset(only.url, only.alt ?? "", placeOf(node))];
    }
    const html = node.children.find((child) => child.type === "html");
    if (html) this.fail(html, "模板中不能使用 HTML，注释“<!-- … -->”要单独成段");
    const tokens = joinLines(tokenise(source, placeOf(node), this.file));
    const tags = tokens.filter((token) => token.text.trim() !== "");
    if (tags.every((token) => token.kind === "tag" && isControl(token.text)) && !isBalanced(tags)) {
      return tags.map(({ text, place }) => ({ kind: "control", text, place }));
    }
    return [{ kind: "paragraph", nodes: parseNodes(tokens, this.file), place: placeOf(node) }];
  }

  /** `1. …` is a paragraph that begins with its number. */
  private list(node: List): Plain[] {
    return node.children.map((item) => {
      if (item.children.length > 1 || item.children.some((child) => child.type !== "paragraph")) {
        this.fail(item, "编号“1. ”之后只能是一段文字，其他内容请空一行另起，行首不要留空格");
      }
      return { kind: "paragraph", nodes: this.nodes(this.source(item), placeOf(item)), place: placeOf(item) };
    });
  }

  private notes(node: Blockquote): Plain[] {
    return node.children.map((child) => {
      if (child.type !== "paragraph") this.fail(child, "注（“>”）中只能是文字");
      const text = this.source(child).replace(/(?<=\n)[ \t]*>?/g, (mark) => " ".repeat(mark.length));
      return { kind: "note", nodes: this.nodes(text, placeOf(child)), place: placeOf(node) };
    });
  }

  /** `![图名](饼图:列)`, or `![附表](附表:全部)`. */
  private inset(url: string, caption: string, place: PackPlace): Plain {
    const match = /^(饼图|柱状图|附表)[:：](.+)$/u.exec(url);
    if (!match) throw packProblem(this.file, place, chartForm);
    if (match[1] === "附表") {
      const only = match[2] === "全部" ? null : (match[2] ?? "");
      return { kind: "tables", only, place };
    }
    const nodes = this.nodes(caption, after(place, "!["));
    return {
      kind: "chart",
      chart: match[1] === "饼图" ? "pie" : "column",
      target: match[2] ?? "",
      caption: nodes,
      place,
    };
  }
}

const chartForm =
  "图、表应单独成段，写作“![图名](饼图:列)”、“![图名](柱状图:数)”、“![附表](附表:全部)”或“![附件2](附表:附件2)”，括号中不留空格";

const placeOf = ({ position }: Nodes): PackPlace => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

const after = (place: PackPlace, text: string): PackPlace => ({
  ...place,
  column: place.column + text.length,
});

const isBalanced = (tags: readonly TagToken[]): boolean =>
  tags.length > 1 &&
  tags.filter((tag) => /^[#?]/.test(tag.text)).length ===
    tags.filter((tag) => tag.text.startsWith("/")).length;

/** A line break inside a paragraph is for the author's eyes: Chinese text continues without a space. */
const joinLines = (tokens: readonly TagToken[]): TagToken[] =>
  tokens.map((token) =>
    token.kind === "text" ? { ...token, text: token.text.replace(/\s*\n\s*/g, "") } : token,
  );
