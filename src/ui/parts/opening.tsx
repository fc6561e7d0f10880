// Before there is anything to show: the workbook is being read, or it cannot be.
import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableSearchRegular } from "@fluentui/react-icons/svg/document-table-search";
import type { Trouble } from "../../app/session/state";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { Detail } from "./trouble-bar";

export function Opening({ trouble }: { trouble: Trouble | null }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <main className={styles.page}>
      {trouble ? (
        <>
          <DocumentTableSearchRegular className={styles.picture} aria-hidden />
          <Text as="h1" weight="semibold" size={400} className={styles.heading}>
            {t.trouble.cannotStart}
          </Text>
          <Text role="alert" className={styles.words}>
            {trouble.message}
          </Text>
          {trouble.detail !== undefined && <Detail text={trouble.detail} />}
          <Button appearance="primary" onClick={trouble.retry ?? (() => void session.start())}>
            {t.retry}
          </Button>
        </>
      ) : (
        <Spinner label={t.work.open} labelPosition="below" />
      )}
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "12px",
    padding: "24px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  picture: { fontSize: "48px", color: tokens.colorBrandForeground1 },
  heading: { margin: 0 },
  words: { maxWidth: "28em", lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
});
