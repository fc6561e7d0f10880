// Files on disk for the command line: read one, write several or none.
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { Problem } from "../engine/value/problem";

/** Bytes of the file at `path`. @throws Problem `file-unreadable`. */
export function readFileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Problem("file-unreadable", { what: path, detail: reason(error) }, { cause: error });
  }
}

/**
 * Writes all `files` into `folder`, which is made when missing, or leaves everything as it was. Existing files of the
 * same names are replaced. @throws Problem `output-unwritable`.
 */
export function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  const undo: (() => void)[] = [];
  const leftovers: string[] = [];
  let what = folder;
  try {
    const made = mkdirSync(folder, { recursive: true });
    if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
    const staged = Array.from(files, ([name, content], i) => {
      what = join(folder, name);
      if (name !== basename(name) || ["", ".", ".."].includes(name))
        throw Object.assign(new Error("not a file name"), { code: "EINVAL" });
      const exists = statSync(what, { throwIfNoEntry: false });
      if (exists?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
      const mark = join(folder, `.caijue-${process.pid}-${i}`);
      undo.push(() => rmSync(`${mark}.new`, { force: true }));
      writeFileSync(`${mark}.new`, content, { flag: "wx" });
      return {
        target: what,
        temporary: `${mark}.new`,
        previous: `${mark}.old`,
        exists: exists !== undefined,
      };
    });
    for (const { target, temporary, previous, exists } of staged) {
      what = target;
      if (exists) {
        renameSync(target, previous);
        leftovers.push(previous);
        undo.push(() => renameSync(previous, target));
      }
      renameSync(temporary, target);
      undo.push(() => rmSync(target, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) quietly(step);
    throw new Problem("output-unwritable", { what, detail: reason(error) }, { cause: error });
  }
  for (const file of leftovers) quietly(() => rmSync(file, { force: true }));
}

/**
 * Writes one file; its folder is made when missing. The new content takes the place of an older one in a single step,
 * under the same name (also where that is a link) and with the same permissions, so that at any moment one of the two
 * is whole. @throws Problem `output-unwritable`; then nothing has changed.
 */
export function writeOne(path: string, content: Uint8Array): void {
  const old = statOf(path);
  if (!old?.isFile()) {
    writeAll(dirname(path), new Map([[basename(path), content]]));
    return;
  }
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    // Moving a file over it would not ask whether it may be written.
    accessSync(target, constants.W_OK);
    temporary = join(dirname(target), `.caijue-${process.pid}.new`);
    writeFileSync(temporary, content, { flag: "wx", flush: true });
    chmodSync(temporary, Number(old.mode & 0o7777n));
    renameSync(temporary, target);
  } catch (error) {
    const left = temporary;
    if (left !== undefined) quietly(() => rmSync(left, { force: true }));
    throw new Problem("output-unwritable", { what: path, detail: reason(error) }, { cause: error });
  }
}

/** Whether two paths lead to the same file, by whatever names. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statOf(a), statOf(b)];
  return one && other ? one.dev === other.dev && one.ino === other.ino : resolve(a) === resolve(b);
}

/** Whether there is a file at `path`. */
export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;

/** In big integers: on Windows the number of a file is one. */
function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Undoing goes on: what cannot be undone is less harmful than what would be left undone behind it.
  }
}

const reasons: Record<string, string> = {
  ENOENT: "文件或文件夹不存在",
  EISDIR: "这是文件夹，不是文件",
  ENOTDIR: "路径中有一段是文件，不是文件夹",
  EEXIST: "同名的文件已存在，不是文件夹",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "磁盘是只读的",
  EBUSY: "文件正被其他程序占用",
  ENOSPC: "磁盘空间不足",
  ENAMETOOLONG: "文件名太长",
  EINVAL: "文件名无效",
};

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (/^E[A-Z]+$/.test(code) ? `系统出错（${code}）` : "系统出错");
}
