// Runs the command line in this process, in a folder of its own, and takes down what it prints.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Book } from "../../src/engine/value/cell";
import { main } from "../../src/cli/main";
import { file } from "../host/fixtures";

/** The sample files of assets/. */
const assets = resolve(import.meta.dirname, "../../assets/sample/leshan-2022");
export const sampleFile = (name: string): string => join(assets, name);
export const thisYear = sampleFile("决算报表.xlsx");
export const lastYear = sampleFile("上年决算报表.xlsx");

export type Outcome = { code: number; out: string; err: string };

export async function caijue(...argv: string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await main(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** A folder for one test file. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "caijue-"));

  /** Path of a file in it, which need not be there. */
  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  put(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  putBook(name: string, book: Book): string {
    return this.put(name, bytesOf(book));
  }

  /** Everything in it, at any depth. */
  list(): string[] {
    return readdirSync(this.path, { recursive: true, encoding: "utf8" }).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A book as an .xlsx, each sheet where it stands. */
export function bytesOf(book: Book): Uint8Array {
  const sheets = book.sheets.map(
    ({ name, top, left, rows }): [string, (string | number | boolean | null)[][]] => [
      name,
      [
        ...Array.from({ length: top }, () => []),
        ...rows.map((row) => [...Array.from({ length: left }, () => null), ...row]),
      ],
    ],
  );
  return file(Object.fromEntries(sheets));
}
