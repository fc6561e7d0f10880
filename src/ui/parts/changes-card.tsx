// What is different from the last run: figures old and new, problems gone and come.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isUnchanged, nothing, type FigureChange } from "../../app/work/report-changes";
import { clock, t } from "../../app/texts";
import { useSessionState } from "../use-session";
import { Card } from "./card";

const shownAtFirst = 6;

export function ChangesCard() {
  const styles = useStyles();
  const { changes } = useSessionState();
  const [isOpen, setOpen] = useState(false);
  if (!changes || isUnchanged(changes)) return null;
  const { figures, settled, found, since } = changes;
  const rows = isOpen ? figures : figures.slice(0, shownAtFirst);
  const said = [
    figures.length > 0 && t.overview.changed(figures.length),
    settled > 0 && t.overview.gone(settled),
    found > 0 && t.overview.come(found),
  ].filter((text) => text !== false);
  return (
    <Card
      title={t.overview.changes}
      aside={
        <Text size={200} className={styles.since}>
          {t.overview.since(clock(since))}
        </Text>
      }
    >
      <Text block className={styles.sum}>
        {said.join("，")}
      </Text>
      <ul className={styles.list}>
        {rows.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ul>
      {rows.length < figures.length && (
        <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
          {t.showAll(figures.length)}
        </Button>
      )}
    </Card>
  );
}

function ChangeRow({ change: { label, before, after } }: { change: FigureChange }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.values}>
        {before === nothing ? (
          <span className={styles.before}>{before}</span>
        ) : (
          <del className={styles.before}>{before}</del>
        )}{" "}
        → <ins className={styles.after}>{after}</ins>
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  since: { color: tokens.colorNeutralForeground3 },
  sum: { marginBottom: "4px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  values: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
});
