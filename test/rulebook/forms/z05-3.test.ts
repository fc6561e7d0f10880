// 财决05-3: which cells its keys name. The sample has no operating expense, so 财决05 stands in for its sheet.
import { describe, expect, test } from "vitest";
import { form as whole } from "../../../src/rulebook/forms/z05";
import { form } from "../../../src/rulebook/forms/z05-3";
import { at, edit, expectLayoutProblem, listHeader, mapCells, plainBook, read } from "./help";

const book = edit(plainBook(), whole, (sheet) =>
  mapCells({ ...sheet, name: "Z05_3 经营支出决算明细表(财决05-3表)" }, (value) =>
    value === "财决05表" ? "财决05-3表" : value === "支出决算明细表" ? "经营支出决算明细表" : value,
  ),
);

describe("财决05-3", () => {
  test("has the columns of 财决05", () => {
    const reading = read(form, book);
    expect(at(reading, "合计", "合计")).toBe("E9 134528972.12");
    expect(at(reading, "2010301", "30201")).toBe("U10 168943.62");
    expect(form.columns).toBe(whole.columns);
  });

  test("cannot be read without its header or its 合计 row", () => {
    expectLayoutProblem(form, book, ...listHeader);
    expectLayoutProblem(form, book, "合计");
  });
});
