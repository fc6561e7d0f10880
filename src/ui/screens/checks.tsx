// 核对: what does not agree, gravest first; what was explained; what could not be checked, and why.
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { severities } from "../../engine/value/report";
import { check, type Judged } from "../../app/verbs/check-workbook";
import { placeText } from "../../app/work/explained";
import { Card, Cards } from "../parts/card";
import { CheckBar } from "../parts/check-bar";
import { FindingCard } from "../parts/finding-card";
import { LongList } from "../parts/long-list";
import { UncheckedList } from "../parts/unchecked-list";
import { t } from "../../app/texts";
import { useFacts } from "../use-session";

export function Checks() {
  const styles = useStyles();
  const facts = useFacts();
  const { report } = facts;
  const { open, explained } = check(facts);
  const held = report.checks.filter(({ outcome }) => outcome === "held").length;
  return (
    <Cards>
      <CheckBar />
      {open.length === 0 && (
        <div className={styles.clean}>
          <CheckmarkCircleRegular className={styles.tick} aria-hidden />
          <div>
            <Text block weight="semibold">
              {t.checks.clean}
            </Text>
            <Text block size={200} className={styles.quiet}>
              {t.checks.held(held, report.checks.length)}
            </Text>
          </div>
        </div>
      )}
      {severities.map((severity) => (
        <Group
          key={severity}
          name={t.severities[severity]}
          findings={open.filter(({ finding }) => finding.severity === severity)}
        />
      ))}
      <Group name={t.checks.explained} findings={explained} />
      <UncheckedList checks={report.checks} />
    </Cards>
  );
}

function Group({ name, findings }: { name: string; findings: readonly Judged[] }) {
  if (findings.length === 0) return null;
  return (
    <Card title={t.checks.group(name, findings.length)}>
      <LongList
        items={findings}
        keyOf={({ finding }, i) => `${finding.check}!${placeText(finding.cells)}!${i}`}
        render={({ finding, standing }) => <FindingCard finding={finding} standing={standing} />}
      />
    </Card>
  );
}

const useStyles = makeStyles({
  clean: { display: "flex", alignItems: "center", gap: "12px", padding: "16px 14px" },
  tick: { flex: "none", fontSize: "32px", color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
