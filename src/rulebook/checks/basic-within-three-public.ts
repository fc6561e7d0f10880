// 三公 in 基本支出 is part of all 三公, which counts projects too.
import { atMost, compares } from "../../engine/checks/check";
import { annex } from "./shared/annex03";
import { total } from "./shared/check-places";

const within = (code: string, row: string) => atMost(total("财决08-1", code), annex(row));

export const check = compares(
  {
    id: "basic-within-three-public",
    title: "基本支出中的接待费、公务用车费不应大于“三公”经费统计数",
    basis: "财决08-1表与财决附03表衔接；核对清单T09",
    severity: "error",
    advice: "“三公”经费含基本支出和项目支出，请核对财决附03表是否漏计。",
  },
  within("30217", "公务接待费"),
  within("30231", "公务用车运行费"),
  within("31013", "公务用车购置费"),
);
