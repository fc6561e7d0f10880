// What a person supplies in a session: answers, reasons, last year's workbook; and what the document makes of it.
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/engine/value/cell";
import { explanationsOf, standingOf } from "../../src/app/work/explained";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { scene, textOf, type Scene } from "../ui/fake";

const bare = () => new Edit(sampleBook()).removeSheet("决算补充资料").book;
const faulty = () => new Edit(sampleBook()).add("财决01", "本年收入合计", "决算数", 1000).book;

async function opened(book: Book, lastYear?: Book): Promise<Scene> {
  const made = scene(book, lastYear);
  await made.session.start();
  return made;
}

const facts = ({ session }: Scene) => session.getState().facts!;
const answered = ({ session }: Scene) => [...session.getState().facts!.wanted];

describe("answers", () => {
  it("are saved in the sheet's layout and read back by the same run", async () => {
    const made = await opened(bare());
    const before = answered(made).length;
    expect(answered(made)).toContain("公开时间|内容");
    made.session.type("公开时间|内容", "2023年10月12日");
    made.session.type("机构.二级单位|数量", "2");
    made.session.type("接待.事项.1|内容", "接待督查组");
    made.session.type("接待.事项.1|金额", "3,800.00");
    expect(await made.session.save()).toBe(true);
    const cell = (key: string, header: string) => made.host.listCell("决算补充资料", key, header);
    expect(cell("公开时间", "内容")).toBe("2023年10月12日");
    expect(cell("机构.二级单位", "数量")).toBe(2);
    expect(cell("接待.事项.1", "金额（元）")).toBe(3800);
    expect(cell("原因.收支总计", "填写说明")).toBe("只写原因，增减金额和幅度由程序计算");
    expect(made.session.getState().drafts).toEqual({});
    expect(textOf(made.session, "cover")).toContain("公开时间：2023年10月12日");
    expect(textOf(made.session, "threePublic")).toContain("1、接待督查组，列支0.38万元");
    expect(answered(made).length).toBeLessThan(before);

    const again = await opened(made.host.book);
    expect(facts(again).report.figures["公开时间"]?.value).toBe("2023年10月12日");
    expect(facts(again).answers?.mine).toBe(true);
  });

  it("renumber lists, drop their blank rows, and keep rows that nobody asked for", async () => {
    const own = new Edit(sampleBook());
    own.copyRow("决算补充资料", "公开时间", { 内容: "本单位自用" });
    const { index } = own.find("决算补充资料", "公开时间");
    own.setAt("决算补充资料", index + 1, 0, "备忘.1");
    const made = await opened(own.book);
    const form = () => made.session.getState();
    made.session.addRow("职责.#");
    made.session.type("职责.7|内容", "新增的职责。");
    made.session.type("职责.2|内容", "");
    expect(Object.keys(form().drafts)).toEqual(["职责.7|内容", "职责.2|内容"]);
    await made.session.save();
    const cell = (key: string) => made.host.listCell("决算补充资料", key, "内容");
    expect(cell("职责.6")).toBe("新增的职责。");
    expect(cell("职责.7")).toBeNull();
    expect(String(cell("职责.2"))).toMatch(/^对区政府重点工作/);
    expect(cell("备忘.1")).toBe("本单位自用");
    expect(cell("绩效.整体")).toBe("全年各项目标如期完成，机关运转平稳有序，资金使用合规");
  });

  it("take over the user's own sheet only when saved, and give it back its content on undo", async () => {
    const made = await opened(sampleBook());
    const before = facts(made).answers!.rows.map(({ key, cells }) => [
      key,
      cells["内容"],
      cells["金额"],
      cells["数量"],
    ]);
    made.session.type("公车.用途|内容", "机要通信");
    await made.session.save();
    expect(made.host.book.sheets.filter(({ name }) => name === "决算补充资料")).toHaveLength(1);
    expect(made.host.listCell("决算补充资料", "公车.用途", "内容")).toBe("机要通信");
    expect(facts(made).report.findings).toEqual([]);
    await made.session.undoLast();
    const now = new Map(facts(made).answers!.rows.map(({ key, cells }) => [key, cells]));
    for (const [key, words, amount, count] of before) {
      const cells = now.get(String(key));
      expect([key, cells?.["内容"], cells?.["金额"], cells?.["数量"]]).toEqual([key, words, amount, count]);
    }
  });

  it("typed while saving stay to be saved", async () => {
    const made = await opened(bare());
    made.session.type("公开时间|内容", "一");
    const saving = made.session.save();
    made.session.type("公车.用途|内容", "二");
    await saving;
    made.session.type("公开时间|内容", "三");
    expect(made.session.getState().drafts).toMatchObject({ "公开时间|内容": "三" });
    made.session.discard();
    expect(made.session.getState().drafts).toEqual({});
  });

  it("are not undone when someone has typed into the sheet since", async () => {
    const made = await opened(bare());
    await made.session.generate();
    const sheet = made.host.sheet("决算补充资料")!;
    const row = sheet.rows.findIndex(([key]) => key === "公车.用途");
    made.host.type(sheet.name, row, 2, "手工填写");
    await made.session.check();
    await made.session.undoLast();
    expect(made.host.sheet("公开01")).toBeUndefined();
    expect(made.host.listCell("决算补充资料", "公车.用途", "内容")).toBe("手工填写");
  });
});

