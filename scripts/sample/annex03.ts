// 财决附03 机构运行信息表, and the 部门决算相关信息统计表 that it grew out of.
import { type Accounts, type Budget, general, type Line } from "./accounts";
import { isPersonnel } from "./economic";
import { type Context, dash, indent, periods, putHeaders, putNotes, startSheet } from "./frame";
import { type Cell, type Grid, money } from "./grid";

/** A row of either side: label and its cells after 行次. */
type Row = readonly [label: string, ...cells: Cell[]];

const uses = [
  "副部（省）级及以上领导用车",
  "主要领导干部用车",
  "机要通信用车",
  "应急保障用车",
  "执法执勤用车",
  "特种专业技术用车",
  "离退休干部用车",
  "其他用车",
];

/** 三公 outturn (一般公共预算 and 政府性基金) and 机关运行经费 (基本支出 of 一般公共预算), from the lines. */
export function outturns({ lines }: Pick<Accounts, "lines">) {
  const sum = (where: (line: Line, economic: string) => boolean): number =>
    lines.reduce(
      (total, line) =>
        [...line.spending].reduce(
          (part, [economic, cents]) => part + (where(line, economic) ? cents : 0),
          total,
        ),
      0,
    );
  const inScope = ({ source }: Line): boolean => source === general || source === "政府性基金预算财政拨款";
  const spentOn = (...codes: string[]): number =>
    sum((line, economic) => inScope(line) && codes.includes(economic));
  return {
    abroad: spentOn("30212"),
    purchase: spentOn("30913", "31013"),
    running: spentOn("30231"),
    reception: spentOn("30217"),
    operating: sum(
      ({ source, project }, economic) => source === general && project === null && !isPersonnel(economic),
    ),
  };
}

/** FY2019 and later: 年初预算数, 全年预算数, 统计数 on the left; 行次 1–21 and 22–42. */
export function annex03(context: Context): Grid {
  const [initial, full] = periods(context);
  const budget = ({ initial: first, full: whole }: Budget): Cell[] => [money(first), money(whole)];
  const left = sanGongRows(context.accounts, budget, [dash, dash]);
  const heading = { title: "机构运行信息表", form: "财决附03表" };
  return twoSided(
    context,
    "F03 机构运行信息表(财决附03表)",
    heading,
    [initial, full, "统计数"],
    left,
    right(context),
  );
}

/** Up to FY2018: one budget column, five vehicle uses, two kinds of equipment, no procurement. */
export function oldAnnex03(context: Context): Grid {
  const left = sanGongRows(context.accounts, ({ initial }) => [money(initial)], [dash]);
  const { vehicles, equipment } = context.accounts.annex;
  const [leader = 0, , , common = 0, enforcement = 0, special = 0, , other = 0] = vehicles;
  const rows: (Row | null)[] = [
    ...operatingRows(context.accounts),
    null,
    ["三、国有资产占用情况", dash],
    ["（一）车辆数合计（辆）", vehicles.reduce((sum, count) => sum + count, 0)],
    [indent(1, "1．部级领导干部用车"), leader],
    [indent(1, "2．一般公务用车"), common],
    [indent(1, "3．一般执法执勤用车"), enforcement],
    [indent(1, "4．特种专业技术用车"), special],
    [indent(1, "5．其他用车"), other],
    ["（二）单价50万元以上通用设备（台，套）", 0],
    ["（三）单价100万元以上专用设备（台，套）", equipment],
  ];
  const heading = { title: "部门决算相关信息统计表", form: "财决附03表" };
  return twoSided(
    context,
    "F03 部门决算相关信息统计表(财决附03表)",
    heading,
    ["预算数", "统计数"],
    left,
    rows,
  );
}

