// One field of an answer: typed value, what is wrong with it, and last year's wording to start from.
import {
  Button,
  Field,
  Input,
  Text,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { Field as Asked } from "../model/answers";
import { t } from "../texts";
import { useSession } from "../use-session";

/** The label is not repeated where it is the only field of its row. */
export function AnswerField({ field, item, isAlone }: { field: Asked; item: string; isAlone: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const { id, label, kind, value, wanted, fault, offered } = field;
  const isMissed = wanted && value === "";
  const isLong = kind === "words" && field.column === "内容";
  const common = {
    value,
    "data-answer": id,
    "aria-label": isAlone ? item : `${item} ${label}`,
    ...(isMissed && { placeholder: t.answers.wanted }),
    className: mergeClasses(isMissed && styles.missed),
  };
  return (
    <div className={isLong ? styles.long : styles.short}>
      <Field
        size="small"
        {...(!isAlone && { label })}
        {...(fault !== undefined && { validationState: "error", validationMessage: fault })}
      >
        {isLong ? (
          <Textarea
            {...common}
            size="medium"
            rows={1}
            textarea={{ className: styles.growing }}
            onChange={(_, data) => session.type(id, data.value)}
          />
        ) : (
          <Input
            {...common}
            size="medium"
            inputMode={kind === "words" ? "text" : "decimal"}
            input={{ className: mergeClasses(kind !== "words" && styles.number) }}
            onChange={(_, data) => session.type(id, data.value)}
          />
        )}
      </Field>
      {offered !== undefined && (
        <div className={styles.offer}>
          <Text size={200} className={styles.offered}>
            {t.answers.offered}：{offered}
          </Text>
          <Button size="small" appearance="subtle" onClick={() => session.type(id, offered)}>
            {t.answers.use}
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  long: { flex: "1 1 100%", minWidth: 0 },
  short: { flex: "1 1 120px", maxWidth: "220px", minWidth: 0 },
  // Browsers that do not know it give one line that can be pulled taller.
  growing: { fieldSizing: "content", minHeight: "32px", maxHeight: "200px" } as const,
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  missed: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  offer: { display: "flex", alignItems: "flex-start", gap: "4px", marginTop: "2px" },
  offered: { flex: "1 1 0", minWidth: 0, padding: "4px 0", color: tokens.colorNeutralForeground3 },
});
