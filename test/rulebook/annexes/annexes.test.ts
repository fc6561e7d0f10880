// 附件2 and 附件3: what is printed of the two sheets, what replaces them, and several projects.
import { describe, expect, it } from "vitest";
import { outline } from "../../../src/document/walk-report";
import { documentTable } from "../../../src/document/table-layout";
import { fillBook } from "../../../src/engine/fill-book";
import { asSheet, layList } from "../../../src/engine/sheets/list-sheet";
import type { Book } from "../../../src/engine/value/cell";
import { rulebook } from "../../../src/rulebook";
import { projectRows } from "../../../src/rulebook/templates/project-appraisal-template";
import { templates } from "../../../src/rulebook/templates";
import { Edit, lastYearBook, sampleBook } from "../../help/books";
import { sampleDocument } from "../../help/documents";
import { pack, reportOf } from "../../help/reports";
import { withoutAppraisals } from "../checks/books";
import { lines } from "../tables/help";

const annex = (id: string, { annexes } = sampleDocument()) => annexes.find((one) => one.id === id)!;
const section = (book: Book, id: string) => reportOf(book).sections.find((one) => one.id === id)!;

describe("附件2", () => {
  const sheet = annex("附件2");

  it("prints every indicator with its points, score and reason, and the totals", () => {
    const all = lines(sheet);
    expect(all[2]).toBe("部门：乐山市市中区人民政府办公室||||2022年度|||单位：分");
    expect(all[3]).toBe("一级指标|二级指标|三级指标|分值|指标解释|计分标准|得分|扣分原因");
    expect(all[5]).toMatch(/^\|\|目标质量\|10\|.*\|8\|部分指标没有量化$/);
    expect(all.at(-2)).toBe("自评得分|||100|||90");
    expect(all.at(-3)).toMatch(/^扣分项\|\|配合评价\|10\|/);
    expect(all.at(-1)).toContain("乐山市市中区人民政府办公室");
  });

  it("joins equal and blank captions below one another", () => {
    const { panels, number, landscape } = documentTable(sheet);
    const [first] = panels;
    expect([panels.length, number, landscape]).toEqual([1, "", true]);
    expect(first!.rows[0]![0]).toMatchObject({ text: "部门预算项目绩效管理（70分）", down: 9 });
    expect(first!.rows[4]!.slice(0, 2)).toMatchObject([null, { text: "动态调整（20分）", down: 3 }]);
    expect(first!.rows[1]!.slice(0, 2)).toEqual([null, null]);
  });

  it("looks the same when merged cells were taken apart or left blank", () => {
    const edit = new Edit(sampleBook());
    for (const row of [2, 3, 4]) edit.set("整体绩效自评", `指标.${row}`, "二级指标", null);
    for (const row of [2, 3, 4]) edit.set("整体绩效自评", `指标.${row}`, "一级指标", null);
    const { annexes } = fillBook(edit.book, pack, rulebook, lastYearBook());
    expect(annexes[0]?.merges).toEqual(sheet.merges);
    expect(lines(annexes[0]!)).toEqual(lines(sheet));
  });

  it("prints a score that is missing as 【待填】, and none for a deduction that was not made", () => {
    const { book } = new Edit(sampleBook()).set("整体绩效自评", "指标.3", "得分", null);
    const made = fillBook(book, pack, rulebook, lastYearBook());
    const all = lines(annex("附件2", made));
    expect(all[6]).toContain("|【待填】|");
    expect(all.at(-2)).toBe("自评得分|||100|||【待填】");
    expect(made.report.todos).toEqual([
      {
        what: "部门整体绩效自评评分表“整体目标实现”的得分",
        where: "工作表“整体绩效自评”H6（得分）",
        section: "annex2",
      },
    ]);
  });
});

