// The unit's name: the same everywhere, to the letter.
import { foldWords } from "../fold";
import type { Remark } from "../finding";
import type { Line } from "../draft-outline";
import { spotOf } from "../spots";

/** Words that a unit's name stands before. */
const behind =
  /(?=(?:所属各预算单位|部门)?(?:20\d{2})年?度?|部门决算|\(本级\)|本级|下属|概况|机关运行|政府采购|共有车辆|整体)/u;
const tail =
  /(?:局|委员会|办公室|办公厅|中心|大学|学院|学校|院|厅|部|处|站|所|馆|队|会|镇|乡|街道办事处|人民政府|单位|公司|协会|联合会)$/u;

/** Words that stand before a name and are not of it: 关于, 现将, 经汇总. */
const before = /^.*(?:纳入|部分|形成|反映|关于|现将|现就|公布|公开|报送|批复|汇总|根据|按照|编制|将|对)/u;

/** The name that titles carry, unless the workbook tells it. */
export function unitOf(lines: readonly Line[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text, kind } of lines) {
    if (kind === "row") continue;
    const match = /(?:^|[,。:;、)"]|部分)([^\d,。:;、()"]{3,40}?)(?:部门)?20\d{2}年度/u.exec(text);
    const name = match?.[1]?.replace(before, "");
    if (name !== undefined && tail.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Names that are nearly the unit's: a letter more, less or other, or a part left out before the year. */
export function unitNames(lines: readonly Line[], name: string | undefined): Remark[] {
  const unit = name === undefined ? "" : foldWords(name);
  if (unit.length < 4) return [];
  const start = unit.slice(0, 2);
  const end = unit.slice(-2);
  return lines.flatMap((line) =>
    candidates(line.text, start, end, unit.length).flatMap((candidate): Remark[] => {
      const { from, to, isFramed } = candidate;
      const found = line.text.slice(from, to);
      if (found === unit || line.isSilent || !tail.test(found) || isShort(found, unit)) return [];
      const apart = distance(found, unit);
      const isNear = apart <= 1 || (apart <= 3 && isFramed && apart * 3 <= unit.length);
      if (!isNear) return [];
      const spot = spotOf(line, from, to);
      const message = `单位名称写的是“${found}”，其他地方是“${unit}”，请统一改正。`;
      return [
        {
          severity: isFramed || apart === 1 ? "error" : "question",
          kind: "unit-name",
          spot,
          // Where the name begins is only sure when its own first letters stand there.
          ...(found.startsWith(start) && { expected: unit }),
          message,
        },
      ];
    }),
  );
}

/**
 * 省政协办公厅 for 江苏省政协办公厅, 水利局 for 青山县水利局, or the other way round: a place is left out or put before,
 * as units speak of themselves.
 */
const isShort = (found: string, unit: string): boolean => {
  const rest = found.replace(/^[即由和与为]/u, "");
  if (/^[省市区县州]/u.test(rest) && unit.endsWith(rest)) return true;
  const [short, long] = rest.length < unit.length ? [rest, unit] : [unit, rest];
  return long.endsWith(short) && /(?:[省市区县州盟旗镇乡]|街道)$/u.test(long.slice(0, -short.length));
};

type Candidate = { from: number; to: number; isFramed: boolean };

/** Stretches that begin or end as the unit's name does and have nearly its length. */
function candidates(text: string, start: string, end: string, length: number): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (from: number, to: number): void => {
    if (from < 0 || to > text.length || to <= from) return;
    found.set(`${from}-${to}`, { from, to, isFramed: isFramed(text, to) });
  };
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const close = text.slice(at, at + length + 3).lastIndexOf(end);
    if (close >= 0 && close + 2 >= length - 3) add(at, at + close + 2);
    else add(at, at + length);
  }
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    const to = at + end.length;
    const already = [...found.values()].some((one) => one.to === to);
    const from =
      to - (/[\p{Script=Han}]*$/u.exec(text.slice(Math.max(0, to - length - 8), to))?.[0].length ?? 0);
    if (!already && isFramed(text, to) && Math.abs(to - from - length) <= 3) add(from, to);
  }
  return [...found.values()];
}

const isFramed = (text: string, to: number): boolean => {
  const match = behind.exec(text.slice(to, to + 12));
  return match?.index === 0;
};

/** Letters to change, add or take away to make one of the other; more than 4 is enough. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 4) return 5;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 5;
}
