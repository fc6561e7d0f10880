// The official identities between and within the sheets (财决01 formulas, X-1…X-19, F-1…F-7), in whole cents.
import { cents, Reader, type Row, sum } from "./reader";
import type { Book } from "../../src/engine/value/cell";

export type Identity = { id: string; what: string; left: number; right: number; holds: boolean };

/** 26 class codes in the order of 财决01. */
export const classCodes =
  "201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234".split(
    " ",
  );

/** Where each 小计 of the 05 family stands among its amount columns, and how many 款 follow. */
export const subtotals: readonly (readonly [economic: string, index: number, items: number])[] = [
  ["301", 1, 13],
  ["302", 15, 27],
  ["303", 43, 12],
  ["307", 56, 4],
  ["309", 61, 12],
  ["310", 74, 16],
  ["311", 91, 2],
  ["312", 94, 5],
  ["313", 100, 3],
  ["399", 104, 5],
];
const indexOf = new Map(subtotals.map(([economic, index]) => [economic, index]));
const detailForms = ["Z05", "Z05_1", "Z05_2", "Z08", "Z08_1", "Z08_2", "Z10", "Z12"];

/** Amount columns of 款 that the 三公 rows of 附03 must equal. */
const sanGong = { abroad: 26, reception: 31, running: 39, purchase: [69, 86] } as const;

export function identities(book: Book): Identity[] {
  const reader = new Reader(book);
  const found: Identity[] = [];
  const equal = (id: string, what: string, left: number, right: number): void => {
    found.push({ id, what, left, right, holds: left === right });
  };
  const atMost = (id: string, what: string, left: number, right: number): void => {
    found.push({ id, what, left, right, holds: left <= right });
  };
  const check = { equal, atMost };
  overallSheet(reader, check);
  incomeAndExpense(reader, check);
  details(reader, check);
  fiscalSheet(reader, check);
  funds(reader, check);
  annex(reader, check);
  return found;
}

type Check = Record<"equal" | "atMost", (id: string, what: string, left: number, right: number) => void>;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

function overallSheet(reader: Reader, { equal, atMost }: Check): void {
  for (const column of [0, 1, 2]) {
    const r = (ordinal: number): number => cents(reader.ordinal("Z01", ordinal)[column]);
    const add = (from: number, to: number): number => sum(range(from, to).map(r));
    const what = `栏${column}`;
    equal("Z01-1", what, r(27), add(1, 8));
    equal("Z01-2", what, r(31), r(27) + r(28) + r(29));
    equal("Z01-3", what, r(58), r(59) + r(60));
    atMost("Z01-4", what, r(62), r(61));
    equal("Z01-5", what, r(68), add(69, 78));
    equal("Z01-6", `${what} 功能`, r(84), add(32, 57));
    equal("Z01-6", `${what} 性质`, r(84), r(58) + r(61) + r(63) + r(64) + r(65));
    if (column < 2) equal("Z01-7", what, r(86), r(31) - r(84));
    equal("Z01-8", `${what} 支出`, r(88), r(84) + r(85) + r(86));
    equal("Z01-8", `${what} 两边`, r(31), r(88));
    for (const ordinal of [...range(1, 8), 28, ...range(32, 65), ...range(68, 78), 84, 85]) {
      atMost("Z01-9", `${what} 行次${ordinal}`, 0, r(ordinal));
    }
  }
}

