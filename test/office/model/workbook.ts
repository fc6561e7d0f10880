// The workbook of the simulated Excel: its sheets in order, names, comments, and what Excel keeps beside them.
import type { Area } from "../../../src/engine/value/filled";
import { addressOf, splitAddress } from "./address";
import { enter } from "./input";
import { follow } from "./references";
import { Sheet } from "./sheet";

/** A defined name; `sheet` is the id of the one that it is private to. */
export type Name = { name: string; formula: string; visible: boolean; comment: string; sheet: string | null };

export type Comment = {
  id: string;
  sheet: string;
  row: number;
  column: number;
  content: string;
  author: string;
  replies: { id: string; content: string; author: string }[];
};

/** A note (the old kind of comment): no API below ExcelApi 1.18 shows it. */
export type Note = { sheet: string; row: number; column: number; text: string; author: string };

/** Whether it happened in this Excel or in that of somebody else who has the workbook open. */
export type Source = "Local" | "Remote";

/** Cells of a sheet were changed, or a sheet came or went. */
export type Happening =
  | { kind: "changed"; sheet: Sheet; area: Area; source: Source; by: "addin" | "user" }
  | { kind: "added" | "deleted"; sheet: Sheet; source: Source };

export class Workbook {
  sheets: Sheet[] = [];
  names: Name[] = [];
  comments: Comment[] = [];
  notes: Note[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, string | number | boolean>();
  isProtected = false;
  calculationMode = "Automatic";
  active = "";
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly listeners = new Set<(happening: Happening) => void>();
  private nextId = 1;

  constructor(public name = "决算报表.xlsx") {}

  /** Identities never come back, whatever is deleted. */
  readonly newId = (kind: string): string =>
    kind === "sheet"
      ? `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`
      : `{${kind}-${this.nextId++}}`;

  addSheet(name: string, at = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId("sheet"), name);
    this.sheets.splice(at, 0, sheet);
    if (this.active === "") this.active = sheet.id;
    this.tell({ kind: "added", sheet, source: "Local" });
    return sheet;
  }

  /** By id, or by name in any letter case. */
  find(key: string): Sheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /** @throws when there is no such sheet: a mistake of the test. */
  sheet(key: string): Sheet {
    const found = this.find(key);
    if (!found) throw new Error(`the simulated workbook has no sheet ${key}`);
    return found;
  }

  rename(sheet: Sheet, name: string): void {
    const from = sheet.name;
    this.changeFormulas((formula) => follow(formula, from, name));
    sheet.name = name;
  }

  remove(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    this.comments = this.comments.filter((comment) => comment.sheet !== sheet.id);
    this.notes = this.notes.filter((note) => note.sheet !== sheet.id);
    this.names = this.names.filter((name) => name.sheet !== sheet.id);
    this.changeFormulas((formula) => follow(formula, sheet.name, null));
    if (this.active === sheet.id)
      this.active = (this.sheets.slice(at).find(isVisible) ?? this.sheets.findLast(isVisible))?.id ?? "";
    this.tell({ kind: "deleted", sheet, source: "Local" });
  }

  /** A copy behind the last tab, under the name that Excel gives it. */
  copy(sheet: Sheet): Sheet {
    let number = 2;
    const nameFor = (n: number): string => `${sheet.name.slice(0, 31 - ` (${n})`.length)} (${n})`;
    while (this.find(nameFor(number))) number++;
    const copy = this.addSheet(nameFor(number));
    copy.copyFrom(sheet, this.newId);
    for (const chart of copy.charts) chart.source = follow(chart.source, sheet.name, copy.name);
    for (const { cell, row, column } of [...copy.cellsIn({ top: 0, left: 0, bottom: 1e9, right: 1e9 })])
      if (cell.formula !== undefined)
        copy.change(row, column, (one) => ({
          ...one,
          formula: follow(one.formula ?? "", sheet.name, copy.name),
        }));
    const own = this.names.filter(
      (name) =>
        name.sheet === null && splitAddress(name.formula).sheet?.toLowerCase() === sheet.name.toLowerCase(),
    );
    for (const name of own)
      this.names.push({ ...name, sheet: copy.id, formula: follow(name.formula, sheet.name, copy.name) });
    for (const comment of this.comments.filter((one) => one.sheet === sheet.id))
      this.comments.push({ ...structuredClone(comment), id: this.newId("comment"), sheet: copy.id });
    return copy;
  }

  private changeFormulas(change: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      for (const cells of sheet.rows.values()) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const formula = change(cell.formula);
          if (formula === cell.formula) continue;
          cells.set(column, { ...cell, formula, ...(formula.includes("#REF!") && { value: "#REF!" }) });
        }
      }
      for (const chart of sheet.charts) chart.source = change(chart.source);
    }
    for (const name of this.names) name.formula = change(name.formula);
  }

  /** What a person types into a cell; `source` Remote for somebody else who has the workbook open. */
  type(
    sheet: Sheet,
    row: number,
    column: number,
    input: string | number | boolean,
    source: Source = "Local",
  ): void {
    const entered = enter(input, sheet.cell(row, column)?.style.numberFormat ?? "General");
    if (!entered) throw new Error(`Excel would refuse the formula ${input}`);
    sheet.put(row, column, entered);
    const area = { top: row, left: column, bottom: row, right: column };
    this.tell({ kind: "changed", sheet, area, source, by: "user" });
  }

  tell(happening: Happening): void {
    for (const listener of this.listeners) listener(happening);
  }

  /** Everything that can be seen of the sheets that `isWanted`, as plain data. */
  picture(isWanted: (sheet: Sheet) => boolean = () => true): unknown {
    const wanted = this.sheets.filter(isWanted);
    return {
      sheets: wanted.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        ...(sheet.picture() as object),
        comments: this.comments
          .filter((comment) => comment.sheet === sheet.id)
          .map(({ row, column, id, content, author, replies }) => ({
            at: addressOf({ top: row, left: column, bottom: row, right: column }),
            ...structuredClone({ id, content, author, replies }),
          })),
        notes: structuredClone(this.notes.filter((note) => note.sheet === sheet.id)),
      })),
      names: structuredClone(
        this.names.filter(({ formula, sheet }) => {
          const owner = sheet ?? this.find(splitAddress(formula).sheet ?? "")?.id;
          return owner === undefined || wanted.some(({ id }) => id === owner);
        }),
      ),
      settings: structuredClone([...this.settings].sort(([a], [b]) => a.localeCompare(b))),
      customProperties: [...this.customProperties].sort(([a], [b]) => a.localeCompare(b)),
      isProtected: this.isProtected,
      calculationMode: this.calculationMode,
    };
  }
}

const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";
