// The sample unit's workbook, carried inside the page so that anybody can try it without one of their own.
import address from "../../assets/sample/leshan-2022/决算报表.xlsx";

export const sampleName = "示例：决算报表.xlsx";

/** The bytes of a `data:` address. The page may not fetch, not even from itself. */
export function sampleBytes(): Uint8Array {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
}
