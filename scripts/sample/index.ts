// Real-shaped official workbooks for tests, benchmarks and the sample files.
import { layOut, type Workbook } from "./layout";
import { leshan2021 } from "./leshan-2021";
import { leshan2022 } from "./leshan-2022";
import { answers2021 } from "./leshan-answers";
import { rollupAccounts } from "./rollup";
import { lastYear, supplement } from "./supplement";

export type { Accounts } from "./accounts";
export type { Cell, Grid, Money } from "./grid";
export type { Workbook } from "./layout";
export { cellValue } from "./grid";
export * from "./variants";
export { toBook, toXls, toXlsx } from "./write";

/** FY2022 of the sample unit, with its 决算补充资料, 整体绩效自评 and 项目绩效自评 as the last sheets. */
export const sample2022 = (): Workbook => layOut(leshan2022);

/** FY2021 of the same unit. */
export const sample2021 = (): Workbook => layOut(leshan2021);

/** Only the 决算补充资料 sheet of FY2022. */
export const supplement2022 = (): Workbook => ({
  ...sample2022(),
  name: "决算补充资料",
  sheets: [supplement(leshan2022.answers)],
});

/** Only a 上年决算 sheet with the FY2021 figures, for use without last year's workbook. */
export const lastYear2021 = (): Workbook => ({
  ...sample2021(),
  name: "上年决算表",
  sheets: [lastYear(answers2021)],
});

/** A roll-up unit with this many 项: three lines each, every 款 used. */
export const rollup = (items: number): Workbook => layOut(rollupAccounts(items));
