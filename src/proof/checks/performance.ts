// 绩效自评表: the rate of execution, weights, scores, and reasons that stand beside the wrong indicator.
import { add, compare, divide, fromDecimal, multiply, whole, zero, type Exact } from "../../engine/amount";
import type { Draft } from "../draft";
import { fold, unfold } from "../fold";
import type { Spot } from "../claim";
import type { Remark } from "../finding";
import type { Line } from "../outline";

type Row = { cells: Spot[] };

export function performance(draft: Draft, lines: readonly Line[]): Remark[] {
  const tables = tablesOf(draft, lines);
  const executions = tables.flatMap(execution);
  return [...tables.flatMap((table) => [...scores(table), ...reasons(table), ...attainable(table)]), ...executions];
}

/** Rows by table: those that follow one another. */
function tablesOf(draft: Draft, lines: readonly Line[]): Row[][] {
  const tables: Row[][] = [];
  let open: Row[] | undefined;
  for (const line of lines) {
    if (line.kind !== "row") {
      open = undefined;
      continue;
    }
    const ranges = draft.paragraphs[line.index]?.cells ?? [];
    const cells = ranges.map((range): Spot => {
      const folded = fold(draft, [range]);
      return { ...unfold(folded, 0, folded.text.length), paragraph: line.index, quote: folded.text };
    });
    if (!open) tables.push((open = []));
    open.push({ cells });
  }
  return tables;
}

const number = (text: string | undefined): Exact | undefined =>
  /^\d+(?:\.\d+)?%?$/.test(text ?? "") ? fromDecimal((text ?? "").replace("%", "")) : undefined;

const numbersIn = (row: Row | undefined): { spot: Spot; value: Exact }[] =>
  (row?.cells ?? []).flatMap((spot) => {
    const value = number(spot.quote);
    return value ? [{ spot, value }] : [];
  });

const rowOf = (table: readonly Row[], label: RegExp): Row | undefined =>
  table.find(({ cells }) => label.test(cells[0]?.quote ?? ""));

/** 全年执行数 ÷ 全年预算数 against the rate that the table states. */
function execution(table: readonly Row[]): Remark[] {
  const total = rowOf(table, /^年度资金总额/u);
  const stated = rowOf(table, /^预算执行率/u);
  const [plan, spent] = numbersIn(total);
  const rate = plan && spent && divide(multiply(spent.value, whole(100)), plan.value);
  if (!plan || !spent || !rate) return [];
  const shown = percentText(rate);
  const said = stated?.cells.find(({ quote }) => /%$/.test(quote));
  const remarks: Remark[] = [];
  if (said) {
    const value = number(said.quote) ?? zero;
    if (compare(value, rate) !== 0 && percentText(value) !== shown) {
      const message = `预算执行率写的是${said.quote}，按全年执行数${spent.spot.quote}÷全年预算数${plan.spot.quote}应为${shown}，请改正。`;
      remarks.push({ severity: "error", kind: "performance", spot: said, related: [plan.spot, spent.spot], expected: shown, message });
    }
  }
  return remarks;
}

function percentText(value: Exact): string {
  const scaled = (value.n * 100n * 2n + value.d) / (value.d * 2n);
  return `${(Number(scaled) / 100).toString()}%`;
}

/** Weights make 100, and the score is what the indicators' scores come to. */
function scores(table: readonly Row[]): Remark[] {
  const header = table.find(({ cells }) => cells.some(({ quote }) => /分值/u.test(quote)) && cells.some(({ quote }) => /^得分$/u.test(quote)));
  const sum = rowOf(table, /^(?:得分|总分|合计)$/u);
  if (!header || !sum) return [];
  const totals = numbersIn(sum);
  const rows = table.slice(table.indexOf(header) + 1).filter((row) => row !== sum);
  const scored = rows.flatMap((row) => {
    const values = numbersIn(row).slice(-2);
    return values.length === 2 && /指标|率/u.test(row.cells.map(({ quote }) => quote).join("")) ? [values] : [];
  });
  const [weight, score] = totals;
  const remarks: Remark[] = [];
  if (weight && score && compare(weight.value, whole(100)) !== 0) {
    const message = `分值合计是${weight.spot.quote}，应为100，请核对各指标的分值。`;
    remarks.push({ severity: "error", kind: "performance", spot: weight.spot, expected: "100", message });
  }
  const rate = rowOf(rows, /^预算执行率/u);
  const reached = scored.filter((values) => !rate?.cells.includes(values[0]?.spot ?? rate.cells[0] ?? values[1]?.spot ?? fallback));
  const all = reached.reduce((total, [, got]) => add(total, got?.value ?? zero), zero);
  if (score && rate && compare(all, score.value) === 0) {
    const message = `得分${score.spot.quote}只是其余指标的得分之和，没有计入“预算执行率”的得分，请核对。`;
    remarks.push({ severity: "error", kind: "performance", spot: score.spot, message });
  }
  return remarks;
}

const fallback: Spot = { start: -1, end: -1, paragraph: -1, quote: "" };
const effects = ["经济效益", "社会效益", "生态效益"];

/** The reason for a deduction speaks of another indicator than its row. */
function reasons(table: readonly Row[]): Remark[] {
  return table.flatMap(({ cells }): Remark[] => {
    const own = effects.find((effect) => cells.some(({ quote }) => quote === `${effect}指标` || quote === effect));
    const last = cells.at(-1);
    const other = last && effects.find((effect) => effect !== own && last.quote.includes(effect) && !/指标$/u.test(last.quote));
    if (own === undefined || !other || last.quote.includes(own)) return [];
    const message = `“${own}指标”的扣分原因说的是“${other}”，请核对是否错行。`;
    return [{ severity: "error", kind: "performance", spot: last, message }];
  });
}

/** 得10分，否则不得分: another score cannot be reached. */
function attainable(table: readonly Row[]): Remark[] {
  return table.flatMap(({ cells }): Remark[] => {
    const rule = cells.find(({ quote }) => /(?:的|,)得\d+分,否则不得分/u.test(quote));
    const full = rule && /得(\d+)分,否则不得分/u.exec(rule.quote)?.[1];
    const score = cells.findLast(({ quote }) => number(quote) !== undefined);
    if (!rule || !score || full === undefined || score.quote === full || score.quote === "0") return [];
    if ((rule.quote.match(/得\d+(?:\.\d+)?分/gu) ?? []).length > 1) return [];
    const message = `评分标准是“得${full}分，否则不得分”，这里打了${score.quote}分，请核对。`;
    return [{ severity: "question", kind: "performance", spot: score, message }];
  });
}
