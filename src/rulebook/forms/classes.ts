// The rows that several fixed forms share: functional classes (支出功能分类的类) and what expense was for.
import type { RowSpec } from "../../engine/reading/form";
import { economicClasses } from "../terms/economic";
import { className } from "../terms/functional";

/** The classes that 财决01 prints, in its order. */
export const classCodes: readonly string[] = [
  ...[
    "201",
    "202",
    "203",
    "204",
    "205",
    "206",
    "207",
    "208",
    "210",
    "211",
    "212",
    "213",
    "214",
    "215",
    "216",
  ],
  ...["217", "219", "220", "221", "222", "223", "224", "229", "231", "232", "234"],
];

/** A year whose forms still print the names before the renamings of 2019 and 2020. */
const beforeRenaming = 2018;

/** A row for each class, found by its name now or before the renamings; numerals differ from year to year. */
export function classRows(block: number): Record<string, RowSpec> {
  return Object.fromEntries(
    classCodes.map((code) => {
      const names = [className(code), className(code, beforeRenaming)];
      return [code, { block, labels: [...new Set(names.filter((name) => name !== undefined))] }];
    }),
  );
}

/** 基本支出 and 项目支出 with their parts, and 经济分类支出合计 with its ten 类. */
export function natureRows(block: number): Record<string, RowSpec> {
  return {
    基本支出: { block, labels: ["基本支出"] },
    人员经费: { block, labels: ["人员经费"] },
    公用经费: { block, labels: ["公用经费", "日常公用经费"] },
    项目支出: { block, labels: ["项目支出"] },
    基本建设类项目: { block, labels: ["基本建设类项目"] },
    经济分类支出合计: { block, labels: ["经济分类支出合计"] },
    ...Object.fromEntries(
      economicClasses.map(({ code, name, aliases }) => [code, { block, labels: [name, ...aliases] }]),
    ),
  };
}
