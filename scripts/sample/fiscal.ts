// 财决01-1 财政拨款收入支出决算总表: the same three blocks, expense split by fund.
import { type Amounts, fiscalSources, type Line, tally } from "./accounts";
import { type Balance, balance } from "./balance";
import { type BlockRow, padded, threeBlockGrid } from "./blocks";
import { economicClasses, isPersonnel } from "./economic";
import { functionalClasses, numeral } from "./functional";
import { type Context, dash, indent, publicUseName } from "./frame";
import { type Cell, type Grid, money } from "./grid";
import { threeCells } from "./overall";

const none: Amounts = { initial: 0, final: 0 };

/** One amount per fund. */
type ByFund = readonly Amounts[];

export function fiscalOverall(context: Context): Grid {
  const old = context.style.form === 23;
  // There was no 国有资本经营预算 column up to FY2018.
  const funds = old ? fiscalSources.slice(0, 2) : fiscalSources;
  const { lines, carries } = context.accounts;
  const own = {
    lines: lines.filter(({ source }) => funds.includes(source)),
    carries: carries.filter(({ source }) => funds.includes(source)),
  };
  const whole = balance(own);
  const byFund = funds.map((fund) =>
    balance({
      lines: own.lines.filter(({ source }) => source === fund),
      carries: own.carries.filter(({ source }) => source === fund),
    }),
  );
  const functions = functionalClasses(context.style.form);
  return threeBlockGrid(context, {
    tab: "Z01_1 财政拨款收入支出决算总表(财决01-1表)",
    title: "财政拨款收入支出决算总表",
    form: "财决01-1表",
    under: ["小计", ...funds],
    income: incomeRows(funds, whole, byFund, old),
    functions: functions.map(({ code, name }, index) => ({
      label: `${numeral(index + 1)}、${name}`,
      cells: fundCells(byFund.map(({ byClass }) => byClass.get(code) ?? none)),
    })),
    natures: padded(natureRows(context, own.lines, byFund.length), functions.length),
    totals: totalRows(funds, byFund, old),
    notes: ["注：本表反映单位本年财政拨款的收支和年初、年末结转结余。"],
  });
}

/** Three groups (年初, 全年, 决算) of 小计 and the funds. */
function fundCells(amounts: ByFund): Cell[] {
  const group = (pick: (amount: Amounts) => number): Cell[] => {
    const values = amounts.map(pick);
    return [values.reduce((sum, value) => sum + value, 0), ...values].map(money);
  };
  const final = group((amount) => amount.final);
  return [...group((amount) => amount.initial), ...final, ...final];
}

const split = (funds: readonly string[], cellsOf: (index: number) => Cell[]): BlockRow[] =>
  funds.map((fund, index) => ({ label: `${numeral(index + 1)}、${fund}`, cells: cellsOf(index) }));

function incomeRows(
  funds: readonly string[],
  whole: Balance,
  byFund: readonly Balance[],
  old: boolean,
): BlockRow[] {
  const gap = old ? [null] : [];
  return [
    ...padded(
      split(funds, (index) => threeCells(byFund[index]?.income ?? none)),
      old ? 23 : 26,
    ),
    { label: "本年收入合计", cells: threeCells(whole.income) },
    ...gap,
    { label: "年初财政拨款结转和结余", cells: threeCells(whole.opening) },
    ...split(funds, (index) => threeCells(byFund[index]?.opening ?? none)),
    ...gap,
    { label: "总计", cells: threeCells(whole.grand) },
  ];
}

function totalRows(funds: readonly string[], byFund: readonly Balance[], old: boolean): BlockRow[] {
  const each = (label: string, pick: (balance: Balance) => Amounts): BlockRow => ({
    label,
    cells: fundCells(byFund.map(pick)),
  });
  const parts = old
    ? [
        each(indent(1, "基本支出结转"), ({ closingBasic }) => closingBasic),
        each(indent(1, "项目支出结转和结余"), ({ closingProject }) => closingProject),
      ]
    : split(funds, (index) =>
        fundCells(byFund.map(({ closing }, fund) => (fund === index ? closing : none))),
      );
  const gap = old ? [null] : [];
  return [
    each("本年支出合计", ({ expense }) => expense),
    ...gap,
    each("年末财政拨款结转和结余", ({ closing }) => closing),
    ...parts,
    ...gap,
    each("总计", ({ grand }) => grand),
  ];
}

function natureRows(context: Context, lines: readonly Line[], fundCount: number): BlockRow[] {
  const rowOf = (label: string, where: (line: Line, economic: string) => boolean): BlockRow => {
    const totals = tally(lines, (line, economic) => (where(line, economic) ? line.source : undefined));
    return {
      label,
      cells: fundCells(fiscalSources.slice(0, fundCount).map((fund) => totals.get(fund) ?? none)),
    };
  };
  const notApplicable = (label: string): BlockRow => ({
    label,
    cells: Array.from({ length: 3 * (fundCount + 1) }, () => dash),
  });
  const old = context.style.form === 23;
  const heads = [
    rowOf("一、基本支出", ({ project }) => project === null),
    rowOf(indent(2, "人员经费"), ({ project }, economic) => project === null && isPersonnel(economic)),
    rowOf(
      indent(2, publicUseName(context)),
      ({ project }, economic) => project === null && !isPersonnel(economic),
    ),
    rowOf("二、项目支出", ({ project }) => project !== null),
    rowOf(indent(2, "其中：基本建设类项目"), ({ project }) => project?.kind === "基本建设类"),
    notApplicable("三、上缴上级支出"),
    notApplicable("四、经营支出"),
    notApplicable("五、对附属单位补助支出"),
  ];
  return [
    ...padded(heads, old ? 11 : 10),
    rowOf("经济分类支出合计", () => true),
    ...economicClasses(old ? "A" : "B").map(({ code, name }, index) =>
      rowOf(`${numeral(index + 1)}、${name}`, (_, economic) => economic.startsWith(code)),
    ),
  ];
}
