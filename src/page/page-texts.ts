// Every sentence of the stand-alone page itself; those of the pane are the pane's.

export const texts = {
  title: "财决",
  purpose: "从部门决算报表直接核对勾稽关系、填写公开附表、起草情况说明。",
  privacy: "全部在本机完成：本页不联网，工作簿不会上传到任何地方。",
  drop: "把决算报表工作簿拖到这里",
  kinds: "支持决算软件导出的 .xls 和 .xlsx",
  choose: "选择工作簿…",
  sample: "试用示例",
  sampleHint: "示例是一份 2022 年度的部门决算报表。",
  opening: "正在打开…",
  another: "打开另一个",
  save: "保存工作簿",
  saveHint: "把写入了附表和标记的工作簿另存到本机，原文件不变",
  unsaved: "附表或标记还没有保存，打开另一个工作簿会丢失它们。确定要打开吗？",
  showSheet: "看表格",
  showPane: "看窗格",
  grid: "工作簿内容（只读）",
  tabs: "工作表",
  corner: "行号",
  readOnly: "只读",
  readOnlyHint: "要修改数字，请在 Excel 或 WPS 中改好原工作簿后重新打开",
} as const;
