// A paragraph of the document: its figures are quiet links, and it can be put differently in place.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { createElement, memo, useState } from "react";
import { PlainButton } from "../parts/plain-button";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { Editor } from "./editor";
import { marginTool, useLooks, type ShownRole } from "./paper-looks";
import { Run } from "./run";
import type { PaperWords } from "./sheets";
import { Stale } from "./stale";

const tags: Partial<Record<ShownRole, string>> = {
  title: "h2",
  part: "h3",
  section: "h4",
  subheading: "h5",
  minor: "h6",
};

/** The heading or paragraph element of a role. */
export const tagOf = (role: ShownRole): string => tags[role] ?? "p";

export const WordsBlock = memo(function WordsBlock({
  section,
  words,
}: {
  section: string;
  words: PaperWords;
}) {
  const styles = useStyles();
  const looks = useLooks();
  const session = useSession();
  const [isEditing, setEditing] = useState(false);
  const { key, index, role, generated, pieces, edit, stale } = words;
  const text = pieces.map((piece) => piece.text).join("");
  if (isEditing) {
    return (
      <Editor
        text={text}
        className={looks[role]}
        onDone={(now) => {
          session.edit(section, index, now);
          setEditing(false);
        }}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const content = pieces.map((piece, i) => <Run key={i} piece={piece} place={key} at={i} />);
  return (
    <div
      className={mergeClasses(styles.words, edit && styles.edited)}
      onDoubleClick={() => setEditing(true)}
      data-place={key}
    >
      {createElement(tagOf(role), { className: mergeClasses(looks[role], styles.text) }, ...content)}
      <PlainButton
        className={mergeClasses(styles.pencil, "words-pencil")}
        aria-label={t.draft.edit}
        title={t.draft.edit}
        onClick={() => setEditing(true)}
        data-stop
      >
        <EditRegular />
      </PlainButton>
      {edit && (
        <div className={styles.tag}>
          {t.draft.edited}
          <PlainButton className={styles.restore} onClick={() => session.restore(section, index)} data-stop>
            {t.draft.restore}
          </PlainButton>
        </div>
      )}
      {stale && <Stale section={section} index={index} generated={generated} />}
    </div>
  );
});

const useStyles = makeStyles({
  words: {
    position: "relative",
    ":hover": { backgroundColor: "rgba(17, 113, 115, 0.05)" },
    ":hover .words-pencil": { opacity: 1 },
  },
  edited: { boxShadow: "-8px 0 0 -5px #117173" },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  pencil: { ...marginTool, top: "2px" },
  tag: {
    display: "flex",
    gap: "8px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: "#117173",
  },
  restore: { padding: "0 4px", textDecorationLine: "underline" },
});
