// Loops and choices: what stands between control tags, alike inside a paragraph and between blocks.
import { packProblem, type PackPlace } from "./pack-place";

/** A tag that opens, parts or closes a group: `#列`, `?条件`, `:条件`, `:`, `/`. */
export type Control = { kind: "control"; text: string; place: PackPlace };

type Comparator = "=" | "≠" | ">" | "<" | "≥" | "≤";

/**
 * `{?甲}` is there, `{?!甲}` is not; `{?须说明 甲}`: the reason 甲 was given or must be; `{?甲>0}`, `{?甲=乙}` compare as
 * printed.
 */
export type Test =
  | { kind: "present"; path: string; not: boolean }
  | { kind: "owed"; path: string }
  | { kind: "compare"; left: string; relation: Comparator; right: string };

/** `test` is null for the last, unconditional branch. */
type Branch<T> = { test: Test | null; body: T[]; place: PackPlace };

/** What stands by itself, or a group around such. */
export type Grouped<T> =
  | T
  | { kind: "loop"; series: string; body: Grouped<T>[]; place: PackPlace }
  | { kind: "choice"; branches: Branch<Grouped<T>>[]; place: PackPlace };

export const isControl = (tag: string): boolean => /^[#?:/]/.test(tag);

/** Puts items into the groups that the controls among them open and close. @throws Problem `pack-invalid`. */
export function group<T extends { kind: string }>(
  items: readonly (T | Control)[],
  file: string,
): Grouped<T>[] {
  return new Grouper(items, file).all();
}

class Grouper<T extends { kind: string }> {
  private at = 0;

  constructor(
    private readonly items: readonly (T | Control)[],
    private readonly file: string,
  ) {}

  all(): Grouped<T>[] {
    const body = this.body();
    const extra = this.control();
    if (extra) this.fail(extra.place, `“{${extra.text}}”没有对应的开头`);
    return body;
  }

  private fail(place: PackPlace, detail: string): never {
    throw packProblem(this.file, place, detail);
  }

  /** The control that stands here, if one does. */
  private control(): Control | undefined {
    const item = this.items[this.at];
    return item && isControlItem(item) ? item : undefined;
  }

  /** Everything up to the control that parts or closes the group around. */
  private body(): Grouped<T>[] {
    const body: Grouped<T>[] = [];
    for (let item = this.items[this.at]; item; item = this.items[this.at]) {
      if (isControlItem(item) && /^[:/]/.test(item.text)) return body;
      this.at++;
      if (!isControlItem(item)) body.push(item);
      else body.push(item.text.startsWith("#") ? this.loop(item) : this.choice(item));
    }
    return body;
  }

  private loop(open: Control): Grouped<T> {
    const body = this.body();
    this.close(open);
    return { kind: "loop", series: open.text.slice(1).trim(), body, place: open.place };
  }

  private choice(open: Control): Grouped<T> {
    const branches: Branch<Grouped<T>>[] = [];
    for (let head = open; ; this.at++) {
      const test = head.text === ":" ? null : parseTest(head.text.slice(1), head.place, this.file);
      branches.push({ test, body: this.body(), place: head.place });
      const next = this.control();
      if (!next?.text.startsWith(":")) break;
      if (test === null) this.fail(next.place, "“{:}”之后不能再有分支");
      head = next;
    }
    this.close(open);
    return { kind: "choice", branches, place: open.place };
  }

  private close(open: Control): void {
    const close = this.control();
    this.at++;
    if (!close) this.fail(open.place, `“{${open.text}}”没有对应的“{/}”`);
    if (close.text.startsWith(":")) this.fail(close.place, `“{${close.text}}”只能用在“{?条件}…{/}”之中`);
    const name = close.text.slice(1).trim();
    if (name !== "" && name !== open.text.slice(1).trim()) {
      this.fail(close.place, `“{${close.text}}”与“{${open.text}}”不对应`);
    }
  }
}

const isControlItem = (item: { kind: string }): item is Control => item.kind === "control";

function parseTest(text: string, place: PackPlace, file: string): Test {
  const owed = /^须说明\s+(\S+)$/u.exec(text.trim())?.[1];
  if (owed !== undefined) return { kind: "owed", path: owed };
  const match = /^(.+?)\s*([=≠≥≤><＝＞＜])\s*(.+)$/u.exec(text.trim());
  if (match) {
    const [, left = "", relation = "", right = ""] = match;
    return { kind: "compare", left, relation: relation.normalize("NFKC") as Comparator, right };
  }
  const not = /^[!！]/.test(text.trim());
  const path = text
    .trim()
    .slice(not ? 1 : 0)
    .trim();
  if (!path) throw packProblem(file, place, "条件为空，应写作“{?数>0}”或“{?数}”");
  return { kind: "present", path, not };
}
