// What a door hands to the pane: a workbook's host, the rulebook, the packs, and how to open and save files.
import type { Book } from "../engine/cell";
import type { Rulebook } from "../engine/rulebook";
import type { Host } from "../host/host";

export type Kit = {
  host: Host;
  rulebook: Rulebook;
  /** Markdown source of each pack, by id. */
  packs: Readonly<Record<string, string>>;
  defaultPack: string;
  /** Cells of a workbook file that the user picked. @throws Problem */
  readBook(file: File): Promise<Book>;
  /** Gives a file to the user. `type` is its media type. @throws Problem */
  save(name: string, content: Uint8Array | string, type: string): Promise<void>;
  /** Puts HTML and text on the clipboard where the door knows a way of its own; false when it did not work. */
  copy?(html: string, text: string): Promise<boolean>;
};
