// A fault planted into a workbook file, which otherwise stays as it is.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The .xlsx with another number in one cell, found by the tab's name. Throws when there is no such number. */
export function plant(xlsx: Uint8Array, tab: string, a1: string, value: number): Uint8Array {
  const files = unzipSync(xlsx);
  const tabs = strFromU8(files["xl/workbook.xml"]!).match(/<sheet [^>]*>/g) ?? [];
  const index = tabs.findIndex((sheet) => sheet.includes(`name="${tab}`));
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const sheet = strFromU8(files[path]!);
  const planted = sheet.replace(
    new RegExp(`(<c r="${a1}"(?![^>]*t="s")[^>]*>(?:<f>[^<]*</f>)?<v>)[^<]*`),
    `$1${value}`,
  );
  if (planted === sheet) throw new Error(`${tab}!${a1} holds no number`);
  return zipSync({ ...files, [path]: strToU8(planted) });
}
