// Above the document: copy, save, sections to jump to, and what still waits in it.
import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useMemo } from "react";
import type { Section } from "../../engine/value/report";
import { placeEdits, wrongFigures } from "../../app/work/edits";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";

export function DraftBar({ onCopy }: { onCopy: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { report, edits } = useFacts();
  const isBusy = useIsBusy();
  const wrong = useMemo(
    () => [...wrongFigures(report, placeEdits(report.sections, edits)).values()].flat().length,
    [report, edits],
  );
  return (
    <div className={styles.bar}>
      <Button appearance="primary" icon={<CopyRegular />} disabledFocusable={isBusy} onClick={onCopy}>
        {t.draft.copy}
      </Button>
      <Button
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={isBusy}
        onClick={() => void session.saveWord()}
      >
        {t.draft.saveWord}
      </Button>
      <Jump sections={report.sections} />
      {report.todos.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          onClick={() => goTo("[data-todo]")}
        >
          {t.draft.todos(report.todos.length)}
        </Button>
      )}
      {wrong > 0 && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          className={styles.wrong}
          title={t.draft.wrongHint}
          onClick={() => goTo("[data-wrong]")}
        >
          {t.draft.wrong(wrong)}
        </Button>
      )}
    </div>
  );
}

function Jump({ sections }: { sections: readonly Section[] }) {
  const styles = useStyles();
  return (
    <Select
      aria-label={t.draft.jump}
      value=""
      onChange={(_, { value }) => document.getElementById(value)?.scrollIntoView({ block: "start" })}
      className={styles.jump}
    >
      <option value="" disabled>
        {t.draft.jump}…
      </option>
      {sections
        .filter(({ heading }) => heading !== "")
        .map(({ id, heading, level }) => (
          <option key={id} value={`section-${id}`}>
            {"　".repeat(Math.max(0, level - 2))}
            {heading}
          </option>
        ))}
    </Select>
  );
}

/** The next of its kind behind the one that was gone to last, round and round. */
function goTo(selector: string): void {
  const all = Array.from(document.querySelectorAll<HTMLElement>(selector));
  const last = all.findIndex((one) => one.dataset.visited !== undefined);
  const next = all[(last + 1) % all.length];
  if (last >= 0) delete all[last]?.dataset.visited;
  if (!next) return;
  next.dataset.visited = "";
  next.scrollIntoView({ block: "center" });
  next.focus();
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  jump: { flex: "1 1 90px", minWidth: "90px", maxWidth: "260px" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});
