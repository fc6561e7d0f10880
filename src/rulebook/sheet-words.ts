// The words by which 决算 sheets are read and written: 表号, 编制单位, 栏次, 合计 and their like.
import type { SheetWords } from "../engine/reading/sheet-words";

export const words: SheetWords = {
  title: {
    number: /^(财决附?\d{2}(?:-\d)?)表?$/,
    tabNumber: /\((财决附?\d{2}(?:-\d)?)表\)/,
    tab: /^([ZF]\d{2}(?:[_-]\d)?)(?!\d)/i,
    published: /^(?:财决)?公开表?\d{1,2}(?:-\d)?表?$/,
    publishedTab: "公开",
    around: /^\d{4}年度?|\(.*表\)$/g,
    title: /^(?!编制|.*项目)\D{4,40}表$/,
  },
  head: {
    line: /^(?:编制单位|填报单位|编报单位|编制部门|部门:|单位:|金额单位|财决附?\d|公开\d|\d{4}年度?$)/,
    header: /^项目|^收入$|^支出$|^科目/,
    unit: /^\s*(?:编制单位|填报单位|编报单位|编制部门|单位名称)\s*[:：]\s*(.*)$/su,
    years: [/^(?:.*[^\d])?(20\d{2})年度?$/, /^(20\d{2})年度/],
    tenThousands: /单位[:：]?万元/,
  },
  columns: {
    count: "栏次",
    line: "行次",
    name: /^(?:科目|项目)名称/,
    item: "项目",
    totals: ["小计", "合计", "金额"],
    project: "项目代码",
    unknown: "列",
  },
  rows: {
    total: "合计",
    numeral: /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+\s*[.．、])\s*/u,
    among: /^其中[:：]\s*/u,
    unit: /\((?:元|个|人|人次|批次|辆|[台套][台套,、/]*)\)$/u,
  },
  tables: {
    number: "{id}表",
    unit: "部门：{unit}",
    year: "{year}年度",
    measure: "金额单位：{unit}",
    note: "注：{note}",
    empty: "说明：{note}",
    anyUnit: "本部门",
    anyYear: "本年度",
    thisYear: "本",
    lastYear: "上",
    wanted: "【待填】",
  },
};
