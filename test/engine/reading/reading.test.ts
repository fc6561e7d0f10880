// What exports do to a sheet, and that none of it changes what is read.
import { describe, expect, test } from "vitest";
import { compare, subtract, absolute, toDecimal } from "../../../src/engine/value/amount";
import { cellText, normalise, type Book, type CellValue, type Sheet } from "../../../src/engine/value/cell";
import { codesAt, leafRows } from "../../../src/engine/reading/leaves";
import {
  amountAt,
  amountColumns,
  columnOf,
  detailColumns,
  type Reading,
} from "../../../src/engine/reading/reading";
import { strayRows, unknownLabels } from "../../../src/engine/reading/rows";
import { forms } from "../../../src/rulebook/forms";
import { form as annex } from "../../../src/rulebook/forms/f03";
import { form as overall } from "../../../src/rulebook/forms/z01";
import { form as income } from "../../../src/rulebook/forms/z03";
import { form as expense } from "../../../src/rulebook/forms/z04";
import { form as detail } from "../../../src/rulebook/forms/z05";
import { form as basic } from "../../../src/rulebook/forms/z05-1";
import { form as projects } from "../../../src/rulebook/forms/z05-2";
import { form as general } from "../../../src/rulebook/forms/z07";
import {
  codesAsNumbers,
  inTenThousands,
  oldForm23,
  sample2022,
  shifted,
  toBook,
  withClassRows,
  withSegments,
} from "../../../scripts/sample";
import {
  at,
  differences,
  edit,
  everything,
  fullBook,
  fullWorkbook,
  mapCells,
  mapRows,
  mapSheets,
  numbered,
  plainBook,
  read,
  readAll,
  withoutRows,
} from "../../rulebook/forms/help";

const plain = everything(fullBook());
const isForm = ({ name }: Sheet): boolean => /^[ZF]\d\d/.test(name);

/** Changes every cell of the official sheets. */
const everyCell = (change: (value: CellValue) => CellValue): Book =>
  mapSheets(fullBook(), (sheet) => (isForm(sheet) ? mapCells(sheet, change) : sheet));

const everyText = (change: (text: string) => CellValue): Book =>
  everyCell((value) => (typeof value === "string" ? change(value) : value));

test("the sample has enough in it for the rest to mean something", () => {
  expect(plain.size).toBeGreaterThan(10_000);
  expect([...plain.values()].filter((value) => value !== "" && value !== "0").length).toBeGreaterThan(1_000);
});

describe("how cells are written", () => {
  test.each(["——", "一", "────", "-", "－", ""])("“%s” for a cell that does not apply", (dash) => {
    expect(
      differences(
        everyCell((value) => (value === "—" ? dash : value)),
        plain,
      ),
    ).toEqual([]);
  });

  test("a — in every row of a list crosses its column out, in some rows it does not", () => {
    const { columns, crossedOut, rows } = read(basic);
    const [within = -1, without = -1] = ["301", "309"].map((key) => columns[0]?.get(key) ?? -1);
    expect([within, without].map((column) => crossedOut.has(column))).toEqual([false, true]);
    const book = edit(fullBook(), basic, (sheet) =>
      mapRows(sheet, (cells, index) =>
        index === rows[1]?.index ? cells.with(within, "—").with(without, 0) : cells,
      ),
    );
    expect([within, without].map((column) => read(basic, book).crossedOut.has(column))).toEqual([
      false,
      false,
    ]);
  });

  test("amounts as text with separators, full-width digits or trailing spaces", () => {
    const asText = (value: number): string => value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
    const book = mapSheets(fullBook(), (sheet) =>
      mapCells(sheet, (value) =>
        typeof value === "number" && !Number.isInteger(value) ? asText(value) : value,
      ),
    );
    expect(differences(book, plain)).toEqual([]);
    const wide = mapSheets(fullBook(), (sheet) =>
      mapCells(sheet, (value) =>
        typeof value === "number" && !Number.isInteger(value)
          ? ` ${asText(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))} `
          : value,
      ),
    );
    expect(differences(wide, plain)).toEqual([]);
  });

  test("half-width brackets, colons and dots", () => {
    const halves: Record<string, string> = {
      "（": "(",
      "）": ")",
      "：": ":",
      "，": ",",
      "．": ".",
      "－": "-",
    };
    expect(
      everything(everyText((text) => text.replace(/[（）：，．－]/g, (mark) => halves[mark] ?? mark))),
    ).toEqual(plain);
  });

  test("spaces inside and around labels, line breaks in headers", () => {
    const spread = (text: string): string =>
      text.length < 12 && !/\d/.test(text) ? text.replace(/(.)(?=.)/gu, "$1 ") : text;
    expect(
      differences(
        everyText((text) => `　${spread(text)}  `),
        plain,
      ),
    ).toEqual([]);
    expect(
      everything(everyText((text) => (text.length > 3 ? `${text.slice(0, 3)}\n${text.slice(3)}` : text))),
    ).toEqual(plain);
  });

  test("numerals of labels that are counted otherwise", () => {
    const recount = (text: string): string =>
      text.replace(/^(　*)[一二三四五六七八九十]+、/, "$1三十、").replace(/^(　*)\d．/, "$19、");
    expect(differences(everyText(recount), plain)).toEqual([]);
    expect(
      differences(
        everyText((text) => text.replace(/^(　*)其中：/, "$1　其中: ")),
        plain,
      ),
    ).toEqual([]);
  });

  test("what is no number stays what it is", () => {
    const book = edit(plainBook(), expense, (sheet) =>
      mapCells(sheet, (v) => (v === 9615086.92 ? "#REF!" : v)),
    );
    const reading = read(expense, book);
    const total = reading.byKey.get("合计")?.[0];
    expect(total && amountAt(reading, total, columnOf(reading, total, "基本支出") ?? 0)).toEqual({
      kind: "error",
      text: "#REF!",
    });
  });
});

