// An .xlsx as a workbook of the simulated Excel: cells, formats of numbers, merged areas, hidden things, names, notes.
import { read, utils } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { wholeSheet } from "./address";
import type { Sheet } from "./sheet";
import { plain } from "./style";
import { Workbook } from "./workbook";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/** As Excel calls the formats that follow the system's language, which files only number. */
const systemFormats: Record<string, string> = { "m/d/yy": "m/d/yyyy", "m/d/yy h:mm": "m/d/yyyy h:mm" };

/** Opens the bytes of an .xlsx. Fonts, fills, charts and conditional formats of the file are not taken over. */
export function openWorkbook(bytes: Uint8Array, name: string): Workbook {
  const file = read(bytes, { type: "array", cellNF: true, cellFormula: true, cellStyles: true });
  const workbook = new Workbook(name);
  for (const [i, tab] of file.SheetNames.entries()) {
    const sheet = workbook.addSheet(tab);
    sheet.visibility = visibilities[file.Workbook?.Sheets?.[i]?.Hidden ?? 0];
    take(workbook, sheet, file.Sheets[tab] ?? {});
  }
  const active = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  workbook.active = active?.id ?? "";
  for (const { Name, Ref, Sheet: local, Hidden } of (file.Workbook?.Names ?? []) as FileName[]) {
    if (Name.startsWith("_xlnm")) continue;
    const owner = local === undefined || local === null ? null : (workbook.sheets[local]?.id ?? null);
    workbook.names.push({
      name: Name,
      formula: `=${Ref}`,
      visible: Hidden !== true,
      comment: "",
      sheet: owner,
    });
  }
  return workbook;
}

type FileName = { Name: string; Ref: string; Sheet?: number | null; Hidden?: boolean };

function take(workbook: Workbook, sheet: Sheet, from: WorkSheet): void {
  for (const [address, cell] of Object.entries(from) as [string, CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(address);
    const format = String(cell.z ?? "General");
    sheet.change(r, c, () => ({
      value: valueOf(cell),
      ...(cell.f !== undefined && { formula: `=${cell.f}` }),
      style: format === "General" ? plain : { ...plain, numberFormat: systemFormats[format] ?? format },
    }));
    for (const { a, t } of cell.c ?? [])
      workbook.notes.push({ sheet: sheet.id, row: r, column: c, text: t, author: a ?? "" });
  }
  sheet.merges = (from["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  // Both lists have holes.
  (from["!cols"] ?? []).forEach(({ wpx, hidden }, column) => {
    if (wpx !== undefined) sheet.widths.set(column, wpx * 0.75);
    if (hidden) sheet.hiddenColumns.add(column);
  });
  (from["!rows"] ?? []).forEach(({ hpt, hidden }, row) => {
    if (hpt !== undefined) sheet.heights.set(row, hpt);
    if (hidden) sheet.hiddenRows.add(row);
  });
  if (from["!protect"]) sheet.protection = { options: {} };
  const filter = from["!autofilter"]?.ref;
  if (filter !== undefined) {
    const { s, e } = utils.decode_range(filter);
    sheet.autoFilter = { top: s.r, left: s.c, bottom: Math.min(e.r, wholeSheet.bottom), right: e.c };
  }
}

const errors: Record<number, string> = {
  ...{ 0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?" },
  ...{ 0x24: "#NUM!", 0x2a: "#N/A", 0x2b: "#GETTING_DATA" },
};

function valueOf({ t, v }: CellObject): string | number | boolean {
  if (t === "e") return errors[Number(v)] ?? "#VALUE!";
  if (t === "n") return Number(v);
  if (t === "b") return Boolean(v);
  return t === "s" ? String(v) : "";
}
