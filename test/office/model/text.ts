// A cell as it is shown: its number format applied. A column that is too narrow shows it all the same.
import { SSF } from "@e965/xlsx";
import type { Cell } from "./sheet";

/** Formats that follow the system, as a Chinese one has them. */
const local: Record<string, string> = { "m/d/yyyy": "yyyy/m/d", "m/d/yyyy h:mm": "yyyy/m/d h:mm" };

const format = (SSF as { format: (code: string, value: number) => string }).format;

export function shownText(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value, style } = cell;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  return format(local[style.numberFormat] ?? style.numberFormat, value);
}
