// 科目名称 beside 科目编码: another name than the code has, or whole rows off by one.
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { functionalName, outdatedName } from "../terms/functional";
import {
  allSubjects,
  sameName,
  subjectsOf,
  yearOfNames,
  type PrintedSubject,
} from "./shared/printed-subjects";

/** The rows of a run whose names are those of the codes one row above (-1) or below (+1). */
type Shift = { rows: readonly PrintedSubject[]; sure: boolean };

/** Runs of at least two neighbouring rows whose names belong to the neighbouring codes. */
function shiftsIn(rows: readonly PrintedSubject[], year: number): Shift[] {
  const official = rows.map(({ code }) => functionalName(code, year));
  return [rows.slice(1), [undefined, ...rows]].flatMap((neighbours) => {
    const runs: PrintedSubject[][] = [[]];
    rows.forEach((row, i) => {
      const own = official[i];
      const other = neighbours[i] && functionalName(neighbours[i].code, year);
      const moved = own && other && !sameName(row.name, own.name) && sameName(row.name, other.name);
      if (moved) runs.at(-1)?.push(row);
      else runs.push([]);
    });
    return runs
      .filter((run) => run.length > 1)
      .map((run) => ({ rows: run, sure: run.filter(({ code }) => isSure(code, year)).length > 1 }));
  });
}

/** Never an error from a name that is only remembered. */
const isSure = (code: string, year: number): boolean => functionalName(code, year)?.trust !== "recalled";

const nameOfCode = (code: string, year: number): string => functionalName(code, year)?.name ?? "";

function shiftFound({ rows, sure }: Shift, year: number): CheckFound[] {
  const [first] = rows;
  if (!first) return [];
  const example = `${first.code} 应为“${nameOfCode(first.code, year)}”，写作“${first.name}”`;
  return [
    {
      message: `工作表“${first.cell.sheet}”自${first.cell.a1}起连续${rows.length}行的科目名称与编码错开一行（如 ${example}）`,
      cells: rows.map(({ cell }) => cell),
      severity: sure ? "error" : "warning",
    },
  ];
}

function mismatches(ledger: Ledger, year: number, explained: ReadonlySet<string>): CheckFound[] {
  return allSubjects(ledger).flatMap(({ code, name, cells }) => {
    const own = functionalName(code, year);
    const unexplained = cells.filter(({ sheet, a1 }) => !explained.has(`${sheet}!${a1}`));
    if (!own || unexplained.length === 0 || sameName(name, own.name)) return [];
    // A former name has its own check; a later one is no fault of the accountant's.
    if (outdatedName(code, name, year) || sameName(name, nameOfCode(code, Infinity))) return [];
    return {
      message: `科目 ${code} 的名称是“${own.name}”，表中写作“${name}”`,
      cells: unexplained,
      severity: own.trust === "recalled" ? "info" : "warning",
    };
  });
}

export const check = searches(
  {
    id: "subject-names-match-codes",
    title: "科目编码与科目名称应一致",
    basis: "当年《政府收支分类科目》；核对清单T13",
    severity: "warning",
    advice: "请核对该行的编码、名称和金额是否对应。",
  },
  (ledger) => {
    const year = yearOfNames(ledger);
    const shifts = [...ledger.input.readings.values()].flatMap((reading) =>
      shiftsIn(subjectsOf(reading), year),
    );
    const explained = new Set(
      shifts.flatMap(({ rows }) => rows.map(({ cell }) => `${cell.sheet}!${cell.a1}`)),
    );
    return {
      found: [...shifts.flatMap((shift) => shiftFound(shift, year)), ...mismatches(ledger, year, explained)],
    };
  },
);
