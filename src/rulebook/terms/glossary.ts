// 名词解释 in our own words: the fixed terms, and what an item of the functional classification pays for.
import { normalise } from "../../engine/value/cell";
import { itemTexts } from "./glossary-items";
import { readTable } from "./text-table";

type Term = {
  term: string;
  text: string;
  /** The kind of income, expense or balance, as 财决01 names it, that must be non-zero; without it the term always counts. */
  needs?: string;
};

/** A term that matters only where the amount of the same name is not zero. */
const ofAmount = (term: string, text: string): Term => ({ term, text, needs: term });

/** Income and balances: they stand before the 科目 in a 名词解释. */
export const incomeTerms: readonly Term[] = [
  ofAmount(
    "财政拨款收入",
    "指单位当年由本级财政安排并拨付的资金，包括一般公共预算、政府性基金预算和国有资本经营预算财政拨款。",
  ),
  ofAmount("上级补助收入", "指事业单位收到的、由主管部门或上级单位用财政拨款以外的资金给予的补助。"),
  ofAmount("事业收入", "指事业单位从事本行业专业业务以及与之配套的辅助工作所获得的收入，不含本级财政拨款。"),
  ofAmount("经营收入", "指事业单位在主业以外从事经营、且该项经营没有独立核算时所获得的收入。"),
  ofAmount("附属单位上缴收入", "指事业单位收到的、由所属独立核算单位按规定交来的款项。"),
  ofAmount(
    "其他收入",
    "指不能归入财政拨款、上级补助、事业、经营和附属单位上缴的各项收入，例如按规定留归单位的利息和捐赠。",
  ),
  ofAmount(
    "使用非财政拨款结余",
    "指当年收入不够安排当年支出时，单位动用以前年度积累的非财政拨款结余来弥补差额的金额。",
  ),
  ofAmount(
    "年初结转和结余",
    "指上年度没有用完、按规定带入本年度的资金，其中结转须按原定用途继续使用，结余可以按规定另作安排。",
  ),
  ofAmount(
    "结余分配",
    "指单位年末按会计制度对非财政拨款结余所作的处理，例如缴纳企业所得税、提取专用结余、转入非财政拨款结余。",
  ),
  ofAmount("年末结转和结余", "指到本年度末仍未用完、按规定留到以后年度继续使用或处理的资金。"),
];

/** Expense and special scopes: they stand after the 科目. */
export const expenseTerms: readonly Term[] = [
  ofAmount("基本支出", "指单位维持机构正常运转、履行日常职责所必需的开支，由人员经费和公用经费两部分组成。"),
  ofAmount("项目支出", "指单位在基本支出以外，为完成专项工作任务或者实现事业发展目标而安排的开支。"),
  ofAmount("上缴上级支出", "指事业单位按照财政部门和主管部门的规定，把一部分资金交给上级单位所形成的支出。"),
  ofAmount("经营支出", "指事业单位在主业以外从事没有独立核算的经营时所发生的支出。"),
  ofAmount("对附属单位补助支出", "指事业单位用财政拨款以外的资金补助所属独立核算单位所形成的支出。"),
  {
    term: "“三公”经费",
    text:
      "指部门以财政拨款负担的三类开支，即因公出国（境）费、公务用车购置及运行维护费和公务接待费。" +
      "因公出国（境）费包括工作人员因公出国（境）的往返旅费、当地食宿交通和培训等开支；" +
      "公务用车购置及运行维护费包括购车价款和税费，以及车辆的燃料、维修、过路过桥和保险等开支；" +
      "公务接待费包括按规定接待国内外来宾的各类开支。",
  },
  {
    term: "机关运行经费",
    text:
      "指行政单位和参照公务员法管理的事业单位，用一般公共预算财政拨款基本支出安排的日常公用经费，" +
      "用来购买办公、印刷、邮电、水电、差旅、会议、维修、办公设备和公务用车运行等维持机关运转的货物和服务。",
  },
];

/** All fixed terms in the usual order. */
export const terms: readonly Term[] = [...incomeTerms, ...expenseTerms];

/** Items that stand under many 款 with the same name and the same meaning. */
const commonItems = new Map(
  Object.entries({
    行政运行:
      "反映行政单位和参照公务员法管理的事业单位用于人员待遇和日常公用开支、保障机构正常运转的基本支出。",
    一般行政管理事务:
      "反映行政单位和参照公务员法管理的事业单位为完成特定行政任务安排、又没有专门项级科目可列的项目支出。",
    机关服务: "反映机关所属后勤服务机构为机关办公和职工生活提供保障所发生的支出。",
    事业运行: "反映事业单位用于人员待遇和日常公用开支、保障机构正常运转的基本支出，不包括机关后勤服务机构。",
    机构运行: "反映本款所列科学技术类机构用于人员待遇和日常公用开支、保障机构正常运转的基本支出。",
    信息化建设: "反映本款所列业务的信息系统建设、升级改造、运行维护和网络安全等方面的支出。",
  }),
);

const itemText = new Map(readTable(itemTexts).map(([code = "", , text = ""]) => [code, text]));

/**
 * What an item (项, 7 digits) pays for, or undefined when we have no sentence of our own for it. `name` is the name
 * printed in the sheet: items named alike share a sentence, and a 其他… item is explained by what its neighbours leave out.
 */
export function itemExplanation(code: string, name: string): string | undefined {
  if (!/^\d{7}$/.test(code)) return undefined;
  return itemText.get(code) ?? commonItems.get(normalise(name)) ?? remainder(code, name.trim());
}

function remainder(code: string, name: string): string | undefined {
  if (!code.endsWith("99") || !name.startsWith("其他")) return undefined;
  const neighbours = code.endsWith("9999") ? "本类其他科目" : "本款其他科目";
  const subject = name.slice("其他".length);
  return `反映${neighbours}没有包括的${subject.endsWith("支出") ? subject : `${subject}支出`}。`;
}
