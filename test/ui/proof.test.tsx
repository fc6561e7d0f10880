// The screen 校稿: a draft against the workbook; findings and text lead to each other, are taken over or put aside.
// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { amendmentsOf } from "../../src/app/work/proof-work";
import { toDocx } from "../../src/document/to-docx";
import { toText } from "../../src/document/to-text";
import { Edit } from "../help/books";
import { sampleReport } from "../help/reports";
import { faultsOf } from "./axe";
import { go, idle, open, type Opened } from "./pane";

/** The sample's text with two numbers that people have changed. */
const draft = (): string => {
  const text = toText(sampleReport());
  expect(text).toContain("2022年本年收入合计13,452.9万元");
  expect(text).toContain("基本支出961.51万元");
  return text
    .replace("2022年本年收入合计13,452.9万元", "2022年本年收入合计13,425.9万元")
    .replace("基本支出961.51万元", "基本支出991.51万元");
};

const file = (content: BlobPart, name: string) => new File([content], name);

async function proof(content: BlobPart = draft(), name = "领导改过.txt"): Promise<Opened> {
  const made = await open();
  await go(made, /校稿/);
  await made.user.upload(screen.getByTestId("draft-file"), file(content, name));
  await idle(made);
  return made;
}

const now = ({ session }: Opened) => session.getState().proof!;
const articles = () => screen.getAllByRole("article");
const about = (quote: string) => articles().find((one) => one.textContent.includes(quote))!;

