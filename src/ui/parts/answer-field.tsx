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
import type { Field as Asked } from "../../app/work/answer-form";
import { t } from "../../app/texts";
import { useSession } from "../use-session";

type Props = { field: Asked; item: string; isAlone: boolean };

/** The label is not repeated where it is the only field of its row. */
export function AnswerField({ field, item, isAlone }: Props) {
  const styles = useStyles();
  const { label, fault, offered } = field;
  return (
    <div className={isLong(field) ? styles.long : styles.short}>
      <Field
        size="small"
        {...(!isAlone && { label })}
        {...(fault !== undefined && { validationState: "error", validationMessage: fault })}
      >
        <Control field={field} label={isAlone ? item : `${item} ${label}`} />
      </Field>
      {offered !== undefined && <Offer id={field.id} text={offered} />}
    </div>
  );
}

const isLong = ({ kind, column }: Asked): boolean => kind === "words" && column === "内容";

/** The props that Field gives to its child come with it. */
function Control({ field, label, ...given }: { field: Asked; label: string }) {
  const styles = useStyles();
  const session = useSession();
  const { id, kind, value, wanted } = field;
  const isMissed = wanted && value === "";
  const common = {
    ...given,
    size: "medium",
    value,
    "data-answer": id,
    "aria-label": label,
    onChange: (_: unknown, data: { value: string }) => session.type(id, data.value),
    className: mergeClasses(styles.entry, isMissed && styles.missed),
    ...(isMissed && { placeholder: t.answers.wanted }),
  } as const;
  if (isLong(field)) return <Textarea {...common} rows={1} textarea={{ className: styles.growing }} />;
  const isNumber = kind !== "words";
  return (
    <Input
      {...common}
      inputMode={isNumber ? "decimal" : "text"}
      input={{ className: mergeClasses(styles.entry, isNumber && styles.number) }}
    />
  );
}

/** What was written last year, to start from. */
function Offer({ id, text }: { id: string; text: string }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.offer}>
      <Text size={200} className={styles.offered}>
        {t.answers.offered}：{text}
      </Text>
      <Button size="small" appearance="subtle" onClick={() => session.type(id, text)}>
        {t.answers.use}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  long: { flex: "1 1 100%", minWidth: 0 },
  short: { flex: "1 1 120px", maxWidth: "220px", minWidth: 0 },
  // Browsers that do not know it give one line that can be pulled taller.
  growing: { fieldSizing: "content", minHeight: "32px", maxHeight: "200px" } as const,
  // By itself an input asks for twenty letters' room, which two side by side do not have in a narrow pane.
  entry: { width: "100%", minWidth: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  missed: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  offer: { display: "flex", alignItems: "flex-start", gap: "4px", marginTop: "2px" },
  offered: { flex: "1 1 0", minWidth: 0, padding: "4px 0", color: tokens.colorNeutralForeground3 },
});
