// Questions that belong together, with lists that can grow.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { Entry, Group } from "../../app/work/answer-form";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { AnswerEntry } from "./answer-entry";
import { Card } from "./card";

export function AnswerGroup({ group: { title, entries, filled, of } }: { group: Group }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div id={`group-${title}`} className={styles.group}>
      <Card
        title={title}
        aside={
          of > 0 && (
            <Text size={200} className={styles.count}>
              {filled}/{of}
            </Text>
          )
        }
      >
        {entries.map((entry, i) => {
          const number = numberOf(entries, i);
          const { list } = entry;
          return (
            <div key={entry.key} className={styles.entry}>
              <AnswerEntry entry={entry} number={number} />
              {list !== undefined && list !== entries[i + 1]?.list && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<AddRegular />}
                  onClick={() => session.addRow(list)}
                  className={styles.add}
                >
                  {t.answers.add(entry.item)}
                </Button>
              )}
            </div>
          );
        })}
      </Card>
    </div>
  );
}

/** Which row of its list an entry is, from 1; 0 for one that is no list. */
function numberOf(entries: readonly Entry[], at: number): number {
  const list = entries[at]?.list;
  return list === undefined ? 0 : entries.slice(0, at + 1).filter((entry) => entry.list === list).length;
}

const useStyles = makeStyles({
  group: { scrollMarginTop: "52px" },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  entry: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  add: { marginTop: "6px" },
});
