// Section 十（四） and the annexes on performance: scores of our own sheets, else as typed on 决算补充资料.
import {
  cell,
  combine,
  count,
  diff,
  figure,
  figures,
  first,
  its,
  number,
  percent,
  points,
  seriesOf,
  share,
  total,
  under,
  words,
  yuan,
} from "../../engine/figures/figure";

const answer = (key: string, column: string) => cell("决算补充资料", key, column);

const overall = (prefix: string) => under("整体绩效自评", prefix, "得分");
/** Points of indicators less what is taken off besides; a unit need not have such rows. */
export const overallScore = first(diff(overall("指标."), overall("扣分.")), overall("指标."));

const project = (column: string) => cell("项目绩效自评", "@", column);
const projectScore = under("项目绩效自评", "@.", "得分");

export const performance = combine(
  figures("绩效", {
    事前评估: words("开展事前绩效评估的项目", answer("绩效.事前评估", "内容")),
    目标项目: number("编制绩效目标的项目数", answer("绩效.目标项目", "数量")),
    监控: words("开展绩效监控的项目", answer("绩效.监控", "内容")),
    整体得分: number("整体绩效自评得分", first(overallScore, answer("绩效.整体", "数量"))),
    整体综述: words("整体绩效自评综述", answer("绩效.整体", "内容")),
    自评项目数: number("开展绩效自评的项目数", count("绩效.自评项目")),
    自评预算: yuan("自评项目全年预算数合计", total("绩效.自评项目", "预算")),
    自评执行: yuan("自评项目全年执行数合计", total("绩效.自评项目", "执行")),
    自评执行率: percent("自评项目预算执行率", share(figure("绩效.自评执行"), figure("绩效.自评预算"))),
    自评覆盖率: percent("自评项目占项目支出的比重", share(figure("绩效.自评执行"), figure("支出.项目"))),
  }),
  seriesOf("绩效", {
    项目: {
      label: "项目绩效自评",
      items: { each: "numbered", form: "决算补充资料", prefix: "绩效.项目" },
      fields: {
        名称: words("项目名称", answer("@", "项目")),
        // A project has the same 编号 on both sheets.
        得分: number("绩效自评得分", first(projectScore, answer("@", "数量"))),
        综述: words("绩效自评综述", answer("@", "内容")),
      },
    },
    自评项目: {
      label: "项目绩效自评表中的项目",
      items: { each: "numbered", form: "项目绩效自评", prefix: "绩效.项目" },
      fields: {
        名称: words("项目名称", project("项目名称")),
        预算: yuan("全年预算数", project("全年预算数")),
        执行: yuan("全年执行数", project("全年执行数")),
        执行率: percent("预算执行率", share(its("执行"), its("预算"))),
        执行率得分: number(
          "按预算执行率应得的分数",
          points(its("执行率"), cell("项目绩效自评", "@.执行率", "分值")),
        ),
        得分: number("绩效自评得分", projectScore),
      },
    },
  }),
);
