// The command proof: what it prints, its exit codes and what it refuses.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Document, Packer, Paragraph } from "docx";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import type { ProofReport } from "../../src/proof/proofread";
import { caijue, Folder, thisYear } from "../help/command";

const folder = new Folder();
afterAll(() => folder.remove());

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../schema/proof.schema.json"), "utf8"),
) as Record<string, unknown>;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

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
