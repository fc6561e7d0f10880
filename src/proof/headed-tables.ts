// Reads tables by their heads, whatever the order of their columns: 预算数 and 决算数, 上年, 本年 and 增减, across or down.
import { absolute, fromDecimal, multiply, sign, whole, zero, type Exact } from "../engine/value/amount";
import type { Claim, Move, Period, Printed, Spot } from "./claim";
import type { Draft } from "./draft";
import type { Line } from "./draft-outline";
import { fold } from "./fold";

/** A cell, also an empty one, which is a zero where its row has numbers. */
type Cell = { text: string; spot: Spot };
type Column = { text: string; period: Period; change: "amount" | "rate" | undefined };
type TableUnit = { name: string; scale: Exact };

/** The figure that the words of a head or a label name last. */
export type FigureOf = (words: string) => { id: string; label: string } | undefined;

/** Claims of one table; none when its rows and its head do not fit each other. */
export function readHeaded(
  draft: Draft,
  rows: readonly Line[],
  title: string,
  section: string,
  unit: TableUnit,
  figureOf: FigureOf,
): Claim[] {
  const parted = rows
    .filter(({ index, text }) => isParted(draft, index) && !isLetterhead.test(text))
    .map((row) => cellsOf(draft, row));
  const grid = parted.filter((cells) => !isNumbering(cells));
  const first = grid.findIndex((cells) => cells.some(({ text }) => valueOf(text)));
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  // Where merged cells are left out nothing tells what stands above a number.
  const isWhole = grid.every((cells) => cells.length === width);
  if (first < 1 || width < 2 || !isWhole) return [];
  const columns = columnsOf(grid.slice(0, first), width, title);
  return grid.slice(first).flatMap((cells) => rowClaims(cells, columns, { section, unit, figureOf }));
}

/** 部门：… 金额单位：万元 above the head. */
const isLetterhead = /单位:(?:万?元)|^(?:编制)?(?:部门|单位)(?:名称)?:/u;

type Setting = { section: string; unit: TableUnit; figureOf: FigureOf };

/** A row is of what its label names, or each of its numbers of what stands above it. */
function rowClaims(cells: readonly Cell[], columns: readonly Column[], setting: Setting): Claim[] {
  const { figureOf } = setting;
  const label = cells[0]?.text ?? "";
  const isAcross = label === "" || valueOf(label) !== undefined;
  const ofRow = isAcross ? undefined : figureOf(label);
  return cells.flatMap((cell, i) => {
    const column = columns[i];
    const figure = isAcross ? figureOf(column?.text ?? "") : i === 0 ? undefined : ofRow;
    return column && figure ? claimOf(cell, column, figure, setting) : [];
  });
}

const isParted = (draft: Draft, index: number): boolean =>
  draft.paragraphs[index]?.pieces.some(({ start, end }) => draft.text.slice(start, end).includes("\t")) ===
  true;

function cellsOf(draft: Draft, { index }: Line): Cell[] {
  return (draft.paragraphs[index]?.cells ?? []).map((range) => ({
    text: fold(draft, [range]).text,
    spot: { ...range, paragraph: index, quote: fold(draft, [range]).text },
  }));
}

/** The words above each column; a cell that spans several stands at their left, within what spans them above. */
function columnsOf(heads: readonly (readonly Cell[])[], width: number, title: string): Column[] {
  const words: string[][] = [];
  for (const cells of heads) {
    const above = words.at(-1);
    const row: string[] = [];
    for (let i = 0; i < width; i++) {
      const own = cells[i]?.text ?? "";
      const isSpanned = i > 0 && (above === undefined || above[i] === above[i - 1]);
      row.push(own === "" && isSpanned ? (row[i - 1] ?? "") : own);
    }
    words.push(row);
  }
  return Array.from({ length: width }, (_, i) => {
    const text = words.map((row) => row[i] ?? "").join("");
    return { text, period: periodOf(text, title), change: changeOf(text) };
  });
}

/** 1, 2, 3 … below the head: the numbers of the columns. */
function isNumbering(cells: readonly Cell[]): boolean {
  const numbers = cells.flatMap(({ text }) => (valueOf(text) ? [Number(text)] : []));
  return numbers.length > 1 && numbers.every((number, i) => number === (numbers[0] ?? 0) + i);
}

function periodOf(text: string, title: string): Period {
  if (text.includes("上年")) return "上年";
  // 一般公共预算 is a kind of money, no plan.
  const own = text.replace(/(?:一般公共|政府性基金|国有资本经营)预算/gu, "");
  const planned = own.lastIndexOf("预算");
  const spent = Math.max(own.lastIndexOf("决算"), own.lastIndexOf("本年"));
  if (planned > spent) return own.includes("年初") ? "年初预算数" : "预算数";
  return spent < 0 && title.endsWith("预算表") ? "预算数" : "本年";
}

function changeOf(text: string): Column["change"] {
  if (!/增.{0,2}减|减少情况|减少率|增长率|变动/u.test(text)) return undefined;
  return /幅度|率|%/u.test(text) ? "rate" : "amount";
}

function valueOf(text: string): { value: Exact; decimals: number } | undefined {
  const match = /^([+-]?\d[\d,]*(?:\.\d+)?)%?$/.exec(text)?.[1];
  const value = match === undefined ? undefined : fromDecimal(match.replaceAll(",", ""));
  return value && { value, decimals: match?.split(".")[1]?.length ?? 0 };
}

function claimOf(
  { text, spot }: Cell,
  { period, change }: Column,
  { id, label }: { id: string; label: string },
  { section, unit }: Setting,
): Claim[] {
  const number = text === "" && !change ? { value: zero, decimals: 0 } : valueOf(text);
  if (!number) return [];
  const isRate = text.endsWith("%") || change === "rate";
  const scale = isRate ? whole(1) : unit.scale;
  const printed: Printed = {
    ...spot,
    quote: text === "" ? "空白" : text,
    value: multiply(change ? absolute(number.value) : number.value, scale),
    unit: isRate ? "%" : "元",
    printedUnit: isRate ? "%" : unit.name,
    scale,
    decimals: number.decimals,
    isRough: false,
  };
  const of = { spot, ids: [id], label };
  const at = { section, source: "table" as const };
  if (!change) return isRate ? [] : [{ ...at, kind: "amount", of, period, printed }];
  const move: Move = { sign: sign(number.value), isNearly: false, word: spot, printed };
  return [{ ...at, kind: "change", of, base: { kind: "last" }, moves: [move] }];
}
