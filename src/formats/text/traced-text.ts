// A text that knows where each of its characters was read.
import { Mapping } from "./mapping";

/** `places` leads from the text to what it was read from; what the reader has put in stands nowhere there. */
export type Traced = { text: string; places: Mapping };

const nowhere = new Mapping([]);

/** Words that stand nowhere. */
export const untraced = (text: string): Traced => ({ text, places: nowhere });

export const cut = ({ text, places }: Traced, start: number, end = text.length): Traced => ({
  text: text.slice(start, end),
  places: places.slice(start, end),
});

export function join(pieces: readonly Traced[]): Traced {
  let length = 0;
  const stretches = pieces.flatMap(({ text, places }) => {
    const start = length;
    length += text.length;
    return places.stretches.map((one) => ({ ...one, at: one.at + start }));
  });
  return { text: pieces.map(({ text }) => text).join(""), places: new Mapping(stretches) };
}

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
