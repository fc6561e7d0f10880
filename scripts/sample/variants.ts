// The same books exported another way, or with other money in them.
import { type Accounts, type Carry, general, type Line, type Source } from "./accounts";
import type { Style } from "./frame";
import { cents } from "./grid";
import { layOut, type Workbook } from "./layout";
import { administrative, construction, project } from "./lines";

const stateCapital: Source = "国有资本经营预算财政拨款";

const restyle = (workbook: Workbook, style: Partial<Style>): Workbook =>
  layOut(workbook.accounts, { ...workbook.style, ...style });

const rebook = (workbook: Workbook, accounts: Partial<Accounts>): Workbook =>
  layOut({ ...workbook.accounts, ...accounts }, workbook.style);

/** 类, 款 (and 项 above projects) rows with subtotals among the item rows. */
export const withClassRows = (workbook: Workbook): Workbook => restyle(workbook, { classRows: true });

/** Codes as three segments in A, B, C: 201 | 03 | 01. */
export const withSegments = (workbook: Workbook): Workbook => restyle(workbook, { segments: true });

/** Codes as numbers; in segments the leading zeros are lost. */
export const codesAsNumbers = (workbook: Workbook): Workbook => restyle(workbook, { numericCodes: true });

/** Blank rows above and blank columns before every sheet. */
export const shifted = (workbook: Workbook, rows: number, columns: number): Workbook =>
  restyle(workbook, { shift: { rows, columns } });

/** 金额单位：万元, each cell rounded on its own to two decimals, or exact with six. */
export const inTenThousands = (workbook: Workbook, decimals: 2 | 6 = 2): Workbook =>
  restyle(workbook, { unit: decimals === 2 ? "万元两位" : "万元六位" });

/** FY2018: 23 classes, 调整预算数, no 国有资本经营预算, 05 family in its A form, 财决12 is the balance sheet. */
export const oldForm23 = (workbook: Workbook): Workbook =>
  layOut(
    {
      ...workbook.accounts,
      year: 2018,
      lines: workbook.accounts.lines.filter(({ source }) => source !== stateCapital),
    },
    { ...workbook.style, form: 23 },
  );

/** 政府性基金 (212, 229; part unspent, part 三公) and, but for FY2018, 国有资本经营预算 (223) beside 一般公共预算. */
export function withFund(workbook: Workbook): Workbook {
  const { year, lines, carries } = workbook.accounts;
  const fund = "政府性基金预算财政拨款";
  const ofFund: Line[] = [
    project(
      "2120803",
      construction(year, 21, "老旧街区配套设施改造"),
      { 30227: "412,600.00", 30231: "1,850.00", 31005: "3,684,215.60" },
      50,
      fund,
    ),
    project(
      "2296002",
      administrative(year, 22, "社区养老服务补助"),
      { 30399: "120,450.00", 31299: "86,300.35" },
      0,
      fund,
    ),
  ];
  const ofState: Line[] = [
    project(
      "2230105",
      administrative(year, 23, "国有企业退休人员社会化管理"),
      { 30227: "96,000.00", 31299: "372,918.40" },
      100,
      stateCapital,
    ),
  ];
  const left: Carry = {
    item: "2120803",
    source: fund,
    isProject: true,
    opening: 0,
    closing: cents("215,784.40"),
  };
  const added = workbook.style.form === 23 ? ofFund : [...ofFund, ...ofState];
  return rebook(workbook, { lines: [...lines, ...added], carries: [...carries, left] });
}

/** Opening and closing carry-over in 一般公共预算; the opening one is not what last year's book closed with. */
export const withCarryOver = (workbook: Workbook): Workbook =>
  rebook(workbook, {
    carries: [
      ...workbook.accounts.carries,
      { item: "2010301", source: general, isProject: false, opening: cents("12,406.80"), closing: 0 },
      {
        item: "2010302",
        source: general,
        isProject: true,
        opening: cents("1,264,300.55"),
        closing: cents("843,912.20"),
      },
      { item: "2130102", source: general, isProject: true, opening: 0, closing: cents("356,020.00") },
    ],
  });
