// The page with a workbook open: its sheets on the left, the pane on the right; one of the two where it is narrow.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { App } from "../ui/app";
import { Bar } from "./page-bar";
import { kitOf } from "./page-kit";
import { Sheets } from "./sheets";
import type { Open } from "./use-opening";
import type { OpenedWorkbook } from "./open-workbook";

type Props = { workbook: OpenedWorkbook; problem: string | null; open: Open };

export function Desk({ workbook, problem, open }: Props) {
  const styles = useStyles();
  const view = useSyncExternalStore(workbook.onView, workbook.view);
  const kit = useMemo(() => kitOf(workbook), [workbook]);
  const [isSheetShown, showSheet] = useState(false);
  const { revealed } = view;
  useEffect(() => {
    if (revealed) showSheet(true);
  }, [revealed]);
  return (
    <div className={styles.desk}>
      <Bar {...{ workbook, view, problem, open, isSheetShown, showSheet }} />
      <div className={styles.halves}>
        <div className={mergeClasses(styles.sheets, !isSheetShown && styles.awayWhenNarrow)}>
          <Sheets view={view} />
        </div>
        <aside className={mergeClasses(styles.pane, isSheetShown && styles.awayWhenNarrow)}>
          <App kit={kit} />
        </aside>
      </div>
    </div>
  );
}

const narrow = "@media (max-width: 760px)";

const useStyles = makeStyles({
  desk: { height: "100%", display: "flex", flexDirection: "column" },
  halves: { flex: "1 1 0", minHeight: 0, display: "flex" },
  sheets: { flex: "1 1 0", minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    flex: "0 0 clamp(340px, 34%, 480px)",
    minWidth: 0,
    overflow: "hidden",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [narrow]: { flex: "1 1 0", borderLeft: "none" },
  },
  awayWhenNarrow: { [narrow]: { display: "none" } },
});
