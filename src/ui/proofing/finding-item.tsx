// One finding of the proofreader: the words, what is wrong with them, what should stand there, and its cells.
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Range } from "../../proof/draft";
import type { ProofFinding } from "../../proof/finding";
import { CellLinks } from "../parts/cell-links";
import { PlainButton } from "../parts/plain-button";
import { t } from "../../app/texts";
import { useIsBusy, useSession } from "../use-session";
import { ReasonEntry } from "../parts/reason-entry";

const colours = { error: "danger", question: "warning", note: "informative" } as const;

type Props = {
  finding: ProofFinding;
  /** Leads to a place of the draft. */
  onGo: (place: Range) => void;
  /** Called when the finding has been dealt with and is gone. */
  onDone: () => void;
};

export function FindingItem({ finding, onGo, onDone }: Props) {
  const styles = useStyles();
  const { severity, quote, expected, message, cells, related } = finding;
  return (
    <article className={styles.finding} aria-label={t.proof.mark(t.proof.severities[severity], quote)}>
      <div className={styles.title}>
        <Badge size="small" appearance="tint" color={colours[severity]} className={styles.badge}>
          {t.proof.severities[severity]}
        </Badge>
        <PlainButton className={styles.quote} aria-label={t.proof.go(quote)} onClick={() => onGo(finding)}>
          {quote}
        </PlainButton>
      </div>
      <Text block size={200}>
        {message}
      </Text>
      {expected !== undefined && (
        <Text block size={200}>
          {t.proof.expected} <strong>{expected}</strong>
        </Text>
      )}
      {cells.length > 0 && <CellLinks cells={cells} />}
      {related.length > 0 && (
        <div className={styles.related}>
          <Text size={200}>{t.proof.related}</Text>
          {related.map((place) => (
            <PlainButton
              key={place.start}
              className={styles.other}
              aria-label={t.proof.go(place.quote)}
              onClick={() => onGo(place)}
            >
              {place.quote}
            </PlainButton>
          ))}
        </div>
      )}
      <Deciding finding={finding} onDone={onDone} />
    </article>
  );
}

function Deciding({ finding, onDone }: { finding: ProofFinding; onDone: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const isBusy = useIsBusy();
  const [isOpen, setOpen] = useState(false);
  const { quote, expected } = finding;
  const adopt = async (): Promise<void> => {
    if (await session.adopt(finding)) onDone();
  };
  if (isOpen) {
    return (
      <ReasonEntry
        label={t.proof.reason}
        action={t.proof.ignore}
        onClose={() => setOpen(false)}
        onSave={(reason) => {
          session.ignore(finding, reason);
          onDone();
        }}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      {expected !== undefined && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          aria-label={t.proof.adoptOf(quote, expected)}
          onClick={() => void adopt()}
        >
          {t.proof.adopt}
        </Button>
      )}
      <Button size="small" aria-label={t.proof.ignoreOf(quote)} onClick={() => setOpen(true)}>
        {t.proof.ignore}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  finding: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "5px", minWidth: 0 },
  title: { display: "flex", alignItems: "baseline", gap: "6px", maxWidth: "100%" },
  badge: { flex: "none", whiteSpace: "nowrap" },
  quote: {
    minWidth: 0,
    padding: "1px 4px",
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  related: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "8px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  other: { padding: "1px 2px", textAlign: "left", color: tokens.colorBrandForegroundLink },
  buttons: { display: "flex", gap: "8px", marginTop: "2px" },
});
