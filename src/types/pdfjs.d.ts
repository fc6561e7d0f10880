// The reading part of PDF.js, which has no types of its own; and its tables of Chinese encodings, as `data:` addresses.

declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export type Listener = (event: { data: unknown }) => void;
  /** What a Worker has, as far as PDF.js uses it. */
  type Port = {
    postMessage: (message: unknown) => void;
    addEventListener: (type: "message", listener: Listener) => void;
    removeEventListener: (type: "message", listener: Listener) => void;
  };
  export const WorkerMessageHandler: { initializeFromPort: (port: Port) => void };
}

declare module "*.bcmap" {
  const address: string;
  export default address;
}
