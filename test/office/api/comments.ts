// Threaded comments.
import type { Comment } from "../model/workbook";
import { RichApiError } from "../rich-api/errors";
import { field, node, readonly, text, type ApiObject } from "../rich-api/object";
import { rangeApi } from "./range";
import { assertAllowed, placeOf, type Session } from "./session";

const me = "测试用户";

export function commentsApi(session: Session): ApiObject {
  const { workbook } = session;
  const at = (sheet: string, row: number, column: number): Comment | undefined =>
    workbook.comments.find((one) => one.sheet === sheet && one.row === row && one.column === column);
  return node({
    type: "CommentCollection",
    items: () => workbook.comments.map((comment) => commentApi(session, comment)),
    item: (key) => {
      const found = workbook.comments.find(({ id }) => id === key);
      if (!found) throw new RichApiError("ItemNotFound", "CommentCollection.getItem");
      return commentApi(session, found);
    },
    methods: {
      GetCount: () => workbook.comments.length,
      GetItemByCell: (cell) => {
        const { sheet, area } = placeOf(session, cell, undefined, "CommentCollection.getItemByCell");
        const found = at(sheet.id, area.top, area.left);
        if (!found) throw new RichApiError("ItemNotFound", "CommentCollection.getItemByCell");
        return commentApi(session, found);
      },
      Add: (cell, content) => {
        const { sheet, area } = placeOf(session, cell, undefined, "CommentCollection.add");
        const { top: row, left: column } = area;
        if (area.bottom !== row || area.right !== column)
          throw new RichApiError("InvalidArgument", "CommentCollection.add");
        assertAllowed(sheet, "allowEditObjects", "CommentCollection.add");
        const hasNote = workbook.notes.some(
          (one) => one.sheet === sheet.id && one.row === row && one.column === column,
        );
        if (hasNote || at(sheet.id, row, column))
          throw new RichApiError("InvalidOperation", "CommentCollection.add");
        const made: Comment = {
          ...{ id: workbook.newId("comment"), sheet: sheet.id, row, column },
          ...{ content: text(content, "CommentCollection.add"), author: me, replies: [] },
        };
        workbook.comments.push(made);
        return commentApi(session, made);
      },
    },
  });
}

function commentApi(session: Session, comment: Comment): ApiObject {
  const { workbook } = session;
  return node({
    type: "Comment",
    id: () => ({ Id: comment.id }),
    scalars: {
      Id: readonly(() => comment.id),
      AuthorName: readonly(() => comment.author),
      Content: field(() => comment, "content"),
    },
    objects: { Replies: () => repliesApi(session, comment) },
    methods: {
      GetLocation: () => {
        const { row, column } = comment;
        const area = { top: row, left: column, bottom: row, right: column };
        return rangeApi(session, workbook.sheet(comment.sheet), area);
      },
      Delete: () => {
        if (!workbook.comments.includes(comment)) throw new RichApiError("ItemNotFound", "Comment.delete");
        assertAllowed(workbook.sheet(comment.sheet), "allowEditObjects", "Comment.delete");
        workbook.comments = workbook.comments.filter((one) => one !== comment);
        return undefined;
      },
    },
  });
}

function repliesApi({ workbook }: Session, comment: Comment): ApiObject {
  const replyApi = (reply: Comment["replies"][number]): ApiObject =>
    node({
      type: "CommentReply",
      id: () => ({ Id: reply.id }),
      scalars: {
        Id: readonly(() => reply.id),
        Content: field(() => reply, "content"),
        AuthorName: readonly(() => reply.author),
      },
    });
  return node({
    type: "CommentReplyCollection",
    items: () => comment.replies.map(replyApi),
    methods: {
      GetCount: () => comment.replies.length,
      Add: (content) => {
        const reply = {
          id: workbook.newId("reply"),
          content: text(content, "CommentReplyCollection.add"),
          author: me,
        };
        comment.replies.push(reply);
        return replyApi(reply);
      },
    },
  });
}
