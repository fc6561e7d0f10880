// The built add-in inside a simulated Excel through what a person does with it, for an Excel of each kind.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built } from "../help/built";
import { lastYear, thisYear } from "../help/command";
import { plant } from "../help/plant";
import { all, parseXml } from "../help/xml-tree";
import type { Sets } from "../office/rich-api/requirements";
import { hasBrowser, picture } from "./browser";
import { startOffice, type Flavour, type Office } from "./office";

await built();

/** 财决04 合计 of 基本支出, one hundred 元 too much. */
const fault = {
  tab: "Z04 支出决算表",
  a1: "F9",
  row: 8,
  column: 5,
  right: 9_615_086.92,
  wrong: 9_615_186.92,
};
const bytes = plant(readFileSync(thisYear), fault.tab, fault.a1, fault.wrong);

const manifest = parseXml(readFileSync(resolve(import.meta.dirname, "../../manifest.xml"), "utf8"));
/** An Excel with what the manifest asks for and nothing more. */
export const oldestSets: Sets = {
  AddinCommands: "1.1",
  ...Object.fromEntries(
    all(manifest, "Set").map(({ attributes }) => [attributes.Name!, attributes.MinVersion!]),
  ),
};

/** A Word file in which somebody has typed a number anew: the first behind those words. */
function misprinted(bytes: Uint8Array, behind: string, right: string, wrong: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"]!);
  const at = xml.indexOf(right, xml.indexOf(behind));
  expect(at).toBeGreaterThan(0);
  const changed = xml.slice(0, at) + wrong + xml.slice(at + right.length);
  return zipSync({ ...parts, "word/document.xml": strToU8(changed) });
}

