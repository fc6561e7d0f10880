// 财决附02 基本数字表: its rows add up.
import { type Check, equal } from "../../engine/checks/check";
import { cell, under } from "../../engine/figures/figure";

export const basicNumberChecks: readonly Check[] = [
  // Whether 编制人数 and 实有人数 have columns of their own differs by form, so only rows are added up: 合计 and the rows of 类 and 款 add up what is below them.
  {
    id: "basic-number-rows-sum-to-total",
    title: "财决附02表的合计行、类款行应等于其下各科目之和",
    basis: "财决附02表表内关系",
    severity: "error",
    advice: "请核对这一栏的合计和各科目，看是否漏加、重复或多打了一位数字。",
    comparisons: [
      equal(cell("财决附02", "@", "#"), under("财决附02", "@", "#"), { rowsAndColumns: ["财决附02"] }),
    ],
  },
];
