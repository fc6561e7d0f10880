// Puts comments and changes into a .docx: its document and its comments are written anew, every other part stays packed.
import { Problem } from "../../engine/value/problem";
import type { OpenedWord } from "./open-draft";
import type { WordParts } from "./word-parts";
import { addRelation, relationsOf, setContentType } from "../opc/relations";
import type { Parts } from "../opc/parts";

const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** What is written: the document, and the part with all its comments if there are any. */
type WordChange = { document: string; comments: string | undefined };

/**
 * The file with what `annotate` makes of its parts, and what that gave; what was opened stays as it is. @throws Problem
 * when it cannot be written in this way, which `annotate` says by undefined.
 */
export function annotateWord<T extends WordChange>(
  opened: OpenedWord,
  annotate: (parts: WordParts & { comments?: string }) => T | undefined,
): { bytes: Uint8Array; done: T } {
  const { main } = opened;
  const parts = opened.file.untouched();
  const path = commentsPath(parts, main);
  const comments = path === undefined ? undefined : withoutMark(parts.text(path));
  const done = annotate({ ...opened.parts, ...(comments !== undefined && { comments }) });
  if (!done) throw unusable(parts.what, "正文不是完整的 XML，或是“严格 Open XML”格式");
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
