// Section 七, 财政拨款“三公”经费: amounts and counts of 财决附03, vehicles and receptions from 决算补充资料.
import {
  cell,
  combine,
  figure,
  figures,
  its,
  itsKey,
  nameOf,
  number,
  percent,
  seriesOf,
  share,
  words,
  yuan,
} from "../../engine/figures/figure";
import { completion, yearOnYear } from "../facets";

const stat = (row: string) => cell("财决附03", row, "统计数");
const budget = (row: string) => cell("财决附03", row, "@预算");
const reason = (key: string) => cell("决算补充资料", `原因.${key}`, "内容");

/** Amount with its budget, completion and last year. */
const item = (name: string, label: string, row: string) => ({
  [name]: yuan(label, stat(row)),
  ...completion(`三公.${name}`, label, budget(row)),
  ...yearOnYear(`三公.${name}`, label),
});

const vehicleKinds = ["轿车", "越野车", "小型载客汽车", "大中型载客汽车", "其他车型"];

export const threePublic = combine(
  figures("三公", {
    ...item("合计", "“三公”经费支出", "三公合计"),
    ...item("出国", "因公出国（境）费支出", "因公出国费"),
    ...item("用车", "公务用车购置及运行维护费支出", "公务用车购置及运行费"),
    ...item("接待", "公务接待费支出", "公务接待费"),
    购置: yuan("公务用车购置费", stat("公务用车购置费")),
    运行: yuan("公务用车运行维护费", stat("公务用车运行费")),
    国内接待: yuan("国内公务接待支出", stat("国内接待费")),
    外事接待: yuan("外事接待支出", stat("外事接待费")),
    国外接待: yuan("国（境）外接待支出", stat("国外接待费")),
    团组数: number("因公出国（境）团组数", stat("团组数")),
    出国人次: number("因公出国（境）人次数", stat("出国人次")),
    购置数: number("公务用车购置数", stat("购置数")),
    保有量: number("公务用车保有量", stat("保有量")),
    国内接待批次: number("国内公务接待批次", stat("国内接待批次")),
    国内接待人次: number("国内公务接待人次", stat("国内接待人次")),
    外事接待批次: number("外事接待批次", stat("外事接待批次")),
    外事接待人次: number("外事接待人次", stat("外事接待人次")),
    预算差异原因: words("“三公”经费决算数与预算数差异的主要原因", reason("三公预算差异")),
    出国原因: words("因公出国（境）费变动的主要原因", reason("出国")),
    用车原因: words("公务用车购置及运行维护费变动的主要原因", reason("公务用车")),
    接待原因: words("公务接待费变动的主要原因", reason("公务接待")),
    用车用途: words("公务用车的主要用途", cell("决算补充资料", "公车.用途", "内容")),
  }),
  seriesOf("三公", {
    构成: {
      label: "“三公”经费构成",
      items: { each: "keys", keys: ["因公出国费", "公务用车购置及运行费", "公务接待费"] },
      fields: {
        名称: words("名称", nameOf("财决附03", "@")),
        金额: yuan("金额", stat("@")),
        占比: percent("占“三公”经费的比重", share(its("金额"), figure("三公.合计"))),
      },
    },
    购置车型: {
      label: "更新购置公务用车",
      items: { each: "keys", keys: vehicleKinds },
      fields: {
        名称: words("车型", itsKey),
        数量: number("购置数量", cell("决算补充资料", "购置.@", "数量")),
        金额: yuan("购置金额", cell("决算补充资料", "购置.@", "金额")),
      },
    },
    保有车型: {
      label: "公务用车保有量",
      items: { each: "keys", keys: vehicleKinds },
      fields: {
        名称: words("车型", itsKey),
        数量: number("保有数量", cell("决算补充资料", "保有.@", "数量")),
      },
    },
    接待事项: {
      label: "国内公务接待事项",
      items: { each: "numbered", form: "决算补充资料", prefix: "接待.事项" },
      fields: {
        内容: words("接待事项", cell("决算补充资料", "@", "内容")),
        金额: yuan("接待支出", cell("决算补充资料", "@", "金额")),
      },
    },
  }),
);