function incomeAndExpense(reader: Reader, { equal, atMost }: Check): void {
  const r = (ordinal: number): number => cents(reader.ordinal("Z01", ordinal)[2]);
  const income = reader.total("Z03");
  const expense = reader.total("Z04");
  const both = reader.total("Z02");
  equal("X-1", "本年收入合计", r(27), income[0]!);
  equal("X-2", "01=03", r(1) + r(2) + r(3), income[1]!);
  equal("X-2", "01-1=03", cents(reader.ordinal("Z01_1", 27)[2]), income[1]!);
  [2, 3, 5, 6, 7].forEach((column, index) => equal("X-3", `行次${4 + index}`, r(4 + index), income[column]!));
  equal("X-4", "01=04", r(84), expense[0]!);
  equal("X-4", "05=68", reader.total("Z05")[0]!, r(68));
  equal("X-4", "05=84−63−65", reader.total("Z05")[0]!, r(84) - r(63) - r(65));
  [58, 61, 63, 64, 65].forEach((ordinal, index) =>
    equal("X-5", `行次${ordinal}`, r(ordinal), expense[index + 1]!),
  );
  classCodes.forEach((code, index) => equal("X-6", code, r(32 + index), reader.column("Z04", 0, code)));
  subtotals.forEach(([code, index], order) => equal("X-7", code, r(69 + order), reader.total("Z05")[index]!));
  equal("X-18", "收入", both[4]!, r(27));
  equal("X-18", "支出", both[5]!, r(84));
  equal("X-18", "年初", both[0]!, r(29));
  equal("X-18", "年末", both[12]!, r(86));
  for (const { code, values: v } of [...reader.rows("Z02"), { code: "合计", values: both }]) {
    equal("X-18", `${code} 平衡`, v[0]! + v[4]! - v[5]! + v[6]! - v[7]!, v[12]!);
    equal("X-18", `${code} 年初构成`, v[0]!, v[1]! + v[2]! + v[3]!);
    equal("X-18", `${code} 年末构成`, v[12]!, v[13]! + v[14]! + v[15]!);
  }
  for (const { code, values: v } of reader.rows("Z03"))
    equal("X-17", `03 ${code}`, v[0]!, sum(v.slice(1)) - v[4]!);
  for (const { code, values: v } of reader.rows("Z04")) equal("X-17", `04 ${code}`, v[0]!, sum(v.slice(1)));
  for (const { code, values } of reader.rows("Z07")) {
    atMost("X-19", `07≤04 ${code}`, values[6]!, reader.column("Z04", 0, code));
  }
  for (const form of ["Z02", "Z03", "Z04", "Z07", "Z09", "Z11", ...detailForms]) {
    reader
      .total(form)
      .forEach((total, column) => equal("X-17", `${form} 合计`, total, reader.column(form, column)));
  }
}

const byCode = (rows: readonly Row[]): Map<string, number[]> => {
  const found = new Map<string, number[]>();
  for (const { code, values } of rows) {
    found.set(
      code,
      values.map((value, column) => value + (found.get(code)?.[column] ?? 0)),
    );
  }
  return found;
};

function details(reader: Reader, { equal, atMost }: Check): void {
  for (const form of detailForms) {
    for (const { code, values } of [...reader.rows(form), { code: "合计", values: reader.total(form) }]) {
      equal("X-17", `${form} ${code} 合计`, values[0]!, sum(subtotals.map(([, index]) => values[index]!)));
      for (const [economic, index, items] of subtotals) {
        equal(
          "X-17",
          `${form} ${code} ${economic}`,
          values[index]!,
          sum(values.slice(index + 1, index + 1 + items)),
        );
      }
    }
  }
  for (const [id, whole, basic, project] of [
    ["X-8", "Z05", "Z05_1", "Z05_2"],
    ["X-14", "Z08", "Z08_1", "Z08_2"],
  ] as const) {
    const [basics, projects] = [byCode(reader.rows(basic)), byCode(reader.rows(project))];
    const wholes = byCode(reader.rows(whole));
    for (const code of new Set([...wholes.keys(), ...basics.keys(), ...projects.keys()])) {
      (wholes.get(code) ?? []).forEach((value, column) =>
        equal(
          id,
          `${code} 列${column}`,
          value,
          (basics.get(code)?.[column] ?? 0) + (projects.get(code)?.[column] ?? 0),
        ),
      );
    }
  }
  for (const { code, values } of reader.rows("Z04")) {
    equal("X-9", `${code} 基本`, values[1]!, reader.column("Z05_1", 0, code));
    equal("X-9", `${code} 项目`, values[2]!, reader.column("Z05_2", 0, code));
    equal("X-9", `${code} 合计`, values[0]!, reader.column("Z05", 0, code));
  }
  const basic = reader.total("Z05_1");
  const personnel = basic[indexOf.get("301")!]! + basic[indexOf.get("303")!]!;
  equal("X-10", "人员", cents(reader.ordinal("Z01", 59)[2]), personnel);
  equal("X-10", "公用", cents(reader.ordinal("Z01", 60)[2]), basic[0]! - personnel);
  const wholes = byCode(reader.rows("Z05"));
  for (const { code, values } of reader.rows("Z08")) {
    values.forEach((value, column) =>
      atMost("X-19", `08≤05 ${code}`, value, wholes.get(code)?.[column] ?? 0),
    );
  }
}