describe("附件3", () => {
  it("prints the project's money, rate and scores", () => {
    expect(lines(annex("附件3")).slice(2)).toEqual([
      "部门：乐山市市中区人民政府办公室||||2022年度|||金额单位：万元",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|扣分原因",
      "项目名称|单位运转经费",
      "主管部门|乐山市市中区人民政府办公室|||实施单位|乐山市市中区人民政府办公室",
      "全年预算数|500.00||全年执行数|339.57|预算执行率（%）|67.9",
      "预算执行率||预算执行率|100%|67.91%|10|6.79|预算编制偏大，年末有结余",
      expect.stringMatching(/^产出指标\|数量指标\|保障会议场次\|.*\|10\|9\|/),
      expect.stringMatching(/^\|质量指标\|/),
      expect.stringMatching(/^\|时效指标\|/),
      expect.stringMatching(/^\|成本指标\|成本控制率\|.*\|10\|8.21\|物业管理单价上涨$/),
      expect.stringMatching(/^效益指标\|经济效益指标\|/),
      expect.stringMatching(/^\|社会效益指标\|/),
      expect.stringMatching(/^\|生态效益指标\|/),
      expect.stringMatching(/^\|可持续影响指标\|/),
      expect.stringMatching(/^满意度指标\|满意度指标\|/),
      "总分|||||100|84",
      expect.stringMatching(/^注：/),
    ]);
  });

  it("prints one block for each of several projects", () => {
    const { form, style } = templates.get("项目绩效自评")!;
    const money = { 项目名称: "热线运行", 主管部门: "甲", 实施单位: "乙", 全年预算数: 2e6, 全年执行数: 1e6 };
    const rows = [1, 2].flatMap((number) =>
      projectRows(number).map(({ key, cells }, i) => ({
        key,
        cells: i === 0 ? { ...money, 项目名称: `项目${number}` } : { ...cells, 分值: 10, 得分: 5 },
      })),
    );
    const { book } = new Edit(sampleBook()).removeSheet("项目绩效自评");
    const two = { ...book, sheets: [...book.sheets, asSheet(layList(form, rows, style))] };
    const made = fillBook(two, pack, rulebook, lastYearBook());
    const all = lines(annex("附件3", made));
    expect(all.filter((line) => line.startsWith("项目名称"))).toEqual(["项目名称|项目1", "项目名称|项目2"]);
    expect(all.filter((line) => line.startsWith("总分"))).toEqual(Array(2).fill("总分|||||100|50"));
    const text = made.report.sections.find(({ id }) => id === "annex1")!.text;
    expect(text).toContain("项目2个，全年预算400万元，全年执行200万元，预算执行率50%");
    expect(text).toContain(
      "2. 项目2：全年预算200万元，全年执行100万元，预算执行率50%，按分值应得5分；自评总分50分。",
    );
  });
});

describe("without the sheets", () => {
  const { book } = withoutAppraisals(new Edit(sampleBook()));

  it("the document says what to fill in and where, and counts it", () => {
    expect(section(book, "annex2").text).toBe("【待填：部门整体绩效自评评分表】");
    expect(reportOf(book).todos).toEqual([
      { what: "部门整体绩效自评评分表", where: "新建“整体绩效自评”表", section: "annex2" },
      { what: "项目支出绩效自评表", where: "新建“项目绩效自评”表", section: "annex3" },
    ]);
    expect(fillBook(book, pack, rulebook, lastYearBook()).annexes).toEqual([]);
  });

  it("and takes the scores from the answers", () => {
    expect(section(book, "performance").text).toContain("绩效自评得分为90分");
    expect(section(book, "annex1").text).toContain("整体绩效自评得分90分");
    expect(section(book, "annex1").text).not.toContain("列入项目支出绩效自评的项目");
  });

  it("or says in the unit's words why there is none", () => {
    const edit = new Edit(book);
    const answer = "本部门按规定不编报项目支出绩效自评表";
    edit.copyRow("决算补充资料", "绩效报告.改进建议", { 内容: answer });
    const at = edit.find("决算补充资料", "绩效报告.改进建议").index + 1;
    edit.setAt("决算补充资料", at, 0, "附件.没有项目自评");
    expect(section(edit.book, "annex3").text).toBe(`${answer}。`);
    expect(reportOf(edit.book).todos.map(({ section: id }) => id)).toEqual(["annex2"]);
  });
});

describe("in the document", () => {
  const { report, ...tables } = sampleDocument();
  const { body } = outline(report, { tables });

  it("each annex stands under its heading, before the thirteen tables", () => {
    const at = body.flatMap((item, i) => (item.role === "table" ? [i] : []));
    expect(at).toHaveLength(15);
    const heading = (i: number): string => {
      const above = body[i - 1]!;
      return "spans" in above ? above.spans.map(({ text }) => text).join("") : "";
    };
    expect(at.slice(0, 3).map(heading)).toEqual([
      "附件2　乐山市市中区人民政府办公室2022年度整体绩效自评评分表",
      "附件3　乐山市市中区人民政府办公室2022年度项目支出绩效自评表",
      "一、收入支出决算总表",
    ]);
  });

  it("are no sheets of the workbook", () => {
    expect(tables.sheets.some(({ id }) => id.startsWith("附件"))).toBe(false);
  });

  it("附件1 prints the figures that Part 2 prints", () => {
    const shown = new Map<string, string>();
    const sections = report.sections;
    const annex1 = sections.findIndex(({ id }) => id === "annex1");
    for (const { spans } of sections.slice(0, annex1))
      for (const { figure, text } of spans) if (figure !== undefined) shown.set(figure, text);
    const again = sections[annex1]!.spans.filter(({ figure }) => figure !== undefined && shown.has(figure));
    expect(again.length).toBeGreaterThan(15);
    for (const { figure, text } of again) expect(text, figure).toBe(shown.get(figure!));
  });
});
