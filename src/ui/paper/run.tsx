// A run of text: plain words, a figure, something to fill in, or a number that was changed by hand.
import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { AlignedPiece } from "../../app/work/align";

/** `place` is the paragraph, `at` the piece in it: how the paper finds out what was pointed at. */
export function Run({ piece, place, at }: { piece: AlignedPiece; place: string; at: number }) {
  const styles = useStyles();
  const { text, figure, todo, wrong } = piece;
  const id = wrong ?? figure;
  if (id === undefined) return todo ? <mark className={styles.todo}>{text}</mark> : text;
  return (
    <span
      role="button"
      tabIndex={-1}
      data-stop
      data-figure={id}
      data-at={`${place}#${at}`}
      {...(todo && { "data-todo": true })}
      {...(wrong !== undefined && { "data-wrong": true })}
      className={mergeClasses(styles.run, todo && styles.todo, wrong !== undefined && styles.wrong)}
    >
      {text}
    </span>
  );
}

const useStyles = makeStyles({
  run: {
    cursor: "pointer",
    borderRadius: "2px",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: "rgba(17, 113, 115, 0.45)",
    textDecorationThickness: "1px",
    textUnderlineOffset: "0.22em",
    ":hover": { backgroundColor: "rgba(17, 113, 115, 0.14)" },
    ":focus": { backgroundColor: "rgba(17, 113, 115, 0.14)" },
    ...createFocusOutlineStyle(),
  },
  todo: { color: "#1a1a1a", backgroundColor: "#fff1a8", textDecorationLine: "none" },
  wrong: {
    backgroundColor: "#fde7e9",
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: "#c50f1f",
  },
});
