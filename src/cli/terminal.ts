// Where the command line speaks: its two streams, and how wide Chinese text is in them.

/** Results go to `out`; why nothing could be done goes to `err`. */
export type Terminal = { out: (text: string) => void; err: (text: string) => void };

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** Columns that a text takes: a Chinese character takes two. */
export const width = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** The text with blanks behind it, so that what follows starts at column `to`. */
export const pad = (text: string, to: number): string => text + " ".repeat(Math.max(0, to - width(text)));
