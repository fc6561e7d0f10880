// The session without React: generating, stopping, checking anew, marks, undo.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settleTime } from "../../src/app/session/checking";
import { Edit, sampleBook } from "../help/books";
import { busy, scene, until } from "../ui/fake";

/** 财决01 本年收入合计 off by a thousand. */
const faulty = () => new Edit(sampleBook()).add("财决01", "本年收入合计", "决算数", 1000).book;

describe("opening", () => {
  it("reads once, reports, and listens", async () => {
    const { host, session } = scene(sampleBook());
    expect(session.getState().facts).toBeNull();
    expect(await session.start()).toBe(true);
    const { facts, trouble, work } = session.getState();
    expect(facts?.report.unit).toBe("乐山市市中区人民政府办公室");
    expect(facts?.report.year).toBe(2022);
    expect([trouble, work, host.calls, host.listening]).toEqual([null, null, ["read"], 1]);
    session.dispose();
    expect(host.listening).toBe(0);
  });

  it("says why a workbook is none of ours, and reads it again on demand", async () => {
    const good = sampleBook();
    const { host, session } = scene({
      name: "工资.xlsx",
      sheets: [{ ...good.sheets[0]!, name: "Sheet1", rows: [["姓名"]] }],
    });
    expect(await session.start()).toBe(false);
    expect(session.getState().trouble?.message).toContain("没有找到财决报表");
    host.book = good;
    session.getState().trouble?.retry?.();
    await until(() => expect(session.getState().facts?.report.year).toBe(2022));
    expect(session.getState().trouble).toBeNull();
  });

  it("shows a fault of ours with what is known about it", async () => {
    const { host, session } = scene(sampleBook());
    host.failing.set("read", new TypeError("x is not a function"));
    await session.start();
    expect(session.getState().trouble).toMatchObject({ detail: "TypeError: x is not a function" });
    expect(session.getState().trouble?.message).toMatch(/^程序内部出错/);
  });
});

describe("一键生成", () => {
  it("fills, marks and drafts in one go, step by step", async () => {
    const { host, session } = scene(faulty());
    await session.start();
    const steps: number[] = [];
    session.subscribe(() => {
      const { work } = session.getState();
      if (work && steps.at(-1) !== work.step) steps.push(work.step);
    });
    expect(await session.generate()).toBe(true);
    expect(steps).toEqual([0, 1, 2]);
    expect(host.calls).toEqual(["read", "read", "write", "mark"]);
    expect(host.written).toEqual([
      ...["公开01", "公开02", "公开03", "公开04", "公开05", "公开06", "公开07", "公开08", "公开09"],
      ...["公开10", "公开11", "公开12", "公开13", "决算分析", "决算核对"],
    ]);
    expect(host.marks.some(({ sheet, severity }) => sheet.startsWith("Z01 ") && severity === "error")).toBe(
      true,
    );
    expect(session.getState()).toMatchObject({ marked: true, undo: "一键生成", work: null, trouble: null });
  });

  it("leaves the user's own 决算补充资料 alone, and makes one where there is none", async () => {
    const own = scene(sampleBook());
    await own.session.generate();
    expect(own.host.sheet("决算补充资料")).toBeUndefined();
    expect(own.host.book.sheets.filter(({ name }) => name === "决算补充资料")).toHaveLength(1);

    const bare = scene(new Edit(sampleBook()).removeSheet("决算补充资料").book);
    await bare.session.generate();
    const made = bare.host.sheet("决算补充资料")!;
    const keys = made.rows.map(([key]) => key);
    expect(keys).toContain("原因.收支总计");
    expect(keys).toContain("预算.2010301");
    expect(keys).toContain("职责.1");
    expect(keys.some((key) => String(key).startsWith("名词."))).toBe(false);
    expect(bare.session.getState().facts?.answers?.mine).toBe(true);
  });

  it("can be stopped between two steps", async () => {
    const { host, session } = scene(sampleBook());
    await session.start();
    const stop = session.subscribe(() => {
      if (session.getState().work?.step === 1 && !session.getState().work?.stopping) session.stop();
    });
    expect(await session.generate()).toBe(false);
    stop();
    expect(host.calls).toEqual(["read", "read"]);
    expect(session.getState()).toMatchObject({
      work: null,
      trouble: null,
      notice: "已停止，未完成的步骤没有执行",
    });
    expect(await session.generate()).toBe(true);
  });

  it("changes nothing of what it knows when writing fails, and can be tried again", async () => {
    const { host, session } = scene(sampleBook());
    await session.start();
    host.failing.set("write", busy());
    expect(await session.generate()).toBe(false);
    expect(session.getState().trouble?.message).toContain("正在编辑单元格");
    expect(session.getState()).toMatchObject({ undo: null, marked: false });
    expect([...session.getState().facts!.present]).toEqual([]);
    session.getState().trouble?.retry?.();
    await until(() => expect(session.getState().marked).toBe(true));
  });

  it("is undone with its sheets and marks", async () => {
    const { host, session } = scene(faulty());
    const before = host.book;
    await session.start();
    await session.generate();
    await session.undoLast();
    expect(host.book.sheets).toEqual(before.sheets);
    expect(host.marks).toEqual([]);
    expect(session.getState()).toMatchObject({ undo: null, marked: false, notice: "已撤销：一键生成" });
  });

  it("says which figures changed since the run before", async () => {
    const { host, session } = scene(sampleBook());
    await session.generate();
    expect(session.getState().changes).toBeNull();
    host.book = new Edit(host.book).add("财决附03", "公务接待费", "统计数", 1200).book;
    await session.generate();
    const { figures, found } = session.getState().changes!;
    expect(figures).toContainEqual({
      id: "三公.接待",
      label: "公务接待费支出",
      before: "0.38万元",
      after: "0.5万元",
    });
    expect(found).toBeGreaterThan(0);
    await session.generate();
    expect(session.getState().changes?.figures).toEqual([]);
  });
});

