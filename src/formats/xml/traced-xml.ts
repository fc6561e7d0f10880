// Text out of XML that knows where it stood there.
import { copied, Mapping } from "../text/mapping";
import { join, type Traced } from "../text/traced-text";
import { referred, references } from "./xml-text";

/** The text that stands as `xml` at `offset`, where what a reference stands for is made of all of it. */
export function decodeTraced(xml: string, offset: number): Traced {
  if (!xml.includes("&")) return { text: xml, places: copied(xml.length, offset) };
  const pieces: Traced[] = [];
  let done = 0;
  const copy = (to: number): void => {
    pieces.push({ text: xml.slice(done, to), places: copied(to - done, offset + done) });
  };
  for (const match of xml.matchAll(references)) {
    const text = referred(match);
    if (text === undefined) continue;
    copy(match.index);
    const [from, span] = [offset + match.index, match[0].length];
    pieces.push({ text, places: new Mapping([{ at: 0, length: text.length, from, span, isWhole: true }]) });
    done = match.index + span;
  }
  copy(xml.length);
  return join(pieces);
}
