// Data: what a template leaves for its user to replace, in a text or in what a person typed. Patterns are on folded text.
import type { Residue } from "../../proof/rules";

export const templateResidues: readonly Residue[] = [
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
    pattern: "(?<!无|没有|未|不)(?:增加|增长|上升|大于)[/或](?:减少|下降|降低|小于)(?!变化)",
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
    id: "instruction",
    pattern:
      "仍?保留该?表格?格?式|在本表下方[作做加]?|作(?:下述|如下)说明:|(?:仅|只)有一个单位的部门|(?:没有|无)数据的(?:表|部门|单位)(?:也|仍|请|应)|请各?(?:部门|单位)(?:根据|结合|按|自行)|[据按]实填[写列]|填[写报]说明|\\([如若]有\\)|\\(可选\\)|此处(?:填|应|需)|(?:参考|示例)(?:格式|模板)|自行(?:添加|增减|修改)",
    severity: "error",
    message: "是模板的填写说明，请删去",
  },
  {
    id: "either-direction",
    pattern: "大小于|大于小于|小于大于|减增[加长]|增减少|(?:增加|增长)(?:减少|下降|降低)(?=\\d|万元|了)",
    severity: "error",
    message: "两个方向的词只能留一个，请删去不适用的",
  },
];
