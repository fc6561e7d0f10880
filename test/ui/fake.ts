// A workbook in memory behind the Host interface, and a kit around it, for tests of the session and the pane.
import { vi } from "vitest";
import type { Book, CellValue, Sheet } from "../../src/engine/cell";
import type { FilledSheet } from "../../src/engine/filled";
import { asSheet } from "../../src/engine/list-sheet";
import { Problem } from "../../src/engine/problem";
import type { Host, Mark } from "../../src/host/host";
import { rulebook } from "../../src/rulebook";
import { defaultPack, packs } from "../../src/rulebook/packs";
import type { Kit } from "../../src/ui/kit";
import { createSession, type Session } from "../../src/ui/session";

/** Counts what it is asked for; `fail` makes the next call of that name throw. */
export class FakeHost implements Host {
  marks: readonly Mark[] = [];
  revealed: string[] = [];
  calls: string[] = [];
  written: readonly FilledSheet[] = [];
  failing = new Map<string, Error>();
  private readonly listeners = new Set<(sheet: string) => void>();

  constructor(public book: Book) {}

  get listening(): number {
    return this.listeners.size;
  }

  private call(name: string): Promise<void> {
    this.calls.push(name);
    const error = this.failing.get(name);
    this.failing.delete(name);
    return error ? Promise.reject(error) : Promise.resolve();
  }

  async read() {
    await this.call("read");
    return this.book;
  }

  async write(sheets: readonly FilledSheet[]) {
    await this.call("write");
    this.written = sheets;
    const adopted = new Set(sheets.filter(({ adopts }) => adopts).map(({ name }) => name));
    const users = this.book.sheets.filter(({ ours, name }) => ours === undefined && !adopted.has(name));
    const taken = new Set(users.map(({ name }) => name));
    const ours = sheets.map((sheet): Sheet => {
      const name = taken.has(sheet.name) ? `${sheet.name} (2)` : sheet.name;
      return { ...asSheet(sheet), name };
    });
    this.book = { ...this.book, sheets: [...users, ...ours] };
    return ours.map(({ ours: id = "", name }) => ({ id, name, renamed: name.endsWith("(2)") }));
  }

  async mark(marks: readonly Mark[]) {
    await this.call("mark");
    this.marks = marks;
  }

  async unmark() {
    await this.call("unmark");
    this.marks = [];
  }

  async reveal({ sheet, a1 }: { sheet: string; a1: string }) {
    await this.call("reveal");
    this.revealed.push(`${sheet}!${a1}`);
  }

  onChange(listener: (sheet: string) => void) {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The user types into a cell (0-based indices of the used range). */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.book = {
      ...this.book,
      sheets: this.book.sheets.map((one) =>
        one.name === sheet
          ? {
              ...one,
              rows: one.rows.map((cells, i) =>
                i === row
                  ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, j) =>
                      j === column ? value : (cells[j] ?? null),
                    )
                  : cells,
              ),
            }
          : one,
      ),
    };
    for (const listener of this.listeners) listener(sheet);
  }

  /** Our sheet with this id as it stands. */
  sheet(id: string): Sheet | undefined {
    return this.book.sheets.find(({ ours }) => ours === id);
  }

  /** A cell of a list of ours by its 编号 and header. */
  listCell(id: string, key: string, header: string): CellValue {
    const rows = this.sheet(id)?.rows ?? [];
    const head = rows.findIndex((row) => row[0] === "编号");
    const column = rows[head]?.indexOf(header) ?? -1;
    return rows.find((row) => row[0] === key)?.[column] ?? null;
  }
}

export const busy = (): Error =>
  new Problem("file-unreadable", { what: "决算报表.xlsx", detail: "正在编辑单元格" });

/** What was saved, and a session over a fake host. */
export type Scene = { host: FakeHost; kit: Kit; session: Session; saved: Map<string, Uint8Array | string> };

/** `lastYear` is what any chosen file holds. */
export function scene(
  book: Book,
  lastYear?: Book,
  shelf: Pick<Storage, "getItem" | "setItem"> | null = null,
): Scene {
  const host = new FakeHost(book);
  const saved = new Map<string, Uint8Array | string>();
  const kit: Kit = {
    host,
    rulebook,
    packs,
    defaultPack,
    readBook: (file) =>
      lastYear
        ? Promise.resolve({ ...lastYear, name: file.name })
        : Promise.reject(new Problem("not-a-workbook", { what: file.name, detail: "无法识别" })),
    save: (name, content) => {
      saved.set(name, content);
      return Promise.resolve();
    },
  };
  return { host, kit, saved, session: createSession(kit, shelf) };
}

/** The text of a section of the current draft. */
export const textOf = (session: Session, section: string): string =>
  session.getState().facts?.report.sections.find(({ id }) => id === section)?.text ?? "";

/** Waits for what a session does by itself. */
export const until = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 15_000 });

/** Cover, 部门概况, two sections and one table: as much of the pack as tests of the screen and of Word need. */
export const shortPack = (packs["sichuan-2022"] ?? "")
  .replace(/附表: \[.*\]/, "附表: [公开03]")
  .replace(/### 三、[^]*(?=## 第五部分)/, "");