describe("a reason for a finding", () => {
  const errors = (made: Scene) => facts(made).report.findings.filter(({ severity }) => severity === "error");
  const open = (made: Scene) => {
    const reasons = explanationsOf(facts(made).answers?.rows ?? []);
    return errors(made).filter((finding) => standingOf(finding, reasons).is !== "explained");
  };

  it("settles it, takes its mark off, and travels with the file", async () => {
    const made = await opened(faulty());
    await made.session.mark();
    const [finding] = errors(made);
    const marks = made.host.marks.length;
    await made.session.explain(finding!, "系统取数口径不同");
    expect(open(made)).toHaveLength(errors(made).length - 1);
    expect(made.host.listCell("决算补充资料", `已说明.${finding!.check}.1`, "内容")).toBe("系统取数口径不同");
    expect(made.host.listCell("决算补充资料", `已说明.${finding!.check}.1`, "金额（元）")).toBe(1000);
    const messages = made.host.marks.flatMap(({ message }) => message.split("\n"));
    expect(messages).not.toContain(finding!.message);
    expect(made.host.marks.length).toBeLessThanOrEqual(marks);
    expect(open(await opened(made.host.book))).toHaveLength(errors(made).length - 1);
  });

  it("holds only for the difference that it was given for", async () => {
    const made = await opened(faulty());
    const [finding] = errors(made);
    await made.session.explain(finding!, "系统取数口径不同");
    made.host.book = new Edit(made.host.book).add("财决01", "本年收入合计", "决算数", 500).book;
    await made.session.check();
    const reasons = explanationsOf(facts(made).answers?.rows ?? []);
    const now = errors(made).find(({ check }) => check === finding!.check)!;
    expect(standingOf(now, reasons)).toMatchObject({ is: "changed", by: { difference: "1000" } });
    expect(
      made.session.getState().facts!.answers!.rows.filter(({ key }) => key.startsWith("已说明")),
    ).toHaveLength(1);
    await made.session.explain(now, "");
    expect(explanationsOf(facts(made).answers?.rows ?? [])).toEqual([]);
  });

  it("goes where the rule itself looks for it", async () => {
    const made = await opened(
      new Edit(sampleBook())
        .add("财决附03", "公务接待费", "统计数", 1_000_000)
        .set("决算补充资料", "原因.三公预算差异", "内容", null).book,
    );
    const finding = facts(made).report.findings.find(({ check }) => check === "three-public-within-budget");
    expect(finding).toBeDefined();
    await made.session.explain(finding!, "追加了接待任务");
    expect(made.host.listCell("决算补充资料", "原因.三公预算差异", "内容")).toBe("追加了接待任务");
    expect(facts(made).report.findings.some(({ check }) => check === "three-public-within-budget")).toBe(
      false,
    );
  });
});

describe("last year's workbook", () => {
  it("becomes the sheet 上年决算, from which the same document is drafted", async () => {
    const made = await opened(sampleBook(), lastYearBook());
    expect(textOf(made.session, "overall")).toContain("【待填");
    expect(await made.session.importLastYear(new File([], "上年决算报表.xlsx"))).toBe(true);
    const cell = (key: string, header: string) => made.host.listCell("上年决算", key, header);
    expect(cell("总体.总计", "金额（元）")).toBe(198763684.73);
    expect(cell("总体.总计", "项目")).toBe("收、支总计");
    expect(cell("总体.总计", "来源")).toMatch(/^上年决算报表\.xlsx 财决01!/);
    expect(cell("年度", "数量")).toBe(2021);
    const { report } = facts(made);
    expect(textOf(made.session, "overall")).toContain("减少6,423.47万元，下降32.3%");
    expect(report.todos).toEqual([]);
    expect(made.session.getState().changes?.figures.length).toBeGreaterThan(5);
    expect(report.figures["总体.总计.上年"]?.sources[0]?.sheet).toBe("上年决算");

    const again = await opened(made.host.book);
    expect(facts(again).report.sections).toEqual(report.sections);
  });

  it("of another unit or year changes nothing", async () => {
    const made = await opened(sampleBook(), sampleBook());
    expect(await made.session.importLastYear(new File([], "本年.xlsx"))).toBe(false);
    expect(made.session.getState().trouble?.message).toContain("年度是2022，应为2021");
    expect(made.host.calls).not.toContain("write");
  });

  it("that is no workbook says so", async () => {
    const made = await opened(sampleBook());
    expect(await made.session.importLastYear(new File([], "照片.png"))).toBe(false);
    expect(made.session.getState().trouble?.message).toContain("“照片.png”不是可识别的 Excel 工作簿");
  });

  it("offers its wording where this year's is still blank", async () => {
    const answers = sampleBook().sheets.find(({ name }) => name === "决算补充资料")!;
    const last = { ...lastYearBook(), sheets: [...lastYearBook().sheets, answers] };
    const made = await opened(bare(), last);
    await made.session.importLastYear(new File([], "上年.xlsx"));
    expect(made.host.listCell("上年决算", "公车.用途", "内容")).toBe("机要文件取送、下乡调研和应急值守出车");
    expect(made.host.listCell("上年决算", "公车.用途", "来源")).toBe("上年.xlsx 决算补充资料");
    expect(facts(made).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("leading", () => {
  it("goes from a figure that waits to its answer, or to last year", async () => {
    const made = await opened(bare());
    made.session.lead("公开时间");
    expect(made.session.getState()).toMatchObject({ screen: "answers", target: { answer: "公开时间|内容" } });
    made.session.lead("三公.接待事项");
    expect(made.session.getState().target?.answer).toBe("接待.事项.1|");
    made.session.lead("一般公共预算.项[2010301].预算");
    expect(made.session.getState().target?.answer).toBe("预算.2010301|金额");
    made.session.lead("总体.总计.增减");
    expect(made.session.getState()).toMatchObject({ screen: "overview", target: { answer: "last-year" } });
  });
});
