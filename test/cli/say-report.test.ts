// What the command line prints for people: grouped, counted, and short however much is wrong.
import { describe, expect, it } from "vitest";
import { check as checked, type Checked } from "../../src/app/verbs/check-workbook";
import { sayCells } from "../../src/cli/say-cells";
import { say as sayChecked, sayFindings, sayUnchecked } from "../../src/cli/say-report";
import { pad, width } from "../../src/cli/terminal";
import type { CheckReport, Finding, Outcome, Report, Severity } from "../../src/engine/value/report";

const empty: Report = {
  schema: 1,
  pack: { id: "p", name: "文稿" },
  unit: null,
  year: null,
  forms: [],
  figures: {},
  findings: [],
  checks: [],
  sections: [],
  todos: [],
};

/** What a report says in which nobody has explained anything. */
const say = (verb: string, report: Report): string => sayChecked(verb, report, openOf(report.findings));
const openOf = (findings: Finding[]): Checked => checked({ report: { ...empty, findings }, answers: null });

const finding = (check: string, severity: Severity, message: string, a1: string[] = []): Finding => ({
  check,
  severity,
  message,
  cells: a1.map((at, i) => ({ form: i < 2 ? "财决01" : "财决04", sheet: "表", a1: at })),
});

const check = (id: string, outcome: Outcome, reason?: string): CheckReport => {
  const about = { id, title: `核对${id}`, basis: "", severity: "error" as const, outcome };
  return reason === undefined ? about : { ...about, reason };
};

describe("findings", () => {
  it("stand under their severity, the worst first, with their cells by sheet", () => {
    const findings = [
      finding("a", "info", "尾差。"),
      finding("b", "error", "不平。", ["C1", "D2", "F9"]),
      finding("c", "warning", "偏大。"),
      finding("d", "error", "也不平。"),
    ];
    expect(sayFindings(openOf(findings))).toBe(
      [
        "错误 2 条：\n  1. 不平。\n     单元格：财决01!C1、D2；财决04!F9\n  2. 也不平。",
        "提示 1 条：\n  1. 偏大。",
        "说明 1 条：\n  1. 尾差。",
      ].join("\n\n"),
    );
  });

  it("of one check are cut short, and their cells too", () => {
    const many = Array.from({ length: 30 }, (_, i) => finding("a", "error", `第${i}处。`));
    const cells = Array.from({ length: 20 }, (_, i) => `A${2 * i + 1}`);
    const text = sayFindings(openOf([...many, finding("b", "error", "另一项。", cells)]));
    expect(text).toMatch(/^错误 31 条：\n/);
    expect(text.match(/第\d+处/g)).toHaveLength(8);
    expect(text).toContain("…… 同一项核对另有 22 条，用 --json 可看到全部");
    expect(text).toContain("31. 另一项。");
    expect(text).toMatch(/A15 等 20 处$/);
  });
});

describe("findings that were explained", () => {
  const amiss: Finding = { ...finding("a", "error", "不平。", ["C1"]), difference: "1000.00" };
  const explained = (amount: number) =>
    sayFindings(
      checked({
        report: { ...empty, findings: [amiss] },
        answers: {
          mine: true,
          rows: [{ key: "已说明.a.1", cells: { 内容: "口径不同", 金额: amount, 填写说明: "财决01!C1" } }],
        },
      }),
    );

  it("stand by themselves, with the reason", () => {
    expect(explained(1000)).toBe("已说明 1 条：\n  1. 不平。\n     单元格：财决01!C1\n     说明：口径不同");
  });

  it("count again once they amount to something else, and say so", () => {
    expect(explained(500)).toBe(
      "错误 1 条：\n  1. 不平。\n     单元格：财决01!C1\n     曾说明：口径不同（当时差额是 500，现已变化，需要重新说明）",
    );
  });
});

