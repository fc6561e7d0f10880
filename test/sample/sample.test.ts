// The sample workbooks: every identity closes to the cent, they print the published figures, the files are fresh.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { SSF } from "@e965/xlsx";
import { read } from "hucre";
import { describe, expect, it } from "vitest";
import { columnName } from "../../src/engine/value/cell";
import {
  codesAsNumbers,
  inTenThousands,
  oldForm23,
  rollup,
  sample2021,
  sample2022,
  shifted,
  toBook,
  withCarryOver,
  withClassRows,
  withFund,
  withSegments,
  type Workbook,
} from "../../scripts/sample/index";
import { sampleFiles } from "../../scripts/sample/files";
import { classCodes, identities, subtotals } from "./identities";
import { cents, Reader, sum } from "./reader";

const root = resolve(import.meta.dirname, "../..");
const reader2022 = new Reader(toBook(sample2022()));
const reader2021 = new Reader(toBook(sample2021()));

/** Cents as 万元 with two decimals, half up. */
const wan = (amount: number): string => (Math.floor((amount + 5_000) / 10_000) / 100).toFixed(2);

/** A share or rate in percent with one decimal, half up, from exact integers. */
const percent = (part: number, whole: number): string =>
  (Number((BigInt(part) * 2_000n + BigInt(whole)) / (BigInt(whole) * 2n)) / 10).toFixed(1);

const official = [
  ...["Z01-1", "Z01-2", "Z01-3", "Z01-4", "Z01-5", "Z01-6", "Z01-7", "Z01-8", "Z01-9"],
  ...Array.from({ length: 19 }, (_, index) => `X-${index + 1}`),
  ...["F-1", "F-2", "F-3", "F-4", "F-5", "F-6", "F-7"],
];

describe("identities", () => {
  const books: [string, () => Workbook][] = [
    ["sample2022", sample2022],
    ["sample2021", sample2021],
    ["withFund", () => withFund(sample2022())],
    ["withFund of 2021", () => withFund(sample2021())],
    ["withClassRows", () => withClassRows(sample2022())],
    ["withCarryOver", () => withCarryOver(sample2022())],
    ["everything together", () => withClassRows(withCarryOver(withFund(sample2021())))],
    ["rollup", () => rollup(60)],
  ];
  it.each(books)("%s closes to the cent", (_, workbook) => {
    const found = identities(toBook(workbook()));
    expect(found.filter(({ holds }) => !holds)).toEqual([]);
    expect([...new Set(found.map(({ id }) => id))].sort()).toEqual([...official].sort());
  });

  it("notices one cent", () => {
    const book = toBook(sample2022());
    const sheets = book.sheets.map((sheet) =>
      sheet.name.startsWith("Z05 ")
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (cell === 546391.68 ? 546391.69 : cell))),
          }
        : sheet,
    );
    const broken = identities({ ...book, sheets }).filter(({ holds }) => !holds);
    expect(new Set(broken.map(({ id }) => id))).toEqual(new Set(["X-8", "X-9", "X-17"]));
  });

  it("X-20: last year closed with what this year opens with", () => {
    expect(cents(reader2021.ordinal("Z01", 86)[2])).toBe(cents(reader2022.ordinal("Z01", 29)[2]));
  });

  it("全年预算数 equals 决算数, 年初预算数 is lower", () => {
    for (const ordinal of [1, 27, 31, 32, 58, 61, 68, 84, 88]) {
      const [initial, full, final] = reader2022.ordinal("Z01", ordinal).map(cents);
      expect(full).toBe(final);
      expect(initial).toBeLessThan(final!);
      expect(initial).toBeGreaterThan(0);
    }
  });
});

