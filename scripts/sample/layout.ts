// One unit's books laid out as a whole workbook, in the tab order of an export.
import type { Accounts } from "./accounts";
import { annex01, annex02 } from "./annexes";
import { annex03, oldAnnex03 } from "./annex03";
import { detailGrid } from "./details";
import { fiscalOverall } from "./fiscal";
import { expense, generalFund, governmentFund, income, incomeAndExpense, stateCapital } from "./flows";
import { balanceSheet, cover, otherIncomeDetail } from "./foreign";
import { type Context, plainStyle, type Style } from "./frame";
import type { Grid } from "./grid";
import { overall } from "./overall";
import { supplement } from "./supplement";

/** A workbook with the books and the style it was laid out from, so that a variant can lay it out again. */
export type Workbook = { name: string; accounts: Accounts; style: Style; sheets: readonly Grid[] };

export function layOut(accounts: Accounts, style: Style = plainStyle): Workbook {
  const context: Context = { accounts, style };
  const old = style.form === 23;
  const sheets = [
    cover(context),
    overall(context),
    fiscalOverall(context),
    ...[incomeAndExpense, income, expense].map((sheet) => sheet(context)),
    ...["05", "05-1", "05-2"].map((number) => detailGrid(context, number)),
    generalFund(context),
    ...["08", "08-1", "08-2"].map((number) => detailGrid(context, number)),
    governmentFund(context),
    detailGrid(context, "10"),
    stateCapital(context),
    old ? balanceSheet(context) : detailGrid(context, "12"),
    annex01(context),
    annex02(context),
    old ? oldAnnex03(context) : annex03(context),
    otherIncomeDetail(context),
    ...(accounts.answers.length === 0 ? [] : [supplement(accounts.answers)]),
    ...(accounts.appraisals ?? []),
  ];
  return {
    name: `${accounts.unit}${accounts.year}年度决算报表`,
    accounts,
    style,
    sheets: sheets.map((grid) => shift(grid, style.shift)),
  };
}

/** The same sheet further down and to the right. */
function shift(grid: Grid, { rows, columns }: Style["shift"]): Grid {
  if (rows === 0 && columns === 0) return grid;
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  return {
    ...grid,
    rows: [...blank(rows).map(() => []), ...grid.rows.map((row) => [...blank(columns), ...row])],
    merges: grid.merges.map(([top, left, bottom, right]) => [
      top + rows,
      left + columns,
      bottom + rows,
      right + columns,
    ]),
    widths: [...blank(columns).map(() => 4), ...grid.widths],
  };
}
