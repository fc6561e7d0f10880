// Above a draft: its name, how much was checked, what to do with it, and which way to look at it.
import { Button, Tab, TabList, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { CommentRegular } from "@fluentui/react-icons/svg/comment";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import { amendmentsOf, type Proof } from "../../app/work/proof-work";
import { t } from "../../app/texts";
import { useIsBusy, useSession } from "../use-session";

export type ProofView = "list" | "text";

type Props = { proof: Proof; count: number; view: ProofView; onView: (view: ProofView) => void };

export function ProofBar({ proof, count, view, onView }: Props) {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const [isRefused, setRefused] = useState(false);
  const { draft, report, before } = proof;
  const amendments = amendmentsOf(proof);
  const copy = async (): Promise<void> => setRefused(!(await session.copyDraft()));
  const facts = [t.proof.checked(report.checked)];
  if (amendments.length > 0) facts.push(t.proof.amended(amendments.length));
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <div className={styles.names}>
          <Text block weight="semibold" className={styles.name} title={draft.name}>
            {draft.name}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {facts.join(" · ")}
          </Text>
        </div>
        {before && (
          <Tool label={t.proof.undo} icon={<ArrowUndoRegular />} isOff={isBusy} onClick={session.undoProof} />
        )}
        <Tool label={t.proof.copy} icon={<CopyRegular />} isOff={isBusy} onClick={() => void copy()} />
        <Tool
          label={t.proof.other}
          icon={<DismissRegular />}
          isOff={isBusy}
          onClick={() => session.closeDraft()}
        />
      </div>
      {isRefused && (
        <Text block size={200} role="alert">
          {t.proof.noCopy}
        </Text>
      )}
      <div className={styles.line}>
        <TabList
          size="small"
          className={styles.names}
          aria-label={t.proof.views}
          selectedValue={view}
          onTabSelect={(_, { value }) => onView(value === "text" ? "text" : "list")}
        >
          <Tab value="list">{t.proof.list(count)}</Tab>
          <Tab value="text">{t.proof.text}</Tab>
        </TabList>
        {proof.word && <SaveAnnotated />}
      </div>
    </div>
  );
}

/** A Word file goes back with comments in it. */
function SaveAnnotated() {
  const session = useSession();
  const isBusy = useIsBusy();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<CommentRegular />}
      disabledFocusable={isBusy}
      onClick={() => void session.saveAnnotated()}
    >
      {t.proof.save}
    </Button>
  );
}

type ToolProps = { label: string; icon: React.JSX.Element; isOff: boolean; onClick: () => void };

function Tool({ label, icon, isOff, onClick }: ToolProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={isOff} onClick={onClick} />
    </Tooltip>
  );
}

const useStyles = makeStyles({
  bar: {
    padding: "6px 8px 0 14px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: "2px" },
  names: { flex: "1 1 0", minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
