// Puts comments and changes into a .docx: its document and its comments are written anew, every other part stays packed.
import { Problem } from "../../engine/value/problem";
import { openDraft, type WordFile } from "./open-draft";
import { addRelation, relationsOf, setContentType } from "../opc/relations";
import { Parts } from "../opc/parts";

const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** What is written: the document, and the part with all its comments if there are any. */
export type WordChange = { document: string; comments: string | undefined };

/**
 * The file with what `annotate` makes of its parts, and what that gave. @throws Problem as `openDraft` does, and when
 * the file is no .docx or cannot be written in this way, which `annotate` says by undefined.
 */
export function annotateWord<T extends WordChange>(
  bytes: Uint8Array,
  what: string,
  annotate: (parts: WordFile & { comments?: string }) => T | undefined,
): { bytes: Uint8Array; done: T } {
  const file = openDraft(bytes, what);
  if (file.kind !== "word") throw unusable(what, "只有 Word 文稿能加批注");
  const parts = new Parts(bytes, what);
  const { main } = file;
  const path = commentsPath(parts, main);
  const comments = path === undefined ? undefined : withoutMark(parts.text(path));
  const done = annotate({ ...file.parts, ...(comments !== undefined && { comments }) });
  if (!done) throw unusable(what, "正文不是完整的 XML，或是“严格 Open XML”格式");
  write(parts, main, done.document);
  if (done.comments !== undefined) write(parts, path ?? newComments(parts, main), done.comments);
  return { bytes: parts.bytes(), done };
}

const unusable = (what: string, detail: string): Problem => new Problem("not-a-document", { what, detail });

const commentsPath = (parts: Parts, main: string): string | undefined =>
  relationsOf(parts, main).find(({ kind, path }) => kind === "comments" && parts.has(path))?.path;

function newComments(parts: Parts, main: string): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const path = parts.has(`${folder}comments.xml`)
    ? parts.freePath(`${folder}comments`, ".xml")
    : `${folder}comments.xml`;
  addRelation(parts, main, "comments", path);
  setContentType(parts, path, commentsType);
  return path;
}

const mark = "\ufeff";
const withoutMark = (text: string): string => (text.startsWith(mark) ? text.slice(1) : text);

/** With the byte order mark that the part has. */
function write(parts: Parts, path: string, text: string): void {
  const hasMark = parts.has(path) && parts.text(path).startsWith(mark);
  parts.write(path, hasMark ? mark + text : text);
}
