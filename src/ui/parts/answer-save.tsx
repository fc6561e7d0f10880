// What was typed goes to the sheet from here; a sheet that the user made herself is rewritten only when she agrees.
import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { Group } from "../../app/work/answer-form";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession, useSessionState } from "../use-session";
import { Confirm } from "./confirm";

export function AnswerSave({ groups }: { groups: readonly Group[] }) {
  const styles = useStyles();
  const session = useSession();
  const { drafts } = useSessionState();
  const { answers } = useFacts();
  const isBusy = useIsBusy();
  const changed = Object.keys(drafts).length;
  const faults = groups
    .flatMap(({ entries }) => entries.flatMap(({ fields }) => fields))
    .filter(({ fault }) => fault !== undefined).length;
  if (changed === 0) return null;
  const isUsers = answers !== null && !answers.mine;
  const button = (
    <Button
      appearance="primary"
      icon={<SaveRegular />}
      disabledFocusable={isBusy || faults > 0}
      {...(!isUsers && { onClick: () => void session.save() })}
    >
      {t.answers.save}
    </Button>
  );
  return (
    <div className={styles.bar}>
      {isUsers && faults === 0 ? (
        <Confirm
          question={t.answers.adopt}
          detail={t.answers.adoptHint}
          action={t.answers.adoptDo}
          onConfirm={() => void session.save()}
        >
          {button}
        </Confirm>
      ) : (
        button
      )}
      <Button disabled={isBusy} onClick={session.discard}>
        {t.answers.discard}
      </Button>
      {faults > 0 ? (
        <Link as="button" className={styles.faults} onClick={goToFault}>
          {t.answers.faults(faults)}
        </Link>
      ) : (
        <Text size={200} className={styles.count} role="status">
          {t.answers.unsaved(changed)}
        </Text>
      )}
    </div>
  );
}

function goToFault(): void {
  const field = document.querySelector<HTMLElement>("[data-answer][aria-invalid=true]");
  field?.scrollIntoView({ block: "center" });
  field?.focus();
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  count: { color: tokens.colorNeutralForeground3 },
  faults: { color: tokens.colorPaletteRedForeground1 },
});
