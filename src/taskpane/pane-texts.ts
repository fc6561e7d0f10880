// What the pane's page says where there is no pane.

export const texts = {
  notInExcel:
    "这是 Excel 加载项的窗格，需要在 Excel 中打开。如果您就在 Excel 里，说明没有能加载 office.js：请检查网络，或请管理员部署离线版。没有 Excel 时，可以使用独立网页 caijue.html。",
} as const;