function fiscalSheet(reader: Reader, { equal }: Check): void {
  for (const period of [0, 1, 2]) {
    const left = (ordinal: number): number => cents(reader.ordinal("Z01_1", ordinal)[period]);
    const right = (ordinal: number, fund: number): number =>
      cents(reader.ordinal("Z01_1", ordinal)[4 * period + fund]);
    for (const fund of [0, 1, 2, 3]) {
      const what = `期${period} 预算${fund}`;
      const inflow = fund === 0 ? left(27) + left(28) : left(fund) + left(28 + fund);
      equal("X-11", `${what} 平衡`, inflow, right(85, fund) + right(86, fund));
      equal("X-11", `${what} 总计`, right(90, fund), right(85, fund) + right(86, fund));
      equal(
        "X-11",
        `${what} 功能`,
        right(85, fund),
        sum(range(33, 58).map((ordinal) => right(ordinal, fund))),
      );
      equal("X-11", `${what} 性质`, right(85, fund), right(59, fund) + right(62, fund));
      equal(
        "X-11",
        `${what} 经济`,
        right(69, fund),
        sum(range(70, 79).map((ordinal) => right(ordinal, fund))),
      );
      if (fund > 0) equal("X-11", `${what} 年末`, right(86 + fund, fund), right(86, fund));
    }
    equal("X-11", `期${period} 收入`, left(27), left(1) + left(2) + left(3));
    equal("X-11", `期${period} 年初`, left(28), left(29) + left(30) + left(31));
    equal("X-11", `期${period} 总计`, left(32), right(90, 0));
    for (const ordinal of [...range(33, 63), ...range(69, 79), ...range(85, 90)]) {
      equal(
        "X-11",
        `期${period} 行次${ordinal}`,
        right(ordinal, 0),
        sum([1, 2, 3].map((fund) => right(ordinal, fund))),
      );
    }
  }
}

