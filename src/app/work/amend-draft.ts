// Other words in a draft while it is proofread. Loaded with the proofreader, when somebody first opens a draft.
import { copied, edited, type Mapping, type Range } from "../../formats/text/mapping";
import type { Draft } from "../../proof/draft";
import type { Proof } from "./proof-work";

/** Where a draft stands in itself: nothing has been taken over yet. */
export const unamended = (draft: Draft): Mapping => copied(draft.text.length);

type Amendable = Pick<Proof, "draft" | "opened" | "ignored">;

/** The draft with other words at a place; paragraphs, cells and what was put aside stand where they stood. */
export function amended({ draft, opened, ignored }: Amendable, place: Range, text: string): Amendable {
  const change = edited(draft.text.length, place, text.length);
  const now = change.inverse();
  const move = (range: Range): Range => now.range(range) ?? range;
  return {
    draft: {
      name: draft.name,
      text: draft.text.slice(0, place.start) + text + draft.text.slice(place.end),
      paragraphs: draft.paragraphs.map(({ pieces, cells, ...paragraph }) => ({
        ...paragraph,
        pieces: pieces.map(move),
        ...(cells && { cells: cells.map(move) }),
      })),
    },
    opened: change.then(opened),
    ignored: ignored.map(({ finding, reason }) => ({ finding: { ...finding, ...move(finding) }, reason })),
  };
}
