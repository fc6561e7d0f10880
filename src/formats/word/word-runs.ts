// The runs of a Word document's body: where each stands in the XML, and the texts in it, so that it can be cut there.
import { attributesIn, firstTag, scanXml, type Tag } from "../xml/scan-xml";
import { decodeXml } from "../xml/xml-text";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A `w:t`: its text stands from `inner` to `close`. */
export type RunText = { start: number; inner: number; close: number; end: number; isKept: boolean };

/** `start`<w:r>`inner` properties `content` … `close`</w:r>`end`. */
export type Run = {
  start: number;
  inner: number;
  content: number;
  close: number;
  end: number;
  texts: RunText[];
  /** Where its paragraph begins. */
  paragraph: number;
  /** Somebody's tracked insertion. */
  isTracked: boolean;
};

export type Runs = {
  /** The prefix of Word's names, with its colon. */
  prefix: string;
  /** In order, none inside another. */
  runs: readonly Run[];
  /** Where footnotes/3 and endnotes/1 are referred to. */
  references: ReadonlyMap<string, number>;
};

/** Elements among whose content a comment or a change may begin and end. */
const transparent = [
  ...["document", "body", "tbl", "tr", "tc", "p", "sdt", "sdtContent", "customXml", "smartTag", "hyperlink"],
  ...["ins", "moveTo", "fldSimple", "dir", "bdo"],
];

/** The prefix of Word's elements, with its colon; undefined when the XML declares none, as in the strict variant. */
export function prefixOf(xml: string): string | undefined {
  for (const [name, value] of attributesIn(firstTag(xml)?.rest ?? "")) {
    if (name.startsWith("xmlns:") && decodeXml(value) === namespace) return `${name.slice("xmlns:".length)}:`;
  }
  return undefined;
}

/** Undefined when the XML is not whole, or not in the words of Word. */
export function findRuns(xml: string): Runs | undefined {
  const prefix = prefixOf(xml);
  if (prefix === undefined) return undefined;
  const finder = new Finder(prefix);
  scanXml(xml, finder);
  return finder.isWhole() ? finder : undefined;
}

class Finder {
  readonly runs: Run[] = [];
  readonly references = new Map<string, number>();
  private readonly path: string[] = [];
  private readonly transparent: ReadonlySet<string>;
  private isBroken = false;
  /** How many of `path` may not be gone into. */
  private opaque = 0;
  private paragraph = 0;
  private run: Run | undefined;
  private depth = 0;

  constructor(readonly prefix: string) {
    this.transparent = new Set(transparent.map((name) => prefix + name));
  }

  isWhole(): boolean {
    return !this.isBroken && this.path.length === 0;
  }

  readonly open = (name: string, attribute: (name: string) => string | undefined, tag: Tag): void => {
    this.path.push(tag.fullName);
    if (name === "footnoteReference" || name === "endnoteReference") {
      this.references.set(`${name.replace("Reference", "s")}/${attribute("id") ?? ""}`, tag.start);
    }
    if (this.run) {
      const isText = this.path.length === this.depth + 1 && tag.fullName === `${this.prefix}t`;
      if (isText) this.run.texts.push(textAt(tag, attribute("space") === "preserve"));
    } else if (this.opaque === 0 && tag.fullName === `${this.prefix}r`) {
      this.run = this.runAt(tag);
      this.depth = this.path.length;
    } else if (!this.transparent.has(tag.fullName)) this.opaque++;
    else if (tag.fullName === `${this.prefix}p`) this.paragraph = tag.start;
  };

  readonly close = (_name: string, tag: Tag): void => {
    if (this.path.at(-1) !== tag.fullName) this.isBroken = true;
    const depth = this.path.length;
    this.path.pop();
    const { run } = this;
    if (!run) {
      if (!this.transparent.has(tag.fullName)) this.opaque--;
    } else if (depth === this.depth) {
      this.runs.push({ ...run, close: tag.start, end: tag.end });
      this.run = undefined;
    } else if (depth === this.depth + 1) {
      const text = run.texts.at(-1);
      if (tag.fullName === `${this.prefix}rPr`) run.content = tag.end;
      else if (tag.fullName === `${this.prefix}t` && text) this.endText(run.texts, text, tag);
    }
  };

  /** An empty element has no text to cut. */
  private endText(texts: RunText[], text: RunText, { start, end }: Tag): void {
    if (text.start === start) texts.pop();
    else Object.assign(text, { close: start, end });
  }

  private runAt({ start, end }: Tag): Run {
    const isTracked = ["ins", "moveTo"].some((name) => this.path.includes(this.prefix + name));
    const { paragraph } = this;
    return { start, inner: end, content: end, close: end, end, texts: [], paragraph, isTracked };
  }
}

const textAt = ({ start, end }: Tag, isKept: boolean): RunText => ({
  ...{ start, inner: end, close: end, end, isKept },
});

/** The run around an offset. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.start <= offset ? run : undefined;
}
