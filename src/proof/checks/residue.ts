// What must not be left in a published text, and numbers that are written wrongly.
import type { ProofRules, Residue } from "../rules";
import type { Spot } from "../claim";
import type { Remark } from "../finding";
import type { Line } from "../draft-outline";
import { spotOf } from "../spots";

export function residue(lines: readonly Line[], { residues }: ProofRules): Remark[] {
  const rules = residues.map((rule) => ({ ...rule, expression: new RegExp(rule.pattern, "gu") }));
  return rules.flatMap(({ expression, severity, message, in: where, isRare }): Remark[] => {
    const found = lines.flatMap((line) =>
      where !== undefined && !isIn(where, line)
        ? []
        : Array.from(line.text.matchAll(expression)).flatMap((match): Remark[] => {
            const spot = spotOf(line, match.index, match.index + match[0].length);
            if (where === "sentence" && isParted(spot, line)) return [];
            return [{ severity, kind: "residue", spot, message: `“${spot.quote}”${message}。` }];
          }),
    );
    return isRare && found.length > few ? [] : found;
  });
}

const few = 3;

function isIn(where: NonNullable<Residue["in"]>, line: Line): boolean {
  if (where === "text") return line.kind !== "row";
  if (where === "sentence") return line.kind !== "row" && isSentence(line);
  const isStatement = !line.isSilent && !line.isAside;
  return line.kind === "body" && isStatement === (where === "statement");
}

/** Lines of a cover stand one below the other and are no sentence when they are read as one. */
const isSentence = ({ section, text }: Line): boolean => section !== undefined || /[,。;]/u.test(text);

/** Two blanks or more part cells, of a table that nobody has drawn: its words do not follow on each other. */
const isParted = ({ start, end }: Spot, { places }: Line): boolean =>
  places.stretches.some(({ from, span }, i) => {
    const next = places.stretches[i + 1]?.from ?? 0;
    return from + span > start && next < end && next - from - span >= 2;
  });

/** Thousands separators in the wrong place: 13,45.29 or 1,2345. */
export function numberFormats(lines: readonly Line[]): Remark[] {
  return lines.flatMap((line) =>
    Array.from(line.text.matchAll(/(?<![\d,.])\d[\d,]*,\d[\d,]*(?:\.\d+)?(?=亿元|万元|元|万)/g)).flatMap(
      (match): Remark[] => {
        if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(match[0])) return [];
        const spot = spotOf(line, match.index, match.index + match[0].length);
        return [
          {
            severity: "error",
            kind: "number-format",
            spot,
            message: `“${spot.quote}”的千分位分隔位置不对，请核对数字。`,
          },
        ];
      },
    ),
  );
}
