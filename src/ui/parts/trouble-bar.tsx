// What went wrong, in one sentence, with a way to try again.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Trouble } from "../../app/session/state";
import { t } from "../../app/texts";
import { useSession } from "../use-session";

export function TroubleBar({ trouble }: { trouble: Trouble }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar} politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t.trouble.title}</MessageBarTitle>
        {trouble.message}
        {trouble.detail !== undefined && <Detail text={trouble.detail} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t.close}
            onClick={session.dismiss}
          />
        }
      >
        {trouble.retry && (
          <Button size="small" onClick={trouble.retry}>
            {t.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** For whoever helps the user; a Problem has none. */
export function Detail({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <details className={styles.detail}>
      <summary>{t.trouble.detail}</summary>
      <code className={styles.code}>{text}</code>
    </details>
  );
}

const useStyles = makeStyles({
  bar: { flex: "none", borderRadius: 0 },
  detail: { marginTop: "4px" },
  code: { overflowWrap: "anywhere" },
});
