// The settings at the top of a pack: name, number style, budget base, table list and phrases.
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar } from "yaml";
import { packProblem, type PackPlace } from "./pack-place";
import type { TableStyle } from "../sheets/table-def";
import { readThreshold } from "../figures/reason";
import type { Budgets } from "../figures/knowledge";
import type { Balance } from "../value/measure";
import type { NumberStyle } from "../figures/show";
import { parseNodes, tokenise, type Node } from "./tags";

export type PackSettings = {
  name: string;
  style: NumberStyle;
  /** One of the rulebook's bases. */
  budget: string;
  /** Changes against last year call for a reason when their rate is above this many %, a decimal. */
  reasonsAbove: string;
  /** The public tables, in order. */
  tables: readonly TableChoice[];
  /** Unit of their amounts, and whether 0 is printed as a blank. */
  tableStyle: TableStyle;
  /** Sentences with a hole: `{@比上年 总体.总计}` puts the figure where the phrase says 数. */
  phrases: Readonly<Record<string, readonly Node[]>>;
};

/** A public table of the document: which one, and what this place calls it instead. */
type TableChoice = {
  table: string;
  title?: string;
  id?: string;
  unit?: TableStyle["unit"];
  place: PackPlace;
};

/** What a pack may choose from. */
export type Choices = { budgets: Pick<Budgets, "bases"> };

/** Splits front matter from body; the body keeps its line numbers. @throws Problem `pack-invalid`. */
export function readFrontMatter(
  source: string,
  file: string,
  choices: Choices,
): { settings: PackSettings; body: string } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) throw packProblem(file, { line: 1, column: 1 }, "开头缺少以“---”包围的设置");
  const blank = match[0].replace(/[^\n]/g, "");
  return {
    settings: new SettingsReader(match[1] ?? "", file).settings(choices),
    body: blank + source.slice(match[0].length),
  };
}

const units = ["万元", "元"] as const;

/** Reads typed values out of the YAML, with the place of whatever is wrong. */
class SettingsReader {
  private readonly lines = new LineCounter();
  private readonly document;

  constructor(
    yaml: string,
    private readonly file: string,
  ) {
    this.document = parseDocument(yaml, { lineCounter: this.lines });
    const [error] = this.document.errors;
    if (error) throw packProblem(file, this.place(error.pos[0]), "设置部分不是正确的 YAML");
  }

  settings({ budgets: { bases } }: Choices): PackSettings {
    this.names(
      [],
      ["名称", "金额", "百分比", "预算口径", "原因阈值", "附表", "附表单位", "附表零值", "句式"],
    );
    this.names(["金额"], ["单位", "小数", "去尾零", "千分位"]);
    this.names(["百分比"], ["小数", "去尾零", "凑整"]);
    const unit = this.oneOf(["金额", "单位"], units, "万元");
    return {
      name: this.text(["名称"]),
      budget: this.oneOf(["预算口径"], bases, bases[0]),
      reasonsAbove: this.threshold(["原因阈值"]),
      tables: this.tables(["附表"]),
      tableStyle: {
        unit: this.oneOf(["附表单位"], units, unit),
        blankZeros: this.oneOf(["附表零值"], ["空白", "零"], "空白") === "空白",
      },
      style: {
        money: {
          unit,
          decimals: this.decimals(["金额", "小数"], 2),
          trim: this.flag(["金额", "去尾零"], false),
          grouping: this.flag(["金额", "千分位"], false),
        },
        percent: {
          decimals: this.decimals(["百分比", "小数"], 2),
          trim: this.flag(["百分比", "去尾零"], false),
          balance: this.oneOf<Balance>(["百分比", "凑整"], ["不凑整", "最大项", "最大余数"], "不凑整"),
        },
      },
      phrases: this.phrases(),
    };
  }

  /** The settings begin on the second line of the file. */
  private place(offset: number): PackPlace {
    const { line, col } = this.lines.linePos(offset);
    return { line: line + 1, column: col };
  }

