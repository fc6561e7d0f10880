// Labels of the Shanghai documents, each verified by arithmetic or against the document's own tables.
import type { Labels } from "./types";

export const finance: Labels = {
  document: "sh_putuo_czj_2024",
  faults: [
    { before: "收入支出总计", quote: "0.3万元", why: "附表总计2,961.68" },
    { before: "占", quote: "71.73%", why: "2106.66÷2940.05=71.65%，比重相加100.07%" },
  ],
  fine: [
    { quote: "326.71", why: "326.72的尾差" },
    { before: "为", quote: "251.25万元", why: "4.79+0+246.47=251.26，尾差" },
    { before: "年初预算为", quote: "2993.92万元", why: "各项相加2993.93，尾差" },
    { before: "下降", quote: "1.87%", why: "56.95÷3052.34=1.87%" },
    { before: "下降", quote: "2.10%", why: "63.14÷3003.19=2.10%" },
    { before: "增长", quote: "1.40%", why: "2.55÷182.10=1.40%" },
  ],
  further: [],
};

export const financeInjected: Labels = {
  document: "sh_putuo_czj_2024_injected",
  faults: [
    { quote: "上海市普陀区XX局", why: "标题中的占位符" },
    { before: "财政局", quote: "2023", why: "2024年度决算的标题" },
    { before: "收入支出总计", quote: "0万元", why: "附表总计2,995.39" },
    { before: "1511.89万元。决算数", quote: "大于", why: "1511.89<1560.05" },
    { before: "80.38万元。决算数", quote: "大于", why: "80.38<80.81" },
    { before: "60.99万元。决算数", quote: "等于", why: "60.99<62.29" },
    { quote: "三、支出决算表", why: "目录有、正文无" },
    { quote: '财政拨款"三公"经费支出决算表', why: "空表，正文有预算0.95" },
    { before: "占", quote: "71.73%", why: "2106.66÷2940.05=71.65%" },
  ],
  fine: [
    { before: "收入支出总计", quote: "2961.68万元", why: "与附表一致" },
    { before: "下降", quote: "2.09%", why: "63.14÷3024.82=2.09%" },
    { before: "为", quote: "251.25万元", why: "尾差" },
  ],
  further: [
    { before: "截至", quote: "2023年12月31日", why: "2024年度决算的截止日期" },
    { quote: "。。", why: "句号重复" },
    { quote: "个人农业生产补贴", why: "附表中奖励金0.31，该款无数" },
  ],
};

export const planning: Labels = {
  document: "sh_putuo_ghzyj_2024",
  faults: [
    { before: "基本支出", quote: "5377.64万元", why: "附表5364.75" },
    { before: "人员经费", quote: "4896.98万元", why: "附表4884.09" },
    { before: "的", quote: "95.45%", why: "9746.50÷10210.34=95.457%→95.46%" },
    { quote: "增长13.95", why: "缺%" },
    { quote: "下降(增长)", why: "模板残留" },
    { quote: "机关事业单位退休人员活动费支出", why: "附表为其他行政事业单位养老支出0.88" },
    { quote: "其他国土资源事务支出", why: "2019年改名" },
    { quote: "住房保障支出", why: "款名应为住房改革支出" },
    { quote: "上海市普陀区规划与自然资源局", why: "与/和" },
    { quote: "0.39万", why: "缺元" },
  ],
  fine: [
    { before: "(类)", quote: "236.63万元", why: "236.64的尾差" },
    { quote: "3845.25", why: "3845.24的尾差" },
    { quote: "4884.09", why: "4816.14+67.96=4884.10，尾差" },
    { before: "为", quote: "2319.21万元", why: "各类相加2319.22，尾差" },
    { before: "年初预算为", quote: "10210.34万元", why: "各项相加10210.33，尾差" },
    { before: "增长", quote: "12.08%", why: "1062.85÷8796.53=12.08%" },
    { before: "下降", quote: "8.65%", why: "13.52÷156.32=8.65%" },
    { before: "完成预算的", quote: "0.00%", why: "预算为0，只是说法" },
    { quote: "4415.48万元", why: "绩效金额，不是项目支出" },
  ],
  further: [
    { before: "的", quote: "99.86%", why: "9746.50÷9759.38=99.868%→99.87%" },
    { quote: "上海市规划和自然资源局", why: "标题漏普陀区" },
    { quote: "列明公务", why: "模板的填写说明" },
    { quote: "奖金", why: "附表该款0.00" },
    { quote: "奖励金", why: "附表该款0.00" },
    { quote: "其他对个人和家庭的补助支出", why: "附表该款0.00" },
    { quote: "税金及附加费用", why: "附表该款0.00" },
  ],
};