describe("the published figures of FY2022", () => {
  const item = (code: string): string => wan(reader2022.column("Z04", 0, code));
  const total = cents(reader2022.ordinal("Z01", 31)[2]);

  it("totals", () => {
    expect(wan(total)).toBe("13452.90");
    expect([27, 84, 88].map((ordinal) => wan(cents(reader2022.ordinal("Z01", ordinal)[2])))).toEqual(
      Array(3).fill("13452.90"),
    );
    expect(wan(reader2022.total("Z07")[6]!)).toBe("13452.90");
    expect([58, 59, 60, 61].map((ordinal) => wan(cents(reader2022.ordinal("Z01", ordinal)[2])))).toEqual([
      ...["961.51", "830.60", "130.91", "12491.39"],
    ]);
  });

  it("the fifteen items and their nature", () => {
    const printed = reader2022.rows("Z04").map(({ code, values }) => [code, wan(values[0]!), values[2]! > 0]);
    expect(printed).toEqual([
      ["2010301", "633.79", false],
      ["2010302", "5050.15", true],
      ["2010399", "30.57", false],
      ["2080505", "54.64", false],
      ["2080506", "27.46", false],
      ["2080599", "34.34", true],
      ["2080801", "100.75", false],
      ["2080899", "0.80", false],
      ["2081199", "4.76", false],
      ["2101101", "20.83", false],
      ["2101102", "1.76", false],
      ["2101103", "9.60", false],
      ["2130102", "1160.76", true],
      ["2139999", "6246.14", true],
      ["2210201", "76.55", false],
    ]);
    for (const { values } of reader2022.rows("Z04")) expect(Math.min(values[1]!, values[2]!)).toBe(0);
  });

  it("classes and their shares, each rounded on its own", () => {
    const used = classCodes.filter((code) => reader2022.column("Z04", 0, code) > 0);
    expect(used.map((code) => [code, item(code), percent(reader2022.column("Z04", 0, code), total)])).toEqual(
      [
        ["201", "5714.51", "42.5"],
        ["208", "222.75", "1.7"],
        ["210", "32.19", "0.2"],
        ["213", "7406.90", "55.1"],
        ["221", "76.55", "0.6"],
      ],
    );
    expect(percent(cents(reader2022.ordinal("Z01", 58)[2]), total)).toBe("7.1");
    expect(percent(cents(reader2022.ordinal("Z01", 61)[2]), total)).toBe("92.9");
  });

  it("changes against FY2021", () => {
    const compare = (now: number, before: number) => [
      wan(before),
      wan(Math.abs(now - before)),
      percent(Math.abs(now - before), before),
    ];
    const total2021 = cents(reader2021.ordinal("Z01", 31)[2]);
    const fiscal = [reader2022, reader2021].map((reader) => cents(reader.ordinal("Z01_1", 32)[2]));
    const general = [reader2022, reader2021].map((reader) => reader.total("Z07")[6]!);
    expect(compare(total, total2021)).toEqual(["19876.37", "6423.47", "32.3"]);
    expect(compare(fiscal[0]!, fiscal[1]!)).toEqual(["19864.16", "6411.26", "32.3"]);
    expect(compare(general[0]!, general[1]!)).toEqual(["19864.16", "6411.26", "32.3"]);
    expect(wan(reader2021.total("Z03")[7]!)).toBe("12.21");
    const annex = (ordinal: number): string[] => {
      const column = ordinal < 22 ? 2 : 0;
      const values = [reader2022, reader2021].map((reader) => cents(reader.ordinal("F03", ordinal)[column]));
      return [wan(values[0]!), ...compare(values[0]!, values[1]!)];
    };
    expect(annex(2)).toEqual(["3.00", "3.45", "0.45", "13.0"]);
    expect(annex(4)).toEqual(["2.62", "2.31", "0.31", "13.4"]);
    expect(annex(7)).toEqual(["0.38", "1.14", "0.76", "66.7"]);
    expect(annex(22)).toEqual(["130.91", "118.96", "11.95", "10.0"]);
  });

  it("附03", () => {
    const [, full, running] = reader2022.ordinal("F03", 6).map(cents);
    const [, receptionBudget, reception] = reader2022.ordinal("F03", 7).map(cents);
    const whole = cents(reader2022.ordinal("F03", 2)[2]);
    expect([wan(full!), wan(receptionBudget!)]).toEqual(["4.83", "22.50"]);
    expect([percent(running!, full!), percent(reception! * 10, receptionBudget!)]).toEqual(["54.2", "16.9"]);
    expect([percent(running!, whole), percent(reception!, whole)]).toEqual(["87.3", "12.7"]);
    expect([12, 13, 14, 15, 16, 18].map((ordinal) => reader2022.ordinal("F03", ordinal)[2])).toEqual([
      ...[0, 0, 0, 1, 2, 38],
    ]);
    expect([26, 30, 35].map((ordinal) => reader2022.ordinal("F03", ordinal)[0])).toEqual([1, 1, 0]);
    expect(
      [37, 38, 39, 40, 41, 42].map((ordinal) => wan(cents(reader2022.ordinal("F03", ordinal)[0]))),
    ).toEqual([...["23.94", "23.94", "0.00", "0.00", "23.94", "23.94"]]);
  });

  it("basic expenditure uses exactly the published 款, and 30110, 30111", () => {
    const names = reader2022.sheet("Z08_1").rows[4]!;
    const used = reader2022.total("Z08_1").flatMap((value, index) => {
      const name = names[4 + index];
      return value === 0 || name === "小计" || name === null ? [] : [name];
    });
    expect(used).toEqual(
      (
        "基本工资 津贴补贴 奖金 伙食补助费 绩效工资 机关事业单位基本养老保险缴费 职业年金缴费 职工基本医疗保险缴费 " +
        "公务员医疗补助缴费 其他社会保障缴费 住房公积金 其他工资福利支出 办公费 印刷费 手续费 水费 电费 邮电费 物业管理费 " +
        "差旅费 维修（护）费 租赁费 会议费 培训费 公务接待费 劳务费 委托业务费 工会经费 福利费 公务用车运行维护费 " +
        "其他交通费用 其他商品和服务支出 抚恤金 生活补助 医疗费补助 奖励金 其他对个人和家庭的补助 办公设备购置 " +
        "信息网络及软件购置更新"
      ).split(" "),
    );
  });

  it("功能 items equal the 款 that they are spent as", () => {
    const basic = reader2022.total("Z08_1");
    const spent = (...codes: string[]): number => sum(codes.map((code) => reader2022.column("Z04", 0, code)));
    // 30108–30111, 30113 and 30304, by their place among the amount columns.
    expect([7, 8, 9, 10, 12].map((index) => basic[index])).toEqual([
      spent("2080505"),
      spent("2080506"),
      spent("2101101", "2101102"),
      spent("2101103"),
      spent("2210201"),
    ]);
    expect(basic[47]).toBe(spent("2080801"));
  });
});

