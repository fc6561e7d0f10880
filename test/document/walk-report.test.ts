// The one walk: what every format shows, and in which order.
import { describe, expect, it } from "vitest";
import { lineText, outline } from "../../src/document/walk-report";
import type { Item } from "../../src/document/walk-report";
import { chart, note, paragraph, point, reportOf, sampleReport, section } from "./sample-report";

const shown = (items: Item[]) =>
  items.map((item) => [
    item.role,
    item.role === "chart" ? item.chart.caption : "spans" in item ? lineText(item) : "",
  ]);

describe("outline", () => {
  it("splits the cover from the body and gives each line its role", () => {
    const { title, cover, body } = outline(sampleReport);
    expect(title).toBe("乐山市市中区某某办公室2022年度部门决算");
    expect(shown(cover)).toEqual([
      ["title", title],
      ["cover", "公开时间：2023年10月12日"],
    ]);
    expect(body.map((item) => item.role)).toEqual([
      ...["part", "section", "body", "body", "body"],
      ...["part", "section", "body", "chart"],
      ...["section", "subheading", "body", "subheading", "body", "note", "chart"],
      ...["part", "body", "minor"],
    ]);
  });

  it("leaves remarks out on request", () => {
    const { body } = outline(sampleReport, { notes: false });
    expect(body.some((item) => item.role === "note")).toBe(false);
    expect(outline(sampleReport, { notes: undefined }).body.some((item) => item.role === "note")).toBe(true);
  });

  it("makes a line of each typed line, without its own indent, and keeps what a span means", () => {
    const typed = paragraph("　　甲\r\n\r\n　", { text: "乙\n丙", figure: "f" }, { text: "　", todo: true });
    const { body } = outline(reportOf([section(2, "部\n分", [typed])]));
    expect(body).toEqual([
      { role: "part", spans: [{ text: "部 分" }] },
      { role: "body", spans: [{ text: "甲" }] },
      { role: "body", spans: [{ text: "乙", figure: "f" }] },
      { role: "body", spans: [{ text: "丙", figure: "f" }] },
    ]);
  });

  it("drops what is blank and what no format can hold", () => {
    const { body } = outline(
      reportOf([section(3, " ", [paragraph("", " "), note("\n"), paragraph("a\u0000\ud800b\tc")])]),
    );
    expect(shown(body)).toEqual([["body", "ab c"]]);
  });

  it("keeps only charts that show something, each once, and numbers them", () => {
    const blocks = [
      chart("pie", "空", []),
      chart("pie", "全零", [point("甲", "0", "0%")]),
      chart("pie", "负数", [point("甲", "-1", "-1"), point("乙", "2", "2")]),
      chart("column", "缺数", [point("甲", "", "【待填】"), point("乙", "0", "0")]),
      chart("pie", "图6：全部", [point("甲", "3", "100%"), point("乙", "0", "0%")]),
      chart("column", "图7：两年", [point("甲", "3", "3"), point("乙", "4", "4")]),
      chart("column", "图8：又是两年", [point("甲", "3", "3"), point("乙", "4", "4")]),
      chart(
        "pie",
        "图9：各类",
        Array.from({ length: 7 }, (_, i) => point(`${i}`, "1", "1")),
      ),
    ];
    const { body } = outline(reportOf([section(2, "", blocks)]));
    const charts = body.flatMap((item) => (item.role === "chart" ? [item.chart] : []));
    expect(charts.map(({ caption, kind, points }) => [caption, kind, points.length])).toEqual([
      ["负数", "column", 2],
      ["图2：两年", "column", 2],
      ["图3：各类", "bar", 7],
    ]);
  });

  it("takes the pack's name when there is no cover, and knows a report with nothing but a cover", () => {
    expect(outline(reportOf([]))).toEqual({ title: "四川省（2022年度格式）", cover: [], body: [] });
    const { cover, body } = outline(reportOf([section(1, "题")]));
    expect([shown(cover), body]).toEqual([[["title", "题"]], []]);
  });
});