describe("cells", () => {
  const cells = (form: string, ...a1: string[]) => a1.map((at) => ({ form, sheet: "表", a1: at }));

  it.each([
    ["财决01!C3", cells("财决01", "C3")],
    ["财决01!C3:C6", cells("财决01", "C3", "C4", "C5", "C6")],
    ["财决01!Y9:AB9", cells("财决01", "Y9", "Z9", "AA9", "AB9")],
    ["财决01!C3:C4、D4、C9", cells("财决01", "C3", "C4", "D4", "C9")],
    ["财决01!A1:A2；财决04!A3", [...cells("财决01", "A1", "A2"), ...cells("财决04", "A3")]],
  ])("%s", (text, some) => {
    expect(sayCells(some)).toBe(text);
  });
});

describe("checks", () => {
  const checks = [
    check("甲", "held"),
    check("乙", "unchecked", "没有财决05-3表"),
    check("丙", "unchecked", "没有上年决算"),
    check("丁", "unchecked", "没有财决05-3表（另有4处已核对相符）"),
    check("戊", "no-data"),
  ];

  it("that could not run are listed by reason", () => {
    expect(sayUnchecked({ ...empty, checks })).toBe(
      "未能核对 3 项：\n  没有财决05-3表：核对乙；核对丁（另有4处已核对相符）\n  没有上年决算：核对丙",
    );
  });

  it("are counted by outcome, never the unchecked as held", () => {
    expect(say("check", { ...empty, checks })).toContain("核对 5 项：相符 1，不符 0，无数据 1，未能核对 3");
  });
});

describe("what is to be filled in", () => {
  it("is listed by sheet and place, and a reason without a place stands alone", () => {
    const todos = [
      { what: "原因", where: "工作表“决算补充资料”C12（内容）", section: "" },
      { what: "金额", where: "工作表“决算补充资料”D9（金额）", section: "" },
      { what: "上年数", where: "用 --last-year 给出，或在“上年决算”表编号“总体.总计”处填写", section: "" },
      { what: "合计", where: "工作簿中没有财决附03表", section: "" },
    ];
    expect(say("draft", { ...empty, todos })).toContain(
      [
        "待填 4 处：",
        "  工作表“决算补充资料”：",
        "    C12（内容）  原因",
        "    D9（金额）   金额",
        "  用 --last-year 给出，或在“上年决算”表：",
        "    总体.总计  上年数",
        "  工作簿中没有财决附03表：",
        "    合计",
      ].join("\n"),
    );
  });

  it("is cut short on one sheet", () => {
    const todos = Array.from({ length: 40 }, (_, i) => ({
      what: `第${i}项`,
      where: `新建“补充”表，编号“甲.${i}”（内容）`,
      section: "",
    }));
    const text = say("draft", { ...empty, todos });
    expect(text).toContain("待填 40 处：\n  新建“补充”表：\n    甲.0（内容）");
    expect(text).toContain("…… 另有 25 处，文稿中以【待填：…】标出");
  });
});

describe("forms", () => {
  const forms = [
    { id: "财决01", title: "总表", sheet: "Z01 总表", found: true },
    { id: "财决01-1", title: "财政拨款总表", sheet: "Sheet2", found: true },
    { id: "决算补充资料", title: "决算补充资料", sheet: "决算补充资料", found: true },
    { id: "财决03", title: "收入表", sheet: null, found: false, missing: "无法核对收入" },
    { id: "上年决算", title: "上年决算", sheet: null, found: false },
  ];

  it("are listed with their tabs by survey, and named in one line otherwise", () => {
    const text = say("survey", { ...empty, forms });
    expect(text).toContain("  财决01        Z01 总表\n  财决01-1      财政拨款总表（工作表“Sheet2”）\n");
    expect(text).toMatch(/未找到 1 张表：\n {2}财决03 {2}无法核对收入$/);
    expect(say("check", { ...empty, forms })).toContain("识别到 3 张表：财决01、01-1、决算补充资料\n");
  });

  it("of a workbook that does not say whose it is", () => {
    expect(say("survey", empty)).toMatch(/^单位：（各表均未填写）\n年度：（各表均未注明）\n/);
  });
});

describe("width in a terminal", () => {
  it("counts a Chinese character twice", () => {
    expect(width("财决01（表）")).toBe(12);
    expect(pad("财决", 6)).toBe("财决  ");
    expect(pad("财决补充", 6)).toBe("财决补充");
  });
});
