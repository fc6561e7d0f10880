// The sheets 整体绩效自评 and 项目绩效自评 of FY2022: Caijue's own templates as the unit filled them in.
import type { FilledCell, FilledSheet } from "../../src/engine/value/filled";
import { layList, type ListRow } from "../../src/engine/sheets/list-sheet";
import { templates } from "../../src/rulebook/templates";
import { type Cell, cents, type Grid, money } from "./grid";

type Filled = Readonly<Record<string, ListRow["cells"]>>;

const score = (points: number, reason?: string): ListRow["cells"] => ({
  得分: points,
  ...(reason !== undefined && { 扣分原因: reason }),
});

/** 90 of 100 points. */
const overall: Filled = {
  "指标.1": score(10),
  "指标.2": score(8, "部分指标没有量化"),
  "指标.3": score(8, "少数数量指标超过预期较多"),
  "指标.4": score(9, "一个项目的数量指标没有达到预期"),
  "指标.5": score(10),
  "指标.6": score(5),
  "指标.7": score(5),
  "指标.8": score(0, "列入评价的项目年末结余率超过10%"),
  "指标.9": score(5),
  "指标.10": score(10),
  "指标.11": score(10),
  "指标.12": score(5),
  "指标.13": score(5),
};

const indicator = (
  third: string,
  wanted: string,
  done: string,
  points: number,
  scored: ListRow["cells"],
): ListRow["cells"] => ({ 三级指标: third, 年度指标值: wanted, 实际完成值: done, 分值: points, ...scored });

/** 339.57 of 500 万元 was spent, which earns 6.79 of 10 points; with the indicators 84 of 100. */
const project: Filled = {
  "绩效.项目.1": {
    项目名称: "单位运转经费",
    主管部门: "乐山市市中区人民政府办公室",
    实施单位: "乐山市市中区人民政府办公室",
    全年预算数: 5_000_000,
    全年执行数: 3_395_684.5,
  },
  "绩效.项目.1.执行率": { 实际完成值: "67.91%", ...score(6.79, "预算编制偏大，年末有结余") },
  "绩效.项目.1.1": indicator("保障会议场次", "不少于200场", "186场", 10, score(9, "部分会议合并召开")),
  "绩效.项目.1.2": indicator("后勤服务合格率", "不低于95%", "94%", 10, score(9, "个别月份评分偏低")),
  "绩效.项目.1.3": indicator("经费支付及时率", "100%", "98%", 10, score(9, "两笔尾款跨月支付")),
  "绩效.项目.1.4": indicator("成本控制率", "不高于100%", "104%", 10, score(8.21, "物业管理单价上涨")),
  "绩效.项目.1.5": indicator("办公耗材节约率", "不低于5%", "4%", 10, score(8, "耗材用量仍偏多")),
  "绩效.项目.1.6": indicator("热线办结率", "100%", "99%", 10, score(9, "个别工单跨年办结")),
  "绩效.项目.1.7": indicator("机关用电下降率", "不低于3%", "2%", 10, score(8, "高温天气延长用电")),
  "绩效.项目.1.8": indicator("信息系统可用率", "不低于99%", "98%", 10, score(8, "设备老化，有短时中断")),
  "绩效.项目.1.9": indicator("干部职工满意度", "不低于95%", "93%", 10, score(9, "食堂意见较集中")),
};

function filled(id: string, values: Filled): Grid {
  const template = templates.get(id);
  if (!template) throw new Error(`no template of ${id}`);
  const rows = template.rows.map(({ key, cells }) => ({ key, cells: { ...cells, ...values[key] } }));
  return asGrid(layList(template.form, rows, template.style));
}

const asGrid = ({ name, rows, merges, widths }: FilledSheet): Grid => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map(cellOf)),
  merges: merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
  widths,
  unit: "元",
});

function cellOf(cell: FilledCell | null): Cell {
  if (cell?.value === undefined) return cell?.text ?? null;
  return cell.look === "amount" ? money(cents(Number(cell.value).toFixed(2))) : Number(cell.value);
}

export const appraisals2022: readonly Grid[] = [
  filled("整体绩效自评", overall),
  filled("项目绩效自评", project),
];
