// 补充资料: what no official sheet holds, as a form over the sheet of that name.
import { ProgressBar, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { sourcesOf } from "../../app/session/answering";
import { formOfAnswers, type Group } from "../../app/work/answer-form";
import { AnswerGroup } from "../parts/answer-group";
import { AnswerSave } from "../parts/answer-save";
import { t } from "../../app/texts";
import { useFacts, useSession, useSessionState } from "../use-session";

export function Answers() {
  const styles = useStyles();
  const session = useSession();
  const facts = useFacts();
  const { drafts } = useSessionState();
  const groups = useMemo(
    () => formOfAnswers(session.kit.rulebook, sourcesOf(facts, drafts)),
    [session.kit.rulebook, facts, drafts],
  );
  const page = useRef<HTMLDivElement>(null);
  useTarget(page);
  return (
    <div ref={page}>
      <div className={styles.top}>
        <Progress groups={groups} />
        <Select
          size="small"
          aria-label={t.answers.jump}
          value=""
          onChange={(_, { value }) => document.getElementById(value)?.scrollIntoView({ block: "start" })}
          className={styles.jump}
        >
          <option value="" disabled>
            {t.answers.jump}…
          </option>
          {groups.map(({ title, filled, of }) => (
            <option key={title} value={`group-${title}`}>
              {title}（{filled}/{of}）
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.groups}>
        {groups.map((group) => (
          <AnswerGroup key={group.title} group={group} />
        ))}
      </div>
      <AnswerSave groups={groups} />
    </div>
  );
}

function Progress({ groups }: { groups: readonly Group[] }) {
  const styles = useStyles();
  const filled = groups.reduce((sum, group) => sum + group.filled, 0);
  const of = groups.reduce((sum, group) => sum + group.of, 0);
  return (
    <div className={styles.progress}>
      <Text size={200} className={styles.figures}>
        {t.answers.progress(filled, of)}
      </Text>
      <ProgressBar value={of === 0 ? 1 : filled / of} aria-label={t.answers.progress(filled, of)} />
    </div>
  );
}

/** Whoever was led here from a 【待填】 finds the field in view and ready. */
function useTarget(page: React.RefObject<HTMLDivElement | null>): void {
  const { target } = useSessionState();
  useEffect(() => {
    const wanted = target?.answer;
    if (wanted === undefined) return;
    const fields = Array.from(page.current?.querySelectorAll<HTMLElement>("[data-answer]") ?? []);
    const field =
      fields.find((one) => one.dataset.answer === wanted) ??
      fields.find((one) => one.dataset.answer?.startsWith(wanted));
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  }, [target, page]);
}

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flex: "1 1 0", minWidth: 0 },
  figures: { display: "block", marginBottom: "3px", fontVariantNumeric: "tabular-nums" },
  jump: { flex: "none", width: "130px" },
  groups: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxWidth: "760px",
    margin: "0 auto",
    padding: "12px",
  },
});
