// The pane's screens over a fake workbook: what a user sees, does by mouse and keyboard, and that axe has nothing to say.
// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { App } from "../../src/ui/app";
import { Edit, sampleBook } from "../help/books";
import { faultsOf } from "./axe";
import { busy, scene } from "./fake";
import { go, idle, open, inDialog } from "./pane";

const faulty = () => new Edit(sampleBook()).add("财决01", "本年收入合计", "决算数", 1000).book;
const bare = () => new Edit(sampleBook()).removeSheet("决算补充资料").book;

/** All at once: letter by letter is the browser tests' business. */
const put = (name: string, value: string): void =>
  void fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });

describe("opening", () => {
  it("shows why a workbook cannot be used, and tries again", async () => {
    const made = scene({
      name: "工资.xlsx",
      sheets: [{ name: "Sheet1", hidden: false, top: 0, left: 0, rows: [["姓名"]] }],
    });
    render(<App kit={made.kit} session={made.session} />);
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      expect.stringContaining("没有找到财决报表"),
    );
    expect(await faultsOf(document.body)).toEqual([]);
    made.host.book = sampleBook();
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByText("乐山市市中区人民政府办公室")).toBeTruthy();
  });

  it("makes a session of its own and stops listening when it goes", async () => {
    const { kit, host } = scene(sampleBook());
    const { unmount } = render(<App kit={kit} />);
    await screen.findByRole("tablist");
    expect(host.listening).toBe(1);
    unmount();
    expect(host.listening).toBe(0);
  });
});

