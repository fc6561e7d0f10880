// Files of a browser: reading one that the user picked and handing one over to be saved.
import type { Book } from "../engine/value/cell";
import { Problem } from "../engine/value/problem";

/** Bytes of a file that the user picked or dropped. @throws Problem */
export async function fileBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Problem("file-unreadable", { what: file.name, detail: "浏览器没有读到它的内容" }, { cause });
  }
}

/** Cells of a workbook file that the user picked. The reader is loaded when it is first needed. @throws Problem */
export async function readBookFile(file: File): Promise<Book> {
  const [{ readBook }, bytes] = await Promise.all([
    import("../formats/workbook/read/read-book"),
    fileBytes(file),
  ]);
  return readBook(bytes, file.name);
}

/** Gives a file to the user as a download. `type` is its media type. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const parts = [typeof content === "string" ? content : new Uint8Array(content)];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser takes the content over after the click, so it cannot be let go of at once.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