describe("where things stand", () => {
  test("blank rows above and blank columns before every sheet, as top and left of the used range", () => {
    const moved = toBook(shifted(fullWorkbook(), 3, 2));
    expect(differences(moved, plain)).toEqual([]);
    expect(at(read(expense, moved), "合计", "基本支出")).toBe("H12 9615086.92");
  });

  test("blank rows and columns inside the used range", () => {
    const blank = (sheet: Sheet): Sheet => ({
      ...sheet,
      rows: [
        ...Array.from({ length: 15 }, () => [null]),
        ...sheet.rows.map((row): CellValue[] => [null, null, ...row]),
      ],
    });
    const moved = mapSheets(fullBook(), blank);
    expect(differences(moved, plain)).toEqual([]);
    expect(at(read(expense, moved), "合计", "基本支出")).toBe("H24 9615086.92");
    expect(read(expense, moved)).toMatchObject({ unitName: "乐山市市中区人民政府办公室", year: 2022 });
  });

  test("more rows above the header: a remark, a blank one, the unit and the money unit apart", () => {
    const book = mapSheets(fullBook(), (sheet) =>
      isForm(sheet)
        ? {
            ...sheet,
            rows: sheet.rows.flatMap((row, index) =>
              index === 2 ? [row, ["审核状态：已审核（汇总）"], [null], ["金额单位：元"]] : [row],
            ),
          }
        : sheet,
    );
    expect(differences(book, plain)).toEqual([]);
    const reading = read(
      detail,
      edit(fullBook(), detail, (sheet) => insert(sheet, 3, [["本表已审核"]])),
    );
    expect(detailColumns(reading, reading.columns[0]?.get("301") ?? 0)).toHaveLength(13);
    expect(detailColumns(reading, reading.columns[0]?.get("合计") ?? 0)).toEqual([]);
  });

  test("a column that the form does not know, and a column that is gone", () => {
    const book = edit(plainBook(), income, (sheet) =>
      mapRows(sheet, (row, index) => [
        ...row.slice(0, 6),
        index === 3 ? "财政专户管理资金" : 7,
        ...row.slice(6),
      ]),
    );
    const reading = read(income, book);
    expect(at(reading, "合计", "上级补助收入")).toBe("H9 0");
    expect(amountColumns(reading)).toContain("列6");
    const without = edit(plainBook(), income, (sheet) =>
      mapRows(sheet, (row) => row.filter((_, column) => column !== 8)),
    );
    expect(at(read(income, without), "合计", "教育收费")).toBe("no column 教育收费");
    expect(at(read(income, without), "合计", "经营收入")).toBe("I9 0");
  });

  test("more words about a project are no amounts", () => {
    const book = edit(plainBook(), projects, (sheet) =>
      mapRows(sheet, (row, index) => [
        ...row.slice(0, 5),
        index === 4 ? "是否横向课题" : index > 8 ? "否" : null,
        ...row.slice(5),
      ]),
    );
    const reading = read(projects, book);
    expect(at(reading, "合计", "合计")).toBe("H9 124913885.2");
    expect(amountColumns(reading).filter((key) => key.startsWith("列"))).toEqual([]);
  });

  test("columns in another order", () => {
    const book = edit(fullBook(), expense, (sheet) =>
      mapRows(sheet, (row) => [
        ...row.slice(0, 4),
        row[6] ?? null,
        row[4] ?? null,
        row[5] ?? null,
        ...row.slice(7),
      ]),
    );
    expect(at(read(expense, book), "合计", "本年支出合计")).toBe("F9 139303306.47");
    expect(at(read(expense, book), "合计", "项目支出")).toBe("E9 129688219.55");
    expect(amountColumns(read(expense, book)).slice(0, 3)).toEqual(["项目支出", "本年支出合计", "基本支出"]);
  });

  test("the 合计 row last, and labelled in the first column", () => {
    const book = edit(plainBook(), expense, (sheet) => {
      const rows = sheet.rows.filter((row) => row[3] !== "合计");
      const total = sheet.rows.find((row) => row[3] === "合计") ?? [];
      return {
        ...sheet,
        rows: [...rows.slice(0, -1), ["合 计", null, null, null, ...total.slice(4)], ...rows.slice(-1)],
      };
    });
    expect(at(read(expense, book), "合计", "基本支出")).toBe("F24 9615086.92");
    expect(at(read(expense, book), "2010301", "基本支出")).toBe("F9 6337912.35");
  });
});

