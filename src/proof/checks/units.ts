// An amount in 元 in a document that counts in 万元 is nearly always one without its 万.
import type { Claim } from "../claim";
import type { Remark } from "../finding";
import { numbersOf, type Style } from "../style";

export function oddUnits(claims: readonly Claim[], style: Style): Remark[] {
  if (style.amount.printedUnit !== "万元") return [];
  const numbers = claims.flatMap((claim) => (claim.source === "text" ? numbersOf(claim) : []));
  return numbers.flatMap((printed): Remark[] => {
    if (printed.printedUnit !== "元" || printed.decimals === 0) return [];
    const message = `“${printed.quote}”的单位是“元”，全文金额以“万元”为单位，请确认是否漏了“万”。`;
    return [{ severity: "question", kind: "number-format", spot: printed, message }];
  });
}
