// A public table inside the document, drawn small from the sheet that is filled.
import { Spinner, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { documentTable, type GridCell, type Panel } from "../../document/table-layout";
import { t } from "../../app/texts";
import { usePreview } from "./use-preview";

export function TableBlock({ id }: { id: string }) {
  const styles = useStyles();
  const tables = usePreview();
  const sheet = tables && [...tables.sheets, ...tables.annexes].find((one) => one.id === id);
  const table = useMemo(() => sheet && documentTable(sheet), [sheet]);
  const missing = tables?.missing.find((one) => one.id === id)?.missing;
  if (!tables) return <Spinner size="tiny" label={t.work.filling} className={styles.waiting} />;
  if (!table) return missing === undefined ? null : <p className={styles.missing}>【待填：{missing}】</p>;
  return (
    <div className={styles.table}>
      <div className={styles.number}>{table.number}</div>
      <div className={styles.line}>
        {table.line.map((text, i) => (
          <span key={i}>{text}</span>
        ))}
      </div>
      {table.panels.map((panel, i) => (
        <Grid key={i} panel={panel} label={`${id}表`} styles={styles} />
      ))}
      {table.notes.map((note) => (
        <div key={note} className={styles.note}>
          {note}
        </div>
      ))}
    </div>
  );
}

type Styles = ReturnType<typeof useStyles>;

function Grid({
  panel: { head, rows, widths },
  label,
  styles,
}: {
  panel: Panel;
  label: string;
  styles: Styles;
}) {
  const whole = widths.reduce((sum, width) => sum + width, 0) || 1;
  return (
    <table className={styles.grid} aria-label={label}>
      <colgroup>
        {widths.map((width, i) => (
          <col key={i} width={`${((width / whole) * 100).toFixed(1)}%`} />
        ))}
      </colgroup>
      <thead>
        {head.map((row, i) => (
          <tr key={i}>{row.map((cell, j) => cell && headCell(cell, j, styles))}</tr>
        ))}
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>{row.map((cell, j) => cell && bodyCell(cell, j, styles))}</tr>
        ))}
      </tbody>
    </table>
  );
}

const numbers: readonly string[] = ["amount", "count", "percent"];

/** There are thousands of cells: no component each. A header cell without words is no header of anything. */
const headCell = ({ text, across, down }: GridCell, key: number, styles: Styles) =>
  text === "" ? (
    <td key={key} colSpan={across} rowSpan={down} className={styles.head} />
  ) : (
    <th key={key} colSpan={across} rowSpan={down} className={styles.head}>
      {text}
    </th>
  );

function bodyCell({ text, look, strong, across, down, indent }: GridCell, key: number, styles: Styles) {
  const isNumber = numbers.includes(look);
  const kind = isNumber
    ? strong
      ? styles.strongAmount
      : styles.amount
    : strong
      ? styles.strong
      : styles.cell;
  return (
    <td key={key} colSpan={across} rowSpan={down} className={kind}>
      {"　".repeat(indent)}
      {text}
    </td>
  );
}

const border = "1px solid #999";
const cell = { border, padding: "1px 3px", overflowWrap: "anywhere" } as const;
const amount = { textAlign: "right", fontFamily: "'Times New Roman',serif" } as const;

const useStyles = makeStyles({
  waiting: { justifyContent: "flex-start", margin: "8px 0 24px" },
  missing: { backgroundColor: "#fff1a8" },
  table: {
    margin: "0 0 20px",
    fontFamily: "SimSun,宋体,'Noto Serif CJK SC',serif",
    fontSize: "clamp(7px, 1.55cqi, 12px)",
  },
  number: { textAlign: "right" },
  line: { display: "flex", justifyContent: "space-between", gap: "8px" },
  grid: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", marginBottom: "4px" },
  head: { border, padding: "1px 2px", fontWeight: "bold", textAlign: "center", overflowWrap: "anywhere" },
  cell: { ...cell },
  amount: { ...cell, ...amount },
  strong: { ...cell, fontWeight: "bold" },
  strongAmount: { ...cell, ...amount, fontWeight: "bold" },
  note: { marginTop: "2px" },
});
