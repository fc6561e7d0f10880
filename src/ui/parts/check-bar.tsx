// What can be done with the findings as a whole.
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { t } from "../../app/texts";
import { useIsBusy, useSession } from "../use-session";

export function CheckBar() {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  return (
    <div className={styles.bar}>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={isBusy} onClick={() => void session.check()}>
        {t.checks.again}
      </Button>
      <Button icon={<HighlightRegular />} disabledFocusable={isBusy} onClick={() => void session.mark()}>
        {t.checks.mark}
      </Button>
      <Button icon={<EraserRegular />} disabledFocusable={isBusy} onClick={() => void session.unmark()}>
        {t.checks.unmark}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: "8px" } });
