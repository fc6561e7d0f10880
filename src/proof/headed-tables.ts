// Reads tables by their heads, whatever the order of their columns: 预算数 and 决算数, 上年, 本年 and 增减, across or down.
import { absolute, fromDecimal, multiply, sign, whole, zero, type Exact } from "../engine/value/amount";
import type { Claim, Move, Period, Printed, Spot } from "./claim";
import type { Draft } from "./draft";
import type { Line } from "./draft-outline";
import { fold } from "./fold";

/** A cell, also an empty one, which is a zero where its row has numbers. */
type Cell = { text: string; spot: Spot };
type Column = { text: string; period: Period; change: "amount" | "rate" | undefined };
export type Unit = { name: string; scale: Exact };

/** The figure that the words of a head or a label name last. */
export type FigureOf = (words: string) => { id: string; label: string } | undefined;

/** Claims of one table; none when its rows and its head do not fit each other. */
export function readHeaded(
  draft: Draft,
  rows: readonly Line[],
  title: string,
  section: string,
  unit: Unit,
  figureOf: FigureOf,
): Claim[] {
  const grid = rows.map((row) => cellsOf(draft, row));
  const first = grid.findIndex((cells) => cells.some(({ text }) => valueOf(text)));
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  if (first < 1 || width < 2 || !rows.every(({ index }) => isParted(draft, index))) return [];
  const columns = columnsOf(grid.slice(0, first), width, title);
  const claims: Claim[] = [];
  for (const cells of grid.slice(first)) {
    const label = cells[0]?.text ?? "";
    const isAcross = label === "" || valueOf(label) !== undefined;
    const ofRow = isAcross ? undefined : figureOf(label);
    for (const [i, cell] of cells.entries()) {
      const column = columns[i];
      const figure = isAcross ? figureOf(column?.text ?? "") : ofRow;
      if (!column || !figure || (!isAcross && i === 0)) continue;
      claims.push(...claimOf(cell, column, figure, { section, unit }));
    }
  }
  return claims;
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

/** The words above each column; a cell that spans several stands at their left. */
function columnsOf(heads: readonly (readonly Cell[])[], width: number, title: string): Column[] {
  const words = heads.map((cells, row) => {
    let left = "";
    return Array.from({ length: width }, (_, i) => {
      const own = cells[i]?.text ?? "";
      if (own !== "") left = own;
      return own === "" && row < heads.length - 1 ? left : own;
    });
  });
  return Array.from({ length: width }, (_, i) => {
    const text = words.map((row) => row[i] ?? "").join("");
    return { text, period: periodOf(text, title), change: changeOf(text) };
  });
}

function periodOf(text: string, title: string): Period {
  if (text.includes("上年")) return "上年";
  if (/预算/u.test(text)) return text.includes("年初") ? "年初预算数" : "预算数";
  return /决算|支出|本年/u.test(text) || !/预算/u.test(title) || title.includes("决算") ? "本年" : "预算数";
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
  { section, unit }: { section: string; unit: Unit },
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
