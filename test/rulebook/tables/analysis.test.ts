// 决算分析: the figures of the text with their formulas, last year's constants, and the seven charts.
import { describe, expect, test } from "vitest";
import { lastYear2021, oldForm23, sample2022, toBook } from "../../../scripts/sample";
import type { Book } from "../../../src/engine/value/cell";
import type { FilledCell, FilledSheet } from "../../../src/engine/value/filled";
import { readPack } from "../../../src/engine/pack/pack";
import type { Chart } from "../../../src/engine/value/report";
import { run } from "../../../src/engine/run";
import { fillTables } from "../../../src/engine/fill-sheets";
import { rulebook } from "../../../src/rulebook";
import { packs } from "../../../src/rulebook/packs";
import { Edit, lastYearBook, ledgerOf, sampleBook } from "../../help/books";
import { fullWorkbook, lines, shown } from "./help";

const pack = readPack("sichuan-2022", packs["sichuan-2022"]!, rulebook);

const analyse = (book: Book, lastYear: Book | null, own = pack): FilledSheet =>
  fillTables(ledgerOf(book, lastYear), own, rulebook).sheets.at(-1)!;

const sheet = analyse(sampleBook(), lastYearBook());

/** Title, header and rows of a block. */
function block(from: FilledSheet, title: string): string[] {
  const all = lines(from).map((line) => line.replace(/\|+$/, ""));
  const start = all.indexOf(title);
  return all.slice(start + 1, all.indexOf("", start));
}

const find = (from: FilledSheet, label: string, column: number): FilledCell | null | undefined =>
  from.rows.find((row) => row[0]?.text === label)?.[column];

test("is marked and laid out as one sheet", () => {
  expect(sheet).toMatchObject({
    id: "决算分析",
    name: "决算分析",
    blankZeros: false,
    header: { from: 0, to: 1 },
  });
  expect(sheet.rows.every((row) => row.length === sheet.widths.length)).toBe(true);
  expect(
    lines(sheet)
      .slice(0, 2)
      .map((line) => line.replace(/\|+/gu, "|")),
  ).toEqual(["决算分析表", "部门：乐山市市中区人民政府办公室|金额单位：万元"]);
});

describe("blocks", () => {
  test("compare with last year, exactly", () => {
    expect(block(sheet, "收、支决算总计变动情况")).toEqual([
      "项目|2021年|2022年|增减额|增减率",
      "收、支总计|19876.368473|13452.90|-6423.47|-32.3",
      "注：2021年数取自上年决算工作簿，为固定数值；改动后增减额和增减率随之变化。",
    ]);
    expect(block(sheet, "机关运行经费支出变动情况")[1]).toBe("机关运行经费支出|118.960455|130.91|11.95|10.0");
  });

  test("show how a whole is made up, with shares as the text has them", () => {
    expect(block(sheet, "支出决算结构")).toEqual([
      "项目|金额|占比",
      "基本支出|961.51|7.1",
      "项目支出|12491.39|92.9",
      "合计|13452.90|100.0",
    ]);
    expect(block(sheet, "一般公共预算财政拨款支出决算结构")).toEqual([
      "项目|金额|占比",
      "一般公共服务支出|5714.51|42.5",
      "社会保障和就业支出|222.75|1.7",
      "卫生健康支出|32.19|0.2",
      "农林水支出|7406.90|55.0",
      "住房保障支出|76.55|0.6",
      "合计|13452.90|100.0",
    ]);
    expect(block(sheet, "一般公共预算财政拨款基本支出结构").slice(1)).toEqual([
      "人员经费|830.60|86.4",
      "公用经费|130.91|13.6",
      "合计|961.51|100.0",
    ]);
    expect(block(sheet, "财政拨款“三公”经费支出结构").slice(1)).toEqual([
      "因公出国（境）费|0.00|0.0",
      "公务用车购置及运行维护费|2.62|87.3",
      "公务接待费|0.38|12.7",
      "合计|3.00|100.0",
    ]);
  });

  test("show “三公” against last year and the budget; a base of 0 has no rate", () => {
    expect(block(sheet, "财政拨款“三公”经费变动和预算完成情况").slice(0, 5)).toEqual([
      "项目|2021年|2022年|增减额|增减率|预算数|完成预算",
      "因公出国（境）费支出|0|0.00|0.00|—|0.00|—",
      "公务用车购置及运行维护费支出|2.30968|2.62|0.31|13.4|4.83|54.2",
      "公务接待费支出|1.13965|0.38|-0.76|-66.7|22.50|1.7",
      "“三公”经费支出|3.44933|3.00|-0.45|-13.0|27.33|11.0",
    ]);
  });

  test("show procurement and what went to small firms", () => {
    expect(block(sheet, "政府采购支出结构").at(-1)).toBe("合计|23.94|100.0");
    expect(block(sheet, "政府采购授予中小企业合同情况")).toEqual([
      "项目|金额|占政府采购支出总额",
      "授予中小企业合同金额|23.94|100.0",
      "授予小微企业合同金额|23.94|100.0",
    ]);
  });
});