const insert = (sheet: Sheet, index: number, rows: readonly (readonly CellValue[])[]): Sheet => ({
  ...sheet,
  rows: [...sheet.rows.slice(0, index), ...rows, ...sheet.rows.slice(index)],
});

describe("a re-created sheet", () => {
  test("without 栏次 row is read by its 行次 or 科目名称", () => {
    const book = mapSheets(fullBook(), (sheet) => (isForm(sheet) ? withoutRows(sheet, "栏次") : sheet));
    expect(differences(book, plain)).toEqual([]);
  });

  test("with flat two-row headers, 合计 in the second, and no 栏次 row", () => {
    const unit = "某单位";
    const sheet: Sheet = {
      name: "07",
      hidden: false,
      top: 0,
      left: 0,
      rows: [
        ["一般公共预算财政拨款收入支出决算表"],
        [`编制单位：${unit}`, null, null, null, null, null, null, "财决07表"],
        ["科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", null, null, "年末结转和结余"],
        [null, null, null, null, "合计", "基本支出", "项目支出", null],
        ["合计", null, 1, 2, 3, 4, 5, 6],
        ["2010301", "行政运行", 1, 2, 3, 4, 5, 6],
      ],
    };
    const reading = read(general, { name: "", sheets: [sheet] });
    expect(at(reading, "合计", "本年支出")).toBe("E5 3");
    expect(at(reading, "2010301", "项目支出")).toBe("G6 5");
    expect(at(reading, "2010301", "年末结转和结余")).toBe("H6 6");
    expect(reading.unitName).toBe(unit);
  });

  test("whose merged headers were taken apart, each cell with the text", () => {
    const merges = new Map(fullWorkbook().sheets.map((grid) => [grid.name, grid.merges]));
    const fill = (sheet: Sheet): Sheet => {
      const rows = sheet.rows.map((row) => [...row]);
      for (const [top, left, bottom, right] of merges.get(sheet.name) ?? []) {
        for (let row = top; top > 2 && top < 7 && row <= bottom; row++) {
          rows[row]?.fill(rows[top]?.[left] ?? null, left, right + 1);
        }
      }
      return { ...sheet, rows };
    };
    const book = mapSheets(fullBook(), (sheet) => (isForm(sheet) ? fill(sheet) : sheet));
    expect(differences(book, plain)).toEqual([]);
    const reading = read(detail, book);
    expect(detailColumns(reading, reading.columns[0]?.get("399") ?? 0)).toHaveLength(5);
  });
});

