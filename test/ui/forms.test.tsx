// The sheets that a person may fill in, put into the workbook from the pane and taken out again.
// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Book } from "../../src/engine/value/cell";
import { sampleBook } from "../help/books";
import { faultsOf } from "./axe";
import { go, idle, open } from "./pane";

const bare = (): Book => {
  const ids = ["整体绩效自评", "项目绩效自评", "名词解释"];
  const book = sampleBook();
  return { ...book, sheets: book.sheets.filter(({ name }) => !ids.includes(name)) };
};

describe("可选的填报表", () => {
  it("are put in blank, one by one, and used once they are filled in", async () => {
    const made = await open(bare());
    await go(made, /附表/);
    await made.user.click(screen.getByRole("button", { name: "插入空表：整体绩效自评" }));
    await idle(made);
    const sheet = made.host.sheet("整体绩效自评")!;
    expect(sheet.name).toBe("整体绩效自评");
    expect(sheet.rows.some((row) => row.includes("指标.1"))).toBe(true);
    const card = screen.getByRole("region", { name: "可选的填报表" });
    expect(card.textContent).toContain("整体绩效自评已插入，未填写");
    expect(await faultsOf(document.body)).toEqual([]);
    await made.user.click(within(card).getByRole("button", { name: "打开“整体绩效自评”" }));
    expect(made.host.revealed).toEqual(["整体绩效自评!A1"]);
    // What is typed there stays whatever else is written.
    const row = sheet.rows.findIndex((cells) => cells[0] === "指标.1");
    const head = sheet.rows.find((cells) => cells[0] === "编号")!;
    made.host.type(sheet.name, row, head.indexOf("得分"), 9.5);
    await made.session.fillTables(["公开03"]);
    expect(made.host.sheet("整体绩效自评")?.rows[row]?.[head.indexOf("得分")]).toBe(9.5);
    await made.session.removeTables();
    expect(made.host.sheet("整体绩效自评")).toBeDefined();
  });

  it("are taken out only while nobody has filled anything in", async () => {
    const made = await open(bare());
    await made.session.insertForm("名词解释");
    await made.session.insertForm("项目绩效自评");
    await go(made, /附表/);
    await made.user.click(screen.getByRole("button", { name: "删除空表：名词解释" }));
    await idle(made);
    expect(made.host.sheet("名词解释")).toBeUndefined();
    const sheet = made.host.sheet("项目绩效自评")!;
    const row = sheet.rows.findIndex((cells) => cells[0] === "绩效.项目.1");
    made.host.type(sheet.name, row, 3, "机关运行");
    await made.user.click(screen.getByRole("button", { name: "删除空表：项目绩效自评" }));
    await idle(made);
    expect(made.host.sheet("项目绩效自评")).toBeDefined();
    expect(screen.getByRole("status").textContent).toContain("没有删除");
  });

  it("leave a sheet of the user's with the same name alone", async () => {
    const rows = [
      ["编码", "名称", "说明"],
      ["2010301", "行政运行", "本单位自己的说明。"],
    ];
    const mine = { name: "名词解释", hidden: false, top: 0, left: 0, rows };
    const made = await open({ ...bare(), sheets: [...bare().sheets, mine] });
    await go(made, /附表/);
    expect(screen.queryByRole("button", { name: "插入空表：名词解释" })).toBeNull();
    await made.session.insertForm("名词解释");
    expect(made.host.calls).not.toContain("write");
    expect(made.host.book.sheets.find(({ name }) => name === "名词解释")).toEqual(mine);
    expect(made.session.getState().notice).toContain("没有改动");
  });
});