describe("formulas", () => {
  const z01 = "'Z01 收入支出决算总表(财决01表)'";

  test("follow last year's constant on the sheet", () => {
    expect(sheet.rows.find((row) => row[0]?.text === "收、支总计")?.slice(1, 5)).toEqual([
      { look: "amount", value: "19876.368473" },
      { look: "amount", value: "13452.90", formula: `=ROUND(${z01}!E37/10000,2)` },
      { look: "amount", value: "-6423.47", formula: `=ROUND((${z01}!E37-(B6*10000))/10000,2)` },
      { look: "percent", value: "-32.3", formula: `=ROUND(((${z01}!E37-(B6*10000))/(B6*10000))*100,1)` },
    ]);
  });

  test("take last year from the sheet 上年决算 where it is typed", () => {
    const typed = { ...sampleBook(), sheets: [...sampleBook().sheets, ...toBook(lastYear2021()).sheets] };
    const other = analyse(typed, null);
    expect(find(other, "收、支总计", 1)).toMatchObject({
      value: "19876.37",
      formula: expect.stringMatching(/^=ROUND\('上年决算'!D\d+\/10000,2\)$/),
    });
    expect(find(other, "收、支总计", 3)?.formula).toMatch(/'上年决算'!D\d+/);
    expect(block(other, "收、支决算总计变动情况").join()).not.toContain("注：");
  });

  test("make the largest share what the others leave of 100", () => {
    expect(find(sheet, "农林水支出", 2)).toMatchObject({
      look: "percent",
      value: "55.0",
      formula: expect.stringMatching(/^=ROUND\(100-SUM\(C\d+:C\d+,C\d+\),1\)$/),
    });
    expect(find(sheet, "项目支出", 2)?.formula).toMatch(/^=ROUND\(100-C\d+,1\)$/);
    expect(find(sheet, "基本支出", 2)?.formula).toMatch(/^=ROUND\(\(?'Z04 .*\*100,1\)$/);
  });

  test("leave shares as they are when the pack does not balance them", () => {
    const loose = readPack("loose", packs["sichuan-2022"]!.replace("凑整: 最大项", "凑整: 不凑整"), rulebook);
    expect(find(analyse(sampleBook(), null, loose), "农林水支出", 2)).toMatchObject({ value: "55.1" });
  });

  test("say what is missing when nothing is known of last year", () => {
    const alone = analyse(sampleBook(), null);
    expect(block(alone, "收、支决算总计变动情况")[1]).toBe("收、支总计|【待填】|13452.90|【待填】|【待填】");
    expect(
      alone.rows
        .flat()
        .filter((cell) => cell?.text === "【待填】")
        .every((cell) => !cell?.formula),
    ).toBe(true);
  });

  test("show the shares that the text prints", () => {
    const { sections } = run(toBook(fullWorkbook()), pack, rulebook);
    const printed = chartsOf(sections.flatMap((section) => section.blocks)).flatMap(({ points }) => points);
    const other = analyse(toBook(fullWorkbook()), null);
    const shares = printed.filter(({ shown: text }) => text.endsWith("%"));
    expect(shares.length).toBeGreaterThan(10);
    const cells = other.rows.map((row) => `${shown(row[0])} ${Number(shown(row[2]))}%`);
    for (const { name, shown: text } of shares) expect(cells).toContain(`${name} ${text}`);
  });
});

const chartsOf = (blocks: readonly ({ kind: string } & { chart?: Chart })[]): Chart[] =>
  blocks.flatMap(({ chart }) => (chart ? [chart] : []));

describe("charts", () => {
  const points = (
    from: FilledSheet,
    { names, values }: FilledSheet["charts"][number],
  ): [string, string][] => {
    const cells = (area: typeof names): string[] =>
      from.rows
        .slice(area.top, area.bottom + 1)
        .flatMap((row) => row.slice(area.left, area.right + 1).map(shown));
    const amounts = cells(values);
    return cells(names).map((name, i) => [name, Number(amounts[i]).toFixed(2)]);
  };

  test("are the seven of the document, with its captions and figures", () => {
    const { sections } = run(sampleBook(), pack, rulebook, lastYearBook());
    const drawn = chartsOf(sections.flatMap(({ blocks }) => blocks));
    expect(drawn).toHaveLength(7);
    expect(sheet.charts.map(({ kind, title }) => ({ kind, title }))).toEqual(
      drawn.map(({ kind, caption }) => ({ kind, title: caption })),
    );
    for (const [i, chart] of sheet.charts.entries()) {
      const { kind, points: said } = drawn[i]!;
      // A pie of the shares that the text prints cannot print others.
      const printed = said.map(({ value, shown: text }) =>
        Number(kind === "pie" ? text.replace("%", "") : value),
      );
      expect(points(sheet, chart)).toEqual(said.map(({ name }, j) => [name, printed[j]!.toFixed(2)]));
    }
  });

  test("stand beside their blocks, apart from each other and from the figures", () => {
    const places = sheet.charts.map(({ place }) => place);
    for (const [i, place] of places.entries()) {
      if (i > 0) expect(place.top).toBeGreaterThan(places[i - 1]!.bottom);
      expect(place.bottom).toBeLessThan(sheet.rows.length);
      const under = sheet.rows
        .slice(place.top, place.bottom + 1)
        .flatMap((row) => row.slice(place.left, place.right + 1));
      expect(under.every((cell) => cell === null)).toBe(true);
    }
  });

  test("show this year alone when last year is not known", () => {
    const alone = analyse(sampleBook(), null);
    expect(points(alone, alone.charts[0]!)).toEqual([["2022年", "13452.90"]]);
  });

  test("are those of the pack: one without text has none", () => {
    const silent = readPack("silent", "---\n名称: 某市\n---\n", rulebook);
    expect(analyse(sampleBook(), lastYearBook(), silent).charts).toEqual([]);
  });
});

test("leaves out a structure whose sheet is missing, and keeps the gap of a single figure", () => {
  const { book } = new Edit(sampleBook()).removeSheet("财决01");
  const titles = lines(analyse(book, null)).map((line) => line.replace(/\|+$/, ""));
  expect(titles).toContain("支出决算结构");
  expect(titles).not.toContain("收入决算结构");
  expect(block(analyse(book, null), "收、支决算总计变动情况")[1]).toBe(
    "收、支总计|【待填】|【待填】|【待填】|【待填】",
  );
});

test("works on the form of FY2018", () => {
  const old = analyse(toBook(oldForm23(sample2022())), null);
  expect(block(old, "支出决算结构").at(-1)).toBe("合计|13452.90|100.0");
  expect(block(old, "政府采购支出结构").at(-1)).toBe("合计|—|—");
});
