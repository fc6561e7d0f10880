// The command line as a person or a script uses it: commands, options, exit codes, and the files that it writes.
import { readFileSync } from "node:fs";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/engine/value/report";
import { rulebook } from "../../src/rulebook";
import { Edit, sampleBook } from "../help/books";
import { caijue, Folder, lastYear, sampleFile, thisYear } from "../help/command";
import { sampleReport } from "../help/reports";

const folder = new Folder();
afterAll(() => folder.remove());

const files = ["report.json", "情况说明.html", "情况说明.md", "情况说明.txt", "部门决算.docx"];

const withLastYear = ["--last-year", lastYear];

const known = new Map<string, Promise<Report>>();

/** What a command prints with --json; asked once for the same arguments. */
function reportOf(...argv: string[]): Promise<Report> {
  const key = argv.join(" ");
  const report = known.get(key) ?? printed(argv);
  known.set(key, report);
  return report;
}

async function printed(argv: readonly string[]): Promise<Report> {
  const { out, err } = await caijue(...argv, "--json");
  expect(err).toBe("");
  return JSON.parse(out) as Report;
}

const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

describe("survey", () => {
  it("says for each form on which tab it was found, or what is lost without it", async () => {
    const { code, out, err } = await caijue("survey", thisYear);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^单位：乐山市市中区人民政府办公室\n年度：2022\n/);
    expect(out).toMatch(/\n {2}财决01-1 +Z01_1 财政拨款收入支出决算总表\(财决01-1表\)\n/);
    expect(out).toMatch(/\n {2}财决05-3 +有经营支出的单位无法核对/);
    expect(out).not.toContain("核对 ");
  });
});

describe("check", () => {
  it("counts the checks and lists what is wrong, and writes nothing", async () => {
    const report = await reportOf("check", thisYear, ...withLastYear);
    const { out } = await caijue("check", thisYear, ...withLastYear);
    expect(out).toContain(`核对 ${report.checks.length} 项：`);
    for (const { message } of report.findings.slice(0, 5)) expect(out).toContain(message);
    expect(out).not.toMatch(/待填|已写入/);
    expect(folder.list()).toEqual([]);
  });

  it("exits 0 without errors and 1 with one", async () => {
    const report = await reportOf("check", thisYear, ...withLastYear);
    const hasError = report.findings.some((finding) => finding.severity === "error");
    expect((await caijue("check", thisYear, ...withLastYear)).code).toBe(hasError ? 1 : 0);
  });

  it.skipIf(rulebook.checks.length === 0)("finds a total that does not add up", async () => {
    const wrong = new Edit(sampleBook()).add("财决01", "支出总计", "决算数", 100).book;
    const book = folder.putBook("不平.xlsx", wrong);
    const { code, out } = await caijue("check", book);
    expect(code).toBe(1);
    expect(out).toMatch(/\n错误 \d+ 条：\n {2}1\. .+\n {5}单元格：财决01![A-Z]+\d+/);
    expect((await caijue("survey", book)).code).toBe(0);
    expect((await caijue("draft", book, "--json")).code).toBe(1);
  });
});

