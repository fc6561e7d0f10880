// Last year's figures must be of this unit, of the year before, and in the same money.
import {
  absolute,
  compare,
  group,
  multiply,
  sign,
  toDecimal,
  whole,
  type Exact,
} from "../../engine/value/amount";
import { searches, type CheckFound } from "../../engine/checks/check";
import { figure, prior } from "../../engine/figures/figure";
import type { Ledger } from "../../engine/figures/ledger";
import { cellsOf } from "../../engine/figures/trace";

/** No unit grows or shrinks a thousandfold in a year; a slip of 元 and 万元 looks so. */
const most = whole(1000);

const yuan = (value: Exact): string => `${group(toDecimal(value, 2))}元`;

function magnitude(ledger: Ledger, id: string, label: string): CheckFound[] {
  const [now, before] = [ledger.value(figure(id)), ledger.value(prior(id))];
  if (now.kind === "missing" || before.kind === "missing") return [];
  const [a, b] = [absolute(now.value), absolute(before.value)];
  const isFar = (large: Exact, small: Exact): boolean => compare(large, multiply(small, most)) > 0;
  if (sign(a) === 0 || sign(b) === 0 || (!isFar(a, b) && !isFar(b, a))) return [];
  return [
    {
      message: `${label}本年为${yuan(now.value)}，上年为${yuan(before.value)}，相差一千倍以上，很可能一年按元、一年按万元`,
      cells: cellsOf(ledger, figure(id)),
      severity: "error",
    },
  ];
}

/** What last year's workbook does not say of itself. */
function unsaid({ input: { prior: book, year, unit } }: Ledger): CheckFound[] {
  if (!book) return [];
  const lacks = [
    ...(unit !== null && book.input.unit === null ? ["编制单位"] : []),
    ...(year !== null && book.input.year === null ? ["年度"] : []),
  ];
  return lacks.length === 0
    ? []
    : [{ message: `上年决算工作簿没有写明${lacks.join("和")}，无法确认它是本单位上一年度的决算`, cells: [] }];
}

export const check = searches(
  {
    id: "last-year-book-fits",
    title: "上年决算应是本单位上一年度、同一金额单位的数",
    basis: "与上年决算衔接；核对清单T15、X20",
    severity: "warning",
    advice: "请核对上年决算工作簿（或“上年决算”表）的单位、年度和金额单位。",
  },
  (ledger) => ({
    found: [
      ...unsaid(ledger),
      ...magnitude(ledger, "总体.本年收入", "本年收入合计"),
      ...magnitude(ledger, "总体.本年支出", "本年支出合计"),
    ],
  }),
);
