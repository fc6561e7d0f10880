// A big roll-up unit for benchmarks: any number of 项, every 款 used, three lines each, always the same figures.
import { type Accounts, general, type Line, type Spending } from "./accounts";
import { economicClasses, projectOnly } from "./economic";
import { functionalClasses } from "./functional";
import { cents } from "./grid";
import { administrative, construction } from "./lines";

const itemsPerKuan = 40;
const notGeneral = ["223", "231", "232", "234"];

export function rollupAccounts(items: number): Accounts {
  const random = generator(20_221_231);
  const codes = itemCodes(items);
  const names: Record<string, string> = {};
  for (const code of codes) {
    names[code.slice(0, 5)] = `汇总款级科目${code.slice(3, 5)}`;
    names[code] = `汇总项级科目${code.slice(3)}`;
  }
  const lines = codes.flatMap((item, index) => linesOf(item, index, random));
  return {
    unit: "示例市本级汇总单位",
    unitCode: "519900000",
    year: 2022,
    names,
    lines,
    carries: [],
    annex,
    answers: [],
  };
}

/** Codes in order, spread over the classes. */
function itemCodes(items: number): string[] {
  const classes = functionalClasses(26)
    .map(({ code }) => code)
    .filter((code) => !notGeneral.includes(code));
  const two = (value: number): string => String(value).padStart(2, "0");
  return classes.flatMap((code, order) => {
    const count = Math.floor((items + order) / classes.length);
    if (count > itemsPerKuan * 98) throw new Error(`too many items: ${items}`);
    return Array.from(
      { length: count },
      (_, index) => code + two(1 + Math.floor(index / itemsPerKuan)) + two(1 + (index % itemsPerKuan)),
    );
  });
}

function linesOf(item: string, index: number, random: () => number): Line[] {
  const budgeted = 60 + (index % 40);
  // Some money is not 财政拨款, so that the 05 and the 08 family differ.
  const source = index % 5 === 4 ? "其他收入" : general;
  const named = (serial: number, name: string) =>
    serial % 7 === 0 ? construction(2022, serial, name) : administrative(2022, serial, name);
  const first = named(index * 2 + 1, `汇总项目${item}之一`);
  const second = named(index * 2 + 2, `汇总项目${item}之二`);
  return [
    { item, source: general, project: null, spending: spendAll(random, false), budgeted },
    { item, source: general, project: first, spending: spendAll(random, true), budgeted },
    { item, source, project: second, spending: spendAll(random, true), budgeted: 0 },
  ];
}

function spendAll(random: () => number, isProject: boolean): Spending {
  const codes = economicClasses("B")
    .filter(({ code }) => isProject || !projectOnly.includes(code))
    .flatMap(({ items }) => items.map(({ code }) => code));
  return new Map(codes.map((code) => [code, 10_000 + (random() % 50_000_000)]));
}

/** A linear congruential generator of 32-bit integers. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
}

const plenty = { initial: cents("90,000,000,000.00"), full: cents("95,000,000,000.00") };

const annex: Accounts["annex"] = {
  sanGong: { abroad: plenty, purchase: plenty, running: plenty, reception: plenty },
  tours: 120,
  travellers: 640,
  purchased: 85,
  kept: 2_310,
  batches: 48_200,
  guests: 512_600,
  vehicles: [4, 62, 310, 702, 1_180, 96, 41, 15],
  equipment: 77,
  procurement: {
    goods: cents("812,345,678.90"),
    works: cents("1,204,567,890.12"),
    services: cents("456,789,012.34"),
    medium: cents("1,900,000,000.00"),
    small: cents("1,100,000,000.00"),
  },
  assets: {
    fixed: [cents("31,204,567,890.12"), cents("33,456,789,012.34")],
    intangible: [cents("2,345,678,901.23"), cents("2,456,789,012.34")],
  },
  staff: [{ item: "2010101", counts: [412, 18_240, 9_610, 17_805, 9_120, 8_450] }],
};
