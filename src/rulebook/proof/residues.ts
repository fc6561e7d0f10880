// Data: what must not be left in a published text. Patterns are regular expressions on folded text (ASCII brackets,
// no blanks); the message goes on from “…”: and says what to do.
import type { Residue } from "../../proof/rules";
import { templateResidues } from "./template-residues";

/** Words that are not written twice running. */
export const doubles: readonly string[] = [
  ..."支出 收入 决算 预算 万元 经费 减少 增加 增长 下降 其中 主要 合计 总计 完成 公务 财政 拨款 采购 年度 的 为 占 共".split(
    " ",
  ),
  ..."原因 主要是 主要原因 主要用于 情况 由于 因为 本年 上年 与上年 比上年 较上年 单位 部门 项目".split(" "),
];

/** Long names of the genre, each with a letter left out inside or at its beginning. */
const cutWords = [
  "(?<![公商警业事政服勤防任义])务用车",
  "公务用(?=购置|运行)|公务用车(?:行维|运维护|运行护|运行维费|购及|购置运行)",
  "(?<!公)务接待费|公接待费|公务待费|公务接费",
  "因公国\\(境\\)|因公出\\(境\\)|因公出国境\\)",
  "一般共预算|一般公预算|一般公共算|(?<!一)般公共预算",
  "财政拨(?=收入|支出)|财政款(?=收入|支出)|(?<!财)政拨款(?=收入|支出)",
  "政府性金预算|政府性基预算|国有资本营预算|国有资本经预算|国有资经营",
  "决(?=支出|收入\\d)|预(?=支出数)",
  "机关运经费|机关行经费",
  '\\d{4}度(?=部门|决算|收|支|一般|财政|政府|["“]?三公)',
];

export const residues: readonly Residue[] = [
  ...templateResidues,
  {
    id: "doubled-stop",
    pattern: "。。|,,|、、|;;|::|,。|。,|;。|、。|,、|、,",
    severity: "error",
    message: "标点重复，请删去多余的",
  },
  {
    id: "doubled-word",
    pattern:
      "(支出|收入|决算|预算|万元|经费|减少|增加|增长|下降|其中|主要|合计|总计|完成|公务|财政|拨款|采购|年度|原因|情况|由于|因为|的|为|占|共)\\1|(?!第?[一二三四五六七八九十]+)(\\p{Script=Han}{3,8})\\2",
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
  {
    id: "cut-word",
    pattern: cutWords.join("|"),
    severity: "error",
    message: "缺字，请补全",
    in: "text",
  },
  {
    id: "missing-number",
    pattern:
      "(?:占|占比为?|比重为?|增长|下降|降低|上升|提高|减少|增加|幅度?为?|率为?|预算的?)(?:了|约)?%|(?:支出|收入|总计|合计|共计|预算|决算|总额|经费|费|减少|增加|为)数?(?:了|为|约)?(?<!单位均?为)(?:万元|元)(?=[,。;、)(]|$)",
    severity: "error",
    message: "缺少数字，请补填",
    in: "text",
  },
  {
    id: "missing-number",
    pattern:
      "(?<!占)(?:收入|支出|收、?支)(?:总计|合计)(?:为|共计)?,(?=其中|包括|占|比(?:上|\\d)|较(?:上|\\d)|完成)|(?:决算|预算|总额|合计|总计|金额|支出|收入|费)数?为(?=[,。;])",
    severity: "error",
    message: "后面缺少金额，请补填",
    in: "text",
  },
  // Behind 占… and 完成… it is the sign of a rate that is missing.
  {
    id: "missing-unit",
    pattern:
      "(?<!占[^,。;\\d]{0,24}|完成[^,。;\\d]{0,12})(?:支出|收入|决算|预算|总计|合计|经费|费|增加|减少)数?(?:了|为|是|共)?\\d[\\d,]*\\.\\d{1,2}(?=[,。;)]|、(?!\\d))",
    severity: "error",
    message: "缺少计量单位，请补上",
    in: "text",
    isRare: true,
  },
  {
    id: "bare-number",
    pattern: "(?<=元|%),\\d+(?:\\.\\d+)?(?=[,;。])",
    severity: "error",
    message: "是没有说明和单位的数，请补全或删去",
    in: "text",
    isRare: true,
  },
  {
    id: "either-unit",
    pattern: "(?<!各|本|该|有关|相关)(?:部门\\(单位\\)|单位\\(部门\\))(?=20|概况|决算|收|支)",
    severity: "question",
    message: "是模板的写法，请按实际保留一个",
  },
  {
    id: "garbled-year",
    pattern: "(?:比|较|与)20[0-3]\\d(?=\\d{1,3}\\.\\d{1,2}万元)",
    severity: "question",
    message: "后面像是漏了“年”，请核对年份和金额",
    in: "text",
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
