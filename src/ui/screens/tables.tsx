// 附表: every sheet that can be filled, whether it stands, and why one cannot be made.
import { Button, Text, Tooltip, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { tableStates, type TableState } from "../../app/work/table-states";
import { Card, Cards } from "../parts/card";
import { FormCard } from "../parts/form-card";
import { Confirm } from "../parts/confirm";
import { PlainButton } from "../parts/plain-button";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";

export function Tables() {
  const styles = useStyles();
  const session = useSession();
  const { pack, report, present } = useFacts();
  const isBusy = useIsBusy();
  const tables = tableStates(pack, session.kit.rulebook, report, present);
  const filled = tables.filter((table) => table.is === "filled").length;
  return (
    <Cards>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          icon={filled === 0 ? <TableAddRegular /> : <ArrowSyncRegular />}
          disabledFocusable={isBusy}
          onClick={() => void session.fillTables()}
        >
          {filled === 0 ? t.tables.fillAll : t.tables.refreshAll}
        </Button>
        {filled > 0 && (
          <Confirm
            question={t.tables.removeConfirm}
            detail={t.tables.removeHint}
            action={t.tables.removeAll}
            onConfirm={() => void session.removeTables()}
          >
            <Button icon={<DeleteRegular />} disabledFocusable={isBusy}>
              {t.tables.removeAll}
            </Button>
          </Confirm>
        )}
      </div>
      <Text size={200} className={styles.hint}>
        {t.tables.hint}
      </Text>
      <Card title={t.overview.goTables(filled, tables.length)}>
        <ul className={styles.list}>
          {tables.map((table) => (
            <li key={table.id} className={styles.row}>
              <TableRow table={table} />
            </li>
          ))}
        </ul>
      </Card>
      <FormCard />
    </Cards>
  );
}

const icons = {
  filled: <CheckmarkCircleRegular />,
  absent: <CircleRegular />,
  impossible: <WarningRegular />,
} as const;

function TableRow({ table: { id, title, is, why } }: { table: TableState }) {
  const styles = useStyles();
  const session = useSession();
  const { book } = useFacts();
  const name = title.startsWith(id) ? title : `${id} ${title}`;
  const sheet = book.sheets.find(({ ours }) => ours === id);
  const isFilled = is === "filled";
  return (
    <>
      <span
        role="img"
        aria-label={t.tables.states[is]}
        title={t.tables.states[is]}
        className={mergeClasses(styles.state, styles[is])}
      >
        {icons[is]}
      </span>
      <div className={styles.name}>
        {sheet ? (
          <PlainButton
            className={styles.open}
            aria-label={t.tables.open(name)}
            onClick={() => void session.reveal({ sheet: sheet.name, a1: "A1" })}
          >
            {name}
          </PlainButton>
        ) : (
          <Text>{name}</Text>
        )}
        {why !== undefined && (
          <Text block size={200} className={styles.hint}>
            {why}
          </Text>
        )}
      </div>
      {is !== "impossible" && (
        <RowButton
          label={`${isFilled ? t.tables.refresh : t.tables.fill}：${name}`}
          icon={isFilled ? <ArrowSyncRegular /> : <TableAddRegular />}
          onClick={() => void session.fillTables([id])}
        />
      )}
      {isFilled && (
        <RowButton
          label={`${t.tables.remove}：${name}`}
          icon={<DeleteRegular />}
          onClick={() => void session.removeTables([id])}
        />
      )}
    </>
  );
}

type RowButtonProps = { label: string; icon: React.JSX.Element; onClick: () => void };

function RowButton({ label, icon, onClick }: RowButtonProps) {
  const isBusy = useIsBusy();
  return (
    <Tooltip content={label} relationship="label">
      <Button size="small" appearance="subtle" icon={icon} disabledFocusable={isBusy} onClick={onClick} />
    </Tooltip>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minHeight: "36px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: "1 1 0", minWidth: 0, padding: "5px 0" },
  open: {
    padding: "1px 4px",
    margin: "0 4px 0 -4px",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
  },
  state: { flex: "none", display: "flex", marginRight: "6px", fontSize: "16px" },
  filled: { color: tokens.colorPaletteGreenForeground1 },
  absent: { color: tokens.colorNeutralForeground4 },
  impossible: { color: tokens.colorPaletteMarigoldForeground1 },
});
