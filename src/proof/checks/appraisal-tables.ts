// 绩效自评表: the rate of execution, weights, scores, and reasons that stand beside the wrong indicator.
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  whole,
  zero,
  type Exact,
} from "../../engine/value/amount";
import type { Draft } from "../draft";
import { fold, unfold } from "../fold";
import type { Spot } from "../claim";
import type { Remark } from "../finding";
import type { Line } from "../draft-outline";

type Row = { cells: Spot[] };

export function performance(draft: Draft, lines: readonly Line[]): Remark[] {
  const tables = tablesOf(draft, lines);
  const rates = tables.flatMap((table) => rateOf(table) ?? []);
  return tables.flatMap((table) => [
    ...execution(table),
    ...scores(table),
    ...reasons(table),
    ...attainable(table),
    ...leftOver(table, rates),
  ]);
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
    const cells = ranges.flatMap((range): Spot[] => {
      const folded = fold(draft, [range]);
      const place = unfold(folded, 0, folded.text.length);
      return folded.text === "" ? [] : [{ ...place, paragraph: line.index, quote: folded.text }];
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

type Execution = { plan: Spot; spent: Spot; rate: Exact };

/** 全年执行数 ÷ 全年预算数, in percent. */
function rateOf(table: readonly Row[]): Execution | undefined {
  const [plan, spent] = numbersIn(rowOf(table, /^年度资金总额/u));
  const rate = plan && spent && divide(multiply(spent.value, whole(100)), plan.value);
  return rate && { plan: plan.spot, spent: spent.spot, rate };
}

/** The rate that the table states. */
function execution(table: readonly Row[]): Remark[] {
  const real = rateOf(table);
  const rates = rowOf(table, /^预算执行率/u)?.cells.filter(({ quote }) => quote.endsWith("%")) ?? [];
  const [said] = rates;
  const value = said && number(said.quote);
  if (!real || !said || !value || percentText(value) === percentText(real.rate)) return [];
  const expected = percentText(real.rate);
  const message = `预算执行率写的是${said.quote}，按全年执行数${real.spent.quote}÷全年预算数${real.plan.quote}应为${expected}，请改正。`;
  return [
    {
      severity: "error",
      kind: "performance",
      spot: said,
      related: [real.plan, real.spent],
      // A goal may stand beside it.
      ...(rates.length === 1 && { expected }),
      message,
    },
  ];
}

/** 资金结余率小于0.1的项目数 earns points although no project's is. */
function leftOver(table: readonly Row[], rates: readonly Execution[]): Remark[] {
  const row = rowOf(table, /^资金结余率/u);
  const score = row && numbersIn(row).at(-1);
  const isEarned = rates.some(({ rate }) => compare(rate, whole(90)) > 0);
  if (!score || rates.length === 0 || isEarned || score.value.n === 0n) return [];
  if (!row.cells.some(({ quote }) => quote.includes("结余率小于0.1"))) return [];
  const shown = rates.map(({ rate }) => percentText(rate)).join("、");
  const message = `资金结余率得了${score.spot.quote}分，但自评项目的预算执行率是${shown}，结余率不小于10%，按评分标准不得分，请核对。`;
  return [
    {
      severity: "error",
      kind: "performance",
      spot: score.spot,
      related: rates.map(({ spent }) => spent),
      message,
    },
  ];
}

function percentText(value: Exact): string {
  const scaled = (value.n * 100n * 2n + value.d) / (value.d * 2n);
  return `${(Number(scaled) / 100).toString()}%`;
}

/** Weights make 100, and the score is what the indicators' scores come to. */
function scores(table: readonly Row[]): Remark[] {
  const has = ({ cells }: Row, label: RegExp): boolean => cells.some(({ quote }) => label.test(quote));
  const header = table.find((row) => has(row, /分值/u) && has(row, /^得分$/u));
  const sum = rowOf(table, /^(?:得分|总分|合计)$/u);
  const [weight, score] = numbersIn(sum);
  if (!header || !weight || !score) return [];
  const remarks: Remark[] = [];
  if (compare(weight.value, whole(100)) !== 0) {
    const message = `分值合计是${weight.spot.quote}，应为100，请核对各指标的分值。`;
    remarks.push({ severity: "error", kind: "performance", spot: weight.spot, message });
  }
  const rate = rowOf(table, /^预算执行率/u);
  const others = table.filter((row) => row !== sum && row !== rate && has(row, /指标$/u));
  const reached = others.reduce((all, row) => add(all, numbersIn(row).at(-1)?.value ?? zero), zero);
  if (rate && compare(reached, score.value) === 0) {
    const message = `得分${score.spot.quote}只是其余指标的得分之和，没有计入“预算执行率”的得分，请核对。`;
    remarks.push({ severity: "error", kind: "performance", spot: score.spot, message });
  }
  return remarks;
}

const effects = ["经济效益", "社会效益", "生态效益"];

/** The reason for a deduction speaks of another indicator than its row. */
function reasons(table: readonly Row[]): Remark[] {
  return table.flatMap(({ cells }): Remark[] => {
    const own = effects.find((effect) =>
      cells.some(({ quote }) => quote === `${effect}指标` || quote === effect),
    );
    const last = cells.at(-1);
    const other =
      last &&
      effects.find((effect) => effect !== own && last.quote.includes(effect) && !last.quote.endsWith("指标"));
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
