// The official sheets: those that were found lead to their tab, the others say what is lost.
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { FormStatus } from "../../engine/value/report";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { PlainButton } from "./plain-button";

export function FormList({ forms }: { forms: readonly FormStatus[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <ul className={styles.list}>
      {forms.map(({ id, title, sheet }) => (
        <li key={id}>
          <PlainButton
            className={styles.row}
            aria-label={t.overview.open(`${id} ${title}`)}
            onClick={() => sheet !== null && void session.reveal({ sheet, a1: "A1" })}
          >
            <span className={styles.id}>{id}</span>
            {title !== id && <span className={styles.title}>{title}</span>}
          </PlainButton>
        </li>
      ))}
    </ul>
  );
}

export function MissingList({ forms }: { forms: readonly FormStatus[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {forms.map(({ id, title, missing }) => (
        <li key={id} className={styles.missing}>
          <WarningRegular className={styles.warning} aria-hidden />
          <span>
            <Text weight="semibold">{title === id ? id : `${id} ${title}`}</Text>
            <Text block size={200} className={styles.why}>
              {missing}
            </Text>
          </span>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(280px, 100%), 1fr))",
    columnGap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "flex",
    gap: "8px",
    width: "calc(100% + 16px)",
    margin: "0 -8px",
    padding: "5px 8px",
    textAlign: "left",
  },
  id: {
    flex: "none",
    minWidth: "76px",
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  title: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  missing: { display: "flex", gap: "8px", padding: "5px 0" },
  warning: {
    flex: "none",
    marginTop: "2px",
    fontSize: "16px",
    color: tokens.colorPaletteMarigoldForeground1,
  },
  why: { color: tokens.colorNeutralForeground3 },
});
