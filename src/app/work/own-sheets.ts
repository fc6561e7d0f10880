// Our sheets that a person fills in and that travel with the workbook: which there are, and how they are laid out.
import type { Book, Sheet } from "../../engine/value/cell";
import type { FilledSheet } from "../../engine/value/filled";
import type { ListForm } from "../../engine/reading/form";
import { layList, readList, type ListRow, type ListStyle } from "../../engine/sheets/list-sheet";
import type { Rulebook } from "../../engine/rulebook";
import { ownLists } from "../../rulebook/own-lists";

export const answersId = "决算补充资料";
export const lastYearId = ownLists.lastYear.form;
export const editsId = "决算文稿修改";

/** Ids of the sheets that a person fills in; every other sheet of ours is computed. */
export const typedIds: readonly string[] = [answersId, lastYearId, editsId];

/** The same with those that may be put into a workbook blank: no filling takes any of them away. */
export const typedIdsWith = (blankForms: readonly { form: ListForm }[]): string[] => [
  ...typedIds,
  ...blankForms.map(({ form }) => form.id),
];

const editsForm: ListForm = {
  kind: "list",
  id: editsId,
  titles: [editsId],
  tab: editsId,
  blank: "missing",
  without: "",
  key: "编号",
  columns: { 章节: ["章节"], 生成的文字: ["生成的文字"], 修改后的文字: ["修改后的文字"] },
  texts: ["章节", "生成的文字", "修改后的文字"],
};

const styles: Readonly<Record<string, ListStyle>> = {
  [answersId]: {
    about: "财决报表里没有、公开说明又需要的内容，请在“内容”“金额（元）”“数量”三列填写；“编号”请勿改动。",
    widths: [22, 34, 80, 18, 10, 44],
  },
  [lastYearId]: {
    about: "与上年比较所用的数，取自上年决算报表；没有上年报表时，请按上年已批复的决算填写。“编号”请勿改动。",
    widths: [26, 34, 60, 20, 10, 40],
  },
  [editsId]: {
    about: "在财决窗格中对文稿所作的修改，重新生成文稿时自动套用。删除一行，该段即恢复为生成的文字。",
    widths: [22, 34, 80, 80],
  },
};

/** What a list of ours holds; `mine` is false when the user made the sheet herself. Null: there is none. */
export type OwnList = { rows: readonly ListRow[]; mine: boolean } | null;

/** The form of one of our lists. */
function formOf(id: string, rulebook: Rulebook): ListForm {
  const form = id === editsId ? editsForm : rulebook.forms.find((one) => one.id === id);
  if (form?.kind !== "list") throw new Error(`the rulebook has no list ${id}`);
  return form;
}

/** One of our lists in a book: the sheet that we wrote, else one that the rulebook recognised or that bears its name. */
export function readOwn(book: Book, id: string, rulebook: Rulebook, recognised?: Sheet): OwnList {
  const sheet =
    book.sheets.find((one) => one.ours === id) ?? recognised ?? book.sheets.find((one) => one.name === id);
  if (!sheet) return null;
  return { rows: readList(sheet, formOf(id, rulebook), rulebook.words, book.name), mine: sheet.ours === id };
}

/** The list as a sheet to write. */
export const layOwn = (id: string, rows: readonly ListRow[], rulebook: Rulebook): FilledSheet => ({
  ...layList(formOf(id, rulebook), rows, styles[id] ?? { about: "", widths: [] }),
  adopts: true,
});
