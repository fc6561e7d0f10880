// Why a finding of the proofreader is put aside.
import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../texts";

type Props = { onSave: (reason: string) => void; onClose: () => void };

export function IgnoreForm({ onSave, onClose }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Field label={t.proof.reason} size="small">
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={reason.trim() === ""}>
          {t.proof.ignore}
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
