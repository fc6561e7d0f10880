// Section 十（二）, 政府采购, from 财决附03; what was bought is typed on 决算补充资料.
import {
  cell,
  combine,
  figure,
  figures,
  percent,
  seriesOf,
  share,
  words,
  yuan,
} from "../../engine/figures/figure";

const stat = (row: string) => cell("财决附03", row, "统计数");

export const procurement = combine(
  figures("采购", {
    总额: yuan("政府采购支出总额", stat("采购总额")),
    货物: yuan("政府采购货物支出", stat("采购货物")),
    工程: yuan("政府采购工程支出", stat("采购工程")),
    服务: yuan("政府采购服务支出", stat("采购服务")),
    中小企业: yuan("授予中小企业合同金额", stat("中小企业合同")),
    小微企业: yuan("授予小微企业合同金额", stat("小微企业合同")),
    中小企业占比: percent(
      "授予中小企业合同金额占政府采购支出总额的比重",
      share(figure("采购.中小企业"), figure("采购.总额")),
    ),
    小微企业占比: percent(
      "授予小微企业合同金额占政府采购支出总额的比重",
      share(figure("采购.小微企业"), figure("采购.总额")),
    ),
  }),
  seriesOf("采购", {
    事项: {
      label: "政府采购事项",
      items: { each: "numbered", form: "决算补充资料", prefix: "采购.事项" },
      fields: {
        内容: words("采购事项", cell("决算补充资料", "@", "内容")),
        金额: yuan("采购金额", cell("决算补充资料", "@", "金额")),
      },
    },
  }),
);
