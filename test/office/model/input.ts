// What Excel makes of something put into a cell: text that looks like a number, a date or a formula becomes one.

/** What a cell holds, without its look. An Excel error is its text. */
export type Content = {
  value: string | number | boolean;
  formula?: string;
  /** Typed with an apostrophe before it: text, whatever it looks like. */
  quoted?: true;
};

/** Content and, when Excel chooses one by itself, the number format. */
export type Entered = Content & { numberFormat?: string };

/** Stands in for what Excel would calculate: the simulated one does not calculate. */
export const notCalculated = "#CALC!";

/** null when a formula is one that Excel would refuse. */
export function enter(input: string | number | boolean, numberFormat: string): Entered | null {
  if (typeof input !== "string") return { value: numberFormat === "@" ? shown(input) : input };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (numberFormat === "@") return { value: input };
  if (/^[=+-]/.test(input) && input.length > 1 && numberIn(input) === null) return formula(input);
  const number = numberIn(input);
  if (number) return number;
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  return { value: input };
}

const shown = (value: number | boolean): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

function formula(input: string): Entered | null {
  const text = input.startsWith("=") ? input : `=${input}`;
  return isWellFormed(text.slice(1)) ? { value: notCalculated, formula: text } : null;
}

/** Quotes closed, brackets balanced, no operator at the end: what Excel would not accept is mostly one of these. */
function isWellFormed(text: string): boolean {
  const bare = text.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')+'!/g, "x!");
  if (/["']/.test(bare) || /[-+*/^&=<>,(]\s*$/.test(bare) || bare.trim() === "") return false;
  let depth = 0;
  for (const char of bare) {
    if (char === "(") depth++;
    if (char === ")" && --depth < 0) return false;
  }
  return depth === 0;
}

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

function numberIn(input: string): Entered | null {
  const text = input.trim();
  const plainNumber = /^[-+]?[¥￥$]?\d{1,3}(,\d{3})+(\.\d*)?$|^[-+]?[¥￥$]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
  if (plainNumber.test(text)) return { value: Number(text.replace(/[,¥￥$]/g, "")) };
  const inBrackets = /^\(([\d,]+(?:\.\d*)?)\)$/.exec(text)?.[1];
  if (inBrackets) return { value: -Number(inBrackets.replaceAll(",", "")) };
  const percent = /^([-+]?[\d.]+)%$/.exec(text)?.[1];
  if (percent) return { value: Number(percent) / 100, numberFormat: percent.includes(".") ? "0.00%" : "0%" };
  return dateIn(text);
}

function dateIn(text: string): Entered | null {
  const [, year, month, date] =
    /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(text) ??
    /^(?:(\d{4})年)?(\d{1,2})[-/月](\d{1,2})日?$/.exec(text) ??
    [];
  if (month !== undefined && +month >= 1 && +month <= 12 && +(date ?? 1) >= 1 && +(date ?? 1) <= 31) {
    const serial = (Date.UTC(+(year ?? 2022), +month - 1, +(date ?? 1)) - epoch) / day;
    return { value: serial, numberFormat: "m/d/yyyy" };
  }
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours !== undefined && minutes !== undefined && +hours < 24 && +minutes < 60)
    return { value: (+hours * 60 + +minutes) / 1440, numberFormat: "h:mm" };
  return null;
}
