// One line at the foot that is always there: what is being done and how to stop it, else what was done last.
import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../app/texts";
import { useSession, useSessionState } from "../use-session";

export function StatusLine() {
  const styles = useStyles();
  const session = useSession();
  const { work, notice, saving } = useSessionState();
  const words = work ? `${work.title}：${work.steps[work.step] ?? ""}` : saving ? t.saving : (notice ?? "");
  return (
    <footer className={styles.line}>
      <div className={styles.bar}>
        {work && (
          <ProgressBar
            thickness="medium"
            shape="square"
            {...(work.steps.length > 1 && { value: (work.step + 0.5) / work.steps.length })}
            aria-label={work.title}
          />
        )}
      </div>
      <Text size={200} role="status" className={styles.words}>
        {words}
      </Text>
      {work && work.steps.length > 1 && (
        <Button size="small" appearance="transparent" disabled={work.stopping} onClick={session.stop}>
          {work.stopping ? t.work.stopping : t.work.stop}
        </Button>
      )}
    </footer>
  );
}

const useStyles = makeStyles({
  line: {
    flex: "none",
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "30px",
    padding: "0 4px 0 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { position: "absolute", top: "-2px", left: 0, right: 0, height: "3px" },
  words: {
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
