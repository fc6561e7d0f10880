// The workbooks of the corpus: the sample unit in several years and shapes, with and without last year beside.
import type { Book } from "../../src/engine/value/cell";
import {
  inTenThousands,
  oldForm23,
  rollup,
  sample2021,
  sample2022,
  toBook,
  withCarryOver,
  withClassRows,
  withFund,
} from "../sample";

export type CorpusBook = { name: string; book: Book; lastYear?: Book };

/** Made on demand: a big book takes a while. */
export const books: Readonly<Record<string, () => CorpusBook>> = {
  sample: () => ({ name: "sample", book: toBook(sample2022()), lastYear: toBook(sample2021()) }),
  fund: () => ({ name: "fund", book: toBook(withFund(sample2022())), lastYear: toBook(sample2021()) }),
  carry: () => ({ name: "carry", book: toBook(withCarryOver(sample2022())), lastYear: toBook(sample2021()) }),
  tenThousands: () => ({
    name: "tenThousands",
    book: toBook(inTenThousands(sample2022())),
    lastYear: toBook(sample2021()),
  }),
  alone: () => ({ name: "alone", book: toBook(sample2022()) }),
  before: () => ({ name: "before", book: toBook(sample2021()) }),
  old: () => ({ name: "old", book: toBook(oldForm23(sample2022())) }),
  rollup: () => ({ name: "rollup", book: toBook(withClassRows(rollup(60))) }),
};
