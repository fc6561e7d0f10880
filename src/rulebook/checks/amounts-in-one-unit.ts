// One total of several sheets: ten thousand times as much on one of them is 元 taken for 万元, or the reverse.
import { searches } from "../../engine/checks/check";
import { unitSlips } from "../../engine/checks/unit-slip";
import { annex } from "./shared/annex03";
import { grant, overall, total } from "./shared/check-places";

const income = overall("本年收入合计");
const expense = overall("本年支出合计");
const general = grant("本年支出合计", "决算数/一般公共");

export const check = searches(
  {
    id: "amounts-in-one-unit",
    title: "各表金额单位应一致",
    basis: "财决各表金额单位为元；核对清单T14",
    severity: "error",
    advice: "很可能是元、万元混用，请核对两张表的金额单位，按表头所注单位填列。",
  },
  (ledger) =>
    unitSlips(ledger, [
      [total("财决03", "本年收入合计"), income],
      [total("财决04", "本年支出合计"), expense],
      [total("财决05", "合计"), expense],
      [grant("本年收入合计", "决算数"), total("财决03", "财政拨款收入")],
      [total("财决07", "本年支出"), general],
      [total("财决08", "合计"), general],
      [total("财决08-1", "合计"), total("财决07", "基本支出")],
      [total("财决08-2", "合计"), total("财决07", "项目支出")],
      [annex("公务用车运行费"), total("财决08", "30231")],
      [annex("公务接待费"), total("财决08", "30217")],
    ]),
);