function sanGongRows(accounts: Accounts, budgetCells: (budget: Budget) => Cell[], noBudget: Cell[]): Row[] {
  const { annex } = accounts;
  const { abroad, purchase, running, reception } = annex.sanGong;
  const actual = outturns(accounts);
  const add = (...budgets: Budget[]): Budget => ({
    initial: budgets.reduce((sum, { initial }) => sum + initial, 0),
    full: budgets.reduce((sum, { full }) => sum + full, 0),
  });
  const none: Budget = { initial: 0, full: 0 };
  const amount = (label: string, budget: Budget, spent: number): Row => [
    label,
    ...budgetCells(budget),
    money(spent),
  ];
  const count = (label: string, value: number): Row => [label, ...noBudget, value];
  const vehicles = actual.purchase + actual.running;
  const whole = add(abroad, purchase, running, reception);
  return [
    ["一、“三公”经费支出", ...noBudget, dash],
    amount("（一）支出合计", whole, actual.abroad + vehicles + actual.reception),
    amount(indent(1, "1．因公出国（境）费"), abroad, actual.abroad),
    amount(indent(1, "2．公务用车购置及运行维护费"), add(purchase, running), vehicles),
    amount(indent(2, "（1）公务用车购置费"), purchase, actual.purchase),
    amount(indent(2, "（2）公务用车运行维护费"), running, actual.running),
    amount(indent(1, "3．公务接待费"), reception, actual.reception),
    amount(indent(2, "（1）国内接待费"), reception, actual.reception),
    amount(indent(3, "其中：外事接待费"), none, 0),
    amount(indent(2, "（2）国（境）外接待费"), none, 0),
    ["（二）相关统计数", ...noBudget, dash],
    count(indent(1, "1．因公出国（境）团组数（个）"), annex.tours),
    count(indent(1, "2．因公出国（境）人次数（人）"), annex.travellers),
    count(indent(1, "3．公务用车购置数（辆）"), annex.purchased),
    count(indent(1, "4．公务用车保有量（辆）"), annex.kept),
    count(indent(1, "5．国内公务接待批次（个）"), annex.batches),
    count(indent(2, "其中：外事接待批次（个）"), 0),
    count(indent(1, "6．国内公务接待人次（人）"), annex.guests),
    count(indent(2, "其中：外事接待人次（人）"), 0),
    count(indent(1, "7．国（境）外公务接待批次（个）"), 0),
    count(indent(1, "8．国（境）外公务接待人次（人）"), 0),
  ];
}

const operatingRows = (accounts: Accounts): Row[] => [
  ["二、机关运行经费", money(outturns(accounts).operating)],
  ["（一）行政单位", money(outturns(accounts).operating)],
  ["（二）参照公务员法管理事业单位", money(0)],
];

function right({ accounts }: Context): Row[] {
  const { vehicles, equipment, procurement } = accounts.annex;
  const { goods, works, services, medium, small } = procurement;
  return [
    ...operatingRows(accounts),
    ["三、国有资产占用情况", dash],
    ["（一）车辆数合计（辆）", vehicles.reduce((sum, count) => sum + count, 0)],
    ...uses.map((use, index): Row => [indent(1, `${index + 1}．${use}`), vehicles[index] ?? 0]),
    ["（二）单价100万元（含）以上设备（不含车辆）（台，套）", equipment],
    ["四、政府采购支出信息", dash],
    ["（一）政府采购支出合计", money(goods + works + services)],
    [indent(1, "1．政府采购货物支出"), money(goods)],
    [indent(1, "2．政府采购工程支出"), money(works)],
    [indent(1, "3．政府采购服务支出"), money(services)],
    ["（二）政府采购授予中小企业合同金额", money(medium)],
    [indent(1, "其中：授予小微企业合同金额"), money(small)],
  ];
}

function twoSided(
  context: Context,
  tab: string,
  heading: { title: string; form: string },
  amounts: readonly string[],
  left: readonly Row[],
  rightRows: readonly (Row | null)[],
): Grid {
  const middle = 2 + amounts.length;
  const draft = startSheet(context, { ...heading, columns: middle + 3 });
  putHeaders(draft, ["项目", "行次", ...amounts, "项目", "行次", "统计数"], 3, 3, 0);
  draft.put(4, 0, "栏次", null, ...amounts.map((_, index) => index + 1), "栏次", null, amounts.length + 1);
  left.forEach(([label, ...cells], index) => {
    const [rightLabel, ...rightCells] = rightRows[index] ?? [null];
    draft.put(5 + index, 0, label, index + 1, ...cells);
    draft.put(5 + index, middle, rightLabel, left.length + index + 1, ...rightCells);
  });
  putNotes(draft, middle + 3, [
    "注：1.“三公”经费支出统计数与财决08表、财决10表衔接；机关运行经费与财决07表衔接。",
    "　　2.资产数与财决附01表衔接。",
  ]);
  draft.width(0, 43);
  draft.width(1, 6);
  draft.width(middle, 48);
  draft.width(middle + 1, 6);
  return draft.finish(tab, context.style.unit);
}
