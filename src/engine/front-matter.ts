// The settings at the top of a pack: name, number style, budget base, table list and phrases.
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Balance, NumberStyle } from "./show";
import { packProblem, parseNodes, tokenise, type Node, type Place } from "./tags";

export type Settings = {
  name: string;
  style: NumberStyle;
  budget: "年初预算数" | "全年预算数";
  /** Ids of the public tables, in order. */
  tables: string[];
  /** Sentences with a hole: `{@比上年 总体.总计}` puts the figure where the phrase says 数. */
  phrases: Record<string, Node[]>;
};

/** Splits front matter from body; the body keeps its line numbers. @throws Problem `pack-invalid`. */
export function readFrontMatter(source: string, file: string): { settings: Settings; body: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!match) throw packProblem(file, { line: 1, column: 1 }, "开头缺少以“---”包围的设置");
  const reader = new SettingsReader(match[1] ?? "", file);
  const blank = match[0].replace(/[^\n]/g, "");
  return { settings: reader.settings(), body: blank + source.slice(match[0].length) };
}

const keys = ["名称", "金额", "百分比", "预算口径", "附表", "句式"];

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
    const { contents } = this.document;
    if (!isMap(contents)) throw packProblem(file, { line: 2, column: 1 }, "设置部分应为“名称: 值”的形式");
    for (const { key } of contents.items) {
      if (!isScalar(key) || !keys.includes(String(key.value))) {
        const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
        throw packProblem(file, this.place(at), `不认识的设置“${String(key)}”，可用的有：${keys.join("、")}`);
      }
    }
  }

  settings(): Settings {
    return {
      name: this.text(["名称"]),
      budget: this.oneOf(["预算口径"], ["全年预算数", "年初预算数"] as const, "全年预算数"),
      tables: this.list(["附表"]),
      style: {
        money: {
          unit: this.oneOf(["金额", "单位"], ["万元", "元"] as const, "万元"),
          decimals: this.decimals(["金额", "小数"], 2),
          trim: this.flag(["金额", "去尾零"], false),
          grouping: this.flag(["金额", "千分位"], false),
        },
        percent: {
          decimals: this.decimals(["百分比", "小数"], 2),
          trim: this.flag(["百分比", "去尾零"], false),
          balance: this.oneOf(["百分比", "凑整"], ["不凑整", "最大项", "最大余数"] as const satisfies Balance[], "不凑整"),
        },
      },
      phrases: this.phrases(),
    };
  }

  private place(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { line: line + 1, column: col };
  }

  private fail(path: string[], detail: string): never {
    const node: unknown = this.document.getIn(path, true);
    const offset = isScalar(node) ? (node.range?.[0] ?? 0) : 0;
    throw packProblem(this.file, this.place(offset), `“${path.join("”的“")}”${detail}`);
  }

  private text(path: string[]): string {
    const value: unknown = this.document.getIn(path);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : this.fail(path, "没有填写");
  }

  private oneOf<T extends string>(path: string[], allowed: readonly T[], otherwise: T): T {
    const value: unknown = this.document.getIn(path);
    if (value === undefined) return otherwise;
    return allowed.find((one) => one === value) ?? this.fail(path, `只能是：${allowed.join("、")}`);
  }

  private flag(path: string[], otherwise: boolean): boolean {
    const value: unknown = this.document.getIn(path);
    if (value === undefined) return otherwise;
    if (value === "是" || value === true) return true;
    return value === "否" || value === false ? false : this.fail(path, "只能是：true、false、是、否");
  }

  private decimals(path: string[], otherwise: number): number {
    const value: unknown = this.document.getIn(path);
    if (value === undefined) return otherwise;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6) return value;
    return this.fail(path, "应为 0 至 6 的整数");
  }

  private list(path: string[]): string[] {
    const value: unknown = this.document.toJS();
    const list = (value as Record<string, unknown>)[path[0] ?? ""];
    return Array.isArray(list) ? list.map(String) : [];
  }

  private phrases(): Record<string, Node[]> {
    const map: unknown = this.document.getIn(["句式"], true);
    if (!isMap(map)) return {};
    return Object.fromEntries(
      map.items.map(({ key, value }) => {
        const at = isScalar(value) ? this.place(value.range?.[0] ?? 0) : { line: 2, column: 1 };
        const text = isScalar(value) ? String(value.value) : "";
        return [String(key), parseNodes(tokenise(text, at, this.file), this.file)];
      }),
    );
  }
}
