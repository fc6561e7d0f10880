// The part of a replacement that really changes, without cutting a number in two.

/** Other words for `before.slice(start, end)`. */
export type TextChange = { start: number; end: number; text: string };

/** Digits and what stands between them. */
const isOfNumber = (char: string | undefined): boolean => /[\d.,０-９．，]/.test(char ?? "");

/** What of `before` becomes what, when all of it becomes `after`: 增加12.30万元 → 增加12.31万元 changes 12.30. */
export function narrowed(before: string, after: string): TextChange {
  const start = alike(Array.from(before), Array.from(after));
  const behind = alike(Array.from(before.slice(start)).reverse(), Array.from(after.slice(start)).reverse());
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}

/** How many units both begin with; where one goes on with a number that has begun, the number is not counted. */
function alike(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  if (isOfNumber(a[count]) || isOfNumber(b[count])) while (isOfNumber(a[count - 1])) count--;
  return a.slice(0, count).join("").length;
}
