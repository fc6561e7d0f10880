// Reads the compact text tables of this folder: one row a line, fields separated by one space, the last field free.

/**
 * How far a name can be relied on. `verified`: printed beside its code in a published document. `crosschecked`:
 * written from memory and equal to one independent source. `recalled`: memory only, never the ground for an error.
 */
export type Trust = "verified" | "crosschecked" | "recalled";

/** The trust that a table writes as one letter. */
export function readTrust(letter: string | undefined): Trust {
  return letter === "v" ? "verified" : letter === "c" ? "crosschecked" : "recalled";
}

/** Rows of a table as lists of fields. Lines that begin with `#` and blank lines are notes for the reader. */
export function readTable(text: string): string[][] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" "));
}
