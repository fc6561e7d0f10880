// References to numbered things of the draft: 见附件3, 如图2所示, 见第五部分. What they name must be there.
import type { Remark } from "../finding";
import type { Line } from "../draft-outline";
import { spotOf } from "../spots";

const reference =
  /(?:见|如|参照)(?:本文|后附|下|上)?的?"?((附件|附表|图|表)(\d{1,2})|(第)([一二三四五六七八九十]{1,2})部分)/gu;

/** Where a draft has none of a kind, that kind is published apart, and nothing is said of it. */
export function references(lines: readonly Line[]): Remark[] {
  const there = named(lines);
  return lines.flatMap((line) =>
    Array.from(line.text.matchAll(reference)).flatMap((match): Remark[] => {
      const [whole, name = "", numbered, number, part, place] = match;
      const kind = numbered ?? part ?? "";
      const known = there.get(kind);
      if (!known || known.has(number ?? place ?? "")) return [];
      const start = match.index + whole.length - name.length;
      const message = `文中提到“${name}”，文稿中没有${name}，请核对编号，或补上该部分。`;
      return [
        { severity: "question", kind: "contents", spot: spotOf(line, start, start + name.length), message },
      ];
    }),
  );
}

/** The numbers under which things of each kind stand: a line or a cell begins with them. */
function named(lines: readonly Line[]): Map<string, Set<string>> {
  const there = new Map<string, Set<string>>();
  for (const { text } of lines) {
    const [, numbered, number, part, place] =
      /^(?:(附件|附表|图|表)(\d{1,2})(?!\d)|(第)([一二三四五六七八九十]{1,2})部分)/u.exec(text) ?? [];
    const kind = numbered ?? part;
    if (kind === undefined) continue;
    there.set(kind, (there.get(kind) ?? new Set()).add(number ?? place ?? ""));
  }
  return there;
}
