// Every reason for which the program cannot go on, and the one sentence a person reads for it.

/** What is filled into a Problem's sentence: what it concerns, where, and details. */
type ProblemDetail = { what?: string; where?: string; detail?: string };

const sentences = {
  "file-unreadable": "无法读取文件“{what}”：{detail}。请检查路径是否正确、文件是否被其他程序占用，然后重试。",
  "not-a-workbook":
    "“{what}”不是可识别的 Excel 工作簿（{detail}）。请从决算软件重新导出 .xls 或 .xlsx 文件。",
  "not-xlsx":
    "“{what}”不是 .xlsx 文件，不能直接在其中写入。请先用 caijue fill 转换（或在 Excel 中另存为 .xlsx），再对新文件操作。",
  "password-protected":
    "“{what}”已加密，无法读取。请在 Excel 中打开，通过“文件—信息—保护工作簿”取消密码后另存，再重试。",
  "file-damaged": "“{what}”已损坏（{detail}）。请从决算软件重新导出，或在 Excel 中打开修复后另存。",
  "book-empty": "“{what}”中没有任何数据。请确认导出的是已填报的决算报表。",
  "not-calculated":
    "“{what}”里有{detail}个公式没有计算结果（如{where}），不能当作 0 使用。请在 Excel 或 WPS 中打开这个工作簿，保存一次，再重试。",
  "too-large": "“{what}”超出处理上限：{detail}。请只导出本单位的财决报表，删除无关工作表后重试。",
  "no-form":
    "在“{what}”中没有找到财决报表（查看了 {detail}）。请确认打开的是部门决算报表工作簿，且保留了各表的表名和表号。",
  "form-twice": "“{what}”在工作簿中出现了两次：{where}。请只保留一张（删除或改名另一张）后重试。",
  "form-layout": "{where}（{what}）缺少{detail}，无法定位数据。请从决算软件重新导出该表，不要删除表头行。",
  "last-year-mismatch": "上年决算工作簿“{what}”与本年不匹配：{detail}。请选择本单位上一年度的决算工作簿。",
  "pack-invalid": "文稿模板“{what}”{where}有误：{detail}。请按 docs/pack-guide.zh-CN.md 修改后重试。",
  "not-a-document":
    "“{what}”不是可用的文稿（{detail}）。请换用它的 Word 文稿，或用 Word 打开后另存为 .docx，再重试。",
  "not-publishable":
    "还不能生成公开稿：{detail}。请先填写、改正（用 draft 不加 --publish 可看草稿）；确实要生成，加 --unfinished。",
  "output-unwritable": "无法写入“{what}”：{detail}。请换一个有写入权限的文件夹，或关闭已打开的同名文件。",
  "no-download":
    "Mac 上的 Excel 不让窗格保存文件“{what}”。请改用“复制到 Word”，或用浏览器打开独立网页 caijue.html 来保存。",
  "excel-busy": "Excel 正在编辑单元格，暂时不能{what}。请先按 Enter 或 Esc 结束编辑，然后重试。",
  "excel-too-old":
    "这个版本的 Excel 不支持所需的功能，不能{what}（{detail}）。请升级到 Excel 2021 或 Microsoft 365，或改用独立网页 caijue.html。",
  "excel-failed": "Excel 没有完成“{what}”（{detail}）。{where}请稍后重试；若仍不行，请保存并重新打开工作簿。",
  "book-protected":
    "工作簿的结构受保护，不能{what}；工作簿没有任何改动。请在“审阅—保护工作簿”中取消保护，然后重试。",
  "sheet-protected":
    "工作表{where}受保护，不能{what}；工作簿没有任何改动。请在“审阅—撤消工作表保护”中取消保护，然后重试。",
  "sheet-hidden":
    "工作表“{where}”是隐藏的，无法跳转到{what}。请右键单击任一工作表标签，选“取消隐藏”，然后重试。",
  "sheet-missing": "工作簿中没有工作表“{where}”，它可能已改名或删除。请重新核对，然后重试。",
  "bad-argument": "命令行参数有误：{detail}。请运行 caijue --help 查看用法。",
} as const;

export type ProblemCode = keyof typeof sentences;

/** The program cannot go on. Caught only at the doors; `message` is one clear Chinese sentence with what to do. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: ProblemDetail = {},
    options?: ErrorOptions,
  ) {
    super(
      sentences[code].replace(/\{(what|where|detail)\}/g, (_, key: keyof ProblemDetail) => detail[key] ?? ""),
      options,
    );
    this.name = "Problem";
  }
}
