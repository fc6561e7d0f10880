// Packs files into a zip: the same files give the same bytes.
import { zipSync } from "fflate";

/** Any fixed day will do; this is the earliest that a zip can hold. */
const zipDate = new Date(1980, 0, 1);

/** In the order given. A higher `level` takes longer and packs tighter. */
export const packZip = (files: ReadonlyMap<string, Uint8Array>, level: 3 | 6): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files), { mtime: zipDate, level });
