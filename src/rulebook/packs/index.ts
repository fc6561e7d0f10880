// The packs that come with the program, by id.
import sichuan2022 from "./sichuan-2022.md";

/** Markdown source of each built-in pack. */
export const packs: Readonly<Record<string, string>> = { "sichuan-2022": sichuan2022 };

export const defaultPack = "sichuan-2022";
