// Formulas follow their sheets: they change when a tab is renamed, and break when it is deleted.

const reference = /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|(?<![\]\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** The formula with the sheet `from` written as `to`; null breaks what refers to it. */
export function follow(formula: string, from: string, to: string | null): string {
  return formula.replace(reference, (whole: string, quoted?: string, bare?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    if (name?.toLowerCase() !== from.toLowerCase()) return whole;
    return to === null ? "#REF!" : `'${to.replaceAll("'", "''")}'!`;
  });
}
