// One row of 决算补充资料: what it is about, its fields, and its hint.
import { Button, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { memo } from "react";
import type { Entry } from "../../app/work/answer-form";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { AnswerField } from "./answer-field";

type Props = { entry: Entry; number: number };

/** `number` is its place in a list, 0 when it is in none. Typing into one field must not draw all the others anew. */
export const AnswerEntry = memo(function AnswerEntry({ entry, number }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { item, hint, fields } = entry;
  const isFirst = number < 2;
  return (
    <div role="group" aria-label={number > 0 ? `${item} ${number}` : item}>
      {isFirst && (
        <div className={styles.head}>
          <Text weight="medium">{item}</Text>
          {hint !== undefined && (
            <Text size={200} className={styles.hint}>
              {hint}
            </Text>
          )}
        </div>
      )}
      <div className={styles.row}>
        {number > 0 && <span className={styles.number}>{number}</span>}
        <div className={styles.fields}>
          {fields.map((field) => (
            <AnswerField
              key={field.id}
              field={field}
              item={number > 0 ? `${item} ${number}` : item}
              isAlone={fields.length === 1}
            />
          ))}
        </div>
        {number > 0 && (
          <Tooltip content={t.answers.removeRow(item, number)} relationship="label">
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              onClick={() => session.removeRow(entry)}
            />
          </Tooltip>
        )}
      </div>
    </div>
  );
}, isSame);

function isSame(before: Props, now: Props): boolean {
  return before.number === now.number && JSON.stringify(before.entry) === JSON.stringify(now.entry);
}

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px", marginBottom: "4px" },
  hint: { color: tokens.colorNeutralForeground3 },
  row: { display: "flex", alignItems: "flex-start", gap: "6px" },
  number: {
    flex: "none",
    minWidth: "16px",
    lineHeight: "32px",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  fields: { flex: "1 1 0", minWidth: 0, display: "flex", flexWrap: "wrap", gap: "6px 10px" },
});
