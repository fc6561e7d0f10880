// What stands behind a figure: how it came about and its cells; for a changed number, what it should be.
import { Button, Text, makeStyles, tokens, usePositioning } from "@fluentui/react-components";
import { CellLinks } from "../parts/cell-links";
import { t } from "../../app/texts";
import { useFacts, useSession } from "../use-session";

export type Pointed = {
  element: HTMLElement;
  figure: string;
  isTodo: boolean;
  fix?: { shown: string; apply: () => void };
};

type Props = { id: string; pointed: Pointed; onEnter: () => void; onLeave: () => void };

export function FigureCard({ id, pointed, onEnter, onLeave }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { report } = useFacts();
  const { figure, isTodo, fix, element } = pointed;
  const known = report.figures[figure];
  const { containerRef } = usePositioning({
    target: element,
    position: "below",
    align: "start",
    offset: 4,
    overflowBoundaryPadding: 8,
  });
  return (
    <div
      ref={containerRef}
      id={id}
      role="tooltip"
      className={styles.card}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {fix && (
        <div className={styles.fix}>
          <Text size={200}>{t.draft.wrongFigure(fix.shown)}</Text>
          <Button size="small" appearance="primary" onClick={fix.apply}>
            {t.draft.useFigure(fix.shown)}
          </Button>
        </div>
      )}
      <Text block size={200} className={styles.explain}>
        {known?.explain ?? known?.label ?? figure}
      </Text>
      {isTodo ? (
        <Button size="small" onClick={() => session.lead(figure)}>
          {t.draft.fill}
        </Button>
      ) : (
        <div className={styles.sources}>
          {known && known.sources.length > 0 ? (
            <CellLinks cells={known.sources} />
          ) : (
            <Text size={200} className={styles.quiet}>
              {t.draft.noSource}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    width: "max-content",
    maxWidth: "min(340px, calc(100vw - 48px))",
    zIndex: 3,
    boxSizing: "border-box",
    padding: "10px 12px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  explain: { overflowWrap: "anywhere" },
  sources: { maxHeight: "120px", overflowY: "auto" },
  quiet: { color: tokens.colorNeutralForeground3 },
  fix: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
});
