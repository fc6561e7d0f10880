// What a draft refers to by number must be in it.
import { expect, test } from "vitest";
import { found } from "../help";

const draft = (sentence: string): string =>
  [
    "第一部分 部门概况",
    `主要职责${sentence}。`,
    "第二部分 情况说明",
    "图1：收入决算结构图",
    "附件2 自评表",
  ].join("\n\n");

test.each([
  ["，详见附件2", []],
  ["，详见附件3", ["question contents 附件3"]],
  ["，如图1所示", []],
  ["，如图2所示", ["question contents 图2"]],
  ["，见本文第二部分", []],
  ["，详见第五部分", ["question contents 第五部分"]],
  // There are no numbered tables in it: they are published apart.
  ["，详见附表4", []],
])("%s", (sentence, remarks) => expect(found(draft(sentence))).toEqual(remarks));
