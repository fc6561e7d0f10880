// Merged headers: groups, columns that reach down, and neighbours that only look alike.
import { describe, expect, it } from "vitest";
import { layHeader } from "../../../src/engine/sheets/table-header";

const texts = (paths: string[][]): (string | undefined)[][] =>
  layHeader(paths, 0, 0).rows.map((row) => row.map((cell) => cell?.text));

describe("layHeader", () => {
  it("merges groups across and short columns down", () => {
    const paths = [
      ["项目", "编码"],
      ["项目", "名称"],
      ["合计"],
      ["支出", "基本", "人员"],
      ["支出", "基本", "公用"],
      ["支出", "项目"],
    ];
    const { merges } = layHeader(paths, 3, 1);
    expect(texts(paths)).toEqual([
      ["项目", undefined, "合计", "支出", undefined, undefined],
      ["编码", "名称", undefined, "基本", undefined, "项目"],
      [undefined, undefined, undefined, "人员", "公用", undefined],
    ]);
    expect(merges).toEqual([
      { top: 3, left: 1, bottom: 3, right: 2 },
      { top: 3, left: 3, bottom: 5, right: 3 },
      { top: 3, left: 4, bottom: 3, right: 6 },
      { top: 4, left: 1, bottom: 5, right: 1 },
      { top: 4, left: 2, bottom: 5, right: 2 },
      { top: 4, left: 4, bottom: 4, right: 5 },
      { top: 4, left: 6, bottom: 5, right: 6 },
    ]);
  });

  it("keeps columns of the same name apart, alone and in different groups", () => {
    expect(texts([["金额"], ["金额"]])).toEqual([["金额", "金额"]]);
    expect(
      texts([
        ["甲", "小计", "一"],
        ["乙", "小计", "一"],
      ]),
    ).toEqual([
      ["甲", "乙"],
      ["小计", "小计"],
      ["一", "一"],
    ]);
    expect(texts([["合计"], ["合计", "一"]])).toEqual([
      ["合计", "合计"],
      [undefined, "一"],
    ]);
  });

  it("merges nothing in a single row", () => expect(layHeader([["甲"], ["乙"]], 0, 0).merges).toEqual([]));
});