/** The whole way of one workbook. The steps build on each other. */
export function excelJourney(flavour: Flavour, excel: string, sets: Sets): void {
  describe.skipIf(!hasBrowser)(`the pane in Excel, ${flavour}, ${excel}`, { timeout: 120_000 }, () => {
    let office: Office;
    const pane = () => office.pane;
    const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
    const tab = (name: string) => pane().getByRole("tab", { name });
    const said = (words: string | RegExp) =>
      pane().locator("footer").getByText(words).waitFor({ timeout: 60_000 });
    const sheet = () => office.workbook.sheets.find(({ name }) => name.startsWith(fault.tab))!;
    const look = (step: string) => picture(office.at.page, `excel-${flavour}-${step}`);
    const finding = () =>
      pane().getByRole("article").filter({ hasText: "财决01表各支出性质应等于财决04表相应各栏合计" });

    beforeAll(async () => {
      office = await startOffice(flavour, bytes, "决算报表.xlsx", sets);
    }, 120_000);
    afterAll(async () => office.close());

    it("starts by itself and knows whose workbook it is", async () => {
      await pane().getByRole("heading", { name: "乐山市市中区人民政府办公室" }).waitFor({ timeout: 60_000 });
      await look("1-opened");
    });

    it("generates from the ribbon", async () => {
      const before = office.workbook.sheets.map(({ name }) => name);
      await office.press("generate");
      await said(/已生成/);
      const added = office.workbook.sheets.map(({ name }) => name).filter((name) => !before.includes(name));
      expect(added.some((name) => name.includes("公开01"))).toBe(true);
      expect(office.excel.serviceCalls.map(({ name }) => name)).toContain("SetAppRuntimeState");
      expect(sheet().conditionalFormats.length).toBeGreaterThan(0);
      await look("2-generated");
    });

    it("flags the planted fault and leads to its cell", async () => {
      await finding()
        .getByRole("button", { name: `定位到 财决04 ${fault.a1}` })
        .click();
      await expect.poll(() => office.workbook.active, { timeout: 20_000 }).toBe(sheet().id);
      await look("3-fault");
    });

    it("drops the flag by itself when somebody mends the cell", async () => {
      office.workbook.type(sheet(), fault.row, fault.column, fault.right);
      await said(/已重新核对/);
      await finding().waitFor({ state: "detached" });
      expect(await pane().getByText("核对未发现问题。").count()).toBe(1);
      expect(sheet().conditionalFormats).toHaveLength(0);
      await look("4-mended");
    });

    it("takes last year's workbook", async () => {
      await tab("概览").click();
      await pane().getByTestId("last-year").setInputFiles(lastYear);
      await said(/已写入“上年决算”表/);
      expect(office.workbook.sheets.map(({ name }) => name)).toContain("上年决算");
    });

    it("takes answers", async () => {
      await tab("补充资料").click();
      await pane().getByRole("textbox", { name: "决算公开日期" }).fill("2023年9月8日");
      await button("保存到工作表").click();
      await button("仍然保存").click();
      await said("补充资料已保存到工作表");
      await tab("成文").click();
      await pane().getByText("2023年9月8日").first().waitFor();
    });

    let saved: Uint8Array;

    const sentence = "这一句是人改过的，重新生成以后还在。";

    it("keeps an edited sentence when everything is generated again", async () => {
      await office.press("draft");
      await pane().locator("[data-place]").filter({ hasText: "本办承担区政府日常运转" }).first().dblclick();
      await pane().getByLabel("修改文字").fill(sentence);
      await button("完成").click();
      await pane().getByText(sentence).waitFor();
      await office.press("generate");
      await said(/已生成/);
      await tab("成文").click();
      await pane().getByText(sentence).waitFor();
      await look("5-document");
    });

    it("copies the document and saves it as .docx", async () => {
      await button("复制到 Word").click();
      await said(/已复制/);
      const [download] = await Promise.all([
        office.at.page.waitForEvent("download", { timeout: 60_000 }),
        button("保存 .docx").click(),
      ]);
      saved = new Uint8Array(readFileSync(await download.path()));
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(saved) });
      expect(value).toContain(sentence);
    });

    it("proofreads what others made of it, leads to the cell, and saves comments and changes", async () => {
      await tab("校稿").click();
      const name = "领导改过.docx";
      const buffer = Buffer.from(misprinted(saved, "本年收入合计", "13,452.9万元", "13,425.9万元"));
      await pane()
        .getByTestId("draft-file")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      await said(/校稿发现/);
      const wrong = pane().getByRole("article").filter({ hasText: "应为 13,452.9万元" }).first();
      await wrong
        .getByRole("button", { name: /^定位到 财决/ })
        .first()
        .click();
      const income = office.workbook.sheets.find(({ name: own }) => own.startsWith("Z01 "))!;
      await expect.poll(() => office.workbook.active, { timeout: 20_000 }).toBe(income.id);
      await wrong.getByRole("button", { name: /^采纳/ }).click();
      await said("已采纳并重新校稿");
      await look("6-proof");
      const [download] = await Promise.all([
        office.at.page.waitForEvent("download", { timeout: 60_000 }),
        button("保存批注稿").click(),
      ]);
      expect(download.suggestedFilename()).toBe("领导改过（批注）.docx");
      const document = strFromU8(unzipSync(readFileSync(await download.path()))["word/document.xml"]!);
      expect(document).toMatch(/<w:delText[^>]*>13,425\.9<[^]*<w:ins [^]*>13,452\.9</u);
    });

    it("takes the marks off from the ribbon", async () => {
      office.workbook.type(sheet(), fault.row, fault.column, fault.wrong);
      await expect.poll(() => sheet().conditionalFormats.length, { timeout: 60_000 }).toBeGreaterThan(0);
      await office.press("clearMarks");
      expect(sheet().conditionalFormats).toEqual([]);
    });

    it.skipIf(flavour === "web")("fits into 320 pixels on every screen", async () => {
      await office.at.page.setViewportSize({ width: 320, height: 800 });
      for (const name of ["概览", "核对", "成文", "附表", "补充资料", "设置"]) {
        await tab(name).click();
        await pane().locator("#screen").waitFor();
        const overflow = await pane().evaluate(() =>
          [document.documentElement, document.querySelector("main")!].map(
            (box) => box.scrollWidth - box.clientWidth,
          ),
        );
        expect(overflow, name).toEqual([0, 0]);
        await look(`320-${name}`);
      }
    });

    it("has asked for nothing outside, broken no rule, and found no hole in the simulation", () => {
      const { strays, errors } = office.at;
      expect({ strays, errors, holes: office.excel.holes }).toEqual({ strays: [], errors: [], holes: [] });
    });
  });
}
