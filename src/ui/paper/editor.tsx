// A paragraph while it is being edited: the same words in the same type, as plain text.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../../app/texts";

type Props = { text: string; className: string; onDone: (text: string) => void; onCancel: () => void };

export function Editor({ text, className, onDone, onCancel }: Props) {
  const styles = useStyles();
  const [value, setValue] = useState(text);
  return (
    <div className={styles.editor}>
      <textarea
        autoFocus
        aria-label={t.draft.editing}
        rows={Math.ceil(value.length / 20) + 1}
        className={mergeClasses(className, styles.text)}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") onCancel();
          const isSent = event.key === "Enter" && !event.nativeEvent.isComposing;
          if (!isSent) return;
          event.preventDefault();
          onDone(value);
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => onDone(value)}>
          {t.draft.done}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  editor: { margin: "0 -6px", padding: "0 4px 6px", outline: "2px solid #117173", borderRadius: "4px" },
  text: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: 0,
    border: "none",
    outlineStyle: "none",
    resize: "none",
    color: "inherit",
    backgroundColor: "transparent",
    // Where the browser knows it, the field is as high as its words, like the paragraph that it stands for.
    fieldSizing: "content",
  },
  buttons: { display: "flex", gap: "8px", marginTop: tokens.spacingVerticalXS },
});
