// The tag language of a pack: {数}, {数|样式}, {#列}…{；}{/}, {?条件}…{:}…{/}, {@句式 数}. Text in, nodes out.
import { group, isControl, type Control, type Grouped } from "./groups";
import { packProblem, type PackPlace } from "./pack-place";

type Leaf =
  | { kind: "text"; text: string }
  | { kind: "value"; path: string; filters: string[]; place: PackPlace }
  | { kind: "separator"; text: string; place: PackPlace }
  | { kind: "phrase"; name: string; path: string; place: PackPlace };

export type Node = Grouped<Leaf>;

export type TagToken = { kind: "text" | "tag"; text: string; place: PackPlace };

/** Splits a run of a pack's text into text and tags. @throws Problem `pack-invalid` on an unclosed tag. */
export function tokenise(text: string, start: PackPlace, file: string): TagToken[] {
  const tokens: TagToken[] = [];
  const place = (offset: number): PackPlace => {
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
    const tag = text.slice(open + 1, close);
    if (close < 0 || tag.includes("{")) throw packProblem(file, place(open), "标记“{”没有对应的“}”");
    tokens.push({ kind: "tag", text: halfWidthSign(tag.trim()), place: place(open) });
    rest = close + 1;
  }
  return tokens;
}

/** Chinese input methods type `？`, `：`, `＃` where a tag wants `?`, `:`, `#`. */
const halfWidthSign = (tag: string): string =>
  tag.replace(/^[？：＃／＠]/u, (sign) => sign.normalize("NFKC"));

/** Parses the tokens of one paragraph; every group opened in it must close in it. */
export function parseNodes(tokens: readonly TagToken[], file: string): Node[] {
  return group(
    tokens.map((token) => leafOf(token, file)),
    file,
  );
}

function phraseOf(text: string, place: PackPlace, file: string): Leaf {
  const [name = "", path = "", ...more] = text.slice(1).trim().split(/\s+/);
  if (!name || !path || more.length > 0)
    throw packProblem(file, place, `句式“{${text}}”应写作“{@句式名 数}”`);
  return { kind: "phrase", name, path, place };
}

/** `{数|样式}`, `{@句式 数}` or, when it is nothing but punctuation, a separator between the items of a loop. */
function leafOf({ kind, text, place }: TagToken, file: string): Leaf | Control {
  if (kind === "text") return { kind: "text", text };
  if (isControl(text)) return { kind: "control", text, place };
  if (text.startsWith("@")) return phraseOf(text, place, file);
  if (text !== "" && /^[\p{P}\p{S}\s]+$/u.test(text)) return { kind: "separator", text, place };
  const [path = "", ...filters] = text.split(/[|｜]/u).map((part) => part.trim());
  if (!path) throw packProblem(file, place, "空标记“{}”");
  return { kind: "value", path, filters, place };
}
