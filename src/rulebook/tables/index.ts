// The public tables of the Sichuan set in order; other sets are chosen from them by the pack.
import type { TableDef } from "../../engine/sheets/table-def";
import { table as public01 } from "./public-01";
import { table as public02 } from "./public-02";
import { table as public03 } from "./public-03";
import { table as public04 } from "./public-04";
import { table as public05 } from "./public-05";
import { table as public06 } from "./public-06";
import { table as public07 } from "./public-07";
import { table as public08 } from "./public-08";
import { table as public09 } from "./public-09";
import { table as public10 } from "./public-10";
import { table as public11 } from "./public-11";
import { table as public12 } from "./public-12";
import { table as public13 } from "./public-13";

export const tables: readonly TableDef[] = [
  ...[public01, public02, public03, public04],
  ...[public05, public06, public07, public08, public09],
  ...[public10, public11, public12, public13],
];