describe("checking anew", () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2023, 8, 1, 10, 32) }));
  afterEach(() => void vi.useRealTimers());
  const settle = () => vi.advanceTimersByTimeAsync(settleTime + 100);

  it("waits until the user stops typing, then says when it checked", async () => {
    const { host, session } = scene(faulty());
    void session.start();
    await vi.advanceTimersByTimeAsync(50);
    void session.mark();
    await vi.advanceTimersByTimeAsync(50);
    expect(host.marks.length).toBeGreaterThan(0);
    const { sheet, index, at } = new Edit(host.book).find("财决01", "本年收入合计", "决算数");
    const right = Number(new Edit(sampleBook()).get("财决01", "本年收入合计", "决算数"));
    host.type(sheet.name, index, at, 1);
    await vi.advanceTimersByTimeAsync(settleTime - 100);
    host.type(sheet.name, index, at, right);
    await vi.advanceTimersByTimeAsync(settleTime - 100);
    expect(host.calls.filter((call) => call === "read")).toHaveLength(1);
    await settle();
    expect(host.calls.filter((call) => call === "read")).toHaveLength(2);
    expect(session.getState().notice).toBe("已重新核对 10:32");
    expect(session.getState().facts?.report.findings.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(host.marks).toEqual([]);
    expect(session.getState().changes?.settled).toBeGreaterThan(0);
  });

  it("is not set off by what it writes itself", async () => {
    const { host, session } = scene(sampleBook());
    void session.generate();
    await vi.advanceTimersByTimeAsync(200);
    expect(session.getState().marked).toBe(true);
    const calls = host.calls.length;
    await settle();
    expect(host.calls).toHaveLength(calls);
  });

  it("says so when Excel is busy, and offers to try again", async () => {
    const { host, session } = scene(sampleBook());
    void session.start();
    await vi.advanceTimersByTimeAsync(50);
    host.failing.set("read", busy());
    host.type(host.book.sheets[1]!.name, 9, 2, 5);
    await settle();
    expect(session.getState().trouble?.message).toContain("正在编辑单元格");
    session.getState().trouble?.retry?.();
    await settle();
    expect(session.getState()).toMatchObject({ trouble: null, notice: "已重新核对 10:32" });
  });

  it("stops when it is disposed of", async () => {
    const { host, session } = scene(sampleBook());
    void session.start();
    await vi.advanceTimersByTimeAsync(50);
    host.type(host.book.sheets[1]!.name, 9, 2, 5);
    session.dispose();
    await settle();
    expect(host.calls).toEqual(["read"]);
  });
});

describe("marks", () => {
  it("carry all messages of a cell, and come off", async () => {
    const { host, session } = scene(faulty());
    await session.start();
    await session.mark();
    const { sheet, index, at } = new Edit(host.book).find("财决01", "本年收入合计", "决算数");
    const cell = `${"ABCDEFGHIJ"[sheet.left + at]}${sheet.top + index + 1}`;
    const mine = host.marks.filter((mark) => mark.a1 === cell && mark.sheet === sheet.name);
    expect(mine).toHaveLength(1);
    expect(mine[0]!.message.split("\n").length).toBeGreaterThan(1);
    await session.unmark();
    expect(host.marks).toEqual([]);
    expect(session.getState()).toMatchObject({ marked: false, undo: "清除标记" });
    await session.undoLast();
    expect(host.marks).toHaveLength(session.getState().facts === null ? 0 : host.marks.length);
    expect(session.getState().marked).toBe(true);
    expect(host.calls).not.toContain("write");
  });
});

describe("tables", () => {
  it("are filled and taken away one by one without touching the others", async () => {
    const { host, session } = scene(sampleBook());
    await session.start();
    await session.fillTables(["公开03"]);
    expect(host.written).toEqual(["公开03"]);
    await session.fillTables(["决算核对"]);
    expect(host.written).toEqual(["公开03", "决算核对"]);
    await session.removeTables(["公开03"]);
    expect(host.written).toEqual(["决算核对"]);
    expect(session.getState().undo).toBe("删除附表");
    await session.undoLast();
    expect(host.sheet("公开03")).toBeDefined();
    await session.removeTables();
    expect(host.book.sheets).toEqual(sampleBook().sheets);
  });
});

describe("revealing", () => {
  it("shows the cell, and says when it is gone", async () => {
    const { host, session } = scene(sampleBook());
    await session.start();
    expect(await session.reveal({ sheet: host.book.sheets[1]!.name, a1: "C9" })).toBe(true);
    expect(host.revealed).toEqual(["Z01 收入支出决算总表(财决01表)!C9"]);
    expect(await session.reveal({ sheet: "没有", a1: "C9" })).toBe(false);
    expect(session.getState().trouble?.message).toContain("没有");
    session.dismiss();
    expect(session.getState().trouble).toBeNull();
  });
});
