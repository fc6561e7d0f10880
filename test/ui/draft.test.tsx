// The screen 成文: the document with its figures as links, edits in place, and ways out. On a short document.
// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Edit, sampleBook } from "../help/books";
import { faultsOf } from "./axe";
import { shortPack } from "./fake";
import { go, idle, open, type Opened } from "./pane";

async function draft(book = sampleBook()): Promise<Opened> {
  const made = await open(book, ({ kit }) => Object.assign(kit, { packs: { "sichuan-2022": shortPack } }));
  await go(made, /成文/);
  return made;
}

const income = () => document.getElementById("section-income")!;
const stops = () => Array.from(document.querySelectorAll<HTMLElement>("[data-stop]"));
const figure = (text: string) =>
  Array.from(income().querySelectorAll<HTMLElement>("[data-figure]")).find(
    (one) => one.textContent === text,
  )!;
const total = "Z01 收入支出决算总表(财决01表)!E33";

async function rewrite({ user }: Opened, change: (text: string) => string): Promise<void> {
  await user.click(within(income()).getAllByRole("button", { name: "修改这一段" })[0]!);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "修改文字" });
  fireEvent.change(field, { target: { value: change(field.value) } });
  fireEvent.keyDown(field, { key: "Enter" });
}

describe("成文", () => {
  it("shows the document; a figure leads to its cell and says how it came about", async () => {
    const made = await draft();
    expect(income().textContent).toContain("2022年本年收入合计13,452.9万元");
    expect(within(income()).queryByRole("img")).toBeNull();
    await made.user.click(figure("13,452.9万元"));
    expect(made.host.revealed).toEqual([total]);
    const card = await screen.findByRole("tooltip");
    expect(card.textContent).toContain("134,528,972.12元");
    await waitFor(() => expect(figure("13,452.9万元").getAttribute("aria-describedby")).toBe(card.id));
    await made.user.click(within(card).getByRole("button", { name: "定位到 财决01 E33" }));
    expect(made.host.revealed).toEqual([total, total]);
    await made.user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("tooltip")).toBeNull());
  });

  it("shows the public tables as they will stand in the document", async () => {
    await draft();
    const table = await screen.findByRole("table", { name: "公开03表" });
    expect(table.textContent).toContain("本年支出合计");
    expect(table.textContent).toContain("13,452.90");
  });

  it("is one stop of the Tab key, with arrow keys between its figures", async () => {
    const made = await draft();
    expect(stops().filter((one) => one.tabIndex === 0)).toHaveLength(1);
    figure("2022").focus();
    await made.user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(figure("13,452.9万元"));
    await made.user.keyboard("{Enter}");
    expect(made.host.revealed).toEqual([total]);
    await made.user.keyboard("{End}");
    expect(document.activeElement).toBe(stops().at(-1));
    expect(stops().filter((one) => one.tabIndex === 0)).toEqual([document.activeElement]);
  });

  it("leads from a 【待填】 to its field", async () => {
    const made = await draft(new Edit(sampleBook()).removeSheet("决算补充资料").book);
    expect(screen.getByRole("button", { name: /处待填$/ })).toBeTruthy();
    await made.user.click(document.querySelector<HTMLElement>("[data-todo][data-figure='公开时间']")!);
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("补充资料");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-answer")).toBe("公开时间|内容"));
  });

  it("edits a paragraph in place, flags the number that is wrong now, and mends it", async () => {
    const made = await draft();
    await rewrite(made, (text) => text.replace("13,452.9", "13,425.9").replace("其中", "具体"));
    expect(income().textContent).toContain("已修改");
    expect(screen.getByRole("button", { name: "1 处不符" })).toBeTruthy();
    await made.user.click(figure("13,425.9万元"));
    await made.user.click(await screen.findByRole("button", { name: "改为 13,452.9万元" }));
    expect(screen.queryByRole("button", { name: "1 处不符" })).toBeNull();
    expect(income().textContent).toContain("13,452.9万元，具体");
    await made.user.click(within(income()).getByRole("button", { name: "还原" }));
    expect(income().textContent).toContain("，其中");
    expect(income().textContent).not.toContain("已修改");
  });

  it("leaves a paragraph as it was on Escape", async () => {
    const made = await draft();
    await made.user.click(within(income()).getAllByRole("button", { name: "修改这一段" })[0]!);
    const field = screen.getByRole("textbox", { name: "修改文字" });
    fireEvent.change(field, { target: { value: "别的" } });
    fireEvent.keyDown(field, { key: "Escape" });
    expect(income().textContent).not.toContain("别的");
    expect(made.session.getState().facts?.edits).toEqual([]);
  });

  it("says under an edit that the generated text has changed, and offers both", async () => {
    const made = await draft();
    await rewrite(made, (text) => text.replace("其中", "具体"));
    await waitFor(() => expect(made.session.getState().saving).toBe(false));
    made.host.book = new Edit(made.host.book).add("财决01", "本年收入合计", "决算数", 250000).book;
    await made.session.check();
    const note = await within(income()).findByRole("note");
    expect(note.textContent).toContain("现在生成的文字：2022年本年收入合计13,477.9万元");
    await made.user.click(within(note).getByRole("button", { name: "保留我的文字" }));
    expect(within(income()).queryByRole("note")).toBeNull();
    expect(income().textContent).toContain("具体");
    expect(screen.getByRole("button", { name: /处不符$/ })).toBeTruthy();
  });

  it("has nothing that axe objects to, being read or edited", async () => {
    const made = await draft();
    await rewrite(made, (text) => text.replace("其中", "具体"));
    await made.user.click(figure("13,452.9万元"));
    await screen.findByRole("tooltip");
    expect(await faultsOf(document.body)).toEqual([]);
    await made.user.click(within(income()).getAllByRole("button", { name: "修改这一段" })[0]!);
    expect(await faultsOf(income())).toEqual([]);
  });

  it("saves a Word file", async () => {
    const made = await draft();
    await made.user.click(screen.getByRole("button", { name: "保存 .docx" }));
    await idle(made);
    expect([...made.saved.keys()]).toEqual(["乐山市市中区人民政府办公室2022年度部门决算.docx"]);
  });

  it("copies one section, or a part with its sections, by mouse or keyboard", async () => {
    const made = await draft();
    const copied: string[] = [];
    made.kit.copy = (html, text) => Promise.resolve(copied.push(html, text) > 0);
    await made.user.click(within(income()).getByRole("button", { name: "复制本节：二、收入决算情况说明" }));
    expect(copied[0]).toContain('<h2 class="Heading2">二、收入决算情况说明');
    expect(copied[0]?.match(/<h[12] /g)).toHaveLength(1);
    expect(copied[1]).toMatch(/^二、收入决算情况说明\n2022年本年收入合计/);
    expect(copied[1]).not.toContain("收支");
    expect(screen.getByRole("status").textContent).toBe("已复制这一节，请在 Word 中粘贴");
    screen.getByRole("button", { name: /^复制本节：第二部分/ }).focus();
    await made.user.keyboard("{Enter}");
    expect(copied[3]).toContain("第二部分");
    expect(copied[3]).toContain("二、收入决算情况说明");
    expect(copied[3]).not.toContain("第一部分");
  });

  it("shows the document for copying by hand where nothing else works", async () => {
    const made = await draft();
    Object.assign(document, { execCommand: () => false });
    Object.assign(globalThis, { ClipboardItem: undefined });
    await made.user.click(screen.getByRole("button", { name: "复制到 Word" }));
    const dialog = await screen.findByRole("dialog", { name: "请手动复制" });
    expect(within(dialog).getByTitle("情况说明").getAttribute("srcdoc")).toContain('class="DraftBody"');
  });
});
