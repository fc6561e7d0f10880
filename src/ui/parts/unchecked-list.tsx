// Rules that could not run, and why: not the same as rules that hold.
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../engine/value/report";
import { t } from "../../app/texts";
import { Card } from "./card";
import { LongList } from "./long-list";

export function UncheckedList({ checks }: { checks: readonly CheckReport[] }) {
  const styles = useStyles();
  const unchecked = checks.filter(({ outcome }) => outcome === "unchecked");
  const blank = checks.filter(({ outcome }) => outcome === "no-data").length;
  if (unchecked.length + blank === 0) return null;
  return (
    <Card title={t.checks.group(t.checks.unchecked, unchecked.length)}>
      <LongList
        items={unchecked}
        keyOf={({ id }) => id}
        render={({ title, reason }) => (
          <>
            <Text block>{title}</Text>
            <Text block size={200} className={styles.quiet}>
              {reason}
            </Text>
          </>
        )}
      />
      {blank > 0 && (
        <Text block size={200} className={styles.blank}>
          {t.checks.noData(blank)}
        </Text>
      )}
    </Card>
  );
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  blank: { marginTop: "8px", color: tokens.colorNeutralForeground3 },
});
