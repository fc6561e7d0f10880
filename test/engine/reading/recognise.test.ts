// Which sheet is which form: by what the sheets say, whatever tabs, order and neighbours they have.
import { describe, expect, test } from "vitest";
import type { Book, CellValue, Sheet } from "../../../src/engine/value/cell";
import { readForm } from "../../../src/engine/reading/reading";
import { recognise } from "../../../src/engine/reading/recognise";
import { forms } from "../../../src/rulebook/forms";
import { words } from "../../../src/rulebook/sheet-words";
import { form as overall } from "../../../src/rulebook/forms/z01";
import { form as fiscal } from "../../../src/rulebook/forms/z01-1";
import { form as expense } from "../../../src/rulebook/forms/z04";
import { form as basic } from "../../../src/rulebook/forms/z08-1";
import { form as projects } from "../../../src/rulebook/forms/z08-2";
import { oldForm23, sample2022, toBook } from "../../../scripts/sample";
import {
  at,
  edit,
  everything,
  fullBook,
  mapCells,
  mapSheets,
  plainBook,
  problemOf,
  read,
  sheetOf,
} from "../../rulebook/forms/help";

/** Form id → tab name. */
const found = (book: Book): Record<string, string> =>
  Object.fromEntries([...recognise(book, forms, words)].map(([id, sheet]) => [id, sheet.name]));

const sheet = (name: string, rows: CellValue[][], hidden = false): Sheet => ({
  name,
  hidden,
  top: 0,
  left: 0,
  rows,
});
const book = (...sheets: Sheet[]): Book => ({ name: "test.xlsx", sheets });
const withSheets = (base: Book, ...sheets: Sheet[]): Book => ({
  ...base,
  sheets: [...sheets, ...base.sheets],
});

/** Without 表号 in the head. */
const unnumbered = (own: Sheet): Sheet =>
  mapCells(own, (value) => (typeof value === "string" && /^财决附?\d\d(-\d)?表$/.test(value) ? null : value));
/** Without 表号 and title. */
const untitled = (own: Sheet): Sheet => ({ ...own, rows: [[], [], ...unnumbered(own).rows.slice(2)] });

describe("evidence", () => {
  test("the 表号 on the sheet is enough, whatever the tabs are called", () => {
    const renamed = mapSheets(fullBook(), (own) => ({
      ...own,
      name: `Sheet${fullBook().sheets.findIndex(({ name }) => name === own.name)}`,
    }));
    expect(Object.keys(found(renamed))).toEqual(Object.keys(found(fullBook())));
    expect(everything(renamed)).toEqual(everything(fullBook()));
  });

  test("without 表号 the whole title tells forms apart whose titles contain each other", () => {
    const bare = mapSheets(fullBook(), (own) => ({
      ...unnumbered(own),
      name: `Sheet ${own.name.length}${own.name.slice(4, 9)}`,
    }));
    expect(everything(bare)).toEqual(everything(fullBook()));
  });

  test("a title may bear its year", () => {
    const own = sheet("x", [["2022年度收入支出决算总表"]]);
    expect(found(book(own))).toEqual({ 财决01: "x" });
  });

  test("without 表号 and title the tab tells, also where it was cut at 31 characters", () => {
    const bare = mapSheets(plainBook(), untitled);
    const ids = Object.keys(found(bare)).filter((id) => id.startsWith("财决"));
    // Those that need their title are not found without it.
    expect(ids).toEqual(Object.keys(found(plainBook())).filter((id) => /^财决(?!1[12])/.test(id)));
    expect(sheetOf(basic, bare).name).toHaveLength(31);
    expect(sheetOf(basic, bare).name).toBe("Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-");
    expect(sheetOf(projects, bare).name).toBe("Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-");
  });

  test.each([
    ["Z01-收入支出决算总表", "财决01"],
    ["Z01-1-财政拨款收入支出决算总表", "财决01-1"],
    ["Z01_1 财政拨款收入支出决算总表(财决01-1表)", "财决01-1"],
    ["z05_2", "财决05-2"],
    ["Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-", "财决08-2"],
    ["收入决算表（财决03表）", "财决03"],
    ["财决04", "财决04"],
    ["F03 机构运行信息表(财决附03表)", "财决附03"],
    ["决算补充资料", "决算补充资料"],
  ])("tab “%s” is %s", (tab, id) => {
    expect(found(book(sheet(tab, [["项目", "行次"]])))).toEqual({ [id]: tab });
  });

  test.each([
    "FMDM 封面代码",
    "QB01 气决补01表",
    "QB04中央财政拨款人员经费明细表",
    "CS03 其他收入明细情况表",
    "Z013",
    "Z06 项目收入支出决算表(财决06表)",
    "Sheet1",
  ])("tab “%s” is no form of ours", (tab) => {
    expect(found(book(sheet(tab, [["项目", "行次"]])))).toEqual({});
  });

  test("a tab does not make a sheet what its own title denies", () => {
    expect(found(book(sheet("Z04 支出决算表(财决04表)", [["资产负债简表"], ["项目", "行次"]])))).toEqual({});
    expect(found(book(sheet("Z04 支出决算表(财决04表)", [["收入决算表"]])))).toEqual({
      财决03: "Z04 支出决算表(财决04表)",
    });
  });

  test("a 表号 with dashes, spaces and full-width digits of all kinds", () => {
    for (const number of ["财决01－1表", "财决 01—1 表", "财决０１-１表", " 财决01-1"]) {
      expect(found(book(sheet("x", [["某表"], [null, number]])))).toEqual({ "财决01-1": "x" });
    }
  });
});

