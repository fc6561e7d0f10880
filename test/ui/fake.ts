// A workbook in memory behind the Host interface, and a kit around it, for tests of the session and the pane.
import { vi } from "vitest";
import type { Book, CellValue, Sheet } from "../../src/engine/value/cell";
import type { FilledSheet, Mark } from "../../src/engine/value/filled";
import { Problem } from "../../src/engine/value/problem";
import type { Host } from "../../src/host/host";
import { createMemoryHost, type MemoryHost } from "../help/memory-host";
import { rulebook } from "../../src/rulebook";
import { defaultPack, packs } from "../../src/rulebook/packs";
import { blankForms } from "../../src/rulebook/templates";
import type { Kit } from "../../src/app/kit";
import { fileBytes } from "../../src/host/browser";
import { windowFace } from "../../src/ui/window-face";
import { createSession, type Session } from "../../src/app/session/session";

/** The memory host, which takes down what it is asked for and fails when told to. */
export class FakeHost implements Host {
  calls: string[] = [];
  revealed: string[] = [];
  /** The next call of that name throws. */
  failing = new Map<string, Error>();
  listening = 0;
  private memory: MemoryHost;

  constructor(initial: Book) {
    this.name = initial.name;
    this.memory = createMemoryHost(initial);
  }

  private readonly name: string;

  get book(): Book {
    return { name: this.name, sheets: this.memory.sheets() };
  }

  /** The user works on without anyone being told. */
  set book(book: Book) {
    this.memory = createMemoryHost(book);
  }

  get marks(): readonly Mark[] {
    return this.memory.marks();
  }

  /** Ids of our sheets as they were written last. */
  get written(): string[] {
    return this.memory.written().map(({ id }) => id);
  }

  private call<T>(name: string, act: (memory: MemoryHost) => Promise<T>): Promise<T> {
    this.calls.push(name);
    const error = this.failing.get(name);
    this.failing.delete(name);
    return error ? Promise.reject(error) : act(this.memory);
  }

  read = () => this.call("read", (memory) => memory.read());
  write = (sheets: readonly FilledSheet[], keep?: readonly string[]) =>
    this.call("write", (memory) => memory.write(sheets, keep));
  mark = (marks: readonly Mark[]) => this.call("mark", (memory) => memory.mark(marks));
  unmark = () => this.call("unmark", (memory) => memory.unmark());

  reveal = (cell: { sheet: string; a1: string }) =>
    this.call("reveal", async (memory) => {
      await memory.reveal(cell);
      this.revealed.push(`${cell.sheet}!${cell.a1}`);
    });

  onChange = (listener: (sheet: string) => void) => {
    this.listening++;
    const stop = this.memory.onChange(listener);
    return () => {
      this.listening--;
      stop();
    };
  };

  /** The user types into a cell (0-based indices of the used range). */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.memory.edit(sheet, row, column, value);
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
    ...windowFace(),
    shelf,
    host,
    rulebook,
    packs,
    defaultPack,
    blankForms,
    readFile: fileBytes,
    readBook: (file) =>
      lastYear
        ? Promise.resolve({ ...lastYear, name: file.name })
        : Promise.reject(new Problem("not-a-workbook", { what: file.name, detail: "无法识别" })),
    save: (name, content) => {
      saved.set(name, content);
      return Promise.resolve();
    },
  };
  return { host, kit, saved, session: createSession(kit) };
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