describe("校稿", () => {
  it("finds what the workbook does not support, and leads to the words and to the cell", async () => {
    const made = await proof();
    expect(now(made).report.findings.filter(({ severity }) => severity === "error")).toHaveLength(2);
    const item = about("13,425.9万元");
    expect(item.textContent).toContain("错误");
    expect(item.textContent).toContain("应为 13,452.9万元");
    await made.user.click(within(item).getAllByRole("button", { name: /^定位到 财决/ })[0]!);
    expect(made.host.revealed[0]).toMatch(/!\$?[A-Z]+\d+$/);
    await made.user.click(within(item).getByRole("button", { name: "在文稿中查看“13,425.9万元”" }));
    expect(document.activeElement?.textContent).toBe("13,425.9万元");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("错误：13,425.9万元");
  });

  it("goes from a mark to its finding, by mouse and by keyboard", async () => {
    const made = await proof();
    await made.user.click(screen.getByRole("tab", { name: "文稿" }));
    const marks = () => Array.from(document.querySelectorAll<HTMLElement>("[data-mark]"));
    expect(marks().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    await made.user.click(screen.getByRole("button", { name: "错误：991.51万元" }));
    expect(about("991.51万元").textContent).toContain("应为 961.51万元");
    await made.user.keyboard("{ArrowRight}");
    const next = document.activeElement as HTMLElement;
    expect(next.dataset.mark).toBeDefined();
    expect(next.textContent).not.toBe("991.51万元");
    marks()
      .find((one) => one.textContent === "13,425.9万元")!
      .focus();
    await made.user.keyboard("{Enter}");
    expect(about("13,425.9万元").textContent).toContain("应为 13,452.9万元");
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it("takes over what should stand there, one after the other, and takes it back", async () => {
    const made = await proof();
    const before = now(made).draft.text;
    await made.user.click(within(about("13,425.9万元")).getByRole("button", { name: /^采纳/ }));
    await idle(made);
    await made.user.click(within(about("991.51万元")).getByRole("button", { name: /^采纳/ }));
    await idle(made);
    expect(now(made).draft.text).toBe(toText(sampleReport()));
    expect(now(made).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const { start, end, text } of amendmentsOf(now(made)))
      expect(before.slice(start, end)).toBe(text.replace("961", "991").replace("52.9", "25.9"));
    expect(screen.getByText(/已改 2 处/)).toBeTruthy();
    await made.user.click(screen.getByRole("button", { name: "撤销" }));
    await made.user.click(screen.getByRole("button", { name: "撤销" }));
    expect(now(made).draft.text).toBe(before);
    expect(amendmentsOf(now(made))).toEqual([]);
  });

  it("puts a finding aside with a reason, keeps it so when others are taken over, and heeds it again", async () => {
    const made = await proof();
    await made.user.click(within(about("991.51万元")).getByRole("button", { name: /^忽略/ }));
    fireEvent.change(screen.getByRole("textbox", { name: "忽略的原因" }), { target: { value: "口径不同" } });
    await made.user.click(screen.getByRole("button", { name: "忽略" }));
    const aside = screen.getByRole("region", { name: "已忽略（1）" });
    expect(aside.textContent).toContain("口径不同");
    expect(screen.queryAllByRole("article").some((one) => one.textContent.includes("991.51"))).toBe(false);
    await made.user.click(within(about("13,425.9万元")).getByRole("button", { name: /^采纳/ }));
    await idle(made);
    expect(screen.getByRole("region", { name: "已忽略（1）" })).toBeTruthy();
    await made.user.click(screen.getByRole("button", { name: "取消忽略" }));
    expect(about("991.51万元")).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it("counts by severity and shows one kind, and what could not be compared", async () => {
    const made = await proof(`${draft()}\n另外安排培训经费123.45万元。\n`);
    const filter = screen.getByRole("group", { name: "按程度筛选" });
    expect(within(filter).getByRole("button", { name: "错误 2" })).toBeTruthy();
    await made.user.click(within(filter).getByRole("button", { name: /^未核对 [1-9]/ }));
    const unchecked = screen.getByRole("region", { name: /^未核对/ });
    await made.user.click(within(unchecked).getByRole("button", { name: "在文稿中查看“123.45万元”" }));
    expect(document.activeElement?.textContent).toBe("123.45万元");
  });

  it("reads a Word document", async () => {
    const report = sampleReport();
    const bytes = await toDocx(report);
    const made = await proof(new Uint8Array(bytes), "部门决算.docx");
    expect(now(made).draft.text).toContain("2022年本年收入合计13,452.9万元");
    expect(now(made).word?.file.main).toBe("word/document.xml");
    expect(now(made).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("saves a Word document with comments, and what was adopted as tracked changes", async () => {
    const packed = unzipSync(await toDocx(sampleReport()));
    const xml = strFromU8(packed["word/document.xml"]!);
    const change = (before: string, after: string) => (all: string) => {
      const at = all.indexOf(after.replace("99", "96").replace("25", "52"), all.indexOf(before));
      return all.slice(0, at) + after + all.slice(at + after.length);
    };
    const changed = change("本年收入合计", "13,425.9万元")(change("基本支出", "991.51万元")(xml));
    const bytes = zipSync({ ...packed, "word/document.xml": strToU8(changed) });
    const made = await proof(new Uint8Array(bytes), "领导改过.docx");
    await made.user.click(within(about("991.51万元")).getByRole("button", { name: /^采纳/ }));
    await idle(made);
    const first = articles().find((one) => one.textContent.includes("13,425.9万元"))!;
    await made.user.click(within(first).getByRole("button", { name: /^忽略/ }));
    fireEvent.change(screen.getByRole("textbox", { name: "忽略的原因" }), { target: { value: "口径不同" } });
    await made.user.click(screen.getByRole("button", { name: "忽略" }));
    const errors = now(made).report.findings.filter(({ severity }) => severity !== "note");
    await made.user.click(screen.getByRole("button", { name: "保存批注稿" }));
    await idle(made);
    const saved = unzipSync(made.saved.get("领导改过（批注）.docx") as Uint8Array);
    const comments = strFromU8(saved["word/comments.xml"]!);
    expect(comments.match(/<w:comment /g)).toHaveLength(errors.length);
    expect(comments).toMatch(/不改：[^<]*13,425\.9万元[^<]*理由：口径不同/u);
    const document = strFromU8(saved["word/document.xml"]!);
    expect(document).toMatch(/<w:delText[^>]*>991\.51<[^]*<w:ins [^]*961\.51</u);
    expect(document.match(/<w:del /g)).toHaveLength(1);
    expect(now(made).word?.file.file.text("word/document.xml")).toBe(changed);
    expect(screen.getByText(/已保存 领导改过（批注）\.docx：批注 \d+ 条，修订 1 处$/)).toBeTruthy();
    expect(await faultsOf(window.document.body)).toEqual([]);
  });

  it("offers no such file for a text", async () => {
    await proof();
    expect(screen.queryByRole("button", { name: "保存批注稿" })).toBeNull();
  });

  it("takes pasted text, and looks again when the workbook has changed", async () => {
    const made = await open();
    await go(made, /校稿/);
    expect(await faultsOf(document.body)).toEqual([]);
    fireEvent.change(screen.getByRole("textbox", { name: "或者粘贴文稿的文字" }), {
      target: { value: toText(sampleReport()) },
    });
    await made.user.click(screen.getByRole("button", { name: "开始校稿" }));
    await idle(made);
    expect(now(made).report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    made.host.book = new Edit(made.host.book).add("财决01", "本年收入合计", "决算数", 250000).book;
    await made.session.check();
    await waitFor(() =>
      expect(now(made).report.findings.some(({ expected }) => expected === "13,477.9万元")).toBe(true),
    );
  });

  it("says what is wrong with a file that is no document, and lets one choose another", async () => {
    const made = await proof(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "旧.docx");
    expect(screen.getByText(/“旧\.docx”不是可用的文稿/)).toBeTruthy();
    await made.user.upload(screen.getByTestId("draft-file"), file(draft(), "新.txt"));
    await idle(made);
    expect(screen.queryByText(/不是可用的文稿/)).toBeNull();
    expect(screen.getByText("新.txt")).toBeTruthy();
  });
});
