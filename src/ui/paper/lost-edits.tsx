// Edits whose paragraph is no more: shown so that nothing that a person wrote disappears in silence.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Edit } from "../../app/work/edits";
import { t } from "../../app/texts";
import { useSession } from "../use-session";

export function LostEdits({ edits }: { edits: readonly Edit[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.note} role="note">
      {t.draft.lost}
      {edits.map((edit) => (
        <div key={`${edit.index}${edit.text}`} className={styles.edit}>
          <p className={styles.text}>{edit.text}</p>
          <Button size="small" onClick={() => session.drop(edit)} data-stop>
            {t.draft.drop}
          </Button>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    margin: "8px 0",
    padding: "6px 10px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: "#1a1a1a",
    backgroundColor: "#fff9e0",
    borderLeft: "3px solid #d8a800",
  },
  edit: { display: "flex", alignItems: "flex-start", gap: "8px", marginTop: "4px" },
  text: { flex: "1 1 0", margin: 0 },
});
