// Cells by name, each leading to its place in the workbook.
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CellRef } from "../../engine/value/cell";
import { t } from "../../app/texts";
import { isOfThisYear } from "../../app/work/this-year";
import { useFacts, useSession } from "../use-session";

const most = 12;

export function CellLinks({ cells }: { cells: readonly CellRef[] }) {
  const styles = useStyles();
  const session = useSession();
  const { book, report } = useFacts();
  const shown = cells.slice(0, most);
  const isHere = (cell: CellRef): boolean =>
    isOfThisYear(report, cell) && book.sheets.some(({ name }) => name === cell.sheet);
  return (
    <span className={styles.cells}>
      {shown.map((cell, i) => {
        const place = `${cell.form} ${cell.a1}`;
        return (
          <Fragment key={place}>
            {cell.form !== shown[i - 1]?.form && <span className={styles.form}>{cell.form}</span>}
            {isHere(cell) ? (
              <Link
                as="button"
                className={styles.cell}
                aria-label={t.checks.go(place)}
                onClick={() => void session.reveal(cell)}
              >
                {cell.a1}
              </Link>
            ) : (
              <span title={t.draft.elsewhere}>{cell.a1}</span>
            )}
          </Fragment>
        );
      })}
      {cells.length > most && <span>{t.checks.moreCells(cells.length)}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "2px 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  form: { "&:not(:first-child)": { marginLeft: "6px" } },
  cell: { fontSize: "inherit", minHeight: "20px", minWidth: "20px" },
});
