// dist/caijue.html opened from disk by a real browser, through the whole of what a person does with it.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import mammoth from "mammoth";
import type { Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "../../src/host/file-host";
import { built } from "../help/built";
import { lastYear, thisYear } from "../help/command";
import { pdf } from "../help/pdf";
import { plant } from "../help/plant";
import { hasBrowser, openPage, picture, type Watched } from "./browser";

await built();

const root = resolve(import.meta.dirname, "../..");
const address = pathToFileURL(resolve(root, "dist/caijue.html")).href;
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 财决04 合计 of 基本支出, one hundred 元 too much. */
const fault = { tab: "Z04 支出决算表", a1: "F9", value: 9_615_186.92 };
const planted = {
  name: "有错.xlsx",
  mimeType: spreadsheet,
  buffer: Buffer.from(plant(readFileSync(thisYear), fault.tab, fault.a1, fault.value)),
};

const contentOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));

/** HTML of the clipboard as a word processor gets it: the newer interface would give it rewritten. */
async function pasted(page: Page): Promise<string> {
  const taken = await page.evaluateHandle(() => {
    let give: (html: string) => void;
    const html = new Promise<string>((resolve) => (give = resolve));
    const take = ({ clipboardData }: ClipboardEvent) => give(clipboardData?.getData("text/html") ?? "");
    document.addEventListener("paste", take, { once: true });
    return { html };
  });
  await page.keyboard.press("Control+V");
  return taken.evaluate(({ html }) => html);
}

