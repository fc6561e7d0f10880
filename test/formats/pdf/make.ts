// Makes libreoffice.pdf and the paragraphs that stand in it, libreoffice.txt: node scripts/run.mjs test/host/pdf/make.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from "docx";
import { toText } from "../../../src/document/to-text";
import { convert } from "../../help/libreoffice";
import { sampleReport } from "../../help/reports";

/** Chapters 一 to 五 of the sample's draft. */
function chapters(): string[] {
  const lines = toText(sampleReport())
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.includes("\t") && !/^（注|^图/.test(line));
  const from = lines.lastIndexOf("一、收入支出决算总体情况说明");
  const to = lines.findIndex((line, i) => i > from && line.startsWith("六、"));
  return lines.slice(from, to);
}

const table = [
  ["项目", "年初预算数", "决算数"],
  ["基本支出", "900.00", "961.51"],
  ["项目支出", "12,000.00", "12,491.39"],
];

function words(text: string, size: number, isBold = false): TextRun {
  const font = { ascii: "Times New Roman", eastAsia: "宋体" };
  const options: IRunOptions = { text, size, font, bold: isBold };
  return new TextRun(options);
}

const running = (text: string): Paragraph =>
  new Paragraph({
    children: [words(text, 32, /^[一二三四五]、/.test(text))],
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 640 },
    spacing: { line: 560, lineRule: "exact" },
  });

const centred = (...children: TextRun[]): Paragraph =>
  new Paragraph({ children, alignment: AlignmentType.CENTER });

const cell = (text: string): TableCell =>
  new TableCell({
    width: { size: 3000, type: "dxa" },
    children: [new Paragraph({ children: [words(text, 24)] })],
  });

const title = "收入支出决算表";
const document = new Document({
  sections: [
    {
      headers: { default: new Header({ children: [centred(words("某某单位2022年度部门决算", 18))] }) },
      footers: {
        default: new Footer({
          children: [centred(new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 24 }))],
        }),
      },
      children: [
        ...chapters().map(running),
        centred(words(title, 32, true)),
        new Table({ rows: table.map((cells) => new TableRow({ children: cells.map(cell) })) }),
      ],
    },
  ],
});

const [pdf = new Uint8Array()] = convert([new Uint8Array(await Packer.toBuffer(document))], "docx", "pdf");
const paragraphs = [...chapters(), title, ...table.map((cells) => cells.join("\t"))];
writeFileSync(resolve(import.meta.dirname, "libreoffice.pdf"), pdf);
writeFileSync(resolve(import.meta.dirname, "libreoffice.txt"), `${paragraphs.join("\n")}\n`);
