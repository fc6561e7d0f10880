// A text of which each character knows where in the XML it was read.
import { references, referred } from "./xml-text";

/** `at[i]` is the offset of unit i in its part's XML; -1 for what stands there otherwise, or was put in by the reader. */
export type Traced = { text: string; at: readonly number[] };

/** Words that stand nowhere in the XML. */
export const untraced = (text: string): Traced => ({ text, at: new Array<number>(text.length).fill(-1) });

export const cut = ({ text, at }: Traced, start: number, end?: number): Traced => ({
  text: text.slice(start, end),
  at: at.slice(start, end),
});

export const join = (...pieces: readonly Traced[]): Traced => ({
  text: pieces.map(({ text }) => text).join(""),
  at: pieces.flatMap(({ at }) => at),
});

/** Without blanks around it. */
export function trimmed(traced: Traced): Traced {
  const start = traced.text.length - traced.text.trimStart().length;
  return cut(traced, start, Math.max(start, traced.text.trimEnd().length));
}

/** The lines of a text. */
export function lines(traced: Traced): Traced[] {
  let start = 0;
  return traced.text.split("\n").map((line) => {
    const piece = cut(traced, start, start + line.length);
    start += line.length + 1;
    return piece;
  });
}

/** The text that stands as `xml` at `offset`: a reference is one character, at its `&`. */
export function decodeTraced(xml: string, offset: number): Traced {
  let text = "";
  const at: number[] = [];
  const write = (words: string, from: number, step: 0 | 1): void => {
    text += words;
    for (let i = 0; i < words.length; i++) at.push(from + i * step);
  };
  let done = 0;
  for (const match of xml.includes("&") ? xml.matchAll(references) : []) {
    write(xml.slice(done, match.index), offset + done, 1);
    write(referred(match) ?? match[0], offset + match.index, 0);
    done = match.index + match[0].length;
  }
  write(xml.slice(done), offset + done, 1);
  return { text, at };
}
