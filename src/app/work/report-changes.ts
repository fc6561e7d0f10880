// What has changed between two reports: figures old and new, findings gone and come.
import type { FigureReport, Report } from "../../engine/value/report";
import { placeText } from "./explained";

export type FigureChange = { id: string; label: string; before: string; after: string };

export type ReportChanges = {
  /** When the earlier report was made. */
  since: Date;
  figures: readonly FigureChange[];
  /** Findings that are no more, and new ones. */
  settled: number;
  found: number;
};

/** Stands for a figure that has no value. */
export const nothing = "—";

export function changesBetween(before: Report, after: Report, since: Date): ReportChanges {
  const ids = new Set([...Object.keys(before.figures), ...Object.keys(after.figures)]);
  const [old, now] = [keys(before), keys(after)];
  return {
    since,
    figures: onceEach([...ids].flatMap((id) => changeOf(id, before.figures[id], after.figures[id]) ?? [])),
    settled: [...old].filter((key) => !now.has(key)).length,
    found: [...now].filter((key) => !old.has(key)).length,
  };
}

/** What a reader sees change. */
function changeOf(
  id: string,
  was: FigureReport | undefined,
  is: FigureReport | undefined,
): FigureChange | null {
  const [before, after] = [shownBy(was), shownBy(is)];
  return before === after ? null : { id, label: (is ?? was)?.label ?? id, before, after };
}

const shownBy = (figure: FigureReport | undefined): string => figure?.shown || nothing;

/** Several figures may be one and the same amount for a reader. */
const onceEach = (figures: readonly FigureChange[]): FigureChange[] => [
  ...new Map(figures.map((one) => [`${one.label} ${one.before} ${one.after}`, one])).values(),
];

const keys = (report: Report): Set<string> =>
  new Set(report.findings.map(({ check, cells }) => `${check}!${placeText(cells)}`));

export const isUnchanged = ({ figures, settled, found }: ReportChanges): boolean =>
  figures.length === 0 && settled === 0 && found === 0;