describe("neighbours", () => {
  const total = ["财政拨款收入支出决算总表", "收入支出决算总表", "支出决算表"];

  test("published sheets are not 财决 sheets, even under the same title", () => {
    const published = total.map((title, i) =>
      sheet(`公开0${i + 1}`, [[title], [null, `公开0${i + 1}表`], ["金额单位：万元"]]),
    );
    expect(found(withSheets(plainBook(), ...published))).toEqual(found(plainBook()));
    expect(found(book(...published))).toEqual({});
    expect(found(book(sheet("x", [["支出决算表"], ["财决公开03表"]])))).toEqual({});
    expect(found(book(sheet("公开03表 支出决算表", [["支出决算表"], ["单位：万元"]])))).toEqual({});
  });

  test("the sheet with 表号 wins over one that only bears its title", () => {
    const copy = sheet("支出", [["支出决算表"], ["单位：万元"]]);
    expect(found(withSheets(plainBook(), copy))).toEqual(found(plainBook()));
  });

  test("a table of contents is none of the forms that it lists", () => {
    const contents = sheet("目录", [
      ["部门决算报表目录"],
      ["表号", "表名"],
      ...forms.slice(0, 6).map(({ id, titles }) => [`${id}表`, titles[0] ?? ""]),
    ]);
    expect(found(withSheets(plainBook(), contents))).toEqual(found(plainBook()));
    const titlesOnly = sheet("目录", [["目录"], ...total.map((title) => [title])]);
    expect(found(withSheets(plainBook(), titlesOnly))).toEqual(found(plainBook()));
    expect(found(book(titlesOnly))).toEqual({});
    expect(found(book(sheet("目录", [["财决03表"], ["财决04表"]])))).toEqual({});
  });

  test("a hidden copy yields to the visible sheet, and serves when it is alone", () => {
    const own = sheetOf(expense, plainBook());
    const hidden = { ...own, name: "copy", hidden: true };
    expect(found(withSheets(plainBook(), hidden))["财决04"]).toBe(own.name);
    expect(found(book(hidden))).toEqual({ 财决04: "copy" });
  });

  test("two visible sheets that claim one form are a Problem which names both", () => {
    const copy = { ...sheetOf(expense, plainBook()), name: "支出（修改）" };
    const problem = problemOf(() => recognise(withSheets(plainBook(), copy), forms, words));
    expect(problem.code).toBe("form-twice");
    expect(problem.message).toContain("财决04");
    expect(problem.message).toContain("“支出（修改）”");
    expect(problem.message).toContain("“Z04 支出决算表(财决04表)”");
  });

  test("FY2018 called the balance sheet 财决12", () => {
    const old = toBook(oldForm23(sample2022()));
    expect(old.sheets.map(({ name }) => name)).toContain("Z12 资产负债简表(财决12表)");
    expect(found(old)).not.toHaveProperty("财决12");
  });

  test("before FY2014 财决11 was 财政专户管理资金", () => {
    expect(found(book(sheet("Z11 x(财决11表)", [["财政专户管理资金收入支出决算表"], ["财决11表"]])))).toEqual(
      {},
    );
  });

  test("cover, department supplements and a hidden foreign sheet are passed over", () => {
    const tabs = Object.values(found(plainBook()));
    expect(tabs).not.toContain("FMDM 封面代码");
    expect(tabs).not.toContain("CS03 其他收入明细情况表");
  });

  test("sheets in reverse order are the same", () => {
    const reversed = { ...fullBook(), sheets: [...fullBook().sheets].reverse() };
    expect(found(reversed)).toEqual(found(fullBook()));
    expect(everything(reversed)).toEqual(everything(fullBook()));
  });
});

describe("layout", () => {
  test("a sheet that is recognised but cannot be read is a Problem that says what is missing", () => {
    const broken = edit(plainBook(), overall, (own) => ({ ...own, rows: own.rows.slice(0, 3) }));
    const problem = problemOf(() => read(overall, broken));
    expect(problem.code).toBe("form-layout");
    expect(problem.message).toContain("栏次");
  });

  test("headers that name no known column are a Problem", () => {
    const other = edit(plainBook(), expense, (own) => ({
      ...own,
      rows: own.rows.map((row, i) =>
        i < 8 && i > 2 ? row.map((value, j) => (j > 3 && typeof value === "string" ? "某列" : value)) : row,
      ),
    }));
    expect(problemOf(() => read(expense, other)).message).toContain("可识别的金额列");
  });

  test("rows that name nothing known are a Problem", () => {
    const other = edit(plainBook(), fiscal, (own) => ({ ...own, rows: own.rows.slice(0, 7) }));
    expect(problemOf(() => read(fiscal, other)).message).toContain("可识别的项目行");
  });

  test("an empty sheet under the right tab is a Problem, not zero", () => {
    const empty = book(sheet("Z04 支出决算表(财决04表)", []));
    const own = sheetOf(expense, empty);
    expect(problemOf(() => readForm(own, expense, words)).code).toBe("form-layout");
  });

  test("addresses follow the used range", () => {
    const moved = edit(plainBook(), expense, (own) => ({ ...own, top: 4, left: 26 }));
    expect(at(read(expense, moved), "合计", "基本支出")).toBe("AF13 9615086.92");
  });
});
