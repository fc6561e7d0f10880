// Where a draft comes from: a file, or pasted text.
import { Button, Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { useState } from "react";
import { Card, Cards } from "../parts/card";
import { t } from "../../app/texts";
import { useIsBusy, useSession } from "../use-session";
import { ChooseDraft } from "./choose-draft";

export function ProofStart() {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const [text, setText] = useState("");
  return (
    <Cards>
      <Card title={t.proof.title}>
        <div className={styles.start}>
          <Text block size={200} className={styles.hint}>
            {t.proof.hint}
          </Text>
          <ChooseDraft label={t.proof.choose} icon={<DocumentSearchRegular />} appearance="primary" />
          <Field label={t.proof.paste} size="small" className={styles.wide}>
            <Textarea resize="vertical" rows={6} value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button
            disabledFocusable={isBusy || text.trim() === ""}
            onClick={() => void session.pasteDraft(text)}
          >
            {t.proof.check}
          </Button>
        </div>
      </Card>
    </Cards>
  );
}

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "10px" },
  hint: { color: tokens.colorNeutralForeground3 },
  wide: { alignSelf: "stretch" },
});
