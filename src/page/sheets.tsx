// The sheets of the workbook: the grid of one, where the active cell stands in full, and tabs for all.
import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { a1 } from "../engine/value/cell";
import { positionOf, shownText, valueAt } from "./grid-cells";
import { Grid, type Position } from "./grid";
import { texts } from "./page-texts";
import type { WorkbookView } from "./open-workbook";

type At = { sheet: string; active: Position };

const start: Position = { row: 0, column: 0 };

export function Sheets({ view: { book, marks, revealed } }: { view: WorkbookView }) {
  const styles = useStyles();
  const [at, setAt] = useState<At>({ sheet: "", active: start });
  useEffect(() => {
    if (revealed) setAt({ sheet: revealed.sheet, active: positionOf(revealed.a1) });
  }, [revealed]);
  const tabs = useMemo(
    () => book.sheets.filter(({ name, hidden, elsewhere }) => !elsewhere && (!hidden || name === at.sheet)),
    [book, at.sheet],
  );
  const sheet = tabs.find(({ name }) => name === at.sheet) ?? tabs[0];
  const list = useRef<HTMLDivElement>(null);
  const name = sheet?.name ?? "";
  useEffect(() => {
    const tab = list.current?.querySelector(`[data-sheet="${CSS.escape(name)}"]`);
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [name]);
  if (!sheet) return null;
  const { active } = at;
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.address}>
          {a1(active.row, active.column)}
        </Text>
        <Text className={styles.content} aria-live="polite">
          {shownText(valueAt(sheet, active.row, active.column), true)}
        </Text>
        <Text size={200} className={styles.readOnly} title={texts.readOnlyHint}>
          {texts.readOnly}
        </Text>
      </div>
      <Grid
        key={sheet.name}
        sheet={sheet}
        marks={marks.get(sheet.name) ?? new Map()}
        active={active}
        onActive={(position) => setAt({ sheet: sheet.name, active: position })}
      />
      <div ref={list} className={styles.tabs}>
        <TabList
          size="small"
          aria-label={texts.tabs}
          selectedValue={sheet.name}
          onTabSelect={(_, { value }) => setAt({ sheet: String(value), active: start })}
        >
          {tabs.map((tab) => (
            <Tab key={tab.name} value={tab.name} data-sheet={tab.name} className={styles.tab}>
              {tab.name}
            </Tab>
          ))}
        </TabList>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "32px",
    padding: "0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  address: { minWidth: "48px" },
  content: { flex: "1 1 0", minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  readOnly: { color: tokens.colorNeutralForeground3 },
  tabs: {
    overflowX: "auto",
    scrollbarWidth: "thin",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
});
