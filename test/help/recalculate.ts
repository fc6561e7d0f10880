// Our sheets behind the book's own in a workbook, and what LibreOffice makes of their formulas.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "@e965/xlsx";
import type { Book, Sheet } from "../../src/engine/cell";
import type { FilledSheet } from "../../src/engine/filled";
import { writeSheets } from "../../src/host/file/package/write";

export type Filled = { book: Book; sheets: readonly FilledSheet[] };

/** LibreOffice keeps what a file says unless it is told to work everything out anew. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Values of every workbook after full recalculation, in one run: `sheet!A1` → number or text. */
export function recalculate(books: readonly Filled[]): Map<string, string | number>[] {
  const folder = mkdtempSync(join(tmpdir(), "caijue-recalculate-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const files = books.map((filled, i) => {
      const file = join(folder, `${i}.xlsx`);
      writeFileSync(file, toXlsx(filled));
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], {
      stdio: "ignore",
    });
    return books.map((_, i) => valuesOf(XLSX.read(readFileSync(join(out, `${i}.xlsx`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function valuesOf(book: XLSX.WorkBook): Map<string, string | number> {
  const values = new Map<string, string | number>();
  for (const [name, sheet] of Object.entries(book.Sheets)) {
    for (const [at, cell] of Object.entries(sheet)) {
      if (!at.startsWith("!")) values.set(`${name}!${at}`, (cell as XLSX.CellObject).v as string | number);
    }
  }
  return values;
}

/** Our sheets written into the book, with something wrong beside every formula: what is right was recalculated. */
function toXlsx({ book, sheets }: Filled): Uint8Array {
  const workbook = XLSX.utils.book_new();
  for (const sheet of book.sheets) XLSX.utils.book_append_sheet(workbook, plain(sheet), sheet.name);
  const bytes = new Uint8Array(XLSX.write(workbook, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
  return writeSheets(bytes, book.name, sheets.map(spoilt)).bytes;
}

const spoilt = (sheet: FilledSheet): FilledSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell) => {
      if (cell?.formula === undefined) return cell;
      return { ...cell, ...(cell.value === undefined ? { text: "未重算" } : { value: "-1" }) };
    }),
  ),
});

function plain({ top, left, rows }: Sheet): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  rows.forEach((row, r) =>
    row.forEach((v, c) => {
      if (v === null) return;
      const t = typeof v === "number" ? "n" : typeof v === "boolean" ? "b" : "s";
      sheet[XLSX.utils.encode_cell({ r: top + r, c: left + c })] = { t, v };
    }),
  );
  return withRange(sheet, top + rows.length, left + Math.max(0, ...rows.map((row) => row.length)));
}

const withRange = (sheet: XLSX.WorkSheet, rows: number, columns: number): XLSX.WorkSheet => ({
  ...sheet,
  "!ref": XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, rows - 1), c: Math.max(0, columns - 1) },
  }),
});
