// Talks to the reading part of PDF.js, in this thread and in its own messages. Its other part draws pages: not loaded.
import { WorkerMessageHandler, type Listener } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

/** A piece of text as it was printed: `transform` says how large, how turned and where its baseline begins. */
export type TextItem = {
  str: string;
  transform: readonly [a: number, b: number, c: number, d: number, x: number, y: number];
  width: number;
  height: number;
};

/** The table of an encoding, packed as PDF.js packs it. */
export type TableOf = (name: string) => Promise<Uint8Array | undefined>;

/** It answers to its own version only. */
const version = "5.4.624";

/** Nothing is fetched, run, drawn or handed to the browser; what is damaged is passed over, as viewers do. */
const evaluatorOptions = {
  maxImageSize: 0,
  disableFontFace: true,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: 0,
  fontExtraProperties: false,
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};

const answer = { data: 1, error: 2 } as const;
const stream = { close: 3, enqueue: 4, error: 5 } as const;

/** Names of the four ends of the talk: before a document is open, and about it. */
const start = { sourceName: "main", targetName: "worker" };
const about = { sourceName: "caijue", targetName: "caijue_worker" };

type Message = {
  action?: string;
  callbackId?: number;
  callback?: number;
  streamId?: number;
  stream?: number;
  data?: unknown;
  reason?: unknown;
  chunk?: { items: readonly TextItem[] };
};
type Open = {
  resolve: (data: unknown) => void;
  reject: (reason: unknown) => void;
  take?: (items: readonly TextItem[]) => void;
};

/** A PDF. What PDF.js cannot read it throws as errors that are told apart by their `name`. */
export class PdfReader {
  /** Encodings that the file names and `tableOf` does not have: text in them is missing. */
  readonly unknownEncodings = new Set<string>();
  private readonly listeners = new Set<Listener>();
  private readonly open = new Map<number, Open>();
  private opening: Open | undefined;
  private last = 0;

  constructor(private readonly tableOf: TableOf) {
    WorkerMessageHandler.initializeFromPort({
      postMessage: (message) => this.receive(message as Message),
      addEventListener: (_, listener) => this.listeners.add(listener),
      removeEventListener: (_, listener) => this.listeners.delete(listener),
    });
    this.post({ ...start, action: "configure", data: { verbosity: 0 } });
  }

  /** Reads the outline of a file; the answer is the number of its pages. */
  async load(bytes: Uint8Array): Promise<number> {
    const document = { docId: about.sourceName, apiVersion: version, data: bytes, evaluatorOptions };
    await this.ask(start, "GetDocRequest", document);
    const opened = await new Promise((resolve, reject) => {
      this.opening = { resolve, reject };
      this.post({ ...about, action: "Ready" });
    });
    return (opened as { pdfInfo: { numPages: number } }).pdfInfo.numPages;
  }

  /** Hands over the text of a page, counted from 0, as it was printed piece by piece. `take` may throw to stop. */
  async textOf(page: number, take: (items: readonly TextItem[]) => void): Promise<void> {
    // The text of a page that cannot be had would never come; the page itself fails aloud.
    await this.ask(about, "GetPage", { pageIndex: page });
    await new Promise((resolve, reject) => {
      const streamId = ++this.last;
      this.open.set(streamId, { resolve, reject, take });
      const data = {
        pageId: page,
        pageIndex: page,
        includeMarkedContent: false,
        disableNormalization: false,
      };
      this.post({ ...about, action: "GetTextContent", streamId, desiredSize: Infinity, data });
    });
  }

  /** Frees what it holds; nobody waits for that. */
  close(): void {
    this.ask(about, "Terminate", null).catch(() => undefined);
  }

  private ask(ends: typeof start, action: string, data: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const callbackId = ++this.last;
      this.open.set(callbackId, { resolve, reject });
      this.post({ ...ends, action, callbackId, data });
    });
  }

  private post(message: object): void {
    for (const listener of [...this.listeners]) listener({ data: message });
  }

  /** Pieces of text are taken at once, for the sender goes on to empty the list. */
  private receive(message: Message): void {
    if (message.stream !== undefined) this.receiveStream(message);
    else if (message.callback !== undefined)
      this.settle(message.callbackId, message.callback === answer.data, message);
    else if (message.action === "GetDoc") this.opening?.resolve(message.data);
    else if (message.action === "DocException") this.opening?.reject(message.data);
    else if (message.callbackId !== undefined) void this.reply(message.callbackId, message);
  }

  private receiveStream(message: Message): void {
    const { streamId = 0, chunk } = message;
    if (message.stream === stream.close) this.settle(streamId, true, message);
    if (message.stream === stream.error) this.settle(streamId, false, message);
    if (message.stream !== stream.enqueue || !chunk) return;
    try {
      this.open.get(streamId)?.take?.(chunk.items);
    } catch (reason) {
      this.settle(streamId, false, { reason });
      throw reason;
    }
  }

  private settle(id: number | undefined, isGood: boolean, { data, reason }: Message): void {
    const open = this.open.get(id ?? 0);
    this.open.delete(id ?? 0);
    if (isGood) open?.resolve(data);
    else open?.reject(reason);
  }

  /** It is given tables of encodings; no password, and nothing else. */
  private async reply(callbackId: number, { action, data }: Message): Promise<void> {
    const { type, name } = (data ?? {}) as { type?: string; name?: string };
    const isTable = action === "FetchBinaryData" && type === "cMapReaderFactory" && name !== undefined;
    const table = isTable ? await this.tableOf(name) : undefined;
    if (isTable && !table) this.unknownEncodings.add(name);
    this.post(
      table
        ? { ...about, callback: answer.data, callbackId, data: { cMapData: table, isCompressed: true } }
        : { ...about, callback: answer.error, callbackId, reason: new Error(`no ${action ?? ""}`) },
    );
  }
}
