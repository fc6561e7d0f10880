// The sample's whole document: its report and the public tables.
import { fillBook, type FilledBook } from "../../src/engine/fill-book";
import { rulebook } from "../../src/rulebook";
import { lastYearBook, sampleBook } from "./books";
import { pack } from "./reports";

let made: FilledBook | undefined;

/** Made once: nothing changes it. */
export const sampleDocument = (): FilledBook =>
  (made ??= fillBook(sampleBook(), pack, rulebook, lastYearBook()));
