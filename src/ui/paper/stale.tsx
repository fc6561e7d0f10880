// Under an edit whose generated text has changed since: what is generated now, and which of the two shall stand.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Span } from "../../engine/value/report";
import { t } from "../../app/texts";
import { useSession } from "../use-session";

export function Stale({
  section,
  index,
  generated,
}: {
  section: string;
  index: number;
  generated: readonly Span[];
}) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.note} role="note">
      <strong>{t.draft.stale}</strong>
      <p className={styles.now}>
        {t.draft.now}
        {generated.map((span) => span.text).join("")}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => session.restore(section, index)} data-stop>
          {t.draft.useNew}
        </Button>
        <Button size="small" onClick={() => session.keep(section, index)} data-stop>
          {t.draft.keepMine}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    margin: "4px 0 8px",
    padding: "6px 10px",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: "#1a1a1a",
    backgroundColor: "#fff9e0",
    borderLeft: "3px solid #d8a800",
  },
  now: { margin: "2px 0 6px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