function funds(reader: Reader, { equal, atMost }: Check): void {
  const spent = (fund: number): number => cents(reader.ordinal("Z01_1", 85)[8 + fund]);
  equal("X-12", "01-1=07", spent(1), reader.total("Z07")[6]!);
  equal("X-12", "07=08", reader.total("Z07")[6]!, reader.total("Z08")[0]!);
  classCodes.forEach((code, index) =>
    equal("X-12", code, cents(reader.ordinal("Z01_1", 33 + index)[9]), reader.column("Z08", 0, code)),
  );
  equal("X-16", "基金 01-1=09", spent(2), reader.total("Z09")[6]!);
  equal("X-16", "基金 09=10", reader.total("Z09")[6]!, reader.total("Z10")[0]!);
  equal("X-16", "国资 01-1=11", spent(3), reader.total("Z11")[2]!);
  equal("X-16", "国资 11=12", reader.total("Z11")[2]!, reader.total("Z12")[0]!);
  for (const form of ["Z07", "Z09"]) {
    for (const { code, values: v } of [...reader.rows(form), { code: "合计", values: reader.total(form) }]) {
      equal("X-13", `${form} ${code} 平衡`, v[0]! + v[3]!, v[6]! + v[11]!);
      equal("X-13", `${form} ${code} 基本`, v[7]!, v[8]! + v[9]!);
      equal("X-13", `${form} ${code} 支出`, v[6]!, v[7]! + v[10]!);
      equal("X-13", `${form} ${code} 年初`, v[0]!, v[1]! + v[2]!);
      equal("X-13", `${form} ${code} 收入`, v[3]!, v[4]! + v[5]!);
      equal("X-13", `${form} ${code} 年末`, v[11]!, v[12]! + v[13]!);
      equal("X-13", `${form} ${code} 项目年末`, v[13]!, v[14]! + v[15]!);
    }
  }
  for (const { code, values: v } of reader.rows("Z11"))
    equal("X-13", `11 ${code}`, v[0]! + v[1]!, v[2]! + v[5]!);
  const basics = byCode(reader.rows("Z08_1"));
  for (const { code, values: v } of reader.rows("Z07")) {
    const basic = basics.get(code) ?? [];
    const personnel = (basic[indexOf.get("301")!] ?? 0) + (basic[indexOf.get("303")!] ?? 0);
    equal("X-14", `${code} 基本`, v[7]!, basic[0] ?? 0);
    equal("X-14", `${code} 项目`, v[10]!, reader.column("Z08_2", 0, code));
    equal("X-15", `${code} 人员`, v[8]!, personnel);
    equal("X-15", `${code} 公用`, v[9]!, (basic[0] ?? 0) - personnel);
  }
  for (const [form, column] of [
    ["Z09", 6],
    ["Z11", 2],
  ] as const) {
    for (const { code, values } of reader.rows(form)) {
      atMost("X-19", `${form}≤04 ${code}`, values[column]!, reader.column("Z04", 0, code));
    }
  }
}

function annex(reader: Reader, { equal, atMost }: Check): void {
  const left = (ordinal: number, column: number): number => cents(reader.ordinal("F03", ordinal)[column]);
  const right = (ordinal: number): number => cents(reader.ordinal("F03", ordinal)[0]);
  for (const column of [0, 1, 2]) {
    equal("F-1", `列${column} 合计`, left(2, column), left(3, column) + left(4, column) + left(7, column));
    equal("F-1", `列${column} 用车`, left(4, column), left(5, column) + left(6, column));
    equal("F-1", `列${column} 接待`, left(7, column), left(8, column) + left(10, column));
    atMost("F-1", `列${column} 外事`, left(9, column), left(8, column));
  }
  const spent = (index: number): number => reader.total("Z08")[index]! + reader.total("Z10")[index]!;
  equal("F-2", "出国", left(3, 2), spent(sanGong.abroad));
  equal("F-2", "接待", left(7, 2), spent(sanGong.reception));
  equal("F-2", "运行", left(6, 2), spent(sanGong.running));
  equal("F-2", "购置", left(5, 2), sum(sanGong.purchase.map(spent)));
  equal("F-3", "构成", right(22), right(23) + right(24));
  equal("F-3", "=07公用经费", right(22), reader.total("Z07")[9]!);
  equal("F-4", "车辆", right(26), sum(range(27, 34).map(right)));
  atMost("F-4", "保有量", left(15, 2), right(26));
  equal("F-5", "采购", right(37), right(38) + right(39) + right(40));
  atMost("F-5", "中小", right(41), right(37));
  atMost("F-5", "小微", right(42), right(41));
  for (const [amount, count] of [
    [3, 12],
    [3, 13],
    [5, 14],
    [8, 16],
    [8, 18],
    [9, 17],
    [9, 19],
    [10, 20],
    [10, 21],
  ] as const) {
    equal("F-6", `行次${amount}/${count}`, Math.sign(left(amount, 2)), Math.sign(left(count, 2)));
  }
  atMost("F-7", "外事批次", left(17, 2), left(16, 2));
  atMost("F-7", "外事人次", left(19, 2), left(18, 2));
}
