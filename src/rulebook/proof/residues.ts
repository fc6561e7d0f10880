// Data: what must not be left in a published text. Patterns are regular expressions on folded text (ASCII brackets,
// no blanks); the message goes on from “…”: and says what to do.
import type { Residue } from "../../proof/rules";

/** Words that are not written twice running. */
export const doubles: readonly string[] = [
  ..."支出 收入 决算 预算 万元 经费 减少 增加 增长 下降 其中 主要 合计 总计 完成 公务 财政 拨款 采购 年度 的 为 占 共".split(
    " ",
  ),
];

export const residues: readonly Residue[] = [
  {
    id: "placeholder",
    pattern: "[X×xＸ]{2,}(?![A-Za-z0-9])",
    severity: "error",
    message: "占位符没有替换，请填上实际内容",
  },
  {
    id: "to-fill",
    pattern: "\\(待填:?(?:[^()]|\\([^()]*\\))*\\)",
    severity: "error",
    message: "还没有填写，请填上实际内容",
  },
  {
    id: "to-fill",
    pattern: "待(?:补充|填写|完善|核实)",
    severity: "error",
    message: "还没有填写，请填上实际内容",
  },
  { id: "blank-to-fill", pattern: "_{3,}", severity: "error", message: "空格没有填写，请填上实际内容" },
  {
    id: "either-direction",
    pattern:
      "(?:增加|减少|增长|下降|上升|降低|提高|大于|小于|等于)\\((?:增加|减少|增长|下降|上升|降低|提高|大于|小于|持平)\\)",
    severity: "error",
    message: "两个方向的词只能留一个，请删去不适用的",
  },
  {
    id: "either-direction",
    pattern: "(?:增加|增长|上升|大于)[/或](?:减少|下降|降低|小于)",
    severity: "error",
    message: "两个方向的词只能留一个，请删去不适用的",
  },
  {
    id: "chart-remark",
    pattern: "\\((?:柱状图|饼状图|饼图|折线图|图表)\\)",
    severity: "error",
    message: "是模板对图表的提示，请删去",
  },
  {
    id: "instruction",
    pattern:
      "请自行删除|不涉及的(?:不列|科目请自行删除|请删)|请根据各?部门实际|如持平作持平表述|根据实际(?:情况)?(?:填写|增减)|请参照|请按实际|列明公务",
    severity: "error",
    message: "是模板的填写说明，请删去",
  },
  {
    id: "source-note",
    pattern: "数据来源于财决[\\d附表\\-]+",
    severity: "note",
    message: "是注明取数来源的模板注，公开文稿一般不保留",
  },
  {
    id: "instruction",
    pattern: "按上述格式依次说明",
    severity: "error",
    message: "是模板的填写说明，请删去",
  },
  { id: "year-gap", pattern: "(?<!\\d)\\d{2,3}年度", severity: "error", message: "年度不完整，请补全" },
  {
    id: "doubled-stop",
    pattern: "。。|,,|、、|;;|::|,。|。,|;。|、。|,、|、,",
    severity: "error",
    message: "标点重复，请删去多余的",
  },
  {
    id: "doubled-word",
    pattern:
      "(支出|收入|决算|预算|万元|经费|减少|增加|增长|下降|其中|主要|合计|总计|完成|公务|财政|拨款|采购|年度|的|为|占|共)\\1",
    severity: "error",
    message: "词语重复，请删去多余的",
    in: "sentence",
  },
  {
    id: "crossed-words",
    pattern: "支出收入\\d|收入支出\\d|支出收入XX",
    severity: "error",
    message: "“收入”和“支出”只能留一个，请改正",
  },
  {
    id: "percent-sign",
    pattern:
      "(?:增长|下降|降低|上升|提高|占(?!地|用|有)[^,。;\\d]{0,24}|[成行]率为?|完成(?:年初|全年)?预算的?)\\d+(?:\\.\\d+)?(?=[,。;、)])",
    severity: "error",
    message: "百分数缺少“%”，请补上",
    in: "text",
  },
  {
    id: "unit",
    pattern: "\\d+(?:\\.\\d+)?万(?=[,。;、(（)])",
    severity: "error",
    message: "金额缺少“元”，应为“万元”",
    in: "statement",
  },
  // Elsewhere a number of 万 may be of anything; behind the words for money it is money.
  {
    id: "unit",
    pattern: "(?<=支出|收入|预算|执行|经费|金额|总计|合计|结余|费)\\d[\\d,]*(?:\\.\\d+)?万(?=[,。;、(（)])",
    severity: "error",
    message: "金额缺少“元”，应为“万元”",
    in: "aside",
  },
  // Written by the reader of PDFs where there was nothing to read.
  {
    id: "no-text",
    pattern: "\\(第\\d+页没有文字层\\)",
    severity: "question",
    message: "是空白页或扫描页，如有内容则没有校对，请人工核对该页",
  },
  {
    id: "grammar",
    pattern: "比\\d{4}年(?:度)?持平|比上年持平|较上年持平",
    severity: "note",
    message: "“持平”前应用“与”",
  },
  {
    id: "typo",
    pattern: "抗役|部份(?!额)|帐户|主截至|公务接侍|政府性基建预算",
    severity: "error",
    message: "有错别字，请改正",
  },
  {
    id: "reversed",
    pattern: "-\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:万元|%)",
    severity: "question",
    message: "数字带负号，请改用“减少”“下降”表述",
    in: "statement",
  },
];
