// The document as it will look in Word: sheets of paper whose figures lead to their cells.
import { memo, useEffect, useId, useMemo, useRef, type MouseEvent } from "react";
import { isOfThisYear } from "../../app/work/this-year";
import { useFacts, useSession, useSessionState } from "../use-session";
import { DocumentBlock } from "./document-block";
import { FigureCard, type Pointed } from "./figure-card";
import { usePaper } from "./paper-looks";
import { Heading } from "./heading";
import { LostEdits } from "./lost-edits";
import { sheetsOf, type Part, type PaperSheet, type PaperWords } from "./sheets";
import { usePointing } from "./use-pointing";
import { useStops } from "./use-stops";
import { WordsBlock } from "./words";

/** `onCopy` is given the id of the section to copy. */
export function Paper({ onCopy }: { onCopy: (section: string) => void }) {
  const paper = usePaper();
  const session = useSession();
  const { report, edits } = useFacts();
  const { notes } = useSessionState().settings;
  const sheets = useMemo(() => sheetsOf(report, edits, notes), [report, edits, notes]);
  const box = useRef<HTMLDivElement>(null);
  const stops = useStops(box);
  const cardId = useId();
  const pointing = usePointing(box, cardId);
  const { element } = pointing;
  useEffect(() => {
    element?.setAttribute("aria-describedby", cardId);
    return () => element?.removeAttribute("aria-describedby");
  }, [element, cardId]);
  const pointed = element && pointedAt(element, sheets, session.edit);
  const onClick = ({ target }: MouseEvent): void => {
    const section = target instanceof Element ? target.closest<HTMLElement>("[data-copy]") : null;
    if (section?.dataset.copy !== undefined) onCopy(section.dataset.copy);
    const figure = target instanceof Element ? target.closest<HTMLElement>("[data-figure]") : null;
    const id = figure?.dataset.figure;
    if (!figure || id === undefined) return;
    if (figure.dataset.todo !== undefined) {
      session.lead(id);
      return;
    }
    const cell = report.figures[id]?.sources.find((source) => isOfThisYear(report, source));
    if (cell) void session.reveal(cell);
  };
  return (
    <>
      <div ref={box} className={paper.desk} onClick={onClick} {...stops}>
        <Sheets sheets={sheets} />
      </div>
      {pointed && (
        <FigureCard id={cardId} pointed={pointed} onEnter={pointing.hold} onLeave={pointing.leave} />
      )}
    </>
  );
}

/** What the element stands for, and how to mend it when it is a changed number. */
function pointedAt(
  element: HTMLElement,
  sheets: readonly PaperSheet[],
  edit: (section: string, index: number, text: string) => void,
): Pointed | null {
  const { figure, at = "", wrong, todo } = element.dataset;
  if (figure === undefined) return null;
  const pointed = { element, figure, isTodo: todo !== undefined };
  if (wrong === undefined) return pointed;
  const [place, piece] = at.split("#");
  const found = wordsAt(sheets, place ?? "");
  const shown = found?.words.generated.find((span) => span.figure === figure)?.text;
  if (!found || shown === undefined) return pointed;
  const { part, words } = found;
  const mended = words.pieces.map(({ text }, i) => (i === Number(piece) ? shown : text)).join("");
  return { ...pointed, fix: { shown, apply: () => edit(part.id, words.index, mended) } };
}

function wordsAt(sheets: readonly PaperSheet[], key: string): { part: Part; words: PaperWords } | undefined {
  for (const part of sheets.flatMap((sheet) => sheet.parts))
    for (const thing of part.things)
      if (thing.kind === "words" && thing.key === key) return { part, words: thing };
  return undefined;
}

const Sheets = memo(function Sheets({ sheets }: { sheets: readonly PaperSheet[] }) {
  const paper = usePaper();
  return sheets.map(({ key, parts }) => (
    <article key={key} className={paper.sheet}>
      <div className={paper.page}>
        {parts.map((part) => (
          <PartBlock key={part.id} part={part} />
        ))}
      </div>
    </article>
  ));
});

function PartBlock({ part }: { part: Part }) {
  const paper = usePaper();
  const { id, heading, role, things, lost } = part;
  return (
    <section id={`section-${id}`} aria-label={heading} className={paper.part}>
      {heading !== "" && <Heading id={id} heading={heading} role={role} />}
      {things.map((thing) =>
        thing.kind === "words" ? (
          <WordsBlock key={thing.key} section={id} words={thing} />
        ) : (
          <DocumentBlock key={thing.key} block={thing.block} drawing={thing.drawing} />
        ),
      )}
      {lost.length > 0 && <LostEdits edits={lost} />}
    </section>
  );
}
