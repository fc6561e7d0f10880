// Marks as they stand in the open workbook, so that they can be taken off: colours by their rule, comments by how they begin.
import { isOurRule, noteHeading } from "../../formats/workbook/marked";
import { supports, type TabPlace } from "./survey";

export type CellComment = {
  id: string;
  sheet: string;
  a1: string;
  content: string;
  /** One that we wrote and nobody has answered. */
  isOurs: boolean;
};

export type Traces = {
  /** Conditional formats of ours, by the id of their sheet. */
  rules: readonly { sheet: string; id: string }[];
  /** All comments of the workbook. */
  comments: readonly CellComment[];
  /** Ids of protected sheets on which no format may be changed. */
  locked: ReadonlySet<string>;
};

/** Threaded comments came with this version; before it marks are colours only. */
export const hasComments = (): boolean => supports("1.10");

/** Asks for the comments of the workbook, as far as this Excel has them. */
export function askComments({ workbook }: Excel.RequestContext): () => readonly Excel.Comment[] {
  if (!hasComments()) return () => [];
  const { comments } = workbook;
  comments.load("items/id,items/content,items/replies/items/id");
  return () => comments.items;
}

/** Asks for the marks on these sheets; what comes back gives them once the context is synchronised. */
export function askTraces(
  { workbook }: Excel.RequestContext,
  sheets: readonly TabPlace[],
  comments: readonly Excel.Comment[],
): () => Traces {
  const asked = sheets.map(({ id }) => {
    const sheet = workbook.worksheets.getItem(id);
    const rules = sheet.getRange().untrack().conditionalFormats;
    rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const { protection } = sheet;
    protection.load("protected,options");
    return { id, rules, protection };
  });
  const located = comments.map((comment) => {
    const place = comment.getLocation().untrack();
    place.load("address,worksheet/id");
    return { comment, place };
  });
  return () => ({
    rules: asked.flatMap(({ id: sheet, rules }) =>
      rules.items
        .filter((rule) => rule.type === "Custom" && isOurRule(rule.customOrNullObject.rule.formula))
        .map(({ id }) => ({ sheet, id })),
    ),
    comments: located.map(({ comment, place }) => ({
      id: comment.id,
      sheet: place.worksheet.id,
      a1: place.address.slice(place.address.lastIndexOf("!") + 1).replaceAll("$", ""),
      content: comment.content,
      isOurs: comment.content.startsWith(noteHeading) && comment.replies.items.length === 0,
    })),
    locked: new Set(
      asked.flatMap(({ id, protection }) =>
        protection.protected && protection.options.allowFormatCells !== true ? [id] : [],
      ),
    ),
  });
}
