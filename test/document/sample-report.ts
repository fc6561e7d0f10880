// A small hand-written Report with every kind of block, and text that tries to break each format.
import type { Block, Chart, ChartPoint, Report, Section, Span } from "../../src/engine/value/report";

/** Text that must come out as it is, everywhere. */
export const hostile = `<script>alert("x")</script> & *重点* _下划_ [链](x) | 1 < 2 'q'`;

const part2: Section[] = [
  section(2, "第二部分 2022年度部门决算情况说明"),
  section(3, "一、收入支出决算总体情况说明", [
    paragraph(
      "2022年度收、支总计",
      { text: "13,452.9万元", figure: "总体.收支总计" },
      "。与2021年相比，收、支总计减少",
      { text: "6,423.47万元", figure: "总体.变动" },
      "，下降32.3%。主要变动原因是",
      { text: "【待填：主要变动原因】", todo: true },
      "。",
    ),
    chart("column", "图1：收、支决算总计变动情况图", [
      point("2021年", "19876.37", "19,876.37万元"),
      point("2022年", "13452.9", "13,452.9万元"),
    ]),
  ]),
  section(3, "五、一般公共预算财政拨款支出决算情况说明", [
    heading(4, "（一）一般公共预算财政拨款支出决算总体情况。"),
    paragraph("2022年一般公共预算财政拨款支出13,452.9万元，占本年支出合计的100%。“三公”经费支出按规定公开。"),
    heading(4, "（二）一般公共预算财政拨款支出决算结构情况。"),
    paragraph(
      "主要用于以下方面：一般公共服务支出5,714.51万元，占42.5%；社会保障和就业支出222.75万元，占1.7%；" +
        "卫生健康支出32.19万元，占0.2%；农林水支出7,406.9万元，占55%；住房保障支出76.55万元，占0.6%。",
    ),
    note("（注：数据来源于财决01-1表，仅罗列本部门涉及的全部功能分类科目，至类级。）"),
    chart("pie", "图6：一般公共预算财政拨款支出决算结构", [
      point("一般公共服务支出", "5714.51", "42.5%"),
      point("社会保障和就业支出", "222.75", "1.7%"),
      point("卫生健康支出", "32.19", "0.2%"),
      point("农林水支出", "7406.9", "55%"),
      point("住房保障支出", "76.55", "0.6%"),
    ]),
  ]),
];

const sections: Section[] = [
  section(1, "乐山市市中区某某办公室2022年度部门决算", [paragraph("公开时间：2023年10月12日")]),
  section(2, "第一部分 部门概况"),
  section(3, "一、部门职责", [
    paragraph("1. 负责文电处理工作。\r\n\n　　2. 负责会务工作。\u0007"),
    paragraph(hostile),
    paragraph("   "),
  ]),
  ...part2,
  section(2, "第三部分 名词解释", [
    paragraph("1. 财政拨款收入：指单位从同级财政部门取得的财政预算资金。"),
    heading(5, "1. 更小的标题"),
  ]),
];

export const sampleReport: Report = reportOf(sections);

export function reportOf(parts: Section[]): Report {
  return {
    schema: 1,
    pack: { id: "sichuan-2022", name: "四川省（2022年度格式）" },
    unit: "乐山市市中区某某办公室",
    year: 2022,
    forms: [],
    figures: {},
    findings: [],
    checks: [],
    sections: parts,
    todos: [],
  };
}

export function section(level: number, title: string, blocks: Block[] = []): Section {
  const spans = blocks.flatMap((block) => (block.kind === "paragraph" ? block.spans : []));
  const text = spans.map((span) => span.text).join("");
  return { id: title, level, heading: title, text, spans, blocks };
}

export function paragraph(...spans: (string | Span)[]): Block {
  return {
    kind: "paragraph",
    spans: spans.map((span) => (typeof span === "string" ? { text: span } : span)),
  };
}

export function note(text: string): Block {
  return { kind: "note", spans: [{ text }] };
}

export function heading(level: number, text: string): Block {
  return { kind: "heading", level, spans: [{ text }] };
}

export function chart(kind: Chart["kind"], caption: string, points: ChartPoint[]): Block {
  return { kind: "chart", chart: { kind, caption, unit: "万元", points } };
}

export function point(name: string, value: string, shown: string): ChartPoint {
  return { name, value, shown, figure: name };
}
