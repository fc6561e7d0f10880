// What the proofreader found, by severity; what was put aside; what could not be compared with anything.
import { Button, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Range } from "../../proof/draft";
import type { ProofFinding } from "../../proof/finding";
import type { Proof } from "../../app/work/proof-work";
import { Card, Cards } from "../parts/card";
import { LongList } from "../parts/long-list";
import { PlainButton } from "../parts/plain-button";
import { t } from "../../app/texts";
import { useSession } from "../use-session";
import { FindingItem } from "./finding-item";
import type { Grade } from "./pieces";

type Props = {
  proof: Proof;
  findings: readonly ProofFinding[];
  onGo: (place: Range) => void;
  onDone: () => void;
};

const severities = ["error", "question", "note"] as const;

export function FindingList({ proof, findings, onGo, onDone }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Grade | null>(null);
  const { unchecked } = proof.report;
  const shown = chosen === null ? findings : findings.filter(({ severity }) => severity === chosen);
  const counts: readonly (readonly [Grade, string, number])[] = [
    ...severities.map(
      (grade) =>
        [
          grade,
          t.proof.severities[grade],
          findings.filter(({ severity }) => severity === grade).length,
        ] as const,
    ),
    ["unchecked", t.proof.unchecked, unchecked.length],
  ];
  return (
    <Cards>
      <div className={styles.filter} role="group" aria-label={t.proof.filter}>
        {counts.map(([grade, name, count]) => (
          <ToggleButton
            key={grade}
            size="small"
            checked={chosen === grade}
            className={styles.grade}
            onClick={() => setChosen(chosen === grade ? null : grade)}
          >
            {t.proof.count(name, count)}
          </ToggleButton>
        ))}
      </div>
      {chosen === "unchecked" ? (
        <Unchecked unchecked={unchecked} onGo={onGo} />
      ) : (
        <Card title={t.proof.list(shown.length)}>
          {shown.length === 0 && (
            <Text size={200}>{findings.length === 0 ? t.proof.clean : t.proof.none}</Text>
          )}
          <LongList
            items={shown}
            keyOf={({ start, end, kind, message }) => `${start}-${end}-${kind}-${message}`}
            render={(finding) => <FindingItem {...{ finding, onGo, onDone }} />}
          />
        </Card>
      )}
      <Aside ignored={proof.ignored} onGo={onGo} />
    </Cards>
  );
}

function Unchecked({ unchecked, onGo }: Pick<Props, "onGo"> & Pick<Proof["report"], "unchecked">) {
  const styles = useStyles();
  return (
    <Card title={`${t.proof.unchecked}（${unchecked.length}）`}>
      <Text block size={200} className={styles.quiet}>
        {t.proof.uncheckedHint}
      </Text>
      <LongList
        items={unchecked}
        keyOf={({ start, end }) => `${start}-${end}`}
        render={(one) => (
          <>
            <PlainButton
              className={styles.quote}
              aria-label={t.proof.go(one.quote)}
              onClick={() => onGo(one)}
            >
              {one.quote}
            </PlainButton>
            <Text block size={200} className={styles.quiet}>
              {one.reason}
            </Text>
          </>
        )}
      />
    </Card>
  );
}

function Aside({ ignored, onGo }: Pick<Props, "onGo"> & Pick<Proof, "ignored">) {
  const styles = useStyles();
  const session = useSession();
  if (ignored.length === 0) return null;
  return (
    <Card title={t.proof.ignored(ignored.length)}>
      <LongList
        items={ignored}
        keyOf={({ finding }, i) => `${finding.start}-${i}`}
        render={(one) => (
          <div className={styles.aside}>
            <div className={styles.words}>
              <PlainButton
                className={styles.quote}
                aria-label={t.proof.go(one.finding.quote)}
                onClick={() => onGo(one.finding)}
              >
                {one.finding.quote}
              </PlainButton>
              <Text block size={200} className={styles.quiet}>
                {one.reason}
              </Text>
            </div>
            <Button size="small" onClick={() => session.takeBack(one)}>
              {t.proof.takeBack}
            </Button>
          </div>
        )}
      />
    </Card>
  );
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: "6px" },
  grade: { minWidth: 0, padding: "2px 8px", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  quote: {
    padding: "1px 4px",
    marginLeft: "-4px",
    textAlign: "left",
    overflowWrap: "anywhere",
    color: tokens.colorBrandForegroundLink,
  },
  aside: { display: "flex", alignItems: "flex-start", gap: "8px" },
  words: { flex: "1 1 0", minWidth: 0 },
});
