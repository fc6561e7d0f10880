// What single tokens mark for the reader of a paragraph.
import type { Token } from "./tokens";

export const isStop = (token: Token | undefined, char: string): boolean =>
  token?.kind === "stop" && token.char === char;

/** What is compared with ends where the change or the next clause begins; until then a number is of that. */
export function endsBase(token: Token): boolean {
  if (token.kind === "stop") return /[,;。]/u.test(token.char);
  return token.kind === "word" && ["up", "down", "flat", "nearlyFlat"].includes(token.role);
}
