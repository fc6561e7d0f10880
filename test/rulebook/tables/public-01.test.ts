// 公开01: two sides whose totals stand level, 行次 1–62, the classes and kinds of income of each year's form.
import { expect, test } from "vitest";
import { oldForm23, sample2022 } from "../../../scripts/sample";
import { table } from "../../../src/rulebook/tables/public-01";
import { body, expectSound, fill, head, ledgerFor, notes, row } from "./help";

const sheet = fill(table);

test("is sound", () => expectSound(sheet));

test("has the header of the central form", () => {
  expect(head(sheet)).toEqual(["收入|||支出", "项目|行次|决算数|项目|行次|决算数", "栏次||1|栏次||2"]);
  expect(notes(sheet)).toEqual(["注：本表反映部门本年度的总收支和年末结转结余情况。"]);
});

test("has eight kinds of income and 26 classes", () => {
  const rows = body(sheet);
  expect(rows).toHaveLength(31);
  expect(rows[0]).toBe("一、一般公共预算财政拨款收入|1|13445.22|一、一般公共服务支出|32|5714.51");
  expect(rows[7]).toBe("八、其他收入|8|0.00|八、社会保障和就业支出|39|222.75");
  expect(rows[8]).toBe("|9||九、卫生健康支出|40|32.19");
  expect(rows[25]).toBe("|26||二十六、抗疫特别国债安排的支出|57|0.00");
});

test("ends with the totals of both sides level", () => {
  expect(body(sheet).slice(26)).toEqual([
    "本年收入合计|27|13944.23|本年支出合计|58|13930.33",
    "使用非财政拨款结余|28|0.00|结余分配|59|0.00",
    "年初结转和结余|29|127.67|年末结转和结余|60|141.57",
    "|30|||61",
    "总计|31|14071.90|总计|62|14071.90",
  ]);
  const strong = sheet.rows
    .filter((cells) => cells.every((cell) => cell?.strong))
    .map((cells) => cells[0]?.text);
  expect(strong).toEqual(["本年收入合计", "总计"]);
});

test("follows the form of FY2018: 23 classes, and 财政拨款收入 divided by fund", () => {
  const ledger = ledgerFor(oldForm23(sample2022()));
  const old = fill(table, ledger);
  expect(body(old)).toHaveLength(28);
  expect(body(old).slice(0, 3)).toEqual([
    "一、一般公共预算财政拨款收入|1|13452.90|一、一般公共服务支出|29|5714.51",
    "二、政府性基金预算财政拨款收入|2|0.00|二、外交支出|30|0.00",
    "三、上级补助收入|3|0.00|三、国防支出|31|0.00",
  ]);
  expect(row(old, "七、")).toBe("七、其他收入|7|0.00|七、文化体育与传媒支出|35|0.00");
  expect(row(old, "总计")).toBe("总计|28|13452.90|总计|56|13452.90");
  const amount = old.rows.flat().find((cell) => cell?.value === "13452.90");
  expect(amount?.formula).toBe(
    "=ROUND(('Z03 收入决算表(财决03表)'!F9-'Z01 收入支出决算总表(财决01表)'!E8)/10000,2)",
  );
});
