// Section 十（四）, 预算绩效管理, typed on 决算补充资料.
import { cell, combine, figures, number, seriesOf, words } from "../../engine/figure";

const answer = (key: string, column: string) => cell("决算补充资料", key, column);

export const performance = combine(
  figures("绩效", {
    事前评估: words("开展事前绩效评估的项目", answer("绩效.事前评估", "内容")),
    目标项目: number("编制绩效目标的项目数", answer("绩效.目标项目", "数量")),
    监控: words("开展绩效监控的项目", answer("绩效.监控", "内容")),
    整体得分: number("整体绩效自评得分", answer("绩效.整体", "数量")),
    整体综述: words("整体绩效自评综述", answer("绩效.整体", "内容")),
  }),
  seriesOf("绩效", {
    项目: {
      label: "项目绩效自评",
      items: { each: "numbered", form: "决算补充资料", prefix: "绩效.项目" },
      fields: {
        名称: words("项目名称", answer("@", "项目")),
        得分: number("绩效自评得分", answer("@", "数量")),
        综述: words("绩效自评综述", answer("@", "内容")),
      },
    },
  }),
);
