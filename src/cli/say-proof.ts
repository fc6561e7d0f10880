// What the proofreader found, in words for the terminal.
import type { ProofSeverity } from "../proof/rules";
import type { ProofFinding } from "../proof/finding";
import type { ProofReport, Unchecked } from "../proof/proofread";
import { sayCells } from "./say-cells";
import type { ProofResult } from "./proof-command";

const severityNames: readonly (readonly [ProofSeverity, string])[] = [
  ["error", "错误"],
  ["question", "疑问"],
  ["note", "说明"],
];

/** All that `proof` prints. */
export function sayProof(report: ProofResult): string {
  return [sayHead(report), ...sayFindings(report), sayUnchecked(report), sayAnnotated(report)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function sayHead({ draft, unit, year, checked, findings }: ProofReport): string {
  const counts = severityNames.map(([severity, name]) => {
    return `${name} ${findings.filter((finding) => finding.severity === severity).length} 条`;
  });
  return [
    `文稿：${draft.name}（${draft.paragraphs} 段，${draft.characters} 字）`,
    `单位：${unit ?? "（没有认出）"}`,
    `年度：${year ?? "（没有认出）"}`,
    `核对了 ${checked} 个数：${counts.join("，")}`,
  ].join("\n");
}

function sayFindings({ findings }: ProofReport): string[] {
  return severityNames.flatMap(([severity, name]) => {
    const all = findings.filter((finding) => finding.severity === severity);
    if (all.length === 0) return [];
    return [[`${name} ${all.length} 条：`, ...all.flatMap(sayFinding)].join("\n")];
  });
}

function sayFinding({ paragraph, quote, message, expected, cells }: ProofFinding, i: number): string[] {
  return [
    `  ${i + 1}. 第 ${paragraph + 1} 段“${shortened(quote)}”：${message}`,
    ...(expected === undefined ? [] : [`     应为：${expected}`]),
    ...(cells.length === 0 ? [] : [`     单元格：${sayCells(cells)}`]),
  ];
}

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/gu, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

function sayAnnotated({ annotated, findings }: ProofResult): string {
  if (!annotated) return "";
  const { file, comments, changes, leftOut } = annotated;
  const done = `已另存为“${file}”：批注 ${comments} 条，修订 ${changes} 处。`;
  if (leftOut.length === 0) return done;
  const isLeftOut = ({ start, end }: ProofFinding): boolean =>
    leftOut.some((place) => place.start === start && place.end === end);
  const places = findings
    .filter(isLeftOut)
    .map(({ paragraph, quote }) => `第 ${paragraph + 1} 段“${shortened(quote)}”`);
  return `${done}\n有 ${leftOut.length} 条所在的位置不能加批注，请照上面的清单改：${[...new Set(places)].join("、")}。`;
}

/** Numbers that were compared with nothing, by reason. */
function sayUnchecked({ unchecked }: ProofReport): string {
  if (unchecked.length === 0) return "";
  const reasons = new Map<string, Unchecked[]>();
  for (const one of unchecked) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one]);
  const lines = [...reasons].map(([reason, some]) => {
    const shown = some
      .slice(0, 8)
      .map(({ paragraph, quote }) => `${shortened(quote)}（第 ${paragraph + 1} 段）`);
    return `  ${reason}：${shown.join("、")}${some.length > shown.length ? ` 等 ${some.length} 处` : ""}`;
  });
  return [`未能核对 ${unchecked.length} 个数：`, ...lines].join("\n");
}
