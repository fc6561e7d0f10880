// Bytes to text as Chinese software writes it: UTF-8, UTF-16 or GBK, whatever the declaration inside claims.

/** The text without its byte order mark, or null when the bytes are no text in any of these encodings. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return decode("utf-16le", bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return decode("utf-16be", bytes);
  // Many exports declare the one and write the other; text in GBK is practically never valid UTF-8.
  return decode("utf-8", bytes) ?? (declaresBig5(bytes) ? decode("big5", bytes) : decode("gb18030", bytes));
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const declaresBig5 = (bytes: Uint8Array): boolean =>
  /(encoding|charset)\s*=\s*["']?big5/i.test(new TextDecoder("latin1").decode(bytes.subarray(0, 2048)));
