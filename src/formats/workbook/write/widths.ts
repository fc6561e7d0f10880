// Column widths of an .xls, which the reader leaves out because no value depends on them.

/** A column's width in characters. */
export type ColumnWidth = { width: number; hidden: boolean };

const record = { columns: 0x7d, sheet: 0x85, end: 0x0a };
const begins = new Set([0x09, 0x0209, 0x0409, 0x0809]);

/** No sheet of an .xls has more columns. */
const mostColumns = 256;

/** Columns of every worksheet of a BIFF stream, in tab order. What is not understood is left out. */
export function columnsOf(stream: Uint8Array): (ColumnWidth | undefined)[][] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: number[] = [];
  const found = new Map<number, (ColumnWidth | undefined)[]>();
  let depth = 0;
  let columns: (ColumnWidth | undefined)[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const data = at + 4;
    if (data + length > stream.length) break;
    if (begins.has(type) && depth++ === 0) found.set(at, (columns = []));
    if (type === record.end) depth--;
    if (type === record.sheet && length >= 6 && stream[data + 5] === 0)
      sheets.push(view.getUint32(data, true));
    if (type === record.columns && depth === 1 && length >= 10) setColumns(columns, view, data);
    at = data + length;
  }
  return sheets.map((sheet) => found.get(sheet) ?? []);
}

/** First and last column, their width in 256ths of a character, a style, and flags of which bit 0 hides. */
function setColumns(columns: (ColumnWidth | undefined)[], view: DataView, at: number): void {
  const last = Math.min(view.getUint16(at + 2, true), mostColumns - 1);
  const column = {
    width: view.getUint16(at + 4, true) / 256,
    hidden: (view.getUint16(at + 8, true) & 1) === 1,
  };
  for (let i = view.getUint16(at, true); i <= last; i++) columns[i] = column;
}
