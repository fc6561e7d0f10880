// The questions of 决算补充资料, in the order of the document that they serve.
import type { Question, QuestionGroup } from "../engine/reading/question";

const reason = (key: string, item: string): Question => ({
  key: `原因.${key}`,
  item,
  asks: { 内容: "原因" },
  hint: "只写原因，增减金额和幅度由程序计算",
});

const report = (key: string, item: string, hint: string): Question => ({
  key: `绩效报告.${key}`,
  item,
  asks: { 内容: item },
  hint,
});

/** What the document says in place of an annex. */
const without = (annex: string): Question => ({
  key: `附件.没有${annex}`,
  item: `没有${annex}的说明`,
  asks: { 内容: "说明" },
  hint: "有该附件的不填；没有的写一句话，文稿以这句话代替该附件",
});

/** Wanted only by a rule that was broken. */
const carriedOver = (key: string): Question => ({
  key: `原因.${key}`,
  item: `${key}与上年决算不一致的原因`,
  asks: { 内容: "原因" },
  hint: "会计差错更正、收回、上缴或调剂等调整的，写明事由",
  rare: true,
});

export const questions: readonly QuestionGroup[] = [
  {
    title: "部门概况",
    questions: [
      {
        key: "公开时间",
        item: "决算公开日期",
        asks: { 内容: "日期" },
        hint: "按实际公开日期填写，如2023年10月12日",
      },
      {
        key: "职责.引言",
        item: "部门职责引言",
        asks: { 内容: "引言" },
        hint: "职责各条之前的一句话，可以冒号结尾",
      },
      { key: "职责.#", item: "部门职责", asks: { 内容: "内容" }, hint: "每条一行，不必写序号" },
      { key: "机构.二级单位", item: "二级预算单位", asks: { 数量: "个数" }, hint: "没有的填0" },
      { key: "机构.行政单位", item: "其中：行政单位", asks: { 数量: "个数" } },
      { key: "机构.参公单位", item: "其中：参照公务员法管理的事业单位", asks: { 数量: "个数" } },
      { key: "机构.其他事业单位", item: "其中：其他事业单位", asks: { 数量: "个数" } },
      { key: "机构.说明", item: "机构设置说明", asks: { 内容: "说明" }, hint: "没有特殊情况的不填" },
      {
        key: "机构.单位.#",
        item: "二级预算单位名称",
        asks: { 内容: "全称" },
        hint: "纳入部门决算编制范围的单位，每个一行",
      },
    ],
  },
  {
    title: "增减变动原因",
    questions: [
      reason("收支总计", "收、支总计变动原因"),
      reason("财政拨款总计", "财政拨款收、支总计变动原因"),
      reason("一般公共预算支出", "一般公共预算财政拨款支出变动原因"),
      reason("三公预算差异", "“三公”经费决算与预算差异原因"),
      reason("出国", "因公出国（境）费变动原因"),
      reason("公务用车", "公务用车购置及运行维护费变动原因"),
      reason("公务接待", "公务接待费变动原因"),
      reason("机关运行经费", "机关运行经费变动原因"),
      carriedOver("年初结转和结余"),
      carriedOver("年初财政拨款结转和结余"),
    ],
  },
  {
    title: "一般公共预算各科目预算数",
    questions: [
      {
        key: "预算.@",
        each: "一般公共预算.项",
        item: "预算数",
        asks: { 金额: "预算数（元）", 内容: "差异原因" },
        hint: "填全年预算数；与决算数相等的不写原因",
      },
    ],
  },
  {
    title: "公务用车",
    questions: [
      {
        key: "购置.@",
        each: "三公.购置车型",
        item: "本年购置",
        asks: { 数量: "购置数", 金额: "金额（元）" },
        hint: "没有购置的填0",
      },
      { key: "保有.@", each: "三公.保有车型", item: "年末保有", asks: { 数量: "保有数" }, hint: "没有的填0" },
      { key: "公车.用途", item: "公务用车用途", asks: { 内容: "用途" }, hint: "如：机要文件取送、下乡调研" },
    ],
  },
  {
    title: "公务接待和政府采购",
    questions: [
      {
        key: "接待.事项.#",
        item: "国内公务接待事项",
        asks: { 内容: "事项", 金额: "金额（元）" },
        hint: "各行合计应等于国内接待费",
      },
      {
        key: "采购.事项.#",
        item: "政府采购事项",
        asks: { 内容: "事项", 金额: "金额（元）" },
        hint: "各行合计应等于采购总额",
      },
    ],
  },
  {
    title: "预算绩效管理",
    questions: [
      {
        key: "绩效.事前评估",
        item: "开展事前绩效评估的项目",
        asks: { 内容: "项目" },
        hint: "如：单位运转经费等2个项目",
      },
      { key: "绩效.目标项目", item: "编制绩效目标的项目", asks: { 数量: "个数" } },
      { key: "绩效.监控", item: "开展绩效监控的项目", asks: { 内容: "项目" } },
      {
        key: "绩效.整体",
        item: "整体绩效自评",
        asks: { 数量: "得分", 内容: "综述" },
        hint: "已填“整体绩效自评”表的，不必填得分",
      },
      {
        key: "绩效.项目.#",
        item: "项目绩效自评",
        asks: { 项目: "项目名称", 数量: "得分", 内容: "综述" },
        hint: "每个自评项目一行；编号与“项目绩效自评”表一致，已填该表的不必填得分",
      },
    ],
  },
  {
    title: "整体支出绩效评价报告",
    questions: [
      report("机构组成", "机构组成", "内设机构和所属单位；没有变化的可沿用上年的文字"),
      {
        ...report("人员情况", "人员情况", "程序从财决附02表取不到人数时才需要填"),
        rare: true,
      },
      report("工作任务", "年度主要工作任务", "完成的主要工作，分段的在单元格内换行；数字请与工作总结一致"),
      report("绩效目标", "整体支出绩效目标", "可用年初申报的整体绩效目标"),
      report("预算管理", "预算管理情况", "预算编制、绩效目标完成等；没有变化的可沿用上年的文字"),
      report("综合管理", "综合管理情况", "财务、内控、采购、资产等管理；没有变化的可沿用上年的文字"),
      report("结果应用", "评价结果应用情况", "自评结果如何用于预算安排和公开；没有变化的可沿用上年的文字"),
      report("存在问题", "存在的问题", "扣分的指标反映的问题"),
      report("改进建议", "改进建议", "与存在的问题对应"),
      without("评价报告"),
      without("整体自评"),
      without("项目自评"),
    ],
  },
  {
    title: "名词解释",
    questions: [
      {
        key: "名词.@",
        each: "支出.科目",
        item: "名词解释",
        asks: { 内容: "解释" },
        hint: "程序没有收录的科目才需要填",
        rare: true,
      },
    ],
  },
];