describe("概览", () => {
  it("names unit and year, leads to sheets, and says what is missing and why it matters", async () => {
    const { host, user } = await open(new Edit(sampleBook()).removeSheet("财决附02").book);
    expect(screen.getByText(/2022年度/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^财决04 / }));
    expect(host.revealed).toEqual(["Z04 支出决算表(财决04表)!A1"]);
    const missing = screen.getByRole("region", { name: /缺少的报表/ });
    expect(within(missing).getByText("财决附02 基本数字表")).toBeTruthy();
    expect(missing.textContent).toContain("【待填】");
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it("generates with the one primary button and says where to look", async () => {
    const made = await open(faulty());
    await made.user.click(screen.getByRole("button", { name: "一键生成" }));
    await idle(made);
    expect(made.host.sheet("公开01")).toBeDefined();
    expect(screen.getByRole("status").textContent).toMatch(/^已生成 \d\d:\d\d$/);
    await made.user.click(screen.getByRole("button", { name: /处错误/ }));
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain("核对");
  });

  it("imports last year's workbook and shows what that changed", async () => {
    const made = await open();
    await made.user.upload(screen.getByTestId("last-year"), new File(["x"], "上年决算报表.xlsx"));
    await idle(made);
    expect(made.host.sheet("上年决算")).toBeDefined();
    const changes = screen.getByRole("region", { name: "有什么变化" });
    expect(changes.textContent).toContain("上年收、支总计");
    expect(changes.textContent).toContain("19,876.37万元");
    expect(screen.getByText(/“上年决算”表已有 \d+ 行/)).toBeTruthy();
  });
});

describe("核对", () => {
  it("shows both sides, the difference and the cells, and leads to them", async () => {
    const made = await open(faulty());
    await go(made, /核对/);
    const finding = screen.getAllByRole("article")[0]!;
    expect(finding.textContent).toContain("134,529,972.12");
    expect(finding.textContent).toContain("差额1,000");
    expect(finding.textContent).toContain("依据：");
    await made.user.click(within(finding).getAllByRole("button", { name: /^定位到 财决01 / })[0]!);
    expect(made.host.revealed[0]).toMatch(/^Z01 .+![A-Z]+\d+$/);
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it("takes a reason, moves the finding to 已说明, and takes it back", async () => {
    const made = await open(faulty());
    await go(made, /核对/);
    const count = () => screen.queryAllByRole("button", { name: "标为已说明" }).length;
    const before = count();
    await made.user.click(screen.getAllByRole("button", { name: "标为已说明" })[0]!);
    put("说明原因", "系统取数口径不同");
    await made.user.click(screen.getByRole("button", { name: "保存" }));
    await idle(made);
    expect(count()).toBe(before - 1);
    const explained = screen.getByRole("region", { name: /^已说明/ });
    expect(explained.textContent).toContain("系统取数口径不同");
    await made.user.click(within(explained).getByRole("button", { name: "取消说明" }));
    await idle(made);
    expect(count()).toBe(before);
  });

  it("lists rules that could not run apart from those that hold", async () => {
    const made = await open(new Edit(sampleBook()).removeSheet("财决附03").book);
    await go(made, /核对/);
    const unchecked = screen.getByRole("region", { name: /^未能核对/ });
    expect(unchecked.textContent).toContain("工作簿中没有财决附03表");
  });

  it("marks and unmarks", async () => {
    const made = await open(faulty());
    await go(made, /核对/);
    await made.user.click(screen.getByRole("button", { name: "标记到表格" }));
    await idle(made);
    expect(made.host.marks.length).toBeGreaterThan(0);
    await made.user.click(screen.getByRole("button", { name: "清除标记" }));
    await idle(made);
    expect(made.host.marks).toEqual([]);
  });
});

describe("附表", () => {
  it("fills one, opens it, and takes it away", async () => {
    const made = await open(new Edit(sampleBook()).removeSheet("财决09").book);
    await go(made, /附表/);
    expect(screen.getByText("工作簿中没有财决09表")).toBeTruthy();
    await made.user.click(screen.getByRole("button", { name: "填写：公开03 支出决算表" }));
    await idle(made);
    await made.user.click(screen.getByRole("button", { name: "打开“公开03 支出决算表”" }));
    await waitFor(() => expect(made.host.revealed).toEqual(["公开03 支出决算表!A1"]));
    expect(await faultsOf(document.body)).toEqual([]);
    await made.user.click(screen.getByRole("button", { name: "全部删除" }));
    await made.user.click(await inDialog("全部删除"));
    await idle(made);
    expect(made.host.sheet("公开03")).toBeUndefined();
  });
});

describe("补充资料", () => {
  it("saves what was typed to the sheet, and the draft follows", async () => {
    const made = await open(bare());
    await go(made, /补充资料/);
    put("决算公开日期", "2023年10月12日");
    put("公务用车用途", "下乡调研");
    expect(screen.getByText("2 处未保存")).toBeTruthy();
    await made.user.click(screen.getByRole("button", { name: "保存到工作表" }));
    await idle(made);
    expect(made.host.listCell("决算补充资料", "公开时间", "内容")).toBe("2023年10月12日");
    expect(made.session.getState().facts?.report.figures["公开时间"]?.value).toBe("2023年10月12日");
    expect(screen.queryByRole("button", { name: "保存到工作表" })).toBeNull();
  });

  it("does not save what cannot be right, and leads to it", async () => {
    const made = await open(bare());
    await go(made, /补充资料/);
    put("国内公务接待事项 1 金额（元）", "一千");
    expect(screen.getByText("请填写金额，单位为元，如 3600 或 3,600.00")).toBeTruthy();
    const save = screen.getByRole("button", { name: "保存到工作表" });
    expect(save.getAttribute("aria-disabled")).toBe("true");
    await made.user.click(screen.getByRole("button", { name: /有 1 处填写有误/ }));
    expect(document.activeElement?.getAttribute("data-answer")).toBe("接待.事项.1|金额");
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it("asks before it rewrites a sheet that the user made", async () => {
    const made = await open();
    await go(made, /补充资料/);
    put("决算公开日期", "2023年9月1日");
    await made.user.click(screen.getByRole("button", { name: "保存到工作表" }));
    const agree = await inDialog("仍然保存");
    expect(made.host.calls).not.toContain("write");
    await made.user.click(agree);
    await idle(made);
    expect(made.host.listCell("决算补充资料", "公开时间", "内容")).toBe("2023年9月1日");
  });

  it("adds and removes rows of a list", async () => {
    const made = await open();
    await go(made, /补充资料/);
    await made.user.click(screen.getByRole("button", { name: "添加部门职责" }));
    put("部门职责 7", "第七条");
    await made.user.click(screen.getByRole("button", { name: "删除部门职责第 2 条" }));
    expect(screen.queryByRole("textbox", { name: "部门职责 7" })).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "部门职责 6" }).value).toBe("第七条");
  });
});

describe("设置", () => {
  it("changes how numbers are written, and drops the notes", async () => {
    const made = await open();
    await go(made, /设置/);
    await made.user.selectOptions(screen.getByRole("combobox", { name: "金额小数位数" }), "1");
    await waitFor(() =>
      expect(made.session.getState().facts?.report.figures["三公.接待"]?.shown).toBe("0.4万元"),
    );
    await made.user.click(screen.getByRole("switch", { name: /保留/ }));
    await go(made, /成文/);
    expect(document.getElementById("section-income")!.textContent).not.toContain("（注：");
    await go(made, /设置/);
    await made.user.click(screen.getByRole("button", { name: "全部按模板" }));
    await waitFor(() =>
      expect(made.session.getState().facts?.report.figures["三公.接待"]?.shown).toBe("0.38万元"),
    );
    expect(await faultsOf(document.body)).toEqual([]);
  });
});

describe("trouble", () => {
  it("stands above every screen with a way to try again", async () => {
    const made = await open();
    made.host.failing.set("read", busy());
    await go(made, /核对/);
    await made.user.click(screen.getByRole("button", { name: "重新核对" }));
    expect(await screen.findByText(/正在编辑单元格/)).toBeTruthy();
    expect(await faultsOf(document.body)).toEqual([]);
    await made.user.click(screen.getByRole("button", { name: "重试" }));
    await idle(made);
    expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
  });

  it("can be put aside", async () => {
    const made = await open();
    made.host.failing.set("mark", busy());
    await made.session.mark();
    await made.user.click(await screen.findByRole("button", { name: "关闭" }));
    expect(screen.queryByText(/正在编辑单元格/)).toBeNull();
  });
});
