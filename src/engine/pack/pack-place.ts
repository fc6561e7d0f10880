// Where in a pack a mistake is, and the Problem that says so.
import { Problem } from "../value/problem";

/** 1-based place in the pack file. */
export type PackPlace = { line: number; column: number };

export function packProblem(file: string, place: PackPlace, detail: string): Problem {
  return new Problem("pack-invalid", { what: file, where: `第${place.line}行第${place.column}列`, detail });
}
