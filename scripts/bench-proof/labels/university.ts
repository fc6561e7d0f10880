// Labels of the central university's document.
import type { Labels } from "./types";

export const university: Labels = {
  document: "cq_swu_2023",
  faults: [
    { before: "占总支出的", quote: "0.56%", why: "2536.65÷457676.75=0.554%→0.55%" },
    { quote: "抗役", why: "错字" },
  ],
  fine: [
    { quote: "457,676.75万元", why: "基本+项目=457,676.74，尾差" },
    { quote: "425,287.27", why: "两列相加.28，尾差" },
    { before: "收入总计", quote: "430,725.03万元", why: "指本年收入合计" },
    { before: "支出总计", quote: "457,676.75万元", why: "指本年支出合计" },
    { before: "降低", quote: "5.20%", why: "23616.80÷454341.83=5.20%" },
    { before: "增长", quote: "13.52%", why: "54492.83÷403183.92=13.52%" },
    { before: "占总支出的", quote: "83.94%", why: "199015.13÷237100=83.94%" },
  ],
  further: [{ quote: "重点实验室及相关设施", why: "附表2060204为实验室及相关设施" }],
};