describe("codes", () => {
  const same = (book: Book): void => expect(differences(book, plain)).toEqual([]);

  test("as numbers", () => same(toBook(codesAsNumbers(fullWorkbook()))));
  test("in three segments", () => same(toBook(withSegments(fullWorkbook()))));
  test("in three segments as numbers, so that 03 became 3", () =>
    same(toBook(codesAsNumbers(withSegments(fullWorkbook())))));

  test("growing from column to column: 201 | 20103 | 2010301", () =>
    same(
      mapSheets(fullBook(), (sheet) =>
        mapRows(sheet, (row) => {
          const code = typeof row[0] === "string" && /^\d{7}$/.test(row[0]) ? row[0] : undefined;
          return code ? [code.slice(0, 3), code.slice(0, 5), code, ...row.slice(3)] : row;
        }),
      ),
    ));

  test("in one column beside the name", () =>
    same(
      mapSheets(fullBook(), (sheet) =>
        isForm(sheet) && read04To12(sheet)
          ? mapRows(sheet, (row) => [row[0] ?? null, ...row.slice(3)])
          : sheet,
      ),
    ));

  const read04To12 = ({ name }: Sheet): boolean => /^(?:Z0[2-9]|Z1[0-2]|F02)/.test(name);

  test("with 类 and 款 rows among them, which are no leaves", () => {
    const [flat, mixed] = [toBook(fullWorkbook()), toBook(withClassRows(fullWorkbook()))];
    const before = readAll(flat);
    for (const [id, reading] of readAll(mixed)) {
      const other = before.get(id);
      if (reading.form.kind !== "list" || reading.form.key !== "code" || !other) continue;
      expect(leavesOf(reading), id).toEqual(leavesOf(other));
      for (const digits of [3, 5, 7] as const)
        expect(codesAt(reading, digits)).toEqual(codesAt(other, digits));
    }
  });

  test("leaves lie under their 类, 款 and 项", () => {
    const reading = read(expense, toBook(withClassRows(sample2022())));
    const keys = (prefix: string): string[] => leafRows(reading, prefix).map(({ key }) => key);
    expect(keys("20808")).toEqual(["2080801", "2080899"]);
    expect(keys("213")).toEqual(["2130102", "2139999"]);
    expect(keys("2210201")).toEqual(["2210201"]);
    expect(keys("999")).toEqual([]);
    expect(codesAt(reading, 3)).toEqual(["201", "208", "210", "213", "221"]);
    expect(reading.byKey.get("208")).toHaveLength(1);
  });

  test("a project is a leaf, and the subtotal of its 科目 is not", () => {
    const leaves = leafRows(read(projects, toBook(withClassRows(sample2022()))), "2010302");
    expect(leaves.map(({ name }) => name)).toEqual([
      ...["单位运转经费", "便民服务热线运行维护", "政府会议室音视频系统升级", "智慧政务平台建设"],
      ...["招商引资落地奖励", "重大项目前期工作"],
    ]);
  });
});

const leavesOf = (reading: Reading): string[] =>
  leafRows(reading, "").map((row) =>
    [
      row.key,
      row.name,
      ...amountColumns(reading).map((key) => text(reading, row.index, columnOf(reading, row, key))),
    ].join("|"),
  );
const text = (reading: Reading, row: number, column = -1): string => {
  const value = cellText(reading.sheet.rows[row]?.[column]);
  return value === "0" || value === "—" ? "" : value;
};

