// What reading says to people: what a sheet lacks, why there is no value, and where it would be filled in.
import { isOfficial, type Form } from "./form";

/** 财决04表; our own sheets keep their name: “上年决算”表. */
export const formLabel = (id: string, forms: readonly Form[]): string =>
  isOfficial(id, forms) ? `${id}表` : `“${id}”表`;

export const sheetOf = (sheet: string, book: string): string => `${book && `“${book}”的`}工作表“${sheet}”`;
export const cellAt = (sheet: string, a1: string): string => `工作表“${sheet}”${a1}`;
export const twoSheets = (book: string, one: string, other: string): string =>
  `“${book}”的工作表“${one}”和“${other}”`;

// What cannot be found on a sheet.
export const headerRow = (count: string): string => `“${count}”表头行`;
export const headerCell = (key: string): string => `表头“${key}”`;
export const totalRow = (total: string): string => `“${total}”行`;
export const knownColumns = "可识别的金额列";
export const knownRows = "可识别的项目行";

// Why there is no value.
export const noForm = (label: string): string => `工作簿中没有${label}`;
export const noForms = (ids: readonly string[]): string => `工作簿中没有${ids.join("、")}表`;
export const noTableForms = (ids: readonly string[]): string =>
  `工作簿中没有${ids.map((id) => `${id}表`).join("、")}`;
export const noColumn = (form: string, column: string): string => `${form}表没有“${column}”列`;
export const noDetails = (form: string, column: string): string => `${form}表“${column}”没有明细列`;
export const noRow = (form: string, row: string): string => `${form}表没有“${row}”行`;
export const noCell = (form: string, row: string, column: string): string =>
  `${form}表“${row}”行没有“${column}”列`;
export const noRowsUnder = (form: string, prefix: string): string => `“${form}”表没有填写“${prefix}”各行`;
export const notFilledIn = (form: string, row: string): string => `“${form}”表没有填写“${row}”`;
export const brokenCell = (sheet: string, a1: string, text: string): string =>
  `工作表“${sheet}”${a1} 的内容“${text}”是错误值`;
export const noNumber = (sheet: string, a1: string, text: string): string =>
  `工作表“${sheet}”${a1} 的内容“${text}”不是数`;

// Where it is filled in.
export const rowNumber = (key: string): string => `编号“${key}”`;
export const emptyCell = (sheet: string, place: string, column: string): string =>
  `工作表“${sheet}”${place}（${column}）`;
export const newRow = (form: string, key: string, column: string): string =>
  `新建“${form}”表，编号“${key}”（${column}）`;
