// 附件1, 整体支出绩效评价报告: its prose, people, and why a unit does without an annex; typed but for the people.
import { cell, combine, figures, first, number, sum, sumPresent, words } from "../../engine/figures/figure";

const answer = (key: string) => cell("决算补充资料", key, "内容");
const people = (column: string) => cell("财决附02", "合计", column);

export const performanceReport = combine(
  figures("绩效报告", {
    机构组成: words("机构组成", answer("绩效报告.机构组成")),
    人员情况: words("人员情况", answer("绩效报告.人员情况")),
    工作任务: words("年度主要工作任务", answer("绩效报告.工作任务")),
    绩效目标: words("整体支出绩效目标", answer("绩效报告.绩效目标")),
    预算管理: words("预算管理情况", answer("绩效报告.预算管理")),
    综合管理: words("综合管理情况", answer("绩效报告.综合管理")),
    结果应用: words("评价结果应用情况", answer("绩效报告.结果应用")),
    存在问题: words("存在的问题", answer("绩效报告.存在问题")),
    改进建议: words("改进建议", answer("绩效报告.改进建议")),
  }),
  figures("附件", {
    没有评价报告: words("没有整体支出绩效评价报告的说明", answer("附件.没有评价报告")),
    没有整体自评: words("没有整体绩效自评评分表的说明", answer("附件.没有整体自评")),
    没有项目自评: words("没有项目支出绩效自评表的说明", answer("附件.没有项目自评")),
  }),
  figures("人员", {
    // Some exports give no total, and no column for whom there is nobody.
    编制: number("编制人数", first(people("编制人数"), sum(people("行政编制"), people("事业编制")))),
    行政编制: number("行政编制人数", people("行政编制")),
    事业编制: number("事业编制人数", people("事业编制")),
    在职: number("年末在职人数", first(people("在职人员"), sum(people("行政人员"), people("事业人员")))),
    行政: number("年末在职行政人员数", people("行政人员")),
    事业: number("年末在职事业人员数", people("事业人员")),
    离退休: number("年末离退休人数", sumPresent(people("离休人员"), people("退休人员"))),
  }),
);
