// Our sheets on performance and 名词解释 before anybody has filled them in, for a host or the command line to write.
import type { FilledSheet } from "../../engine/value/filled";
import type { ListForm } from "../../engine/reading/form";
import { layList, type ListRow, type ListStyle } from "../../engine/sheets/list-sheet";
import { form as glossary } from "../forms/glossary-sheet";
import { form as overallAppraisal } from "../forms/overall-appraisal";
import { form as projectAppraisal } from "../forms/project-appraisal";
import { rows as overallRows } from "./overall-appraisal-template";
import { projectRows } from "./project-appraisal-template";

/** A sheet's form, its rows before anybody has filled them in, and how it looks. */
type Template = { form: ListForm; rows: readonly ListRow[]; style: ListStyle };

const all: readonly Template[] = [
  {
    form: overallAppraisal,
    rows: overallRows,
    style: {
      about:
        "填写各项“得分”，没有得满分的写明“扣分原因”；扣分项没有扣分的不填。指标和分值按财政部门印发的评分表修改，“编号”按“指标.1”起顺排。",
      widths: [12, 18, 18, 16, 8, 30, 50, 8, 30],
    },
  },
  {
    form: projectAppraisal,
    rows: projectRows(1),
    style: {
      about:
        "每个项目先填一行资金（金额以元为单位），再逐行填指标；“编号”的第三段与“决算补充资料”中该项目的编号一致。再有项目的，复制全部行并改为“绩效.项目.2”。",
      widths: [18, 24, 24, 24, 18, 18, 14, 16, 26, 16, 16, 8, 8, 30],
    },
  },
  {
    form: glossary,
    rows: [],
    style: {
      about:
        "粘贴财政部门印发的科目说明：有编码的按编码取用，没有编码的名词按名称取用；与程序收录的不同的，以本表为准。",
      widths: [14, 40, 100],
    },
  },
];

/** By id of the form. */
export const templates: ReadonlyMap<string, Template> = new Map(all.map((one) => [one.form.id, one]));

/** The template of a form with nothing filled in. Throws on an id without one. */
export function emptySheet(id: string): FilledSheet {
  const template = templates.get(id);
  if (!template) throw new Error(`no template of ${id}`);
  return { ...layList(template.form, template.rows, template.style), adopts: true };
}

/** A sheet that a person may fill in, and how to read it: with nothing filled in. */
type BlankForm = { form: ListForm; sheet: FilledSheet };

export const blankForms: readonly BlankForm[] = all.map(({ form }) => ({ form, sheet: emptySheet(form.id) }));