describe("draft", () => {
  const out = folder.at("文稿", "2022");
  const read = (name: string): string => readFileSync(folder.at("文稿", "2022", name), "utf8");
  let said = "";

  beforeAll(async () => {
    said = (await caijue("draft", thisYear, ...withLastYear, "--out", out)).out;
  });

  it("writes its six files, and says where", () => {
    expect(folder.list().filter((name) => name.startsWith("文稿/2022/"))).toEqual(
      files.map((name) => `文稿/2022/${name}`),
    );
    expect(said).toContain(
      `已写入文件夹“${out}”：部门决算.docx、${["md", "txt", "html"].map((e) => `情况说明.${e}`).join("、")}`,
    );
    expect(said).toContain("没有待填的内容。");
  });

  it("writes the same report that --json prints", async () => {
    const report = await reportOf("draft", thisYear, ...withLastYear);
    expect(JSON.parse(read("report.json"))).toEqual(report);
    expect(report).toEqual(await reportOf("check", thisYear, ...withLastYear));
    expect(report).toEqual(JSON.parse(JSON.stringify(sampleReport())));
  });

  it("says the same in Word as in plain text", async () => {
    const argv = ["draft", thisYear, ...withLastYear, "--out", folder.at("另存"), "--statement"];
    expect((await caijue(...argv)).code).toBe(0);
    const { value } = await mammoth.extractRawText({ path: folder.at("另存", "情况说明.docx") });
    const isContents = (line: string): boolean => line === "目　录" || /\t\d+$/.test(line);
    expect(linesOf(value).filter((line) => !isContents(line))).toEqual(linesOf(read("情况说明.txt")));
  });

  it("says the same in Markdown and on the page", () => {
    const markdown = read("情况说明.md").replace(/\\(.)/g, "$1");
    const html = read("情况说明.html");
    for (const line of linesOf(read("情况说明.txt"))) {
      expect(markdown).toContain(line);
      expect(html).toContain(line);
    }
  });

  it("replaces an earlier draft when told to, and leaves remarks out on request", async () => {
    expect(read("情况说明.txt")).toContain("数据来源于");
    const argv = ["draft", thisYear, ...withLastYear, "--out", out, "--no-notes"];
    const refused = await caijue(...argv);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining("已经存在；要替换它，请加 --force") as string,
    });
    expect(read("情况说明.txt")).toContain("数据来源于");
    expect((await caijue(...argv, "--force")).code).toBe(0);
    for (const name of files.slice(1, 4)) expect(read(name)).not.toContain("数据来源于");
    expect(folder.list().filter((name) => name.startsWith("文稿/2022/"))).toHaveLength(files.length);
  });

  it("says what is to be filled in, by sheet", async () => {
    const book = folder.putBook("没有补充.xlsx", new Edit(sampleBook()).removeSheet("决算补充资料").book);
    const { out: text } = await caijue("draft", book, "--out", folder.at("待填"));
    const { todos } = await reportOf("draft", book);
    expect(text).toContain(`待填 ${todos.length} 处：\n  新建“决算补充资料”表：\n    公开时间`);
    expect(text).toMatch(/\n {2}用 --last-year 给出上年决算工作簿，或在“上年决算”表：\n {4}总体\.总计/);
    expect(readFileSync(folder.at("待填", "情况说明.txt"), "utf8")).toContain("【待填：公开时间】");
  });
});

