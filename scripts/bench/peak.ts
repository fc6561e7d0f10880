// Prints the peak memory of reading one workbook, with or without our work on it: peak.ts <file> bare|ours
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { read } from "@e965/xlsx";
import { readPack } from "../../src/engine/pack/pack";
import { run } from "../../src/engine/run";
import { readBook } from "../../src/formats/workbook/read/read-book";
import { rulebook } from "../../src/rulebook";
import { packs } from "../../src/rulebook/packs";

const [, , file = "", what = "bare"] = process.argv;
const bytes = new Uint8Array(readFileSync(file));
if (what === "bare") read(bytes, { type: "array", dense: true });
else
  run(
    readBook(bytes, basename(file)),
    readPack("sichuan-2022", packs["sichuan-2022"] ?? "", rulebook),
    rulebook,
  );
console.log(process.resourceUsage().maxRSS);
