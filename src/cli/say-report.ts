// A Report in words for the terminal.
import type { Checked, Judged } from "../app/verbs/check-workbook";
import {
  severities,
  type FormStatus,
  type Outcome,
  type Report,
  type Severity,
} from "../engine/value/report";
import { sayCells } from "./say-cells";
import { pad, width } from "./terminal";

/** What a command prints of a workbook. */
export function say(verb: string, report: Report, checked: Checked): string {
  const parts = [sayHead(report), verb === "survey" ? saySurvey(report) : sayForms(report)];
  if (verb !== "survey") parts.push(sayCounts(report), sayFindings(checked), sayUnchecked(report));
  if (verb === "draft") parts.push(sayTodos(report));
  return parts.filter((part) => part !== "").join("\n\n");
}

export const sayHead = ({ unit, year, pack }: Report): string =>
  `单位：${unit ?? "（各表均未填写）"}\n年度：${year ?? "（各表均未注明）"}\n模板：${pack.name}`;

/** Where each form was found. */
function saySurvey(report: Report): string {
  const found = report.forms.filter((form) => form.found);
  const column = 2 + Math.max(0, ...found.map((form) => width(form.id)));
  const lines = found.map((form) => `  ${pad(form.id, column)}${sayTab(form)}`);
  return [`识别到 ${found.length} 张表：`, ...lines, ...sayMissing(report)].join("\n");
}

/** A tab is usually called like its form. */
function sayTab({ id, title, sheet }: FormStatus): string {
  const tab = sheet ?? "";
  return tab === id || tab.includes(title.slice(0, 16)) ? tab : `${title}（工作表“${tab}”）`;
}

/** The forms found in one line: 财决01、01-1、02 … */
export function sayForms(report: Report): string {
  const ids = report.forms.filter((form) => form.found).map((form) => form.id);
  const names = ids.map((id, i) => (i > 0 ? id.replace(/^财决/u, "") : id));
  return [`识别到 ${ids.length} 张表：${names.join("、")}`, ...sayMissing(report)].join("\n");
}

/** Forms that are not there and are missed, with what is lost. */
function sayMissing(report: Report): string[] {
  const missing = report.forms.filter((form) => form.missing !== undefined);
  if (missing.length === 0) return [];
  const column = 2 + Math.max(...missing.map((form) => width(form.id)));
  const lines = missing.map((form) => `  ${pad(form.id, column)}${form.missing ?? ""}`);
  return [`未找到 ${missing.length} 张表：`, ...lines];
}

const outcomeNames: readonly (readonly [Outcome, string])[] = [
  ["held", "相符"],
  ["broken", "不符"],
  ["no-data", "无数据"],
  ["unchecked", "未能核对"],
];

export function sayCounts({ checks }: Report): string {
  const counts = outcomeNames.map(([outcome, name]) => {
    return `${name} ${checks.filter((check) => check.outcome === outcome).length}`;
  });
  return `核对 ${checks.length} 项：${counts.join("，")}`;
}

const severityNames: Readonly<Record<Severity, string>> = { error: "错误", warning: "提示", info: "说明" };

/** More findings of one check than this say nothing new. */
const mostOfOne = 8;

/** Findings that count by severity, then what was explained; numbered, each with its cells. */
export function sayFindings({ open, explained }: Checked): string {
  const groups = severities.map((severity) =>
    sayGroup(
      severityNames[severity],
      open.filter(({ finding }) => finding.severity === severity),
    ),
  );
  return [...groups, sayGroup("已说明", explained)].filter((group) => group !== "").join("\n\n");
}

function sayGroup(name: string, all: readonly Judged[]): string {
  if (all.length === 0) return "";
  const lines = all.flatMap((one, i) => {
    const isOfSame = (other: Judged): boolean => other.finding.check === one.finding.check;
    const before = all.slice(0, i).filter(isOfSame).length;
    if (before < mostOfOne)
      return [`  ${i + 1}. ${one.finding.message}`, ...sayCellsOf(one), ...sayStanding(one)];
    const rest = all.filter(isOfSame).length - mostOfOne;
    return before === mostOfOne ? [`  …… 同一项核对另有 ${rest} 条，用 --json 可看到全部`] : [];
  });
  return [`${name} ${all.length} 条：`, ...lines].join("\n");
}

const sayCellsOf = ({ finding: { cells } }: Judged): string[] =>
  cells.length === 0 ? [] : [`     单元格：${sayCells(cells)}`];

function sayStanding({ standing }: Judged): string[] {
  if (standing.is === "open") return [];
  const { reason, difference } = standing.by;
  if (standing.is === "explained") return [`     说明：${reason}`];
  const then = difference === null ? "没有差额" : `差额是 ${difference}`;
  return [`     曾说明：${reason}（当时${then}，现已变化，需要重新说明）`];
}

/** Behind a reason: how much of the check could be done nevertheless. */
const partly = /（另有\d+处[^（）]*）$/u;

/** What could not be checked, one line for each reason. */
export function sayUnchecked({ checks }: Report): string {
  const unchecked = checks.filter((check) => check.outcome === "unchecked");
  if (unchecked.length === 0) return "";
  const reasons = [...byKey(unchecked, ({ reason = "" }) => reason.replace(partly, ""))].map(
    ([reason, some]) =>
      `  ${reason}：${some.map(({ title, reason: full = "" }) => title + (partly.exec(full)?.[0] ?? "")).join("；")}`,
  );
  return [`未能核对 ${unchecked.length} 项：`, ...reasons].join("\n");
}

/** More places on one sheet than this are looked up in the document, where each stands in its sentence. */
const mostPlaces = 15;

/** What a person still has to fill in, by sheet: where on it, and what. */
function sayTodos({ todos }: Report): string {
  if (todos.length === 0) return "没有待填的内容。";
  const lines = [...byKey(todos, (todo) => placeOf(todo.where).sheet)].flatMap(([sheet, all]) => {
    const some = all.slice(0, mostPlaces).map((todo) => ({ ...todo, ...placeOf(todo.where) }));
    const column = 2 + Math.max(...some.map((todo) => width(todo.place)));
    const rest = all.length - some.length;
    return [
      `  ${sheet}：`,
      ...some.map((todo) => `    ${pad(todo.place, todo.place === "" ? 0 : column)}${todo.what}`),
      ...(rest > 0 ? [`    …… 另有 ${rest} 处，文稿中以【待填：…】标出`] : []),
    ];
  });
  return [`待填 ${todos.length} 处：`, ...lines].join("\n");
}

/** 工作表“…”C12（内容） and …表，编号“…”（内容） as the sheet and the place on it. */
function placeOf(where: string): { sheet: string; place: string } {
  const [, sheet = where, row = "", rest = ""] =
    /^(工作表“[^”]+”)(.+)$/u.exec(where) ?? /^(.+?)，?编号“(.+?)”(?:处填写)?(.*)$/u.exec(where) ?? [];
  return { sheet, place: row + rest };
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