describe("money units", () => {
  test("万元 with six decimals says the same, exactly; counts are not scaled", () => {
    const book = toBook(inTenThousands(fullWorkbook(), 6));
    expect(differences(book, plain)).toEqual([]);
    expect(read(expense, book)).toMatchObject({ scale: 10000, slack: { n: 0n } });
    expect(read(expense)).toMatchObject({ scale: 1, slack: { n: 0n } });
    expect(at(read(annex, book), "保有量", "统计数")).toBe("E20 1");
  });

  test("万元 with two decimals is off by no more than half of its last place", () => {
    const exact = readAll(fullBook());
    for (const [id, reading] of readAll(toBook(inTenThousands(fullWorkbook(), 2)))) {
      const other = exact.get(id);
      if (!other) continue;
      if (reading.scale === 10000) expect(toDecimal(reading.slack, 2)).toBe("50.00");
      for (const [row, nth] of numbered(reading)) {
        for (const key of reading.columns.flatMap((block) => [...block.keys()])) {
          const [here, there] = [valueAt(reading, row.key, nth, key), valueAt(other, row.key, nth, key)];
          if (!here || !there) continue;
          const off = absolute(subtract(here, there));
          expect(
            compare(off, row.count ? { n: 0n, d: 1n } : reading.slack),
            `${id} ${row.key} ${key}`,
          ).toBeLessThan(1);
        }
      }
    }
  });

  test("a count keeps its value in 万元 even where the label does not say 辆", () => {
    const book = edit(toBook(inTenThousands(sample2022(), 2)), annex, (sheet) =>
      mapCells(sheet, (value) => (typeof value === "string" ? value.replace(/（[辆个人]）$/, "") : value)),
    );
    const reading = read(annex, book);
    const row = reading.byKey.get("国内接待人次")?.[0];
    expect(row && toDecimal(amountOf(reading, row.key, 0, "统计数"), 0)).toBe("38");
    expect(toDecimal(amountOf(reading, "国内接待费", 0, "统计数"), 2)).toBe("3800.00");
  });
});

const valueAt = (reading: Reading, key: string, nth: number, column: string) => {
  const row = reading.byKey.get(key)?.[nth];
  const index = row && columnOf(reading, row, column);
  const parsed = row && index !== undefined ? amountAt(reading, row, index) : undefined;
  return parsed?.kind === "number" ? parsed.value : undefined;
};
const amountOf = (reading: Reading, key: string, nth: number, column: string) => {
  const value = valueAt(reading, key, nth, column);
  if (!value) throw new Error(`no amount ${key} ${column}`);
  return value;
};

describe("years", () => {
  test("FY2018: 23 classes under older names, 调整预算数, no column of 国有资本, 05 family without 30311", () => {
    const [old, now] = [readAll(toBook(oldForm23(sample2022()))), readAll(toBook(sample2022()))];
    const value = (readings: Map<string, Reading>, form: string, row: string, column: string): string =>
      toDecimal(amountOf(readings.get(form)!, row, 0, column), 2);
    for (const [form, row, column] of [
      ["财决01", "208", "全年预算数"],
      ["财决01", "本年支出合计", "决算数"],
      ["财决01-1", "210", "决算数/一般公共"],
      ["财决01-1", "支出总计", "决算数/合计"],
      ["财决05", "合计", "31299"],
      ["财决07", "合计", "公用经费"],
      ["财决附03", "公务接待费", "统计数"],
    ] as const) {
      expect(value(old, form, row, column), `${form} ${row} ${column}`).toBe(value(now, form, row, column));
    }
    expect(old.get("财决01")?.rows.filter(({ key }) => /^2\d\d$/.test(key))).toHaveLength(23);
    expect(old.get("财决05")?.columns[0]?.has("30311")).toBe(false);
    expect(old.get("财决04")?.year).toBe(2018);
  });

  test("FY2019: 24 classes, 二十二 is 其他支出", () => {
    const of2019 = new Map<CellValue, CellValue>([
      ["十四、资源勘探工业信息等支出", "十四、资源勘探信息等支出"],
      ["二十一、国有资本经营预算支出", "二十一、灾害防治及应急管理支出"],
      ["二十二、灾害防治及应急管理支出", "二十二、其他支出"],
      ["二十三、其他支出", "二十三、债务还本支出"],
      ["二十四、债务还本支出", "二十四、债务付息支出"],
      ["二十五、债务付息支出", ""],
      ["二十六、抗疫特别国债安排的支出", ""],
    ]);
    const book = edit(plainBook(), overall, (sheet) =>
      mapCells(sheet, (value) => of2019.get(value) ?? value),
    );
    const reading = read(overall, book);
    expect(at(reading, "224", "决算数")).toBe("J27 0");
    expect(at(reading, "229", "决算数")).toBe("J28 0");
    expect(at(reading, "232", "决算数")).toBe("J30 0");
    expect(at(reading, "215", "决算数")).toBe("J20 0");
    expect(at(reading, "223", "决算数")).toBe("no row 223");
    expect(at(reading, "本年支出合计", "决算数")).toBe("O33 134528972.12");
  });
});

