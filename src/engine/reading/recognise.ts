// Decides which sheet of a workbook is which form, by 表号, title and tab name rather than by position.
import { cellText, normalise, type Book, type CellValue, type Sheet } from "../value/cell";
import { isOwnList, type Form } from "./form";
import { Problem } from "../value/problem";
import { twoSheets } from "./messages";
import type { SheetWords, TitleWords } from "./sheet-words";

/** In how many rows at the top of a sheet its title, 表号 and 编制单位 are looked for; blank ones do not count. */
const headHeight = 12;

/** The first rows of a sheet that hold anything. */
export function headRows(sheet: Sheet): (readonly CellValue[])[] {
  const head: (readonly CellValue[])[] = [];
  for (const row of sheet.rows) {
    if (head.length === headHeight) break;
    if (row.some((value) => cellText(value) !== "")) head.push(row);
  }
  return head;
}

/** The non-blank texts at the head of a sheet, as written. */
export function headTexts(sheet: Sheet): string[] {
  return headRows(sheet).flatMap((row) => row.map(cellText).filter((text) => text !== ""));
}

/** What a sheet says of itself: its 表号, the form whose title it bears, and whether it bears the title of no form. */
type Claim = { sheet: Sheet; number?: string; titled?: Form; foreign: boolean };

/** Nothing for a published (公开) sheet, and for a table of contents that lists several forms. */
function claimOf(sheet: Sheet, forms: readonly Form[], words: TitleWords): Claim[] {
  const head = headTexts(sheet).map(normalise);
  // 2022年度收入支出决算总表 → 收入支出决算总表.
  const titles = new Set(head.map((text) => text.replace(words.around, "")));
  const [number, ...numbers] = new Set(head.flatMap((text) => words.number.exec(text)?.[1] ?? []));
  const [titled, ...others] = forms.filter((form) =>
    form.titles.some((title) => titles.has(normalise(title))),
  );
  const isPublished = head.some((text) => words.published.test(text));
  if (numbers.length > 0 || others.length > 0 || isPublished) return [];
  const foreign = [...titles].some((title) => words.title.test(title));
  return [{ sheet, ...(number && { number }), ...(titled && { titled }), foreign }];
}

/** Evidence that a sheet is `form`: 3 表号 at the head, 2 title, 1 tab name; 0 none. */
function evidence(form: Form, { sheet, number, titled, foreign }: Claim, words: TitleWords): number {
  if (form.titleRequired && titled !== form) return 0;
  if (number) return number === form.id ? 3 : 0;
  if (sheet.name.includes(words.publishedTab)) return 0;
  if (titled) return titled === form ? 2 : 0;
  // Whoever calls a tab as one of our own sheets is called means that sheet, whatever its title.
  return tabMatches(form, sheet.name, words) && (!foreign || isOwnList(form)) ? 1 : 0;
}

/** `Z08_1 …`, `Z08-1-…` and the 表号 inside the tab name, unless Excel's 31-character limit cut it off. */
function tabMatches(form: Form, tab: string, words: TitleWords): boolean {
  const name = normalise(tab);
  const number = words.tabNumber.exec(name)?.[1];
  if (number) return number === form.id;
  const prefix = words.tab.exec(name)?.[1];
  if (prefix) return prefix.toUpperCase().replace("-", "_") === form.tab;
  return name === normalise(form.id);
}

/**
 * The sheet of each form that the book holds. A visible sheet wins over a hidden copy, stronger evidence over
 * weaker. @throws Problem `form-twice` when two visible sheets claim one form equally.
 */
export function recognise(book: Book, forms: readonly Form[], { title }: SheetWords): Map<string, Sheet> {
  const claims = book.sheets.flatMap((sheet) => claimOf(sheet, forms, title));
  const found = new Map<string, Sheet>();
  for (const form of forms) {
    const [best, second] = claims
      .map((claim) => ({
        sheet: claim.sheet,
        strength: evidence(form, claim, title) - (claim.sheet.hidden ? 0.5 : 0),
      }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength);
    if (!best) continue;
    if (second?.strength === best.strength) {
      throw new Problem("form-twice", {
        what: form.id,
        where: twoSheets(book.name, best.sheet.name, second.sheet.name),
      });
    }
    found.set(form.id, best.sheet);
  }
  return found;
}
