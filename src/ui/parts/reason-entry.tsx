// A reason, typed where the finding that it is about stands.
import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../../app/texts";

type Props = {
  label: string;
  hint?: string;
  /** What it said so far. */
  before?: string;
  action: string;
  isBusy?: boolean;
  /** Only with words in it. */
  onSave: (reason: string) => void;
  onClose: () => void;
};

export function ReasonEntry({ label, hint, before = "", action, isBusy = false, onSave, onClose }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState(before);
  const isOff = isBusy || reason.trim() === "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Field label={label} {...(hint !== undefined && { hint })} size="small">
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isOff}>
          {action}
        </Button>
        <Button size="small" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "8px" },
});
