// Sheets that a person may fill in: which are there, what they are for, and a blank one to begin with.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formState, type FormState } from "../../app/work/blank-forms";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";
import { Card } from "./card";
import { PlainButton } from "./plain-button";

export function FormCard() {
  const styles = useStyles();
  const { kit } = useSession();
  const facts = useFacts();
  return (
    <Card title={t.tables.optional}>
      <Text block size={200} className={styles.hint}>
        {t.tables.optionalHint}
      </Text>
      <ul className={styles.list}>
        {kit.blankForms.map((blank) => (
          <li key={blank.form.id} className={styles.row}>
            <FormRow state={formState(blank, facts)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FormRow({ state: { id, is, sheet, mine } }: { state: FormState }) {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  return (
    <>
      <div className={styles.words}>
        <div className={styles.name}>
          {sheet === undefined ? (
            <Text>{id}</Text>
          ) : (
            <PlainButton
              className={styles.open}
              aria-label={t.tables.open(sheet)}
              onClick={() => void session.reveal({ sheet, a1: "A1" })}
            >
              {id}
            </PlainButton>
          )}
          <Text size={200} className={styles.hint}>
            {t.tables.formStates[is]}
          </Text>
        </div>
        <Text block size={200} className={styles.hint}>
          {t.tables.feeds[id]}
        </Text>
      </div>
      {is === "absent" && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${t.tables.insert}：${id}`}
          onClick={() => void session.insertForm(id)}
        >
          {t.tables.insert}
        </Button>
      )}
      {is === "blank" && mine && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={`${t.tables.takeOut}：${id}`}
          onClick={() => void session.takeOutForm(id)}
        >
          {t.tables.takeOut}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: "1 1 0", minWidth: 0 },
  name: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  open: { padding: "1px 4px", marginLeft: "-4px", textAlign: "left", color: tokens.colorBrandForegroundLink },
});
