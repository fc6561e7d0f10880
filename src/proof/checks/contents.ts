// The table of contents against the headings, tables that are missing or empty, sections that have nothing to say.
import { sign } from "../../engine/value/amount";
import type { DraftFacts } from "../draft-figures";
import type { Remark } from "../finding";
import { titleOf, type Line } from "../draft-outline";
import { spotOf } from "../spots";
import { distance } from "./unit-name";

/** Every entry of the contents must be a heading, word for word. */
export function contents(lines: readonly Line[], unit: string | undefined): Remark[] {
  const headings = lines.filter(({ kind, level }) => kind === "heading" && level !== undefined);
  const titles = headings.map(({ text }) => wordsOf(text, unit));
  const hasTables = headings.some(({ level }) => level === 4) || lines.some(({ kind }) => kind === "row");
  const body = lines.flatMap(({ kind, text }) => (kind === "contents" ? [] : [text])).join("");
  const listed = entries(lines)
    .filter(({ text }) => !(isAnnex.test(text) && body.includes(withoutPage(text))))
    .map(({ line, text }) => ({ line, title: wordsOf(text, unit) }));
  const tables = listed.filter(({ title }) => title.endsWith("表"));
  const published = tables.filter(({ title }) => titles.includes(title));
  // Where hardly a table is there they are published apart.
  const areApart = !hasTables || published.length * 2 < tables.length;
  const unlisted = titles.filter((title) => !listed.some((entry) => entry.title === title));
  return listed.flatMap(({ line, title }): Remark[] => {
    if (title === "目录" || title === "" || titles.includes(title)) return [];
    const spot = spotOf(line, 0, line.text.length);
    const near = unlisted.find((other) => isNear(other, title));
    if (near !== undefined) {
      const message = `目录中是“${title}”，正文标题是“${near}”，请统一。`;
      return [{ severity: "question", kind: "contents", spot, message }];
    }
    if (title.endsWith("表") && areApart) return [];
    const severity = title.endsWith("表") ? "error" : "question";
    return [
      {
        severity,
        kind: "contents",
        spot,
        message: `目录中有“${title}”，正文中没有这个标题，请核对是否漏排。`,
      },
    ];
  });
}

/** The long title of an annex is wrapped in a PDF, and no heading then; it is there when its words are. */
const isAnnex = /^附件\d/u;

const isNumbered = /^[一二三四五六七八九十]+、/u;

/** Entries of the contents; one that was wrapped is put together again. */
function entries(lines: readonly Line[]): { line: Line; text: string }[] {
  const listed: { line: Line; text: string }[] = [];
  for (const line of lines) {
    if (line.kind !== "contents") continue;
    const last = listed.at(-1);
    const isRest =
      last !== undefined && line.level === 4 && isNumbered.test(last.text) && !last.text.endsWith("表");
    if (isRest || (line.level === undefined && last && line.text.length < 12)) last.text += line.text;
    else if (line.level !== undefined) listed.push({ line, text: line.text });
  }
  return listed;
}

/** A title without number, place in the table of contents, unit, year and end. */
const wordsOf = (text: string, unit = ""): string =>
  titleOf(withoutPage(text))
    .replace(/。$/u, "")
    .replace(/^.*20\d{2}年度/u, "")
    .replace(unit, "");

const withoutPage = (text: string): string => text.replace(/[.·…]*\d{0,3}$/u, "");

/** The same title, written a little differently. */
const isNear = (a: string, b: string): boolean =>
  distance(a, b) <= Math.max(1, Math.floor(b.length / 5)) || sameLetters(a, b) || isTrifle(a, b);

const isTrifle = (a: string, b: string): boolean =>
  a.replace(/[的之]|情况/gu, "") === b.replace(/[的之]|情况/gu, "");
const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).sort().join("") === Array.from(b).sort().join("");

/** An amount: with decimals or separators, 0, or longer than any code of a 科目. */
const amount = /\d\.\d|\d,\d{3}|(?<!\d)0(?!\d)|\d{8}|(?<!\d)(?:\d{4}|\d{6})(?![\d年])/u;

/** Amounts without decimals: whole numbers at the ends of rows that do not just count the rows. */
function haveWholeNumbers(rows: readonly Line[]): boolean {
  const ends = rows.flatMap(({ text }) => {
    const number = /[^\d.,](\d[\d,]*)$/u.exec(text)?.[1];
    return number === undefined ? [] : [Number(number.replaceAll(",", ""))];
  });
  const counts = ends.filter((number, i) => i > 0 && number === (ends[i - 1] ?? 0) + 1).length;
  return ends.some((number) => number > 0) && ends.length > 1 && counts < ends.length - 1;
}

/** A table without a number although the text has money of it. */
export function emptyTables(lines: readonly Line[], facts: DraftFacts): Remark[] {
  return lines.flatMap((line, i): Remark[] => {
    if (line.kind !== "heading" || line.level !== 4) return [];
    const end = lines.findIndex((other, j) => j > i && other.kind === "heading");
    const body = lines.slice(i + 1, end < 0 ? undefined : end);
    const rows = body.filter(({ kind }) => kind === "row");
    const hasNumber = rows.some(({ text }) => amount.test(text)) || haveWholeNumbers(rows);
    if (
      rows.length === 0 ||
      hasNumber ||
      body.some(({ text }) => /无数据|为空|没有|无.{2,30}(?:支出|收入)/u.test(text))
    )
      return [];
    const money = facts.claims.find(
      (claim) =>
        claim.kind === "amount" &&
        claim.source === "text" &&
        claim.section === line.section &&
        sign(claim.printed.value) !== 0,
    );
    const spot = spotOf(line, 0, line.text.length);
    if (money?.kind === "amount") {
      const message = `“${spot.quote}”没有填数，正文中${money.of.label}有${money.printed.quote}，请补填。`;
      return [{ severity: "error", kind: "table", spot, related: [money.printed], message }];
    }
    const message = `“${spot.quote}”是空表，请在表下注明没有数据的原因。`;
    return [{ severity: "note", kind: "table", spot, message }];
  });
}
