// A draft under the proofreader's eyes: what was found as a list, or the text with its marks and the chosen finding.
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Range } from "../../proof/draft";
import { openFindings, type Proof } from "../../app/work/proof-work";
import { t } from "../../app/texts";
import { ProofBar, type ProofView } from "./proof-bar";
import { FindingItem } from "./finding-item";
import { FindingList } from "./finding-list";
import { MarkedText } from "./marked-text";
import { textMarks } from "./pieces";

export function ProofDesk({ proof }: { proof: Proof }) {
  const styles = useStyles();
  const [view, setView] = useState<ProofView>("list");
  const [shown, setShown] = useState<Range | null>(null);
  const head = useRef<HTMLDivElement>(null);
  const { draft, report } = proof;
  const findings = useMemo(() => openFindings(proof), [proof]);
  const marks = useMemo(() => textMarks(findings, report.unchecked), [findings, report]);
  const go = useCallback(({ start, end }: Range): void => {
    setView("text");
    setShown({ start, end });
  }, []);
  // What has been dealt with is gone, and the focus would be too.
  const onDone = (): void => {
    setShown(null);
    head.current?.focus();
  };
  const chosen = shown ? findings.filter(({ start, end }) => start === shown.start && end === shown.end) : [];
  const unchecked = report.unchecked.find(({ start, end }) => start === shown?.start && end === shown.end);
  return (
    <div className={styles.desk}>
      <div ref={head} tabIndex={-1} className={styles.head}>
        <ProofBar proof={proof} count={findings.length} view={view} onView={setView} />
      </div>
      {view === "list" ? (
        <FindingList proof={proof} findings={findings} onGo={go} onDone={onDone} />
      ) : (
        <>
          <div className={styles.text}>
            <MarkedText text={draft.text} marks={marks} shown={shown} onSelect={setShown} />
          </div>
          <div className={styles.chosen} role="region" aria-label={t.proof.list(chosen.length)}>
            {chosen.map((finding) => (
              <FindingItem key={`${finding.kind}${finding.message}`} {...{ finding, onDone }} onGo={go} />
            ))}
            {chosen.length === 0 && (
              <Text size={200} className={styles.quiet}>
                {unchecked ? `${t.proof.unchecked}：${unchecked.reason}` : t.proof.pick}
              </Text>
            )}
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  desk: { display: "flex", flexDirection: "column", minHeight: "100%" },
  head: { position: "sticky", top: 0, zIndex: 2, outlineStyle: "none" },
  text: { flex: "1 1 auto", maxWidth: "820px", width: "100%", boxSizing: "border-box", margin: "0 auto" },
  chosen: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    minHeight: "88px",
    maxHeight: "45vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "10px 14px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
