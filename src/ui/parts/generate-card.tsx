// The one primary button, and where to look afterwards.
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentEditRegular } from "@fluentui/react-icons/svg/document-edit";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { FlashRegular } from "@fluentui/react-icons/svg/flash";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { ReactNode } from "react";
import { check, countOpen } from "../../app/verbs/check-workbook";
import type { Screen } from "../../app/session/state";
import { tableStates } from "../../app/work/table-states";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";

export function GenerateCard() {
  const styles = useStyles();
  const session = useSession();
  const { report, pack, present } = useFacts();
  const isBusy = useIsBusy();
  const { errors, warnings } = useOpenFindings();
  const tables = tableStates(pack, session.kit.rulebook, report, present);
  const filled = tables.filter((table) => table.is === "filled").length;
  const isClean = errors + warnings === 0;
  return (
    <section className={styles.card} aria-label={t.overview.generate}>
      <Button
        appearance="primary"
        size="large"
        icon={<FlashRegular />}
        disabledFocusable={isBusy}
        onClick={() => void session.generate()}
        className={styles.button}
      >
        {filled === 0 ? t.overview.generate : t.overview.again}
      </Button>
      <Text size={200} className={styles.hint}>
        {t.overview.generateHint}
      </Text>
      <div className={styles.links}>
        <Way to="checks" icon={isClean ? <CheckmarkCircleRegular /> : <ErrorCircleRegular />}>
          {t.overview.goChecks(errors, warnings)}
        </Way>
        <Way to="draft" icon={<DocumentEditRegular />}>
          {t.overview.goTodos(report.todos.length)}
        </Way>
        <Way to="tables" icon={<TableRegular />}>
          {t.overview.goTables(filled, tables.length)}
        </Way>
      </div>
    </section>
  );
}

function useOpenFindings(): { errors: number; warnings: number } {
  const checked = check(useFacts());
  return { errors: countOpen(checked, "error"), warnings: countOpen(checked, "warning") };
}

function Way({ to, icon, children }: { to: Screen; icon: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <Link as="button" className={styles.way} onClick={() => session.show(to)}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "14px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: "100%", maxWidth: "420px" },
  hint: { color: tokens.colorNeutralForeground3 },
  links: { display: "flex", flexWrap: "wrap", gap: "4px 16px" },
  way: { display: "inline-flex", alignItems: "center", gap: "4px", minHeight: "24px" },
  icon: { display: "inline-flex", fontSize: "16px" },
});
