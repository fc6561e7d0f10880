// The draft with every finding marked in its place; one stop of the Tab key, arrow keys go from mark to mark.
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { Range } from "../../proof/draft";
import { useStops } from "../paper/use-stops";
import { t } from "../../app/texts";
import { linesOf, type Grade, type TextMark, type DraftPiece } from "./pieces";

type Props = {
  text: string;
  marks: readonly TextMark[];
  /** The place that the user was led to; another object leads there again. */
  shown: Range | null;
  onSelect: (mark: TextMark) => void;
};

const grades: Record<Grade, string> = { ...t.proof.severities, unchecked: t.proof.unchecked };

export const MarkedText = memo(function MarkedText({ text, marks, shown, onSelect }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const stops = useStops(box);
  const lines = useMemo(() => linesOf(text, marks, shown), [text, marks, shown]);
  useEffect(() => {
    const place = shown && box.current?.querySelector<HTMLElement>("[data-shown]");
    if (!place) return;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  }, [shown]);
  const select = (target: EventTarget): void => {
    const piece = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    const mark = marks[Number(piece?.dataset.mark ?? -1)];
    if (mark) onSelect(mark);
  };
  return (
    <div
      ref={box}
      className={styles.text}
      onClick={({ target }: MouseEvent) => select(target)}
      onFocus={stops.onFocus}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          select(event.target);
        } else stops.onKeyDown(event);
      }}
    >
      {lines.map(({ start, pieces }) => (
        <p key={start} className={styles.line}>
          {pieces.map((piece) => (
            <PieceOf key={piece.start} piece={piece} at={piece.mark ? marks.indexOf(piece.mark) : -1} />
          ))}
        </p>
      ))}
    </div>
  );
});

function PieceOf({ piece: { text, mark, isShown }, at }: { piece: DraftPiece; at: number }) {
  const styles = useStyles();
  const shown = isShown ? { "data-shown": true } : {};
  if (!mark) {
    return isShown ? (
      <span tabIndex={-1} className={mergeClasses(styles.mark, styles.shown)} {...shown}>
        {text}
      </span>
    ) : (
      text
    );
  }
  return (
    <span
      role="button"
      tabIndex={-1}
      aria-label={t.proof.mark(grades[mark.grade], text)}
      data-stop
      data-mark={at}
      className={mergeClasses(styles.mark, styles[mark.grade], isShown && styles.shown)}
      {...shown}
    >
      {text}
    </span>
  );
}

const system = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: {
    padding: "10px 14px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: "'Times New Roman', '仿宋_GB2312', '仿宋', FangSong, 'Noto Serif CJK SC', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "28px",
  },
  line: { margin: "0 0 6px", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  mark: {
    cursor: "pointer",
    borderRadius: "2px",
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "0.2em",
    ...createFocusOutlineStyle(),
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
    [system]: { color: "LinkText", backgroundColor: "Canvas" },
  },
  question: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    textDecorationColor: tokens.colorPaletteMarigoldBorderActive,
    textDecorationStyle: "dashed",
    [system]: { color: "LinkText", backgroundColor: "Canvas" },
  },
  note: {
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationStyle: "double",
    [system]: { color: "LinkText", backgroundColor: "Canvas" },
  },
  unchecked: {
    textDecorationColor: tokens.colorNeutralStroke1,
    textDecorationStyle: "dotted",
    [system]: { color: "LinkText", backgroundColor: "Canvas" },
  },
  shown: {
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
    [system]: { color: "HighlightText", backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});
