// Data: words by which a reason shows that it is about people, and those that show it is about something else.

/** Pay, posts and pensions. */
export const personnelWords: readonly string[] = [
  ...["人员", "职工", "在编", "编制数", "退休", "调入", "调出", "新进", "招录", "晋升", "职级"],
  ...["工资", "薪", "津贴", "补贴标准", "津补贴", "奖金", "绩效奖", "目标奖", "考核奖"],
  ...["社保", "社会保险", "养老保险", "医疗保险", "职业年金", "公积金"],
];

/** Projects and money of other kinds. */
export const otherWords: readonly string[] = [
  ...["项目", "工程", "专项", "建设", "采购", "设备", "资产", "补助资金", "奖补", "基金", "债券", "转移支付"],
  ...["接待", "出国", "车辆", "公车", "保险费", "维修", "物业", "会议", "培训", "疫情", "结转", "结余"],
];
