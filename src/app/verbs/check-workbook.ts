// The verb check: which findings count, and which a person has explained.
import type { Finding, Report, Severity } from "../../engine/value/report";
import { explanationsOf, standingOf, type Standing } from "../work/explained";
import type { Facts } from "./survey-workbook";

export type Judged = { finding: Finding; standing: Standing };

export type Checked = {
  /** What counts: nobody has explained it, or it amounts to something else since. */
  open: readonly Judged[];
  explained: readonly Judged[];
};

export function check({ report, answers }: Pick<Facts, "report" | "answers">): Checked {
  const explanations = explanationsOf(answers?.rows ?? []);
  const all = report.findings.map((finding) => ({ finding, standing: standingOf(finding, explanations) }));
  const isExplained = ({ standing }: Judged): boolean => standing.is === "explained";
  return { open: all.filter((one) => !isExplained(one)), explained: all.filter(isExplained) };
}

/** How many findings of a severity count. */
export const countOpen = ({ open }: Checked, severity: Severity): number =>
  open.filter(({ finding }) => finding.severity === severity).length;

/** The report as others get it: with what was explained, so that they know which findings count. */
export function withExplained(report: Report, { open, explained }: Checked): Report {
  const looked = [...open, ...explained].flatMap(({ finding, standing }) =>
    standing.is === "open"
      ? []
      : [
          {
            finding: report.findings.indexOf(finding),
            reason: standing.by.reason,
            holds: standing.is === "explained",
          },
        ],
  );
  return looked.length === 0
    ? report
    : { ...report, explained: looked.sort((a, b) => a.finding - b.finding) };
}
