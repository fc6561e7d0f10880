// The sample files: which workbook goes into which file of assets/sample.
import { lastYear2021, sample2021, sample2022, supplement2022, toXls, toXlsx, type Workbook } from "./index";

export type SampleFile = { path: string; workbook: Workbook; bytes: Uint8Array };

const folder = "assets/sample/leshan-2022";

export function sampleFiles(): SampleFile[] {
  const file = (name: string, workbook: Workbook): SampleFile => ({
    path: `${folder}/${name}`,
    workbook,
    bytes: name.endsWith(".xls") ? toXls(workbook) : toXlsx(workbook),
  });
  return [
    file("决算报表.xlsx", sample2022()),
    file("决算报表.xls", sample2022()),
    file("上年决算报表.xlsx", sample2021()),
    file("决算补充资料.xlsx", supplement2022()),
    file("上年决算表.xlsx", lastYear2021()),
  ];
}
