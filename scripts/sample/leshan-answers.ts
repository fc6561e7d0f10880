// What the unit fills in itself: 决算补充资料 for FY2022, and 上年决算 as if last year's workbook were missing.
import { type Answer, general, type Line, tally } from "./accounts";
import { functionalNames } from "./functional";
import { cents } from "./grid";

/** The rows of 决算补充资料; one 预算 row per 项 of 一般公共预算, with 全年预算数 = 决算数. */
export const answers2022 = (lines: readonly Line[]): readonly Answer[] => [
  ...aboutUnit,
  ...reasons,
  ...budgets(lines),
  ...vehicles,
  ...spentOn,
  ...performance,
  ...performanceReport,
];

const aboutUnit: readonly Answer[] = [
  { key: "公开时间", item: "决算公开日期", content: "2023年10月12日", hint: "按实际公开日期填写" },
  {
    key: "职责.引言",
    item: "部门职责引言",
    content: "本办承担区政府日常运转的综合服务保障，内设10个股室，主要职责如下：",
  },
  {
    key: "职责.1",
    item: "职责第1条",
    content: "承办区政府文件的起草、核稿、印发和来文流转，管好全区公文质量。",
  },
  { key: "职责.2", item: "职责第2条", content: "筹备区政府各类会议和重要活动，整理会议纪要并跟进议定事项。" },
  { key: "职责.3", item: "职责第3条", content: "对区政府重点工作开展督查，按季通报进度，推动问题整改。" },
  { key: "职责.4", item: "职责第4条", content: "受理群众热线诉求，组织值班值守，第一时间报送突发情况。" },
  { key: "职责.5", item: "职责第5条", content: "推进政务公开和政务网络建设，维护政府门户网站。" },
  { key: "职责.6", item: "职责第6条", content: "围绕区政府中心任务开展调研，提出决策参考意见。" },
  {
    key: "机构.说明",
    item: "机构设置说明",
    content: "所属单位的收支由办公室统一核算",
    hint: "没有特殊情况可不填",
  },
  { key: "机构.二级单位", item: "二级预算单位个数", count: 2 },
  { key: "机构.行政单位", item: "其中：行政单位", count: 0 },
  { key: "机构.参公单位", item: "其中：参照公务员法管理的事业单位", count: 0 },
  { key: "机构.其他事业单位", item: "其中：其他事业单位", count: 2 },
  { key: "机构.单位.1", item: "二级预算单位名称", content: "乐山市市中区信息管理中心" },
  { key: "机构.单位.2", item: "二级预算单位名称", content: "乐山市市中区心连心服务中心" },
];

const reasons: readonly Answer[] = [
  {
    key: "原因.收支总计",
    item: "收、支总计变动原因",
    content: "上年实施的抗旱应急水源工程已经完工，供水保障工程进入收尾阶段，农林水项目资金相应减少",
    hint: "只写原因，增减金额由程序计算",
  },
  {
    key: "原因.财政拨款总计",
    item: "财政拨款收、支总计变动原因",
    content: "农林水和招商引资项目的财政拨款规模较上年压减",
  },
  {
    key: "原因.一般公共预算支出",
    item: "一般公共预算财政拨款支出变动原因",
    content: "一次性工程类项目支出减少，同时奖金发放口径调整",
  },
  {
    key: "原因.三公预算差异",
    item: "“三公”经费决算与预算差异原因",
    content: "严格控制公务接待标准和批次，车辆以集中调度为主，实际支出低于预算安排",
  },
  { key: "原因.出国", item: "因公出国（境）费变动原因", content: "两年均未安排因公出国（境）任务" },
  { key: "原因.公务用车", item: "公务用车费变动原因", content: "从本年起自行承担车辆保险费" },
  { key: "原因.公务接待", item: "公务接待费变动原因", content: "来访批次减少，接待从简" },
  {
    key: "原因.机关运行经费",
    item: "机关运行经费变动原因",
    content: "新进在职人员，按人员定额核定的办公开支随之增加",
  },
];

const budgets = (lines: readonly Line[]): Answer[] =>
  [...tally(lines, ({ item, source }) => (source === general ? item : undefined))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, { final }], index) => ({
      key: `预算.${item}`,
      item: functionalNames[item] ?? item,
      cents: final,
      ...(index === 0 ? { hint: "金额填全年预算数；与决算数不同时在“内容”填写原因" } : {}),
    }));

const kinds = ["轿车", "越野车", "小型载客汽车", "大中型载客汽车", "其他车型"];

const vehicles: readonly Answer[] = [
  ...kinds.map((kind) => ({ key: `购置.${kind}`, item: `本年购置${kind}`, cents: 0, count: 0 })),
  ...kinds.map((kind) => ({ key: `保有.${kind}`, item: `年末保有${kind}`, count: kind === "轿车" ? 1 : 0 })),
  { key: "公车.用途", item: "公务用车用途", content: "机要文件取送、下乡调研和应急值守出车" },
];

