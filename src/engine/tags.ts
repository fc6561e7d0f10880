// The tag language of a pack: {数}, {数|样式}, {#列}…{；}{/}, {?条件}…{:}…{/}, {@句式 数}. Text in, nodes out.
import { Problem } from "./problem";

/** 1-based place in the pack file, for messages. */
export type Place = { line: number; column: number };

export type Node =
  | { kind: "text"; text: string }
  | { kind: "value"; path: string; filters: string[]; place: Place }
  | { kind: "separator"; text: string }
  | { kind: "loop"; series: string; body: Node[]; place: Place }
  | { kind: "choice"; branches: Branch[]; place: Place }
  | { kind: "phrase"; name: string; path: string; place: Place };

/** `test` is null for the last, unconditional branch. */
export type Branch = { test: Test | null; body: Node[]; place: Place };

/** `{?甲}` is there, `{?!甲}` is not; `{?甲>0}`, `{?甲=乙}` compare as printed. */
export type Test =
  | { kind: "present"; path: string; not: boolean }
  | { kind: "compare"; left: string; relation: "=" | "≠" | ">" | "<" | "≥" | "≤"; right: string };

export type Token =
  | { kind: "text"; text: string; place: Place }
  | { kind: "tag"; text: string; place: Place };

/** Splits a line of a pack into text and tags. @throws Problem `pack-invalid` on an unclosed tag. */
export function tokenise(text: string, start: Place, file: string): Token[] {
  const tokens: Token[] = [];
  const place = (offset: number): Place => {
    const before = text.slice(0, offset).split("\n");
    const last = before.at(-1)?.length ?? 0;
    return before.length === 1
      ? { line: start.line, column: start.column + last }
      : { line: start.line + before.length - 1, column: last + 1 };
  };
  let rest = 0;
  while (rest < text.length) {
    const open = text.indexOf("{", rest);
    const plain = text.slice(rest, open < 0 ? text.length : open);
    const stray = plain.indexOf("}");
    if (stray >= 0) throw packProblem(file, place(rest + stray), "多出一个“}”");
    if (plain !== "") tokens.push({ kind: "text", text: plain, place: place(rest) });
    if (open < 0) break;
    const close = text.indexOf("}", open);
    if (close < 0 || text.slice(open + 1, close).includes("{")) throw packProblem(file, place(open), "标记“{”没有对应的“}”");
    tokens.push({ kind: "tag", text: text.slice(open + 1, close).trim(), place: place(open) });
    rest = close + 1;
  }
  return tokens;
}

export function packProblem(file: string, place: Place, detail: string): Problem {
  return new Problem("pack-invalid", { what: file, where: `第${place.line}行第${place.column}列`, detail });
}

/** Opens or closes a group: `#列`, `?条件`, `:条件`, `:`, `/`. */
export const isControl = (tag: string): boolean => /^[#?:/]/.test(tag);

/** Parses tokens of one paragraph; every group opened in it must close in it. */
export function parseNodes(tokens: readonly Token[], file: string): Node[] {
  const reader = { at: 0 };
  const nodes = parseUntil(tokens, reader, file);
  const extra = tokens[reader.at];
  if (extra) throw packProblem(file, extra.place, `“{${extra.text}}”没有对应的开头`);
  return nodes;
}

function parseUntil(tokens: readonly Token[], reader: { at: number }, file: string): Node[] {
  const nodes: Node[] = [];
  for (let token = tokens[reader.at]; token; token = tokens[reader.at]) {
    if (token.kind === "tag" && /^[:/]/.test(token.text)) return nodes;
    reader.at++;
    if (token.kind === "text") nodes.push({ kind: "text", text: token.text });
    else if (token.text.startsWith("#")) nodes.push(parseLoop(token, tokens, reader, file));
    else if (token.text.startsWith("?")) nodes.push(parseChoice(token, tokens, reader, file));
    else nodes.push(parseTag(token.text, token.place, file));
  }
  return nodes;
}

function parseLoop(open: Token, tokens: readonly Token[], reader: { at: number }, file: string): Node {
  const body = parseUntil(tokens, reader, file);
  closeGroup(open, tokens[reader.at], file);
  reader.at++;
  return { kind: "loop", series: open.text.slice(1).trim(), body, place: open.place };
}

function parseChoice(open: Token, tokens: readonly Token[], reader: { at: number }, file: string): Node {
  const branches: Branch[] = [];
  let test: Test | null = parseTest(open.text.slice(1), open.place, file);
  let place = open.place;
  for (;;) {
    const body = parseUntil(tokens, reader, file);
    branches.push({ test, body, place });
    const next = tokens[reader.at++];
    if (!next?.text.startsWith(":")) {
      closeGroup(open, next, file);
      return { kind: "choice", branches, place: open.place };
    }
    if (test === null) throw packProblem(file, next.place, "“{:}”之后不能再有分支");
    place = next.place;
    test = next.text === ":" ? null : parseTest(next.text.slice(1), next.place, file);
  }
}

function closeGroup(open: Token, close: Token | undefined, file: string): void {
  if (!close?.text.startsWith("/")) throw packProblem(file, open.place, `“{${open.text}}”没有对应的“{/}”`);
  const name = close.text.slice(1).trim();
  if (name !== "" && name !== open.text.slice(1).trim()) {
    throw packProblem(file, close.place, `“{${close.text}}”与“{${open.text}}”不对应`);
  }
}

/** `{数|样式}`, `{@句式 数}` or, when it is nothing but punctuation, a separator between the items of a loop. */
function parseTag(text: string, place: Place, file: string): Node {
  if (text.startsWith("@")) {
    const [name = "", path = ""] = text.slice(1).trim().split(/\s+/);
    if (!name || !path) throw packProblem(file, place, `句式“{${text}}”应写作“{@句式名 数}”`);
    return { kind: "phrase", name, path, place };
  }
  if (text !== "" && /^[\p{P}\p{S}\s]+$/u.test(text)) return { kind: "separator", text };
  const [path = "", ...filters] = text.split("|").map((part) => part.trim());
  if (!path) throw packProblem(file, place, "空标记“{}”");
  return { kind: "value", path, filters, place };
}

export function parseTest(text: string, place: Place, file: string): Test {
  const match = /^(.+?)\s*(=|≠|≥|≤|>|<)\s*(.+)$/.exec(text.trim());
  if (match) {
    const [, left = "", relation = "=", right = ""] = match;
    return { kind: "compare", left, relation: relation as "=", right };
  }
  const not = text.trim().startsWith("!");
  const path = text.trim().slice(not ? 1 : 0).trim();
  if (!path) throw packProblem(file, place, "条件为空，应写作“{?数>0}”或“{?数}”");
  return { kind: "present", path, not };
}
