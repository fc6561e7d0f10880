// Where a workbook lives: the one interface that the pane and the doors know, whatever is behind it.
import type { Book, CellRef } from "../engine/value/cell";
import type { FilledSheet, Mark, Written } from "../engine/value/filled";

export type Host = {
  /** Every sheet's used range. */
  read(): Promise<Book>;
  /**
   * Writes our sheets, replacing those of an earlier run; never touches a user's sheet. All or nothing.
   * Sheets of ours with an id in `keep` stay as they are.
   */
  write(sheets: readonly FilledSheet[], keep?: readonly string[]): Promise<readonly Written[]>;
  /** Highlights these cells and takes earlier highlights off. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes every highlight off without a trace. */
  unmark(): Promise<void>;
  /** Shows a cell to the user. */
  reveal(cell: Pick<CellRef, "sheet" | "a1">): Promise<void>;
  /** Tells when somebody else changed a cell of a user's sheet; returns how to stop listening. */
  onChange(listener: (sheet: string) => void): () => void;
};