  private placeOf(node: unknown): PackPlace {
    return this.place(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  }

  private node(path: readonly string[]): unknown {
    return path.length === 0 ? this.document.contents : this.document.getIn(path, true);
  }

  private fail(path: readonly string[], detail: string, at: unknown = this.node(path)): never {
    const names = path.map((name) => (/^\d+$/.test(name) ? `第${Number(name) + 1}项` : name));
    const what = path.length === 0 ? "设置部分" : `“${names.join("”的“")}”`;
    throw packProblem(this.file, this.placeOf(at), what + detail);
  }

  /** Sees to it that a mapping, where there is one, holds nothing but these names. */
  private names(path: readonly string[], known: readonly string[]): void {
    const node = this.node(path);
    if (node === undefined) return;
    if (!isMap(node)) this.fail(path, "应为“名称: 值”的形式");
    for (const { key } of node.items) {
      if (isScalar(key) && known.includes(String(key.value))) continue;
      this.fail(path, `中有不认识的设置“${String(key)}”，可用的有：${known.join("、")}`, key);
    }
  }

  private scalar(path: readonly string[]): unknown {
    const node = this.node(path);
    return isScalar(node) ? node.value : node;
  }

  private text(path: readonly string[]): string {
    const value = this.scalar(path);
    const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    return text === "" ? this.fail(path, "没有填写") : text;
  }

  private oneOf<T extends string>(path: readonly string[], allowed: readonly T[], otherwise: T): T {
    const value = this.scalar(path);
    if (value === undefined) return otherwise;
    return allowed.find((one) => one === value) ?? this.fail(path, `只能是：${allowed.join("、")}`);
  }

  private flag(path: readonly string[], otherwise: boolean): boolean {
    const value = this.scalar(path);
    if (value === undefined) return otherwise;
    if (value === "是" || value === true) return true;
    return value === "否" || value === false ? false : this.fail(path, "只能是：true、false、是、否");
  }

  private decimals(path: readonly string[], otherwise: number): number {
    const value = this.scalar(path);
    if (value === undefined) return otherwise;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6) return value;
    return this.fail(path, "应为 0 至 6 的整数");
  }

  private threshold(path: readonly string[]): string {
    const value = this.scalar(path);
    if (value === undefined) return "0";
    const read =
      typeof value === "string" || typeof value === "number" ? readThreshold(String(value)) : undefined;
    return read ?? this.fail(path, "应为百分数，如 10%");
  }

  private tables(path: readonly string[]): TableChoice[] {
    const node = this.node(path);
    if (node === undefined) return [];
    if (!isSeq(node)) this.fail(path, "应为“[公开01, 公开02]”的形式");
    return node.items.map((item, i) => {
      if (isScalar(item)) return { table: String(item.value), place: this.placeOf(item) };
      if (!isMap(item)) this.fail(path, "的每一项应为表名，或“{ 表: 公开06, 标题: …, 编号: 公开05 }”", item);
      return this.table([...path, String(i)], item);
    });
  }

  private table(path: readonly string[], item: unknown): TableChoice {
    this.names(path, ["表", "标题", "编号", "单位"]);
    const has = (name: string): boolean => this.node([...path, name]) !== undefined;
    return {
      table: has("表") ? this.text([...path, "表"]) : this.fail(path, "没有填写“表”", item),
      ...(has("标题") && { title: this.text([...path, "标题"]) }),
      ...(has("编号") && { id: this.text([...path, "编号"]) }),
      ...(has("单位") && { unit: this.oneOf([...path, "单位"], units, "万元") }),
      place: this.placeOf(this.node([...path, "表"])),
    };
  }

  private phrases(): Record<string, Node[]> {
    const map = this.node(["句式"]);
    if (map === undefined) return {};
    if (!isMap(map)) this.fail(["句式"], "应为“名称: 内容”的形式");
    return Object.fromEntries(
      map.items.map(({ key, value }) => [String(key), this.phrase(String(key), value)]),
    );
  }

  private phrase(name: string, value: unknown): Node[] {
    if (!isScalar(value) || typeof value.value !== "string")
      return this.fail(["句式", name], "应为一句话，以“{”开头时要加引号", value);
    const { line, column } = this.place(value.range?.[0] ?? 0);
    const quoted = value.type === Scalar.QUOTE_DOUBLE || value.type === Scalar.QUOTE_SINGLE;
    return parseNodes(
      tokenise(value.value, { line, column: column + (quoted ? 1 : 0) }, this.file),
      this.file,
    );
  }
}
