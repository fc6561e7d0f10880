// Reads a Pack: one Markdown file with tags, whose front matter sets number style, budget base and phrases.
import { fromMarkdown } from "mdast-util-from-markdown";
import type { RootContent } from "mdast";
import { readFrontMatter, type Settings } from "./front-matter";
import { isControl, packProblem, parseNodes, parseTest, tokenise, type Node, type Place, type Test, type Token } from "./tags";

export type PackBlock =
  | { kind: "heading"; level: number; id: string | null; nodes: Node[]; place: Place }
  | { kind: "paragraph" | "note"; nodes: Node[]; place: Place }
  | { kind: "chart"; chart: "pie" | "column"; target: string; caption: Node[]; place: Place }
  | { kind: "loop"; series: string; body: PackBlock[]; place: Place }
  | { kind: "choice"; branches: { test: Test | null; body: PackBlock[]; place: Place }[]; place: Place };

/** One place-and-year's document. `file` names it in messages. */
export type Pack = Settings & { id: string; file: string; body: PackBlock[] };

/**
 * Parses a pack. Each top-level Markdown block becomes a heading (`#` title, `##` part, `###` section, `####` （一）),
 * a paragraph, a note (`>`), or a chart (`![图名](饼图:列)`); a paragraph that is nothing but one opening or closing
 * tag groups the blocks between. `<!-- … -->` is for authors. @throws Problem `pack-invalid` with line and column.
 */
export function readPack(id: string, source: string, file = `${id}.md`): Pack {
  const { settings, body } = readFrontMatter(source, file);
  const items = fromMarkdown(body).children.flatMap((node) => itemsOf(node, body, file));
  const reader = { at: 0 };
  const blocks = groupBlocks(items, reader, file);
  const extra = items[reader.at];
  if (extra?.kind === "control") throw packProblem(file, extra.place, `“{${extra.text}}”没有对应的开头`);
  return { ...settings, id, file, body: blocks };
}

type Item = Exclude<PackBlock, { kind: "loop" | "choice" }> | { kind: "control"; text: string; place: Place };

function itemsOf(node: RootContent, body: string, file: string): Item[] {
  const place: Place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  const raw = body.slice(node.position?.start.offset, node.position?.end.offset);
  const nodesOf = (text: string, shift = 0): Node[] =>
    parseNodes(joinLines(tokenise(text, { ...place, column: place.column + shift }, file)), file);
  switch (node.type) {
    case "heading": {
      const mark = /^#+\s*/.exec(raw)?.[0] ?? "";
      const id = /\s*\{#([A-Za-z][\w-]*)\}\s*$/.exec(raw);
      const text = raw.slice(mark.length, id ? id.index : undefined).trim();
      return [{ kind: "heading", level: node.depth, id: id?.[1] ?? null, nodes: nodesOf(text, mark.length), place }];
    }
    case "paragraph": {
      const [only] = node.children;
      if (only?.type === "image" && node.children.length === 1) return [chartOf(only.url, only.alt ?? "", place, file)];
      const tokens = tokenise(raw, place, file);
      const controls = tokens.filter((token) => token.text.trim() !== "");
      if (controls.every((token) => token.kind === "tag" && isControl(token.text)) && !isBalanced(controls)) {
        return controls.map((token) => ({ kind: "control", text: token.text, place: token.place }));
      }
      return [{ kind: "paragraph", nodes: parseNodes(joinLines(tokens), file), place }];
    }
    case "list":
      return node.children.flatMap((child) => {
        const text = body.slice(child.position?.start.offset, child.position?.end.offset);
        const at = { line: child.position?.start.line ?? place.line, column: child.position?.start.column ?? 1 };
        return [{ kind: "paragraph" as const, nodes: parseNodes(joinLines(tokenise(text, at, file)), file), place: at }];
      });
    case "blockquote":
      return [{ kind: "note", nodes: nodesOf(raw.replace(/^>\s?/gm, "")), place }];
    case "html":
      if (raw.startsWith("<!--")) return [];
      throw packProblem(file, place, "模板中不能使用 HTML");
    default:
      throw packProblem(file, place, `模板只支持标题、段落、引用（注）和图，不支持这里的写法（${node.type}）`);
  }
}

const isBalanced = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.filter((t) => /^[#?]/.test(t.text)).length === tokens.filter((t) => t.text.startsWith("/")).length;

/** A line break inside a paragraph is for the author's eyes: Chinese text continues without a space. */
const joinLines = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => (token.kind === "text" ? { ...token, text: token.text.replace(/\s*\n\s*/g, "") } : token));

function chartOf(url: string, caption: string, place: Place, file: string): Item {
  const match = /^(饼图|柱状图):(.+)$/.exec(decodeURI(url));
  if (!match) throw packProblem(file, place, "图应写作“![图名](饼图:列)”或“![图名](柱状图:数)”");
  const nodes = parseNodes(tokenise(caption, place, file), file);
  return { kind: "chart", chart: match[1] === "饼图" ? "pie" : "column", target: match[2] ?? "", caption: nodes, place };
}

function groupBlocks(items: readonly Item[], reader: { at: number }, file: string): PackBlock[] {
  const blocks: PackBlock[] = [];
  for (let item = items[reader.at]; item; item = items[reader.at]) {
    if (item.kind !== "control") {
      blocks.push(item);
      reader.at++;
      continue;
    }
    if (/^[:/]/.test(item.text)) return blocks;
    reader.at++;
    const open = item;
    const close = (next: Item | undefined): void => {
      if (next?.kind !== "control" || !next.text.startsWith("/")) throw packProblem(file, open.place, `“{${open.text}}”没有对应的“{/}”`);
    };
    if (open.text.startsWith("#")) {
      const body = groupBlocks(items, reader, file);
      close(items[reader.at++]);
      blocks.push({ kind: "loop", series: open.text.slice(1).trim(), body, place: open.place });
    } else blocks.push(groupChoice(open, items, reader, file, close));
  }
  return blocks;
}

function groupChoice(
  open: Item & { kind: "control" },
  items: readonly Item[],
  reader: { at: number },
  file: string,
  close: (next: Item | undefined) => void,
): PackBlock {
  const branches: { test: Test | null; body: PackBlock[]; place: Place }[] = [];
  let test: Test | null = parseTest(open.text.slice(1), open.place, file);
  let place = open.place;
  for (;;) {
    branches.push({ test, body: groupBlocks(items, reader, file), place });
    const next = items[reader.at++];
    if (next?.kind !== "control" || !next.text.startsWith(":")) {
      close(next);
      return { kind: "choice", branches, place: open.place };
    }
    place = next.place;
    test = next.text === ":" ? null : parseTest(next.text.slice(1), next.place, file);
  }
}