const spentOn: readonly Answer[] = [
  { key: "接待.事项.1", item: "国内接待事项", content: "接待市级督查工作组", cents: cents("1,000.00") },
  { key: "接待.事项.2", item: "国内接待事项", content: "接待省级专项督导组", cents: cents("2,800.00") },
  { key: "采购.事项.1", item: "政府采购事项", content: "电视机1台", cents: cents("3,600.00") },
  { key: "采购.事项.2", item: "政府采购事项", content: "平板电脑1台", cents: cents("3,000.00") },
  { key: "采购.事项.3", item: "政府采购事项", content: "空调机2台", cents: cents("8,000.00") },
  { key: "采购.事项.4", item: "政府采购事项", content: "投影仪1台", cents: cents("7,200.00") },
  { key: "采购.事项.5", item: "政府采购事项", content: "会议室音视频设备1套", cents: cents("217,600.00") },
];

const performance: readonly Answer[] = [
  { key: "绩效.事前评估", item: "开展事前绩效评估的项目", content: "单位运转经费这个项目" },
  { key: "绩效.目标项目", item: "编制绩效目标的项目个数", count: 1 },
  { key: "绩效.监控", item: "开展绩效监控的项目", content: "单位运转经费这个项目" },
  {
    key: "绩效.整体",
    item: "整体绩效自评",
    content: "全年各项目标如期完成，机关运转平稳有序，资金使用合规",
    count: 90,
    hint: "数量填自评得分，内容填综述",
  },
  {
    key: "绩效.项目.1",
    item: "单位运转经费",
    content: "会务、后勤、网络和热线服务均得到保障，预算编制的精细程度还需提高",
    count: 84,
    hint: "项目填项目名称，数量填自评得分，内容填综述",
  },
];

/** Words of 附件1; what the annex says in figures comes from the sheets. */
const performanceReport: readonly Answer[] = [
  {
    key: "绩效报告.机构组成",
    item: "机构组成",
    content:
      "本办为财政拨款的行政单位，内设10个股室，另有信息管理中心和心连心服务中心2个事业单位，收支由本办统一核算",
    hint: "没有变化的可沿用上年的文字",
  },
  {
    key: "绩效报告.工作任务",
    item: "年度主要工作任务",
    content:
      "一是规范公文办理，以区政府名义印发文件267件，以本办名义印发文件41件；\n" +
      "二是办好心连心热线，受理工单26,845件，全部办结并回访；\n" +
      "三是深化政务公开，主动公开政府信息10,695条，开展政策解读25次；\n" +
      "四是加强督查督办，开展实地督查120余次，形成督查报告50余件",
  },
  {
    key: "绩效报告.绩效目标",
    item: "整体支出绩效目标",
    content: "保障区政府机关运转、政务网络运行、会务后勤、热线服务和值班值守，完成全年各项工作任务",
  },
  {
    key: "绩效报告.预算管理",
    item: "预算管理情况",
    content: "按规定时间编报预算和绩效目标，数量、质量、时效指标基本达到预期，服务对象总体满意",
  },
  {
    key: "绩效报告.综合管理",
    item: "综合管理情况",
    content:
      "财务和内控制度健全，会计、出纳岗位分设，资金专款专用，政府采购依法组织，没有违规支付和政府性债务",
  },
  {
    key: "绩效报告.结果应用",
    item: "评价结果应用情况",
    content: "自评结果纳入内部考核，作为下年安排项目预算的依据，并随决算一并公开",
  },
  { key: "绩效报告.存在问题", item: "存在的问题", content: "单位运转经费预算编制不够精细，年末结余较多" },
  {
    key: "绩效报告.改进建议",
    item: "改进建议",
    content: "编制预算前与用款股室逐项核对需求，执行中按季分析进度，及时调减用不完的资金",
  },
];

/** The rows of 上年决算, equal to the FY2021 books. */
export const answers2021: readonly Answer[] = [
  { key: "年度", item: "上年年度", count: 2021, hint: "上年决算报表封面" },
  { key: "单位名称", item: "单位名称", content: "乐山市市中区人民政府办公室", hint: "上年决算报表封面" },
  { key: "总体.总计", item: "收、支总计", cents: cents("198,763,684.73"), hint: "上年财决01表" },
  {
    key: "财政拨款.总计",
    item: "财政拨款收、支总计",
    cents: cents("198,641,597.13"),
    hint: "上年财决01-1表",
  },
  {
    key: "一般公共预算.支出",
    item: "一般公共预算财政拨款支出",
    cents: cents("198,641,597.13"),
    hint: "上年财决07表",
  },
  { key: "三公.合计", item: "“三公”经费支出合计", cents: cents("34,493.30"), hint: "上年财决附03表" },
  { key: "三公.出国", item: "因公出国（境）费", cents: 0, hint: "上年财决附03表" },
  { key: "三公.用车", item: "公务用车购置及运行维护费", cents: cents("23,096.80"), hint: "上年财决附03表" },
  { key: "三公.接待", item: "公务接待费", cents: cents("11,396.50"), hint: "上年财决附03表" },
  { key: "机关运行.经费", item: "机关运行经费", cents: cents("1,189,604.55"), hint: "上年财决附03表" },
  { key: "总体.年末结转和结余", item: "年末结转和结余", cents: 0, hint: "上年财决01表" },
];
