// The draft's file with comments: where it goes, and what has been written into it.
import { extname } from "node:path";
import { Problem } from "../engine/value/problem";
import { isSameFile, writeOne } from "../host/disk";
import { annotate, type AnnotatedDraft } from "../app/verbs/annotate-draft";
import { checkOutput, refuseExisting, type Options } from "./inputs";

/** What was written, and where. */
export type AnnotatedFile = { file: string } & Omit<AnnotatedDraft, "bytes">;

/** @throws Problem when the options do not go together, or when the file would overwrite what may not be overwritten. */
export function checkAnnotating(path: string, options: Options): void {
  const { out, suggest, force, text } = options;
  if (out === undefined) {
    if (suggest || force) throw wrong("--suggest、--force 要与 --out 同用");
    return;
  }
  if (text) throw wrong("--text 和 --out 只能用一个");
  if (path === "-") throw wrong("--out 只用于 .docx 文稿，不能用于标准输入");
  if (isSameFile(out, path)) throw wrong(`--out 给出的“${out}”就是文稿本身，请另起一个文件名`);
  checkOutput(out, options);
  const ending = extname(path).toLowerCase();
  if (ending === ".pdf") throw wrong("--out 只用于 .docx 文稿，PDF 不能加批注");
  if (extname(out).toLowerCase() !== ending) throw wrong(`--out 给出的“${out}”应与文稿一样以 ${ending} 结尾`);
  refuseExisting([out], options);
}

const wrong = (detail: string): Problem => new Problem("bad-argument", { detail });

/** Writes the draft with comments, and with changes if wanted. @throws Problem; then nothing is written. */
export function saveAnnotated(
  file: string,
  ...[word, name, remarks]: Parameters<typeof annotate>
): AnnotatedFile {
  const { bytes, ...done } = annotate(word, name, remarks);
  writeOne(file, bytes);
  return { file, ...done };
}
