// The figures that the rulebook has, and those that drafts alone tell.
import { books } from "../../proof/book/help";

/** Told in drafts, of no sheet that we read: they are compared within the draft only. */
const onlyInDrafts = new Set([
  ..."财政拨款.类[@].金额 财政拨款.项[@].金额 财政拨款.基本支出 财政拨款.项目支出 支出.类[@].金额".split(" "),
  ..."采购.预留中小 采购.预留小微 资产.购置大型设备 三公.购置用途[@].数量".split(" "),
  ..."三公.保有用途[@].数量 会议费 培训费 差旅费 采购.预算 政府性基金.收入 国有资本.收入".split(" "),
  ...["货物", "工程", "服务"].map((kind) => `采购.${kind}预算`),
  ...["政府性基金", "国有资本", "一般公共预算"].flatMap((fund) =>
    ["年初结转和结余", "年末结转和结余"].map((left) => `${fund}.${left}`),
  ),
  ...["支出", "一般公共预算", "财政拨款"].map((of) => `${of}.款[@].金额`),
]);

const anyKey = (id: string): string => id.replace(/\[.*?\]/u, "[@]");
const known = new Set(Object.keys(books.report.figures).map(anyKey));

/** Ids that are neither. */
export const unknownFigures = (ids: readonly string[]): string[] =>
  ids.filter((id) => !known.has(anyKey(id)) && !onlyInDrafts.has(anyKey(id)));
