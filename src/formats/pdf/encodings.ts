// Tables of the Chinese encodings that a PDF may name instead of saying which characters its text consists of.
/*!
 * The tables of encodings below:
 * Copyright 1990-2009 Adobe Systems Incorporated.
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or
 * without modification, are permitted provided that the
 * following conditions are met:
 *
 * Redistributions of source code must retain the above
 * copyright notice, this list of conditions and the following
 * disclaimer.
 *
 * Redistributions in binary form must reproduce the above
 * copyright notice, this list of conditions and the following
 * disclaimer in the documentation and/or other materials
 * provided with the distribution.
 *
 * Neither the name of Adobe Systems Incorporated nor the names
 * of its contributors may be used to endorse or promote
 * products derived from this software without specific prior
 * written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND
 * CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
 * INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF
 * MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
 * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR
 * CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
 * SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT
 * NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
 * LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)
 * HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
 * CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR
 * OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
 * SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
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
