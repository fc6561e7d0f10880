// The XML of comments and tracked changes, with ids that nothing else in the document has.
import { escapeAttribute } from "../xml/xml-text";

/** Who has written the comments and changes; `date` as XML wants it, and without it none is shown. */
export type Author = { name: string; date?: string };

export type WordComment = { id: number; text: string };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A part for comments with none in it. */
export const noComments = `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`;

/** Numbers that no element of these texts has as its id. */
export class Ids {
  private readonly taken = new Set<number>();
  private last = -1;

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const [, id] of text.matchAll(/[\s:]id\s*=\s*["'](\d{1,10})["']/g)) this.taken.add(Number(id));
    }
  }

  next(): number {
    do this.last++;
    while (this.taken.has(this.last));
    return this.last;
  }
}

/** The elements in Word's names, which begin with `prefix`. */
export class RemarkXml {
  constructor(
    readonly prefix: string,
    private readonly author: Author,
    private readonly ids: Ids,
  ) {}

  /** `<w:ins …>` or `<w:del …>`. */
  readonly change = (name: "ins" | "del"): string =>
    `<${this.prefix}${name}${this.attributes(this.ids.next())}>`;

  /** `head` is the beginning of a run, with its looks. */
  inserted(head: string, text: string): string {
    const { prefix } = this;
    const words = `<${prefix}t xml:space="preserve">${escapeAttribute(text)}</${prefix}t>`;
    return `${this.change("ins")}${head}${words}</${prefix}r></${prefix}ins>`;
  }

  commentStart = (id: number): string => `<${this.prefix}commentRangeStart ${this.prefix}id="${id}"/>`;

  commentEnd(id: number): string {
    const { prefix } = this;
    const reference = `<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
    return `<${prefix}commentRangeEnd ${prefix}id="${id}"/>${reference}`;
  }

  /** The part `xml` with more comments behind its own. */
  withComments(xml: string, comments: readonly WordComment[]): string {
    const written = comments.map((comment) => this.comment(comment)).join("");
    const empty = /<([\w.:-]+)([^>]*?)\/>\s*$/.exec(xml);
    if (empty?.[1] === `${this.prefix}comments`) {
      return `${xml.slice(0, empty.index)}<${empty[1]}${empty[2] ?? ""}>${written}</${empty[1]}>`;
    }
    const end = xml.lastIndexOf("</");
    return xml.slice(0, end) + written + xml.slice(end);
  }

  private comment({ id, text }: WordComment): string {
    const { prefix: w } = this;
    const mark = `<${w}r><${w}annotationRef/></${w}r>`;
    const words = `<${w}r><${w}t xml:space="preserve">${escapeAttribute(text)}</${w}t></${w}r>`;
    const initials = `${w}initials="${escapeAttribute(this.author.name)}"`;
    return `<${w}comment${this.attributes(id)} ${initials}><${w}p>${mark}${words}</${w}p></${w}comment>`;
  }

  private attributes(id: number): string {
    const { name, date } = this.author;
    const dated = date === undefined ? "" : ` ${this.prefix}date="${escapeAttribute(date)}"`;
    return ` ${this.prefix}id="${id}" ${this.prefix}author="${escapeAttribute(name)}"${dated}`;
  }
}