describe("other things on a sheet", () => {
  test("unit and year, beside their labels or in the title, or not at all", () => {
    const head = (rows: readonly CellValue[][]): Reading =>
      read(
        expense,
        edit(plainBook(), expense, (sheet) => ({ ...sheet, rows: [...rows, ...sheet.rows.slice(3)] })),
      );
    expect(
      head([["2023年度支出决算表"], ["财决04表"], ["编制单位：", "甲局", "金额单位：元"]]),
    ).toMatchObject({
      unitName: "甲局",
      year: 2023,
    });
    expect(head([["支出决算表"], ["财决04表"], ["填报单位: 乙局 ", "2021年"]])).toMatchObject({
      unitName: "乙局",
      year: 2021,
    });
    expect(head([["支出决算表"], ["财决04表"]])).toMatchObject({ unitName: null, year: null });
  });

  test("notes below the data are no rows", () => {
    const reading = read(expense);
    expect(reading.rows).toHaveLength(16);
    expect(strayRows(reading.sheet, expense, reading.header, reading.words, reading.columns[0]!)).toEqual([]);
  });

  test("amounts in a row without a readable code are not lost silently", () => {
    const book = edit(plainBook(), expense, (sheet) =>
      insert(sheet, 10, [["其他", null, null, "未分配", "1,000.00"]]),
    );
    const reading = read(expense, book);
    expect(strayRows(reading.sheet, expense, reading.header, reading.words, reading.columns[0]!)).toEqual([
      10,
    ]);
  });

  test("rows of a fixed form come in sheet order, block by block", () => {
    const keys = read(overall).rows.map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入"]);
    expect(keys[keys.indexOf("201") - 1]).toBe("收入总计");
    expect(keys.slice(keys.indexOf("234"), keys.indexOf("234") + 3)).toEqual([
      "234",
      "本年支出合计",
      "结余分配",
    ]);
    expect(keys.at(-1)).toBe("399");
  });

  test("labels that a fixed form does not know can be listed", () => {
    const book = edit(plainBook(), annex, (sheet) =>
      mapCells(sheet, (value) => (value === "　3．机要通信用车" ? "　3．机要用车" : value)),
    );
    const reading = read(annex, book);
    const unknown = unknownLabels(reading.sheet, annex, reading.header, reading.words.rows).map(
      ({ index, block }) =>
        normalise(cellText(reading.sheet.rows[index]?.[reading.header.labelColumns[block] ?? 0])),
    );
    expect(unknown).toContain("3.机要用车");
    expect(unknown).not.toContain("4.应急保障用车");
  });

  test("款 columns lie under their 小计, 其他支出 under 其他支出 too", () => {
    const reading = read(detail, fullBook());
    const named = (key: string): string[] => {
      const keys = new Map([...(reading.columns[0] ?? [])].map(([name, index]) => [index, name]));
      return detailColumns(reading, reading.columns[0]?.get(key) ?? -1).map(
        (index) => keys.get(index) ?? "?",
      );
    };
    expect(named("399")).toEqual(["39907", "39908", "39909", "39910", "39999"]);
    expect(named("311")).toEqual(["31101", "31199"]);
    expect(named("合计")).toEqual([]);
  });

  test("款 columns lie under their 小计 below one heading for all, too", () => {
    const book = edit(fullBook(), detail, (sheet) => {
      const [row = []] = sheet.rows.slice(3, 4);
      return insert(sheet, 3, [[row[0] ?? null, null, null, null, row[4] ?? null, "支出经济分类科目"]]);
    });
    const reading = read(detail, book);
    expect(detailColumns(reading, reading.columns[0]?.get("313") ?? -1)).toHaveLength(3);
    expect(at(reading, "2139999", "30905")).toBe("BR25 24137540.2");
  });

  test("a 款 that the sheet lacks is not taken for its 类", () => {
    const book = edit(fullBook(), detail, (sheet) => mapRows(sheet, (row) => row.slice(0, -1)));
    expect(at(read(detail, book), "合计", "39999")).toBe("no column 39999");
    expect(at(read(detail, book), "合计", "399")).toBe("DE9 null");
  });

  test("an empty sheet has a 合计 row and nothing else", () => {
    const reading = read(
      forms.find(({ id }) => id === "财决09")!,
      plainBook(),
    );
    expect(reading.rows.map(({ key }) => key)).toEqual(["合计"]);
  });
});
