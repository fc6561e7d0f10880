// Whose final accounts these are, when they were checked, and the way back.
import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { clock, t } from "../../app/texts";
import { useFacts, useIsBusy, useSession, useSessionState } from "../use-session";

export function Header() {
  const styles = useStyles();
  const session = useSession();
  const { report, at } = useFacts();
  const { undo } = useSessionState();
  const isBusy = useIsBusy();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <Text as="h1" weight="semibold" className={styles.unit} title={report.unit ?? undefined}>
          {report.unit ?? t.unknownUnit}
        </Text>
        <Text size={200} className={styles.year}>
          {t.year(report.year)} · {t.checkedAt(clock(at))}
        </Text>
      </div>
      {undo !== null && (
        <Tooltip content={t.undo.button(undo)} relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={isBusy}
            onClick={() => void session.undoLast()}
          />
        </Tooltip>
      )}
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "52px",
    padding: "6px 8px 2px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  names: { flex: "1 1 0", minWidth: 0 },
  unit: {
    margin: 0,
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  year: { display: "block", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
