// What figures say to people: why there is no value or no text, and where it would be filled in.

export const isWords = "这是文字，不是数";
export const isNumber = "这是数，不是文字";
export const noUnit = "各表均未填写编制单位";
export const noYear = "各表均未注明年度";
export const noContent = "没有内容";
export const noAmount = "没有可用的数";
export const noFigure = (id: string): string => `没有“${id}”`;
export const noName = (code: string): string => `不知道科目 ${code} 的名称`;
export const noMeaning = (of: string): string => `没有“${of}”的解释`;
export const notInLastYear = (reason: string): string => `上年工作簿中取不到该数（${reason}）`;

export const toExplain = (form: string, key: string, column: string): string =>
  `“${form}”表编号“${key}”的“${column}”`;
export const toFillInLastYear = (form: string, id: string): string =>
  `用 --last-year 给出上年决算工作簿，或在“${form}”表编号“${id}”处填写`;

export const adjusted = (shown: string): string => `，为使各项之和为100%调整为${shown}`;
export const columnOfRow = (row: string, column: string): string => `“${row}”的${column}`;

/** What a form of last year's workbook is called. */
export const lastYears = (form: string): string => `上年${form}`;
