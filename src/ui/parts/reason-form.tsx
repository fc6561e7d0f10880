// A reason for a finding, typed where the finding stands.
import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../engine/report";
import { t } from "../texts";
import { useFacts, useIsBusy, useSession } from "../use-session";

type Props = { finding: Finding; before: string; onClose: () => void };

export function ReasonForm({ finding, before, onClose }: Props) {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const { answers } = useFacts();
  const isUsers = answers !== null && !answers.mine;
  const [reason, setReason] = useState(before);
  const save = async (): Promise<void> => {
    if (await session.explain(finding, reason)) onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <Field
        label={t.checks.reason}
        hint={isUsers ? t.checks.reasonAdopts : t.checks.reasonHint}
        size="small"
      >
        <Textarea autoFocus resize="vertical" value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabled={isBusy || reason.trim() === ""}>
          {t.save}
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
