// What a door hands to the application: a workbook's host, the rulebook, the packs, and what its window can do.
import type { Book } from "../engine/value/cell";
import type { FilledSheet } from "../engine/value/filled";
import type { ListForm } from "../engine/reading/form";
import type { Rulebook } from "../engine/rulebook";
import type { Host } from "../host/host";
import type { PackSources, Shelf } from "./work/settings";

/** A sheet to fill in, as it is before anybody has, and the form that reads it. */
export type BlankForm = { form: ListForm; sheet: FilledSheet };

export type Kit = PackSources & {
  host: Host;
  rulebook: Rulebook;
  /** Sheets that a person may have put into the workbook to fill in, in the order to offer them. */
  blankForms: readonly BlankForm[];
  /** Bytes of a file that the user picked. @throws Problem */
  readFile(file: File): Promise<Uint8Array>;
  /** Cells of a workbook file that the user picked. @throws Problem */
  readBook(file: File): Promise<Book>;
  /** Gives a file to the user. `type` is its media type. @throws Problem */
  save(name: string, content: Uint8Array | string, type: string): Promise<void>;
} & Face;

/** What the window around the application can do. */
export type Face = {
  /** Puts HTML and text on the clipboard; false when it did not work. */
  copy: (html: string, text: string) => Promise<boolean>;
  /** The same with text alone. */
  copyText: (text: string) => Promise<boolean>;
  /** A bitmap of this SVG as a data address, once there is one. */
  picture: (svg: string) => string | undefined;
  /** Where settings are kept; null where nothing is. */
  shelf: Shelf | null;
};
