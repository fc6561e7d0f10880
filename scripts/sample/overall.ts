// 财决01 收入支出决算总表.
import { type Amounts, tally } from "./accounts";
import { type BlockRow, padded, threeBlockGrid } from "./blocks";
import { economicClasses, isPersonnel } from "./economic";
import { functionalClasses, numeral } from "./functional";
import { type Context, indent, publicUseName } from "./frame";
import { type Cell, type Grid, money } from "./grid";
import { balance, type Balance } from "./balance";

const none: Amounts = { initial: 0, final: 0 };

export const threeCells = ({ initial, final }: Amounts): Cell[] => [
  money(initial),
  money(final),
  money(final),
];

const row = (label: string, amounts: Amounts | undefined): BlockRow => ({
  label,
  cells: threeCells(amounts ?? none),
});

export function overall(context: Context): Grid {
  const { style } = context;
  const totals = balance(context.accounts);
  const functions = functionalClasses(style.form);
  return threeBlockGrid(context, {
    tab: "Z01 收入支出决算总表(财决01表)",
    title: "收入支出决算总表",
    form: "财决01表",
    yearColumn: 6,
    income: style.form === 23 ? oldIncome(totals) : income(totals),
    functions: functions.map(({ code, name }, index) =>
      row(`${numeral(index + 1)}、${name}`, totals.byClass.get(code)),
    ),
    natures: padded(natures(context), functions.length),
    totals: style.form === 23 ? oldTotals(totals) : bottom(totals),
    notes: ["注：1.本表决算数由同套报表其他各表生成。", "　　2.年初结转和结余按上年度批复数填列。"],
  });
}

function income(totals: Balance): BlockRow[] {
  const incomes = [...totals.incomeBySource].map(([source, amounts], index) =>
    row(`${numeral(index + 1)}、${source}${index < 3 ? "收入" : ""}`, amounts),
  );
  return [
    ...padded(incomes, 26),
    row("本年收入合计", totals.income),
    row("使用非财政拨款结余", none),
    row("年初结转和结余", totals.opening),
    null,
    row("总计", totals.grand),
  ];
}

const bottom = (totals: Balance): BlockRow[] => [
  row("本年支出合计", totals.expense),
  row("结余分配", none),
  row("年末结转和结余", totals.closing),
  null,
  row("总计", totals.grand),
];

function natures(context: Context): BlockRow[] {
  const { lines } = context.accounts;
  const nature = tally(lines, ({ project }) => (project === null ? "basic" : "project"));
  const basic = tally(lines, ({ project }, economic) =>
    project === null ? (isPersonnel(economic) ? "personnel" : "public") : undefined,
  );
  const capital = tally(lines, ({ project }) => (project?.kind === "基本建设类" ? "all" : undefined));
  const economic = tally(lines, (_, code) => code.slice(0, 3));
  const whole = tally(lines, () => "all");
  const classes = economicClasses(context.style.form === 23 ? "A" : "B");
  const heads = [
    row("一、基本支出", nature.get("basic")),
    row(indent(2, "人员经费"), basic.get("personnel")),
    row(indent(2, publicUseName(context)), basic.get("public")),
    row("二、项目支出", nature.get("project")),
    row(indent(2, "其中：基本建设类项目"), capital.get("all")),
    row("三、上缴上级支出", none),
    row("四、经营支出", none),
    row("五、对附属单位补助支出", none),
  ];
  return [
    // 经济分类支出合计 is row 11 since FY2020 and row 12 before.
    ...padded(heads, context.style.form === 23 ? 11 : 10),
    row("经济分类支出合计", whole.get("all")),
    ...classes.map(({ code, name }, index) => row(`${numeral(index + 1)}、${name}`, economic.get(code))),
  ];
}

/** Up to FY2018: 36 rows, 财政拨款 in one row with 政府性基金 as its part. */
function oldIncome(totals: Balance): BlockRow[] {
  const [general, fund, state, ...others] = [...totals.incomeBySource];
  const fiscal = [general, fund, state].map((entry) => entry?.[1] ?? none);
  const add = (pick: (amounts: Amounts) => number): number =>
    fiscal.reduce((sum, amounts) => sum + pick(amounts), 0);
  const incomes = [
    row("一、财政拨款收入", { initial: add(({ initial }) => initial), final: add(({ final }) => final) }),
    row(indent(1, "其中：政府性基金预算财政拨款"), fund?.[1]),
    ...others.map(([source, amounts], index) => row(`${numeral(index + 2)}、${source}`, amounts)),
  ];
  const carried = [
    row("用事业基金弥补收支差额", none),
    row("年初结转和结余", totals.opening),
    row(indent(1, "基本支出结转"), totals.openingBasic),
    row(indent(1, "项目支出结转和结余"), totals.openingProject),
    row(indent(1, "经营结余"), none),
  ];
  return [
    ...padded(incomes, 23),
    row("本年收入合计", totals.income),
    ...padded(carried, 11),
    row("总计", totals.grand),
  ];
}

function oldTotals(totals: Balance): BlockRow[] {
  const shared = ["交纳所得税", "提取职工福利基金", "转入事业基金", "其他"].map((name) =>
    row(indent(1, name), none),
  );
  const carried = [
    row("年末结转和结余", totals.closing),
    row(indent(1, "基本支出结转"), totals.closingBasic),
    row(indent(1, "项目支出结转和结余"), totals.closingProject),
    row(indent(1, "经营结余"), none),
  ];
  return [
    row("本年支出合计", totals.expense),
    row("结余分配", none),
    ...shared,
    ...padded(carried, 6),
    row("总计", totals.grand),
  ];
}
