// Text as it may stand on one line of a document, whatever its format.

/** Text without what XML cannot hold (control characters, lone surrogates); tabs become spaces, line ends `\n`. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, "");
}
