// Decides which sheet of a workbook is which form, by 表号, title and tab name rather than by position.
import { cellText, normalise, type Book, type Sheet } from "./cell";
import type { Form } from "./form";
import { Problem } from "./problem";

/** How far down a sheet its title, 表号 and 编制单位 are looked for. */
const headRows = 12;

/** The non-blank texts at the head of a sheet, as written. */
export function headTexts(sheet: Sheet): string[] {
  return sheet.rows.slice(0, headRows).flatMap((row) => row.map(cellText).filter((text) => text !== ""));
}

const formNumber = /^财决(附?\d{2}(?:-\d)?)表?$/;
const publicNumber = /^公开\d{2}表?$/;

/** Evidence that `sheet` is `form`: 3 表号 at the head, 2 title, 1 tab name; 0 none. Public (公开) sheets never are. */
function evidence(form: Form, sheet: Sheet, head: readonly string[]): number {
  if (head.some((text) => publicNumber.test(text))) return 0;
  const titled = form.titles.some((title) => head.some((text) => bareTitle(text) === normalise(title)));
  if (form.titleRequired && !titled) return 0;
  const numbers = head.map((text) => formNumber.exec(text)?.[1]).filter((text) => text !== undefined);
  if (numbers.length > 0) return numbers.includes(form.id.replace("财决", "")) ? 3 : 0;
  if (titled) return 2;
  return tabMatches(form, sheet.name) && !head.some(isOtherTitle) ? 1 : 0;
}

/** A title without its year: 2022年度收入支出决算总表 → 收入支出决算总表. */
const bareTitle = (text: string): string => text.replace(/^\d{4}年度?/, "").replace(/\(.*表\)$/, "");

const isOtherTitle = (text: string): boolean => /^.{4,40}表$/.test(text) && !/^编制|项目/.test(text);

/** `Z08_1 …`, `Z08-1-…` and the 表号 inside the tab name, unless Excel's 31-character limit cut it off. */
function tabMatches(form: Form, tab: string): boolean {
  const name = normalise(tab);
  const number = /\((财决附?\d{2}(?:-\d)?)表\)/.exec(name)?.[1];
  if (number) return number === form.id;
  const prefix = /^([ZF]\d{2}(?:[_-]\d)?)(?!\d)/i.exec(name)?.[1];
  if (prefix) return prefix.toUpperCase().replace("-", "_") === form.tab;
  return name === normalise(form.id);
}

/**
 * The sheet of each form that the book holds. A visible sheet wins over a hidden copy, stronger evidence over
 * weaker. @throws Problem `form-twice` when two visible sheets claim one form equally.
 */
export function recognise(book: Book, forms: readonly Form[]): Map<string, Sheet> {
  const heads = book.sheets.map((sheet) => headTexts(sheet).map(normalise));
  const found = new Map<string, Sheet>();
  for (const form of forms) {
    const claims = book.sheets
      .map((sheet, i) => ({ sheet, strength: evidence(form, sheet, heads[i] ?? []) - (sheet.hidden ? 0.5 : 0) }))
      .filter((claim) => claim.strength > 0)
      .sort((a, b) => b.strength - a.strength);
    const [best, second] = claims;
    if (!best) continue;
    if (second && second.strength === best.strength) {
      throw new Problem("form-twice", { what: form.id, where: `“${best.sheet.name}”和“${second.sheet.name}”` });
    }
    found.set(form.id, best.sheet);
  }
  return found;
}
