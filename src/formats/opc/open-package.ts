// Opens a file for writing: only an .xlsx package can be changed in place.
import { Problem } from "../../engine/value/problem";
import { limits } from "../bytes/limits";
import { openOle } from "../bytes/ole";
import { sniff } from "../bytes/sniff";
import { Parts } from "./parts";

/** The parts of an .xlsx. @throws Problem when it is another kind of file, encrypted, incomplete or too large. */
export function openParts(bytes: Uint8Array, what: string): Parts {
  checkSize(bytes, what);
  const { kind } = sniff(bytes, what);
  if (kind === "zip") return Parts.open(bytes, what);
  if (kind === "ole") openOle(bytes, what); // an encrypted .xlsx is one, and then this says so
  throw new Problem("not-xlsx", { what });
}

/** @throws Problem `too-large`. */
export function checkSize(bytes: Uint8Array, what: string): void {
  if (bytes.length <= limits.fileBytes) return;
  throw new Problem("too-large", { what, detail: `文件大于 ${limits.fileBytes / 1024 / 1024} MB` });
}
