// The command proof: what it prints, its exit codes and what it refuses.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import type { ProofResult } from "../../src/cli/proof-command";
import type { ProofReport } from "../../src/proof/proofread";
import { caijue, Folder, lastYear, thisYear } from "../help/command";
import { convert, isInstalled } from "../help/libreoffice";

const folder = new Folder();
afterAll(() => folder.remove());

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../schema/proof.schema.json"), "utf8"),
) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const canConvert = isInstalled("that it opens a draft with comments", "soffice");

const wrongSum = "本年收入合计100万元，其中：财政拨款收入60万元，占60%；其他收入50万元，占51%。";
const draftOf = (name: string, text: string): string => folder.put(name, text);

describe("caijue proof", () => {
  it("proofreads a text by itself, and counts in what --text prints", async () => {
    const path = draftOf("稿.txt", `三、收入决算情况说明\n${wrongSum}\n`);
    const { code, out } = await caijue("proof", path, "--json");
    const report = JSON.parse(out) as ProofReport;
    const { out: text } = await caijue("proof", path, "--text");
    expect(report.findings.some(({ severity }) => severity === "error")).toBe(true);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(validate({ ...report, findings: [{ ...report.findings[0], kind: "别的" }] })).toBe(false);
    for (const { start, end, quote } of report.findings) expect(text.slice(start, end)).toBe(quote);
    expect(code).toBe(1);
    expect((await caijue("proof", path)).out).toMatch(/错误 \d+ 条：\n {2}1\. 第 2 段“/u);
  });

  it("reads Word files and leaves the draft as it is", async () => {
    const made = new Document({ sections: [{ children: [new Paragraph(wrongSum)] }] });
    const path = folder.put("稿.docx", await Packer.pack(made, "uint8array"));
    const before = readFileSync(path);
    const { out } = await caijue("proof", path, "--book", thisYear, "--json");
    expect((JSON.parse(out) as ProofReport).findings.length).toBeGreaterThan(0);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ["空.docx", new Uint8Array(), "文件是空的"],
    ["旧.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "旧格式的 .doc"],
    ["表.docx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "这是 Excel 工作簿"],
    ["毒.docx", zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }), "不安全"],
  ])("refuses %s", async (name, bytes, why) => {
    const { code, err } = await caijue("proof", folder.put(name, bytes));
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  it("wants --book for what goes with a workbook", async () => {
    const { code, err } = await caijue("proof", draftOf("甲.txt", wrongSum), "--last-year", thisYear);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--book") as string });
  });
});

describe("caijue proof --out", () => {
  const made = (): Promise<Uint8Array> =>
    Packer.pack(
      new Document({
        sections: [
          {
            children: ["三、收入决算情况说明", wrongSum].map((text) => new Paragraph(text)),
          },
        ],
      }),
      "uint8array",
    );
  const partOf = (path: string, name: string): string => strFromU8(unzipSync(readFileSync(path))[name]!);

  it("saves the draft with comments, and says so; the draft stays as it is", async () => {
    const bytes = await made();
    const [path, out] = [folder.put("待批.docx", bytes), folder.at("批注.docx")];
    const { out: said, code } = await caijue("proof", path, "--out", out);
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/批注 [1-9]\d* 条，修订 0 处/u) as string,
    });
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    expect(partOf(out, "word/comments.xml")).toContain("错误：");
    const again = await caijue("proof", path, "--out", out);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
    const forced = await caijue("proof", path, "--out", out, "--force", "--json");
    const { annotated, findings } = JSON.parse(forced.out) as ProofResult;
    expect(annotated).toEqual({
      file: out,
      comments: findings.filter(({ severity }) => severity !== "note").length,
      changes: 0,
      leftOut: [],
    });
    validate(JSON.parse(forced.out));
    expect(validate.errors).toBeNull();
  });

  it("suggests the right figures, which end the errors when they are accepted", async () => {
    const books = ["--book", thisYear, "--last-year", lastYear];
    await caijue("draft", thisYear, "--last-year", lastYear, "--out", folder.at("文稿"));
    const whole = unzipSync(readFileSync(folder.at("文稿", "部门决算.docx")));
    const right = strFromU8(whole["word/document.xml"]!);
    const wrong = right.replace("13,452.9万元", "13,425.9万元").replace("76.55万元", "76.65万元");
    const path = folder.put("改过.docx", zipSync({ ...whole, "word/document.xml": strToU8(wrong) }));
    const out = folder.at("修订.docx");
    const first = JSON.parse(
      (await caijue("proof", path, ...books, "--out", out, "--suggest", "--json")).out,
    ) as ProofResult;
    const errors = first.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThanOrEqual(2);
    expect(first.annotated).toMatchObject({ comments: errors.length, changes: errors.length, leftOut: [] });
    const accepted = JSON.parse((await caijue("proof", out, ...books, "--json")).out) as ProofResult;
    expect(accepted.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const before = unzipSync(readFileSync(path));
    const after = unzipSync(readFileSync(out));
    const changed = Object.keys(after).filter(
      (name) => !Buffer.from(after[name]!).equals(Buffer.from(before[name] ?? [])),
    );
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/comments.xml",
        "word/document.xml",
      ].filter((name) => changed.includes(name)),
    );
    const { value } = await mammoth.convertToHtml(
      { buffer: readFileSync(out) },
      { styleMap: ["comment-reference => sup"] },
    );
    for (const { message } of errors) expect(value).toContain(message.slice(0, 20));
    if (!canConvert) return;
    const opened = strFromU8(convert([new Uint8Array(readFileSync(out))], "docx", "fodt")[0]!);
    expect(opened.match(/<office:annotation /g)).toHaveLength(errors.length);
    expect(opened.match(/<text:deletion>/g)).toHaveLength(errors.length);
    expect(opened.match(/<text:insertion>/g)).toHaveLength(errors.length);
  }, 120_000);

  it.each([
    ["the draft itself", ["稿件.docx"], "就是文稿本身"],
    ["a workbook that it reads", ["账.docx", "--book", "账.docx"], "本次要读取的文件"],
    ["another kind of file", ["批.pdf"], "以 .docx 结尾"],
    ["the text as well", ["批.docx", "--text"], "只能用一个"],
  ])("does not write over %s", async (_, [out = "", ...more], why) => {
    const path = folder.put("稿件.docx", await made());
    folder.put("账.docx", "");
    const { code, err } = await caijue(
      "proof",
      path,
      "--out",
      folder.at(out),
      ...more.map((one) => (one.endsWith("docx") ? folder.at(one) : one)),
    );
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) as string });
  });

  it("is for Word, and --suggest and --force go with it", async () => {
    const text = draftOf("乙.txt", wrongSum);
    const refused: readonly [string[], string][] = [
      [[text, "--out", folder.at("丙.txt")], "只有 Word 文稿能加批注"],
      [["-", "--out", folder.at("丙.docx")], "标准输入"],
      [[text, "--suggest"], "--out"],
      [[text, "--force"], "--out"],
    ];
    for (const [argv, why] of refused) expect((await caijue("proof", ...argv)).err).toContain(why);
    expect(folder.list()).not.toContain("丙.txt");
  });
});