describe.skipIf(!hasBrowser)("the page, opened from disk", { timeout: 120_000 }, () => {
  let at: Watched;
  let pane: Locator;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const tab = (name: string) => pane.getByRole("tab", { name });
  const said = (words: string | RegExp) => pane.locator("footer").getByText(words).waitFor();
  const cell = (a1: string) => at.page.locator(`[data-cell="${a1}"]`);

  beforeAll(async () => {
    at = await openPage([address], {
      viewport: { width: 1440, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    pane = at.page.locator("aside");
    await at.page.goto(address);
  });
  afterAll(async () => at.close());

  it("opens the sample that it carries, without a server", async () => {
    await picture(at.page, "page-1-welcome");
    await at.page.getByRole("button", { name: "试用示例" }).click();
    await pane.getByRole("heading", { name: "乐山市市中区人民政府办公室" }).waitFor();
    expect(await at.page.getByRole("tablist", { name: "工作表" }).getByRole("tab").count()).toBeGreaterThan(
      15,
    );
    await picture(at.page, "page-2-sample");
  });

  it("opens a workbook of the user's instead", async () => {
    await at.page.getByLabel("打开另一个").first().setInputFiles(planted);
    await at.page.locator("header").getByText("有错.xlsx").waitFor();
    await button("一键生成").click();
    await said(/已生成/);
    await picture(at.page, "page-3-generated");
  });

  it("flags the planted fault and leads to its cell", async () => {
    await tab("核对").click();
    const finding = pane.getByRole("article").filter({ hasText: "基本支出" }).first();
    await finding.getByRole("button", { name: `定位到 财决04 ${fault.a1}` }).click();
    await cell(fault.a1).waitFor();
    expect(await cell(fault.a1).getAttribute("aria-selected")).toBe("true");
    expect(await cell(fault.a1).getAttribute("data-mark")).toBe("error");
    expect(await cell(fault.a1).innerText()).toBe("9,615,186.92");
    expect(
      await at.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { selected: true }).innerText(),
    ).toContain(fault.tab);
    await picture(at.page, "page-4-fault");
  });

  it("takes last year's workbook", async () => {
    await tab("概览").click();
    await pane.getByTestId("last-year").setInputFiles(lastYear);
    await said(/已写入“上年决算”表/);
  });

  it("takes answers", async () => {
    await tab("补充资料").click();
    const answer = pane.getByRole("textbox", { name: "决算公开日期" });
    await answer.fill("2023年9月8日");
    await button("保存到工作表").click();
    const agree = at.page.getByRole("button", { name: "仍然保存" });
    await agree.click();
    await said("补充资料已保存到工作表");
    await picture(at.page, "page-5-answers");
  });

  const sentence = "这一句是人改过的，重新生成以后还在。";

  it("keeps an edited sentence when everything is generated again", async () => {
    await tab("成文").click();
    await pane.getByText("2023年9月8日").first().waitFor();
    const paragraph = pane.locator("[data-place]").filter({ hasText: "本办承担区政府日常运转" }).first();
    await paragraph.dblclick();
    await pane.getByLabel("修改文字").fill(sentence);
    await pane.getByRole("button", { name: "完成", exact: true }).click();
    await pane.getByText(sentence).waitFor();
    await tab("概览").click();
    await button("重新生成").click();
    await said(/已生成/);
    await tab("成文").click();
    await pane.getByText(sentence).waitFor();
    await pane.getByText("已修改").waitFor();
    await picture(at.page, "page-6-document");
  });

  it("copies the document for Word", async () => {
    await button("复制到 Word").click();
    await said(/已复制/);
    const html = await pasted(at.page);
    expect(html).toContain(sentence);
    expect(html).toContain("乐山市市中区人民政府办公室");
    expect(html).toContain("mso-style-name");
  });

  it("saves a .docx that another reader reads", async () => {
    const [download] = await Promise.all([at.page.waitForEvent("download"), button("保存 .docx").click()]);
    expect(download.suggestedFilename()).toMatch(/2022年度部门决算\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await contentOf(download)) });
    expect(value).toContain(sentence);
    expect(value).toContain("2023年9月8日");
    expect(value).toContain("支出决算情况说明");
  });

  it("proofreads what others made of the text, and puts the right number in", async () => {
    await tab("校稿").click();
    const text = "2022年度部门决算情况说明\n二、收入决算情况说明\n2022年本年收入合计13,425.9万元。\n";
    const buffer = Buffer.from(text);
    await pane
      .getByTestId("draft-file")
      .setInputFiles({ name: "改过的.txt", mimeType: "text/plain", buffer });
    await said(/校稿发现/);
    await button("在文稿中查看“13,425.9万元”").click();
    await picture(at.page, "page-7-proof");
    await button(/^采纳：“13,425.9万元”/).click();
    await said("已采纳并重新校稿");
    await pane.getByText("2022年本年收入合计13,452.9万元。").waitFor();
  });

  it.each(["map", "GBK-EUC-H"] as const)("reads a PDF in the page itself (%s)", async (font) => {
    const words = ["二、收入决算情况说明", "2022年本年收入合计13,425.9万元。"];
    const page = words.map((text, i) => ({ text, x: 90, y: 700 - 30 * i }));
    await button("换一份文稿").click();
    await pane.getByTestId("draft-file").setInputFiles({
      name: `${font}.pdf`,
      mimeType: "application/pdf",
      buffer: Buffer.from(pdf([page], { font })),
    });
    await pane.getByText(`${font}.pdf`).waitFor();
    await button("在文稿中查看“13,425.9万元”").waitFor();
  });

  it("saves the workbook with the public tables in it", async () => {
    const save = at.page.getByRole("button", { name: "保存工作簿" });
    const [download] = await Promise.all([at.page.waitForEvent("download"), save.click()]);
    expect(download.suggestedFilename()).toBe("有错.xlsx");
    const book = await openFile(await contentOf(download), "有错.xlsx").read();
    expect(book.sheets.filter(({ ours }) => ours !== undefined).map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringContaining("公开01"), "上年决算", "决算补充资料"]),
    );
    const { sheets } = await openFile(planted.buffer, "有错.xlsx").read();
    const before = sheets.find(({ name }) => name.startsWith(fault.tab));
    expect(book.sheets.find(({ name }) => name === before?.name)?.rows).toEqual(before?.rows);
  });

  it("shows grid and pane side by side, and one of the two where it is narrow", async () => {
    for (const width of [900, 390]) {
      await at.page.setViewportSize({ width, height: 800 });
      await picture(at.page, `page-${width}`);
      const overflow = await at.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
    }
    const grid = at.page.getByRole("grid");
    expect([await grid.isVisible(), await pane.isVisible()]).toEqual([true, false]);
    await at.page.getByRole("button", { name: "看窗格" }).click();
    expect([await grid.isVisible(), await pane.isVisible()]).toEqual([false, true]);
    await picture(at.page, "page-390-pane");
  });

  it("has asked for nothing but itself, and broken no rule of its policy", () => {
    expect({ strays: at.strays, errors: at.errors }).toEqual({ strays: [], errors: [] });
  });
});
