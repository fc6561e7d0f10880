// Wordings of other provinces and free edits: right ones pass, wrong ones are found. None of them is in a pack.
import { describe, expect, test } from "vitest";
import { proof, serious } from "./help";

const right: readonly [name: string, text: string][] = [
  [
    "totals of income and expense with their change",
    "一、收入支出决算总体情况说明\n2022年度收入总计1,234.56万元，支出总计1,234.56万元。与2021年相比，收、支总计各增加34.56万元，增长2.88%。",
  ],
  [
    "kinds of income with whole percentages",
    "二、收入决算情况说明\n2022年度本年收入合计1,000万元，其中：财政拨款收入900万元，占90%；事业收入60万元，占6%；其他收入40万元，占4%。",
  ],
  [
    "in 元, with the budget first",
    "七、“三公”经费支出决算情况说明\n2022年度“三公”经费财政拨款支出预算为50000元，支出决算为31,200元，完成预算的62.4%，其中：公务用车运行维护费支出决算26,200元，公务接待费支出决算5,000元，因公出国（境）费支出决算为0元。",
  ],
  [
    "Chinese numerals and full-width digits",
    "七、“三公”经费支出决算情况说明\n“三公”经费支出合计三点一二万元，其中：公务用车购置及运行维护费２.62万元，公务接待费０．５万元，因公出国（境）费0万元。",
  ],
  [
    "last year's amount in the comparison",
    "五、一般公共预算财政拨款支出决算情况说明\n全年一般公共预算财政拨款支出共计800万元，较去年的1000万元减少了200万元，降幅为20%。主要系项目减少。",
  ],
  [
    "a change behind the parts",
    "一、收入支出决算总体情况说明\n2022年度总收入434.72万元，其中本年收入434.16万元，年初结转和结余0.55万元；较上年增加58.21万元，增长15.46%。",
  ],
  [
    "items with their budgets",
    "五、一般公共预算财政拨款支出决算情况说明\n2022年度一般公共预算财政拨款支出年初预算为100万元，支出决算为120万元，完成年初预算的120%。其中：\n1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）。年初预算为60万元，支出决算为72万元，完成年初预算的120%，决算数大于预算数的主要原因是人员增加。\n2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为40万元，支出决算为48万元，完成年初预算的120%。",
  ],
  [
    "the total of a 款 that is named alone",
    "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出300.25万元，其中基本支出100.25万元，项目支出200万元。\n检察（款）：2022年支出合计120.5万元。其中：\n1.行政运行（项）支出80万元。",
  ],
  [
    "purchases and what small firms got of them",
    "九、政府采购支出情况\n本部门2022年度政府采购支出总额100万元，其中：政府采购货物支出60万元、政府采购工程支出30万元、政府采购服务支出10万元。授予中小企业合同金额80万元，占政府采购支出总额的80%，其中：授予小微企业合同金额40万元，占授予中小企业合同金额的50%。",
  ],
];

describe("right", () => {
  test.each(right)("%s", (_name, text) => {
    const report = proof(text);
    expect(serious(report).map(({ message }) => message)).toEqual([]);
    expect(report.checked).toBeGreaterThan(2);
  });
});

/** A right wording with one thing changed, and what is said of it. */
const wrong: readonly [was: string, is: string, kind: string][] = [
  ["2.88%", "3.88%", "rate"],
  ["40万元，占4%", "50万元，占4%", "sum"],
  ["62.4%", "72.4%", "completion"],
  ["０．５万元", "０．７万元", "sum"],
  ["降幅为20%", "降幅为25%", "rate"],
  ["减少了200万元", "增加了200万元", "direction"],
  ["大于预算数", "小于预算数", "budget-level"],
  ["行政事业单位养老支出（款）", "行政事业单位离退休（款）", "subject-name"],
  ["支出决算为72万元", "支出决算为82万元", "sum"],
  ["政府采购服务支出10万元", "政府采购服务支出20万元", "sum"],
  ["占政府采购支出总额的80%", "占政府采购支出总额的85%", "share"],
];

describe("wrong", () => {
  test.each(wrong)("%s → %s", (was, is, kind) => {
    const text = right.find(([, one]) => one.includes(was))![1];
    const kinds = serious(proof(text.replace(was, is))).map((finding) => finding.kind);
    expect(kinds).toContain(kind);
  });
});
