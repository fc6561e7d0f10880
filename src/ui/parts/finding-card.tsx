// One finding: what is wrong, both sides and their difference, where it stands, and a reason if there is one.
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { group } from "../../engine/value/amount";
import type { Finding, Severity, Side } from "../../engine/value/report";
import type { Rulebook } from "../../engine/rulebook";
import type { Standing } from "../../app/work/explained";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";
import { CellLinks } from "./cell-links";
import { ReasonForm } from "./reason-form";

const colours = { error: "danger", warning: "warning", info: "informative" } as const satisfies Record<
  Severity,
  string
>;

export function FindingCard({ finding, standing }: { finding: Finding; standing: Standing }) {
  const styles = useStyles();
  const session = useSession();
  const { report } = useFacts();
  const check = report.checks.find(({ id }) => id === finding.check);
  return (
    <article className={styles.finding} aria-label={check?.title ?? finding.message}>
      <div className={styles.title}>
        <Badge size="small" appearance="tint" color={colours[finding.severity]} className={styles.badge}>
          {t.severities[finding.severity]}
        </Badge>
        <Text weight="semibold">{check?.title ?? finding.check}</Text>
      </div>
      <Sides finding={finding} />
      <Text block size={200} className={styles.message}>
        {adviceOn(finding, session.kit.rulebook)}
      </Text>
      {check && (
        <Text block size={200} className={styles.quiet}>
          {t.checks.basis}：{check.basis}
        </Text>
      )}
      {standing.is !== "open" && <Reason standing={standing} />}
      <Explaining finding={finding} standing={standing} />
    </article>
  );
}

/** Both amounts and their difference; a finding that is about no amounts has only its cells. */
function Sides({ finding: { left, right, difference, cells } }: { finding: Finding }) {
  const styles = useStyles();
  if (!left || !right) return <CellLinks cells={cells} />;
  return (
    <dl className={styles.sides}>
      <SideRow side={left} />
      <SideRow side={right} />
      {difference !== undefined && (
        <div className={styles.gap}>
          <dt>{t.checks.difference}</dt>
          <dd className={styles.value}>{group(difference)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Gives a reason, or takes it back. */
function Explaining({ finding, standing }: { finding: Finding; standing: Standing }) {
  const session = useSession();
  const isBusy = useIsBusy();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) {
    const before = standing.is === "open" ? "" : standing.by.reason;
    return <ReasonForm finding={finding} before={before} onClose={() => setOpen(false)} />;
  }
  const isExplained = standing.is === "explained";
  return (
    <Button
      size="small"
      appearance="subtle"
      disabledFocusable={isBusy}
      onClick={() => (isExplained ? void session.explain(finding, "") : setOpen(true))}
    >
      {isExplained ? t.checks.unexplain : t.checks.explain}
    </Button>
  );
}

/** Both sides stand above already: then only what to do, and how many more there are. */
function adviceOn({ check, message, left, right, severity }: Finding, { checks }: Rulebook): string {
  const advice = checks.find(({ id }) => id === check)?.advice;
  if (!left || !right || severity === "info" || advice === undefined) return message;
  return `${advice}${/（本项另有[^）]*）$/u.exec(message)?.[0] ?? ""}`;
}

function SideRow({ side: { label, value, cells } }: { side: Side }) {
  const styles = useStyles();
  return (
    <div className={styles.side}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{group(value)}</dd>
      <dd className={styles.cells}>
        <CellLinks cells={cells} />
      </dd>
    </div>
  );
}

function Reason({ standing }: { standing: Exclude<Standing, { is: "open" }> }) {
  const styles = useStyles();
  const { by, is } = standing;
  return (
    <div className={styles.reason}>
      <Text size={200}>
        {t.checks.explained}：{by.reason}
      </Text>
      {is === "changed" && (
        <Text block size={200} className={styles.changed}>
          {t.checks.changed(by.difference === null ? "—" : group(by.difference))}
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  finding: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  title: { display: "flex", alignItems: "baseline", gap: "6px" },
  badge: { flex: "none", whiteSpace: "nowrap" },
  sides: {
    alignSelf: "stretch",
    margin: 0,
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  side: { display: "flex", flexWrap: "wrap", columnGap: "8px", padding: "3px 0" },
  label: { flex: "1 1 55%", minWidth: 0, color: tokens.colorNeutralForeground2 },
  value: { margin: "0 0 0 auto", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  cells: { flexBasis: "100%", margin: 0 },
  gap: {
    display: "flex",
    justifyContent: "space-between",
    marginTop: "3px",
    padding: "5px 0 2px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorPaletteRedForeground1,
  },
  message: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  reason: {
    alignSelf: "stretch",
    padding: "4px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  changed: { color: tokens.colorPaletteMarigoldForeground1 },
});
