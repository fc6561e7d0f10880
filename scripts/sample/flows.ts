// Sheets of flows by 项: 财决02, 03, 04, and by fund 07, 09, 11.
import {
  fiscalSources,
  flowTotal,
  general,
  type ItemAccount,
  itemAccounts,
  type Source,
  sources,
  spent,
} from "./accounts";
import { type FloatingRow, floatingGrid, type FloatingSheet } from "./floating";
import { type Context, type Header, publicUseName } from "./frame";
import type { Grid } from "./grid";

const carriedOver = ["合计", "基本支出结转", "项目支出结转和结余"];
const byNature = ["合计", "基本支出", "项目支出"];

const rowsOf = (items: readonly ItemAccount[], values: (item: ItemAccount) => number[]): FloatingRow[] =>
  items
    .map((item) => ({ item: item.item, values: values(item) }))
    .filter((row) => row.values.some((value) => value !== 0));

/** 财决02 收入支出决算表. */
export function incomeAndExpense(context: Context): Grid {
  return floatingGrid(context, {
    tab: "Z02 收入支出决算表(财决02表)",
    title: "收入支出决算表",
    form: "财决02表",
    headers: [
      { label: "年初结转和结余", under: [...carriedOver, "经营结余"] },
      "本年收入",
      "本年支出",
      context.style.form === 23 ? "用事业基金弥补收支差额" : "使用非财政拨款结余",
      {
        label: "结余分配",
        under: ["合计", "交纳所得税", "提取专用结余", "事业单位转入非财政拨款结余", "其他"],
      },
      { label: "年末结转和结余", under: [...carriedOver, "经营结余"] },
    ],
    rows: rowsOf(itemAccounts(context.accounts, sources), (item) => [
      ...[flowTotal(item.opening), item.opening.basic, item.opening.project, 0],
      ...[flowTotal(item.income), spent(item), 0, 0, 0, 0, 0, 0],
      ...[flowTotal(item.closing), item.closing.basic, item.closing.project, 0],
    ]),
    notes: ["注：本表按支出功能分类科目反映本年收支和结转结余。"],
  });
}

/** 财决03 收入决算表. */
export function income(context: Context): Grid {
  const bySource = new Map(
    sources.map((source) => [
      source,
      new Map(itemAccounts(context.accounts, [source]).map((item) => [item.item, flowTotal(item.income)])),
    ]),
  );
  const from = (item: ItemAccount, ...wanted: Source[]): number =>
    wanted.reduce((sum, source) => sum + (bySource.get(source)?.get(item.item) ?? 0), 0);
  return floatingGrid(context, {
    tab: "Z03 收入决算表(财决03表)",
    title: "收入决算表",
    form: "财决03表",
    headers: [
      "本年收入合计",
      "财政拨款收入",
      "上级补助收入",
      { label: "事业收入", under: ["小计", "其中：教育收费"] },
      "经营收入",
      "附属单位上缴收入",
      "其他收入",
    ],
    rows: rowsOf(itemAccounts(context.accounts, sources), (item) => [
      ...[flowTotal(item.income), from(item, ...fiscalSources), from(item, "上级补助收入")],
      ...[from(item, "事业收入"), 0, from(item, "经营收入")],
      ...[from(item, "附属单位上缴收入"), from(item, "其他收入")],
    ]),
    notes: ["注：本表反映单位本年取得的各项收入。"],
  });
}

/** 财决04 支出决算表. */
export function expense(context: Context): Grid {
  return floatingGrid(context, {
    tab: "Z04 支出决算表(财决04表)",
    title: "支出决算表",
    form: "财决04表",
    headers: ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    rows: rowsOf(itemAccounts(context.accounts, sources), (item) => [
      ...[spent(item), item.personnel + item.publicUse, item.project, 0, 0, 0],
    ]),
    notes: ["注：本表反映单位本年各项支出。"],
  });
}

const fundHeaders = (context: Context): Header[] => [
  { label: "年初结转和结余", under: carriedOver },
  { label: "本年收入", under: byNature },
  {
    label: "本年支出",
    under: ["合计", { label: "基本支出", under: ["小计", "人员经费", publicUseName(context)] }, "项目支出"],
  },
  {
    label: "年末结转和结余",
    under: [
      ...["合计", "基本支出结转"],
      { label: "项目支出结转和结余", under: ["小计", "项目支出结转", "项目支出结余"] },
    ],
  },
];

const fundValues = (item: ItemAccount): number[] => [
  ...[flowTotal(item.opening), item.opening.basic, item.opening.project],
  ...[flowTotal(item.income), item.income.basic, item.income.project],
  ...[spent(item), item.personnel + item.publicUse, item.personnel, item.publicUse, item.project],
  ...[flowTotal(item.closing), item.closing.basic, item.closing.project, item.closing.project, 0],
];

const fundSheet = (context: Context, source: Source, number: string): FloatingSheet => ({
  tab: `Z${number} ${source}收入支出决算表(财决${number}表)`,
  title: `${source}收入支出决算表`,
  form: `财决${number}表`,
  headers: fundHeaders(context),
  rows: rowsOf(itemAccounts(context.accounts, [source]), fundValues),
  notes: [`注：本表反映单位本年${source}的收支和结转结余。`],
});

/** 财决07. */
export const generalFund = (context: Context): Grid =>
  floatingGrid(context, fundSheet(context, general, "07"));

/** 财决09. */
export const governmentFund = (context: Context): Grid =>
  floatingGrid(context, fundSheet(context, "政府性基金预算财政拨款", "09"));

/** 财决11: no split of the carry-over. */
export const stateCapital = (context: Context): Grid =>
  floatingGrid(context, {
    ...fundSheet(context, "国有资本经营预算财政拨款", "11"),
    headers: ["年初结转和结余", "本年收入", { label: "本年支出", under: byNature }, "年末结转和结余"],
    rows: rowsOf(itemAccounts(context.accounts, ["国有资本经营预算财政拨款"]), (item) => [
      ...[flowTotal(item.opening), flowTotal(item.income)],
      ...[spent(item), item.personnel + item.publicUse, item.project, flowTotal(item.closing)],
    ]),
  });
