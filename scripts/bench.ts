// Speed as ratios within one run: reading against the bare library, run against reading, fill against both; and memory.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read } from "@e965/xlsx";
import { readBook } from "../src/formats/workbook/read/read-book";
import { readPack } from "../src/engine/pack/pack";
import { run } from "../src/engine/run";
import { rulebook } from "../src/rulebook";
import { packs } from "../src/rulebook/packs";
import { documentHeader, measureDocument } from "./bench/document";
import { fillHeader, measureFill } from "./bench/fill";
import { rollup, sample2022, toXls, toXlsx } from "./sample";

const pack = readPack("sichuan-2022", packs["sichuan-2022"] ?? "", rulebook);

/** Median of the times of `work` in milliseconds, after one warm-up. */
function time(work: () => unknown, rounds: number): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

type Subject = { name: string; file: string; bytes: Uint8Array; rounds: number };

function measure({ name, bytes, file, rounds }: Subject): number {
  const bare = time(() => read(bytes, { type: "array", dense: true }), rounds);
  const ours = time(() => readBook(bytes, name), rounds);
  const book = readBook(bytes, name);
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((n, row) => n + row.length, 0), 0);
  const work = time(() => run(book, pack, rulebook), rounds);
  const memory = peak(file, "ours") / peak(file, "bare");
  console.log(
    [
      name.padEnd(22),
      `${(cells / 1000).toFixed(0)}k`.padStart(7),
      `${bare.toFixed(0)} ms`.padStart(10),
      `${ours.toFixed(0)} ms`.padStart(10),
      (ours / bare).toFixed(2).padStart(8),
      `${work.toFixed(0)} ms`.padStart(9),
      (work / ours).toFixed(2).padStart(8),
      memory.toFixed(2).padStart(8),
    ].join(""),
  );
  return work;
}

/** Peak resident memory in kB of a fresh process that only reads (`bare`) or reads and runs (`ours`). */
function peak(file: string, what: "bare" | "ours"): number {
  const root = resolve(import.meta.dirname, "..");
  const child = spawnSync(
    process.execPath,
    [join(root, "scripts/run.mjs"), join(root, "scripts/bench/peak.ts"), file, what],
    {
      encoding: "utf8",
    },
  );
  return Number(child.stdout.trim().split("\n").at(-1));
}

const folder = mkdtempSync(join(tmpdir(), "caijue-bench-"));
const subject = (name: string, bytes: Uint8Array, rounds: number): Subject => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return { name, bytes, file, rounds };
};

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}`);
console.log("book                    cells   library   reading   ÷ lib.     run    ÷ read.  memory ÷ lib.");
measure(subject("sample.xlsx", toXlsx(sample2022()), 9));
measure(subject("sample.xls", toXls(sample2022()), 9));
const small = measure(subject("rollup-300.xlsx", toXlsx(rollup(300)), 5));
const large = measure(subject("rollup-3000.xlsx", toXlsx(rollup(3000)), 3));
console.log(`\n10 × the rows: run() takes ${(large / small).toFixed(1)} × as long\n`);

console.log(fillHeader);
await measureFill("sample.xlsx", toXlsx(sample2022()), pack, 9);
await measureFill("rollup-300.xlsx", toXlsx(rollup(300)), pack, 3);
console.log(`\n${documentHeader}`);
await measureDocument("sample", sample2022(), pack, 7);
await measureDocument("rollup-300", rollup(300), pack, 3);
rmSync(folder, { recursive: true });