describe("options", () => {
  it("--json prints one JSON document and nothing else, also when files are written", async () => {
    for (const command of ["survey", "check", "draft"]) {
      const { code, out, err } = await caijue(command, thisYear, "--json");
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^\{\n[^]*\n\}\n$/);
      expect(JSON.parse(out)).toMatchObject({ schema: 1, year: 2022 });
    }
    const { out } = await caijue("draft", thisYear, "--json", "--out", folder.at("带文件"));
    expect(JSON.parse(out)).toMatchObject({ schema: 1 });
    expect(folder.list().filter((name) => name.startsWith("带文件/"))).toHaveLength(files.length);
  });

  it("--answers adds the sheets of another file", async () => {
    const book = folder.putBook("报表.xlsx", new Edit(sampleBook()).removeSheet("决算补充资料").book);
    const apart = await reportOf("draft", book, "--answers", sampleFile("决算补充资料.xlsx"));
    expect(apart).toEqual(await reportOf("draft", thisYear));
  });

  it("--last-year and a sheet 上年决算 give the same comparisons", async () => {
    const shown = ({ figures }: Report): [string, string][] =>
      Object.entries(figures).flatMap(([id, one]) => (id.includes("增减") ? [[id, one.shown]] : []));
    const fromBook = await reportOf("draft", thisYear, ...withLastYear);
    const fromSheet = await reportOf("draft", thisYear, "--answers", sampleFile("上年决算表.xlsx"));
    expect(shown(fromSheet)).toEqual(shown(fromBook));
    expect(shown(fromSheet).filter(([, text]) => text !== "").length).toBeGreaterThan(10);
    expect(fromBook.forms.find((form) => form.id === "上年决算")).not.toHaveProperty("missing");
    expect((await reportOf("draft", thisYear)).todos.length).toBeGreaterThan(5);
  });

  it("reads .xls and .xlsx alike", async () => {
    const xls = await reportOf("draft", sampleFile("决算报表.xls"), ...withLastYear);
    expect(xls).toEqual(await reportOf("draft", thisYear, ...withLastYear));
  });

  it("--pack takes a built-in name or a file", async () => {
    const builtIn = await reportOf("draft", thisYear, "--pack", "sichuan-2022");
    expect(builtIn).toEqual(await reportOf("draft", thisYear));
    const settings = "---\n名称: 小稿\n金额: { 单位: 元, 小数: 2, 千分位: true }\n---\n";
    const pack = folder.put("小稿.md", `\ufeff${settings}\n# {单位}\n\n支出{支出.合计}。\n`);
    const own = await reportOf("draft", thisYear, "--pack", pack);
    expect(own.pack).toEqual({ id: "小稿", name: "小稿" });
    expect(own.figures["支出.合计"]?.shown).toBe("134,528,972.12元");
    expect(own.sections.map(({ heading, text }) => heading + text).join("")).toContain(
      "支出134,528,972.12元。",
    );
  });

  it("--help is in Chinese and exits 0", async () => {
    for (const argv of [
      ["--help"],
      ["-h"],
      ["draft", "--help"],
      ["check", "-h"],
      ["fill", "-h"],
      ["unmark", "-h"],
      ["proof", "-h"],
    ]) {
      const { code, out, err } = await caijue(...argv);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^用法： caijue /);
      expect(
        out.replace(
          /--?[a-z-]+|caijue|survey|check|draft|fill|unmark|proof|\.txt|\.tsv|\.?xlsx?|\.docx|\.pdf|\.md|Word|Markdown|JSON/g,
          "",
        ),
      ).not.toMatch(/[a-z]/i);
    }
    expect((await caijue("--help")).out).toMatch(/survey[^]*check[^]*draft[^]*fill[^]*unmark[^]*退出码：0/);
    expect((await caijue("draft", "--help")).out).toMatch(/--last-year[^]*--out[^]*--no-notes/);
    expect((await caijue("check", "--help")).out).not.toContain("--out");
  });
});

describe("wrong usage", () => {
  it.each([
    ["no command", [], "没有给出命令，可用的有：survey、check、draft、fill、unmark、proof"],
    [
      "an unknown command",
      ["write", "a.xlsx"],
      "没有命令“write”，可用的有：survey、check、draft、fill、unmark、proof",
    ],
    ["an unknown option", ["check", "a.xlsx", "--fast"], "没有选项“--fast”"],
    ["an option of another command", ["check", "a.xlsx", "--out", "d"], "没有选项“--out”"],
    ["no workbook", ["check"], "没有给出决算报表工作簿"],
    [
      "two workbooks",
      ["check", "a.xlsx", "b.xlsx"],
      "一次只能处理一个工作簿，上年的工作簿请用 --last-year 给出",
    ],
    ["an option without its value", ["check", "a.xlsx", "--pack"], "选项“--pack <名称|文件>”后面缺少内容"],
    ["draft without a folder", ["draft", "a.xlsx"], "draft 需要用 --out 给出保存文稿的文件夹"],
    [
      "an unknown pack",
      ["check", "a.xlsx", "--pack", "sichuan"],
      "没有名为“sichuan”的文稿模板，可用的有：sichuan-2022，或给出一个 .md 文件",
    ],
    [
      "answers without answers",
      ["check", thisYear, "--answers", lastYear],
      "--answers 给出的“上年决算报表.xlsx”中没有“决算补充资料”、“上年决算”、“整体绩效自评”、“项目绩效自评”、“名词解释”表",
    ],
  ])("%s", async (_, argv, detail) => {
    expect(await caijue(...argv)).toEqual({
      code: 2,
      out: "",
      err: `命令行参数有误：${detail}。请运行 caijue --help 查看用法。\n`,
    });
  });
});
