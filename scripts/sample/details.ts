// The 明细 family: 财决05, 05-1, 05-2, 08, 08-1, 08-2, 10, 12, one column per 经济分类 款 with a 小计 per 类.
import { general, type Line, type Project, type Source } from "./accounts";
import { type EconomicForm, economicClasses, projectOnly } from "./economic";
import { type FloatingRow, floatingGrid } from "./floating";
import type { Context, Header } from "./frame";
import type { Grid } from "./grid";

type Detail = { number: string; title: string; source?: Source; part?: "basic" | "project" };

const details: readonly Detail[] = [
  { number: "05", title: "支出决算明细表" },
  { number: "05-1", title: "基本支出决算明细表", part: "basic" },
  { number: "05-2", title: "项目支出决算明细表", part: "project" },
  { number: "08", title: "一般公共预算财政拨款支出决算明细表", source: general },
  { number: "08-1", title: "一般公共预算财政拨款基本支出决算明细表", source: general, part: "basic" },
  { number: "08-2", title: "一般公共预算财政拨款项目支出决算明细表", source: general, part: "project" },
  { number: "10", title: "政府性基金预算财政拨款支出决算明细表", source: "政府性基金预算财政拨款" },
  { number: "12", title: "国有资本经营预算财政拨款支出决算明细表", source: "国有资本经营预算财政拨款" },
];

/** One sheet of the family, by its number. */
export function detailGrid(context: Context, number: string): Grid {
  const detail = details.find((candidate) => candidate.number === number);
  if (detail === undefined) throw new Error(`no detail sheet ${number}`);
  const form = context.style.form === 23 ? "A" : "B";
  const lines = context.accounts.lines.filter(
    ({ source, project }) =>
      (detail.source === undefined || source === detail.source) &&
      (detail.part === undefined || (detail.part === "basic") === (project === null)),
  );
  return floatingGrid(context, {
    tab: `Z${number.replace("-", "_")} ${detail.title}(财决${number}表)`,
    title: detail.title,
    form: `财决${number}表`,
    headers: detailHeaders(form),
    rows: detail.part === "project" ? projectRows(lines, form) : itemRows(lines, form),
    projects: detail.part === "project",
    ...(detail.part === "basic" ? { dashed: dashedColumns(form) } : {}),
    blankZeros: true,
    notes: [
      `注：本表按支出经济分类科目反映${detail.source ?? "全部资金"}的支出明细。`,
      ...(detail.part === "basic" ? ["　　标“—”的栏次不得填列。"] : []),
    ],
  });
}

const detailHeaders = (form: EconomicForm): Header[] => [
  "合计",
  ...economicClasses(form).map(({ name, items }) => ({
    label: name,
    under: ["小计", ...items.map((item) => item.name)],
  })),
];

/** 合计, then for each class its 小计 and 款. */
function detailValues(lines: readonly Line[], form: EconomicForm): number[] {
  const totals = new Map<string, number>();
  for (const { spending } of lines) {
    for (const [economic, cents] of spending) totals.set(economic, (totals.get(economic) ?? 0) + cents);
  }
  const blocks = economicClasses(form).map(({ items }) => {
    const values = items.map((item) => totals.get(item.code) ?? 0);
    return [values.reduce((sum, value) => sum + value, 0), ...values];
  });
  return [blocks.reduce((sum, [subtotal]) => sum + (subtotal ?? 0), 0), ...blocks.flat()];
}

function dashedColumns(form: EconomicForm): ReadonlySet<number> {
  const codes = economicClasses(form).flatMap(({ code, items }) => [code, ...items.map((item) => item.code)]);
  return new Set(codes.flatMap((code, index) => (projectOnly.includes(code.slice(0, 3)) ? [index + 1] : [])));
}

function group(lines: readonly Line[], keyOf: (line: Line) => string): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members);
}

const itemRows = (lines: readonly Line[], form: EconomicForm): FloatingRow[] =>
  group(lines, ({ item }) => item).map((members) => ({
    item: members[0]?.item ?? "",
    values: detailValues(members, form),
  }));

const projectRows = (lines: readonly Line[], form: EconomicForm): FloatingRow[] =>
  group(lines, ({ item, project }) => `${item} ${project?.code ?? ""}`).map((members) => ({
    item: members[0]?.item ?? "",
    project: projectCells(members[0]?.project ?? null),
    values: detailValues(members, form),
  }));

const projectCells = (project: Project | null): readonly [string, string, string] =>
  project === null ? ["", "", ""] : [project.name, project.code, project.kind];
