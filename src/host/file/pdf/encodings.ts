// Tables of the Chinese encodings that a PDF may name instead of saying which characters its text consists of.
import gb1 from "pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap";
import gbH from "pdfjs-dist/cmaps/GB-EUC-H.bcmap";
import gbV from "pdfjs-dist/cmaps/GB-EUC-V.bcmap";
import gbkH from "pdfjs-dist/cmaps/GBK-EUC-H.bcmap";
import gbkV from "pdfjs-dist/cmaps/GBK-EUC-V.bcmap";
import gbk2kH from "pdfjs-dist/cmaps/GBK2K-H.bcmap";
import gbk2kV from "pdfjs-dist/cmaps/GBK2K-V.bcmap";
import gbkpH from "pdfjs-dist/cmaps/GBKp-EUC-H.bcmap";
import gbkpV from "pdfjs-dist/cmaps/GBKp-EUC-V.bcmap";
import ucs2H from "pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap";
import ucs2V from "pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap";
import utf16H from "pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap";
import utf16V from "pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap";

const addresses: Readonly<Record<string, string>> = {
  "Adobe-GB1-UCS2": gb1,
  "GB-EUC-H": gbH,
  "GB-EUC-V": gbV,
  "GBK-EUC-H": gbkH,
  "GBK-EUC-V": gbkV,
  "GBK2K-H": gbk2kH,
  "GBK2K-V": gbk2kV,
  "GBKp-EUC-H": gbkpH,
  "GBKp-EUC-V": gbkpV,
  "UniGB-UCS2-H": ucs2H,
  "UniGB-UCS2-V": ucs2V,
  "UniGB-UTF16-H": utf16H,
  "UniGB-UTF16-V": utf16V,
};

/** The table of an encoding, packed as PDF.js packs it. */
export function encodingTable(name: string): Uint8Array | undefined {
  const address = addresses[name];
  if (address === undefined) return undefined;
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (char) => char.charCodeAt(0));
}