describe("决算补充资料", () => {
  const rows = reader2022.sheet("决算补充资料").rows.slice(3);
  const amounts = (prefix: string): number =>
    sum(rows.filter(([key]) => String(key).startsWith(prefix)).map((row) => cents(row[3])));

  it("agrees with the sheets", () => {
    expect(reader2022.sheet("决算补充资料").rows[2]).toEqual([
      ...["编号", "项目", "内容", "金额（元）", "数量", "填写说明"],
    ]);
    expect(amounts("采购.事项")).toBe(cents(reader2022.ordinal("F03", 37)[0]));
    expect(amounts("接待.事项")).toBe(cents(reader2022.ordinal("F03", 8)[2]));
    const budgets = rows.filter(([key]) => String(key).startsWith("预算."));
    expect(budgets.map((row) => [row[0], row[1], cents(row[3])])).toEqual(
      reader2022.rows("Z04").map(({ code, name, values }) => [`预算.${code}`, name, values[0]]),
    );
  });

  it("has every key once", () => {
    const keys = rows.map(([key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(69);
  });

  it("上年决算 agrees with the FY2021 sheets", () => {
    const file = sampleFiles().find(({ path }) => path.endsWith("上年决算表.xlsx"))!;
    const row = new Map(
      toBook(file.workbook)
        .sheets[0]!.rows.slice(3)
        .map((cells) => [cells[0], cells]),
    );
    const amount = (key: string): number => cents(row.get(key)![3]);
    expect(row.get("年度")![4]).toBe(2021);
    expect(amount("总体.总计")).toBe(cents(reader2021.ordinal("Z01", 31)[2]));
    expect(amount("财政拨款.总计")).toBe(cents(reader2021.ordinal("Z01_1", 32)[2]));
    expect(amount("一般公共预算.支出")).toBe(reader2021.total("Z07")[6]);
    expect(["合计", "出国", "用车", "接待"].map((name) => amount(`三公.${name}`))).toEqual(
      [2, 3, 4, 7].map((ordinal) => cents(reader2021.ordinal("F03", ordinal)[2])),
    );
    expect(amount("机关运行.经费")).toBe(cents(reader2021.ordinal("F03", 22)[0]));
    expect(amount("总体.年末结转和结余")).toBe(0);
  });
});

describe("layout", () => {
  it("has the tab names of an export, cut at 31 characters", () => {
    const { sheets } = sample2022();
    expect(sheets.map(({ name }) => name)).toEqual([
      "FMDM 封面代码",
      "Z01 收入支出决算总表(财决01表)",
      "Z01_1 财政拨款收入支出决算总表(财决01-1表)",
      "Z02 收入支出决算表(财决02表)",
      "Z03 收入决算表(财决03表)",
      "Z04 支出决算表(财决04表)",
      "Z05 支出决算明细表(财决05表)",
      "Z05_1 基本支出决算明细表(财决05-1表)",
      "Z05_2 项目支出决算明细表(财决05-2表)",
      "Z07 一般公共预算财政拨款收入支出决算表(财决07表)",
      "Z08 一般公共预算财政拨款支出决算明细表(财决08表)",
      "Z08_1 一般公共预算财政拨款基本支出决算明细表(财决08-",
      "Z08_2 一般公共预算财政拨款项目支出决算明细表(财决08-",
      "Z09 政府性基金预算财政拨款收入支出决算表(财决09表)",
      "Z10 政府性基金预算财政拨款支出决算明细表(财决10表)",
      "Z11 国有资本经营预算财政拨款收入支出决算表(财决11表)",
      "Z12 国有资本经营预算财政拨款支出决算明细表(财决12表)",
      "F01 预算支出相关信息表(财决附01表)",
      "F02 基本数字表(财决附02表)",
      "F03 机构运行信息表(财决附03表)",
      "CS03 其他收入明细情况表",
      ...["决算补充资料", "整体绩效自评", "项目绩效自评"],
    ]);
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      "CS03 其他收入明细情况表",
    ]);
  });

  it("财决01 stands as in an export", () => {
    const at = (address: string) => reader2022.cell("Z01", address);
    expect([at("A1"), at("O2"), at("G3"), at("O3")]).toEqual([
      ...["收入支出决算总表", "财决01表", "2022年度", "金额单位：元"],
    ]);
    expect([at("F33"), at("L33"), at("A35"), at("B35"), at("O37")]).toEqual([
      ...["本年支出合计", 84, "年初结转和结余", 29, 134528972.12],
    ]);
    expect([at("K8"), at("K17"), at("L17"), at("F32"), at("G32")]).toEqual([
      ...["　　人员经费", "经济分类支出合计", 68, "二十六、抗疫特别国债安排的支出", 57],
    ]);
  });

  it("the 05 family has its columns where a reader of real exports takes them", () => {
    const columns = [5, 19, 47, 60, 65, 78, 95, 98, 104, 108];
    expect(subtotals.map(([, index]) => index + 4)).toEqual(columns);
    const { rows } = reader2022.sheet("Z05");
    expect(rows[4]!.flatMap((name, column) => (name === "小计" ? [column] : []))).toEqual(columns);
    const named = [
      "印刷费",
      "差旅费",
      "会议费",
      "培训费",
      "公务接待费",
      "公务用车运行维护费",
      "其他交通费用",
    ];
    expect(named.map((name) => rows[4]!.indexOf(name))).toEqual([21, 29, 33, 34, 35, 43, 44]);
    expect(reader2022.cell("Z05_1", "BN10")).toBe("—");
    const old = new Reader(toBook(oldForm23(sample2022()))).sheet("Z05").rows[4]!;
    const oldColumns = old.flatMap((name, column) => (name === "小计" ? [columnName(column)] : []));
    expect(oldColumns).toEqual(["F", "T", "AV", "BH", "BM", "BZ", "CQ", "CT", "CZ", "DC"]);
  });

  it("an empty fund sheet keeps its header and a blank 合计 row", () => {
    for (const form of ["Z09", "Z10", "Z11", "Z12"]) {
      expect(reader2022.rows(form)).toEqual([]);
      expect(reader2022.cell(form, "D9")).toBe("合计");
      expect(reader2022.cell(form, "E9")).toBeNull();
    }
  });
});

describe("variants", () => {
  it("class rows carry the sums of their items", () => {
    const reader = new Reader(toBook(withClassRows(withFund(sample2022()))));
    for (const form of ["Z04", "Z05", "Z05_2", "Z07", "Z10"]) {
      const subtotalRows = reader
        .allRows(form)
        .filter(({ project, code }) => project === "" && code.length < 7);
      expect(subtotalRows.length).toBeGreaterThan(1);
      for (const { code, values } of subtotalRows) {
        values.forEach((value, column) => expect(value).toBe(reader.column(form, column, code)));
      }
    }
    expect(
      reader
        .allRows("Z04")
        .map(({ code, name }) => `${code}${name}`)
        .slice(0, 3),
    ).toEqual([...["201一般公共服务支出", "20103　政府办公厅（室）及相关机构事务", "2010301　　行政运行"]]);
  });

  it("codes in segments, as numbers, or both", () => {
    const codes = (workbook: Workbook) => new Reader(toBook(workbook)).sheet("Z04").rows[9]!.slice(0, 3);
    expect(codes(sample2022())).toEqual(["2010301", null, null]);
    expect(codes(withSegments(sample2022()))).toEqual(["201", "03", "01"]);
    expect(codes(codesAsNumbers(sample2022()))).toEqual([2010301, null, null]);
    expect(codes(codesAsNumbers(withSegments(sample2022())))).toEqual([201, 3, 1]);
    const whole = sample2022().sheets.find(({ name }) => name.startsWith("Z04"))!;
    expect(whole.merges).toContainEqual([9, 0, 9, 2]);
  });

  it("shifted sheets start further down and to the right", () => {
    const [plain, moved] = [toBook(sample2022()), toBook(shifted(sample2022(), 2, 1))];
    moved.sheets.forEach((sheet, index) => {
      expect(sheet).toEqual({ ...plain.sheets[index], top: 2, left: 1 });
    });
  });

  it("万元 rounds each cell, or keeps the cents with six decimals", () => {
    const rounded = new Reader(toBook(inTenThousands(sample2022())));
    const exact = new Reader(toBook(inTenThousands(sample2022(), 6)));
    expect(rounded.cell("Z01", "O3")).toBe("金额单位：万元");
    expect([rounded.cell("Z01", "O37"), rounded.cell("Z04", "E17")]).toEqual([13452.9, 0.8]);
    expect([exact.cell("Z01", "O37"), exact.cell("Z04", "E17")]).toEqual([13452.897212, 0.7986]);
    expect(exact.ordinal("F03", 18)[2]).toBe(38);
  });

  it("the FY2018 form: 23 classes, 36 rows, 调整预算数, no 国有资本经营预算", () => {
    const reader = new Reader(toBook(oldForm23(sample2022())));
    const at = (address: string) => reader.cell("Z01", address);
    expect([
      at("G3"),
      at("D5"),
      at("F29"),
      at("G29"),
      at("A30"),
      at("B30"),
      at("L30"),
      at("B42"),
      at("L42"),
    ]).toEqual(["2018年度", "调整预算数", "二十三、债务付息支出", 59, "本年收入合计", 24, 83, 36, 95]);
    expect(at("O30")).toBe(134528972.12);
    expect(reader.cell("Z01_1", "A37")).toBe("总计");
    expect([reader.cell("Z01_1", "B37"), reader.cell("Z01_1", "R37")]).toEqual([30, 83]);
    expect(reader.cell("Z01_1", "Y37")).toBe(reader.cell("Z01_1", "E37"));
    expect(reader.sheet("Z12").name).toBe("Z12 资产负债简表(财决12表)");
    expect(reader.cell("F03", "A1")).toBe("部门决算相关信息统计表");
  });

  it("the FY2018 form leaves 国有资本经营预算 out, whichever way round it is made", () => {
    const plain = new Reader(toBook(oldForm23(sample2022())));
    for (const workbook of [withFund(oldForm23(sample2022())), oldForm23(withFund(sample2022()))]) {
      const reader = new Reader(toBook(workbook));
      const at = (address: string): number => cents(reader.cell("Z01", address));
      expect(at("O42")).toBe(at("E42"));
      expect(at("O42") - cents(plain.cell("Z01", "O42"))).toBe(reader.total("Z09")[3]);
      expect(reader.rows("Z11")).toEqual([]);
    }
  });

  it("withFund fills every fund sheet", () => {
    const reader = new Reader(toBook(withFund(sample2022())));
    for (const form of ["Z09", "Z10", "Z11", "Z12"]) expect(reader.rows(form).length).toBeGreaterThan(0);
    expect(cents(reader.ordinal("Z01", 86)[2])).toBe(21578440);
  });

  it("a roll-up has as many items as asked, in order", () => {
    const codes = new Reader(toBook(rollup(500))).rows("Z05").map(({ code }) => code);
    expect(codes).toHaveLength(500);
    expect(codes).toEqual([...new Set(codes)].sort());
  });
});

describe("the committed files", () => {
  const files = sampleFiles();

  it.each(files.map((file) => [file.path, file] as const))(
    "%s is fresh (npm run sample)",
    (path, { bytes }) => {
      expect(readFileSync(resolve(root, path)).equals(bytes)).toBe(true);
    },
  );

  it("are the same whatever number formats the library has met before", () => {
    SSF.load("0.000000", 170);
    expect(sampleFiles().every(({ bytes }, i) => Buffer.from(bytes).equals(files[i]!.bytes))).toBe(true);
  });

  it.each(files.map((file) => [file.path, file] as const))(
    "%s reads back as it was laid out",
    async (path, file) => {
      const { sheets } = await read(readFileSync(resolve(root, path)));
      const book = toBook(file.workbook);
      expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
      book.sheets.forEach((sheet, index) => {
        const found = sheets[index]!;
        const grid = sheet.rows.map((row, r) => row.map((_, c) => found.rows[r]?.[c] ?? null));
        expect(grid).toEqual(sheet.rows);
        const merges = (found.merges ?? [])
          .map((m) => [m.startRow, m.startCol, m.endRow, m.endCol].join())
          .sort();
        expect(merges).toEqual(file.workbook.sheets[index]!.merges.map((merge) => merge.join()).sort());
        // hucre does not read the hidden flag of an .xls.
        if (path.endsWith(".xlsx")) expect(found.hidden ?? false).toBe(sheet.hidden);
      });
    },
  );
});
