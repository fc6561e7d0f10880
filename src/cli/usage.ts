// The commands and options, their help in Chinese, and what is said when they are used wrongly.
import { Command, CommanderError } from "commander";
import { Problem } from "../engine/value/problem";
import type { Options } from "./inputs";
import { width, type Terminal } from "./terminal";

export type Verb = "survey" | "check" | "draft" | "fill" | "unmark" | "proof";

const verbs: readonly (readonly [Verb, string])[] = [
  ["survey", "查看识别到哪些财决报表、缺少哪些"],
  ["check", "核对表内、表间和上下年度的勾稽关系"],
  ["draft", "核对并起草情况说明（Word、Markdown、纯文本、网页）"],
  ["fill", "填写公开附表、决算分析、决算核对，写成公式，另存为工作簿"],
  ["unmark", "去掉 fill --mark 在单元格上做的标记"],
  ["proof", "校对文稿（.docx、.pdf、.txt、.md），给出工作簿时逐个数字对照"],
];

const after = `
例：
  caijue check 决算报表.xlsx --last-year 上年决算报表.xlsx
  caijue draft 决算报表.xls --last-year 上年决算报表.xls --out 公开文稿
  caijue fill 决算报表.xlsx --last-year 上年决算报表.xlsx --out 决算报表（已填）.xlsx --mark
  caijue proof 决算公开.docx --book 决算报表.xlsx --last-year 上年决算报表.xlsx
  caijue proof 决算公开.docx --book 决算报表.xlsx --out 决算公开（批注）.docx --suggest

退出码：0 没有错误；1 有“错误”级问题（已说明的不算）；2 无法进行（原因见标准错误输出）。`;

/** Reads the arguments and runs `act` for the command among them. @throws Problem `bad-argument`, and what `act` throws. */
export async function parse(
  argv: readonly string[],
  terminal: Terminal,
  act: (verb: Verb, book: string, options: Options) => Promise<void>,
): Promise<void> {
  try {
    await program(terminal, act).parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Problem("bad-argument", { detail: fault(error) }, { cause: error });
  }
}

function program(terminal: Terminal, act: Parameters<typeof parse>[2]): Command {
  const command = new Command("caijue")
    .usage("<命令> <工作簿或文稿> [选项]")
    .description("财决：读取部门决算报表工作簿，核对勾稽关系，起草部门决算公开情况说明。")
    .helpOption("-h, --help", "显示用法")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .configureHelp({
      displayWidth: width,
      boxWrap: (text) => text,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => `${sub.name()} <${objectOf(sub.name())[0]}>`,
    })
    .addHelpText("after", after);
  for (const [verb, about] of verbs) {
    const [object, aboutObject] = objectOf(verb);
    const sub = command
      .command(verb)
      .usage(`<${object}> [选项]`)
      .argument(`<${object}>`, aboutObject)
      .description(about);
    if (verb !== "unmark") addReading(sub);
    if (verb === "draft") addDrafting(sub);
    if (verb === "fill" || verb === "unmark") addWriting(sub);
    if (verb === "proof") {
      sub
        .option("--book <工作簿>", "部门决算报表；不给时只核对文稿自身")
        .option("--text", "只打印文稿的纯文本，JSON 中的位置按它计数")
        .option("--out <文件>", "另存一份带批注的 .docx，批注加在有问题的字上，文稿不变")
        .option("--suggest", "与 --out 同用：能确定的正确数字写成修订，由您接受或拒绝")
        .option("--force", "与 --out 同用：已有同名文件时替换它");
    }
    if (verb === "fill") sub.option("--mark", "给不符的单元格加底色和批注");
    sub.helpOption("-h, --help", "显示用法");
    sub.action((book: string, options: Options) => act(verb, book, options));
  }
  return command;
}

/** What a command is about, and how that is explained. */
const objectOf = (verb: string): readonly [name: string, about: string] =>
  verb === "proof"
    ? ["文稿", "要校对的 .docx、.pdf、.txt 或 .md；“-”读标准输入"]
    : ["工作簿", "部门决算报表（.xlsx 或 .xls）"];

const addReading = (command: Command): Command =>
  command
    .option("--last-year <工作簿>", "上年决算报表，用来与上年比较")
    .option("--answers <工作簿>", "另一个工作簿，含“决算补充资料”“上年决算”表")
    .option("--glossary <文件>", "名词解释：.tsv 或 .xlsx，列名为 编码、名称、说明；fill 时写成“名词解释”表")
    .option("--pack <名称|文件>", "文稿模板：内置的名称，或一个 .md 文件")
    .option("--json", "在标准输出打印一个 JSON 文档，不打印其他内容");

const addDrafting = (command: Command): Command =>
  command
    .option("--out <文件夹>", "保存文稿的文件夹，没有时新建")
    .option("--no-notes", "不写“数据来源于…”等注")
    .option("--parts <序号>", "只要第几部分，如 1,2,5 或 1-3")
    .option("--style <文件>", "套用一份 .docx 里的样式（字体、字号、行距）")
    .option("--full-tables", "公开05、公开07 保留全部为空的行和列，默认略去")
    .option("--statement", "另存一份只有文字和图、没有附表的 情况说明.docx")
    .option("--publish", "生成公开稿：不带注，还有待填或错误时不生成")
    .option("--unfinished", "与 --publish 同用：有待填或错误也生成")
    .option("--force", "替换文件夹中已有的同名文件");

const addWriting = (command: Command): Command =>
  command
    .option("--out <文件>", "另存为这个 .xlsx 文件，原文件不变")
    .option("--in-place", "直接写入原文件（仅限 .xlsx）")
    .option("--force", "与 --out 同用：已有同名文件时替换它");

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** What is wrong with the arguments; the library says it in English. */
function fault({ code, message }: CommanderError): string {
  const what = /'([^']+)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return `没有选项“${what}”`;
    case "commander.unknownCommand":
      return `没有命令“${what}”，可用的有：${verbs.map(([verb]) => verb).join("、")}`;
    case "commander.missingArgument":
      return "没有给出决算报表工作簿";
    case "commander.optionMissingArgument":
      return `选项“${what}”后面缺少内容`;
    case "commander.excessArguments":
      return "一次只能处理一个工作簿，上年的工作簿请用 --last-year 给出";
    default:
      return `没有给出命令，可用的有：${verbs.map(([verb]) => verb).join("、")}`;
  }
}
