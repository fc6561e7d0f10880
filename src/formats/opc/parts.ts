// The parts of a package by path, read as text and replaced; what is not touched stays packed as it was.
import { Problem } from "../../engine/value/problem";
import { openArchive, packEntries, writeArchive, type ArchiveEntry } from "./archive";
import { parseXml, XmlError, type Element } from "../xml/parse-xml";

/** A package in the making: the file that was given and what has been changed in it. */
export class Parts {
  private readonly known = new Map<string, ArchiveEntry>();
  /** New text by lower-case path; null for a part that was removed. */
  private readonly changed = new Map<string, { path: string; text: string | null }>();

  /** @throws Problem when two entries claim the same path. */
  private constructor(
    private readonly entries: readonly ArchiveEntry[],
    readonly what: string,
  ) {
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (this.known.has(key)) throw this.damaged(`压缩包中有两个 ${entry.name}`);
      this.known.set(key, entry);
    }
  }

  /** @throws Problem as `openZip` does, or when two entries claim the same path. */
  static open(bytes: Uint8Array, what: string): Parts {
    return new Parts(openArchive(bytes, what), what);
  }

  /** The same package as it was opened. */
  untouched(): Parts {
    return new Parts(this.entries, this.what);
  }

  /** Paths of all parts as they now are, without a leading slash. */
  paths(): string[] {
    const old = this.entries.map(({ name }) => name.replaceAll("\\", "/"));
    const added = [...this.changed.values()]
      .map(({ path }) => path)
      .filter((path) => !this.known.has(keyOf(path)));
    return [...old, ...added].filter((path) => !path.endsWith("/") && this.has(path));
  }

  has(path: string): boolean {
    const change = this.changed.get(keyOf(path));
    return change ? change.text !== null : this.known.has(keyOf(path));
  }

  /** Unpacked size of a part that was there before; 0 when it was not. */
  size(path: string): number {
    return this.known.get(keyOf(path))?.size ?? 0;
  }

  /** The bytes of a part that was there before. @throws Problem when it was not, or is damaged. */
  read(path: string): Uint8Array {
    const entry = this.known.get(keyOf(path));
    if (!entry) throw this.damaged(`缺少 ${path}`);
    return entry.read();
  }

  /** A part's text, with its byte order mark if it has one. @throws Problem when it is missing or not in UTF-8. */
  text(path: string): string {
    const change = this.changed.get(keyOf(path));
    if (change?.text === null) throw this.damaged(`缺少 ${path}`);
    if (change) return change.text;
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.read(path));
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw this.damaged(`${path} 不是 UTF-8 编码`);
    }
  }

  /** A part's text and its root element; `opaque` as for `parseXml`. @throws Problem when it is no XML. */
  xml(path: string, opaque?: string): { text: string; root: Element } {
    const text = this.text(path);
    return { text, root: this.parse(text, path, opaque) };
  }

  parse(text: string, path: string, opaque?: string): Element {
    try {
      return parseXml(text, opaque);
    } catch (error) {
      if (error instanceof XmlError) throw this.damaged(`${path} 不是完整的 XML，或含有不允许的声明`);
      throw error;
    }
  }

  /** Replaces or adds a part. */
  write(path: string, text: string): void {
    if (!this.has(path) || this.text(path) !== text) this.changed.set(keyOf(path), { path, text });
  }

  remove(path: string): void {
    this.changed.set(keyOf(path), { path, text: null });
  }

  /** The first of `before`1`after`, `before`2`after` … that is still free. */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const path = `${before}${number}${after}`;
      if (!this.has(path)) return path;
    }
  }

  /** The package with all changes: parts in their old places, new ones behind. */
  bytes(): Uint8Array {
    const written = new Map<string, Uint8Array>();
    for (const [key, { path, text }] of this.changed) {
      if (text !== null) written.set(this.known.get(key)?.name ?? path, new TextEncoder().encode(text));
    }
    const packed = new Map(packEntries(written).map((entry) => [keyOf(entry.name), entry]));
    const old = this.entries.flatMap((entry) => {
      const key = keyOf(entry.name);
      const replaced = packed.get(key);
      packed.delete(key);
      return this.changed.get(key)?.text === null ? [] : [replaced ?? entry];
    });
    return writeArchive([...old, ...packed.values()]);
  }

  damaged(detail: string): Problem {
    return new Problem("file-damaged", { what: this.what, detail });
  }
}

/** Paths are compared without regard to case, as the standard says; some writers use backslashes. */
const keyOf = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
