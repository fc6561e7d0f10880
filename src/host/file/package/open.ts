// Opens a file for writing: only an .xlsx package can be changed in place.
import { Problem } from "../../../engine/problem";
import { openOle } from "../library";
import { limits } from "../limits";
import { sniff } from "../sniff";
import { Parts } from "./parts";

/** The parts of an .xlsx. @throws Problem when it is another kind of file, encrypted, incomplete or too large. */
export function openParts(bytes: Uint8Array, what: string): Parts {
  checkSize(bytes, what);
  const { kind } = sniff(bytes, what);
  if (kind === "zip") return new Parts(bytes, what);
  if (kind === "ole") checkOle(bytes, what);
  throw new Problem("not-a-workbook", { what, detail: "这不是 .xlsx 文件，不能直接写入" });
}

/** @throws Problem `too-large`. */
export function checkSize(bytes: Uint8Array, what: string): void {
  if (bytes.length <= limits.fileBytes) return;
  throw new Problem("too-large", { what, detail: `文件大于 ${limits.fileBytes / 1024 / 1024} MB` });
}

/** @throws Problem `password-protected` for an OLE file that holds an encrypted package. */
export function checkOle(bytes: Uint8Array, what: string): ReturnType<typeof openOle> {
  const ole = openOle(bytes);
  if (ole.find("EncryptedPackage") ?? ole.find("/encryption"))
    throw new Problem("password-protected", { what });
  return ole;
}
