// A bench for the Host over Excel: office.js as published, and a simulated Excel behind it.
import { expect, vi } from "vitest";
import { createExcelHost } from "../../src/host/excel";
import { isOurRule, noteHeading } from "../../src/formats/workbook/marked";
import { addressOf, splitAddress } from "../office/model/address";
import { SimulatedExcel, type Options } from "../office/excel";
import { openWorkbook } from "../office/model/from-file";
import type { Sheet } from "../office/model/sheet";
import type { Workbook } from "../office/model/workbook";
import { openRealm, reconnect, type OfficeGlobals } from "../office/realm";
import type { Bench, SeenMark } from "./contract";
import { contractFile, fileName } from "./contract-fixture";

/** Sheets that bear our mark. */
const isOurs = (workbook: Workbook) => (sheet: Sheet) =>
  workbook.names.some(
    ({ name, formula, sheet: scope }) =>
      name.startsWith("Caijue.") &&
      scope === null &&
      workbook.find(splitAddress(formula).sheet ?? "") === sheet,
  );

const severities = { FF9F9F: "error", FFE08A: "warning", D6E6F7: "info" } as const;

/** Our marks in the simulated Excel, by sheet and cell. */
export function marksInExcel(workbook: Workbook): SeenMark[] {
  const found = workbook.sheets.flatMap((sheet) =>
    sheet.conditionalFormats
      .filter(({ rule }) => isOurRule(rule.formula ?? ""))
      .flatMap(({ areas, fill }) =>
        areas.map((area) => {
          const comment = workbook.comments.find(
            (one) => one.sheet === sheet.id && one.row === area.top && one.column === area.left,
          );
          const { content = null } = comment ?? {};
          return {
            sheet: sheet.name,
            a1: addressOf(area),
            severity: severities[fill.slice(1) as keyof typeof severities],
            note: content?.startsWith(noteHeading) ? content.slice(noteHeading.length + 1) : null,
          };
        }),
      ),
  );
  const place = ({ sheet }: SeenMark): number => workbook.sheets.findIndex(({ name }) => name === sheet);
  return found.sort((a, b) => place(a) - place(b) || a.a1.localeCompare(b.a1));
}

/** One for all benches: it takes longer to make than a test to run. */
let realm: OfficeGlobals | undefined;

/** What may differ from one writing to the next: identities, names that Excel thinks up, and what is set at the end. */
const without = (picture: unknown): unknown => {
  const kept = JSON.stringify(picture, (key, value: unknown) =>
    ["page", "labels", "legend", "settings", "title"].includes(key) ? null : value,
  );
  const ids = /"\{(sheet|format|chart|comment|reply)?-?[\d-]+\}"/g;
  return JSON.parse(kept.replace(ids, '"id"').replace(/"图表 \d+"/g, '"图表"')) as unknown;
};

export type ExcelBench = Bench & { excel: SimulatedExcel; workbook: Workbook };

export function openBench(options: Options = {}, bytes = contractFile(), name = fileName): ExcelBench {
  const workbook = openWorkbook(bytes, name);
  const excel = new SimulatedExcel(workbook, options);
  realm = realm ? reconnect(realm, excel) : openRealm(excel);
  for (const name of ["Excel", "Office", "OfficeExtension"] as const) vi.stubGlobal(name, realm[name]);
  const find = (name: string): Sheet => workbook.sheet(name);
  return {
    ...{ excel, workbook, host: createExcelHost() },
    users: () => workbook.picture((sheet) => !isOurs(workbook)(sheet)),
    ours: () => without(workbook.picture(isOurs(workbook))),
    marks: () => marksInExcel(workbook),
    user: {
      types: (sheet, row, column, value) => workbook.type(find(sheet), row, column, value),
      addsTab: (name) => void workbook.addSheet(name),
      renamesTab: (from, to) => workbook.rename(find(from), to),
      removesTab: (name) => workbook.remove(find(name)),
      protectsBook: () => (workbook.isProtected = true),
      protectsSheet: (name) => (find(name).protection = { options: {} }),
    },
    failAt: (n) => excel.failAt(n),
    stopFailing: () => excel.stopFailing(),
    settle: () => new Promise((done) => setTimeout(done, 20)),
    close: () => expect(excel.holes).toEqual([]),
  };
}
