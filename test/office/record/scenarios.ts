// What is done in Excel while its answers are recorded: the things on which our host relies. Starts from a new workbook.

type Scenario = (context: Excel.RequestContext) => Promise<unknown>;

/** Tab on which everything happens; it is made anew by the first scenario. */
const tab = "财决录制";

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(tab);

/** A scenario that Excel is expected to break off. */
const refused =
  (act: (context: Excel.RequestContext) => void): Scenario =>
  async (context) => {
    act(context);
    await context.sync().catch(() => undefined);
  };

const inputs = [
  ...[
    "2010101",
    "'2010101",
    "=1+1",
    "'=1+1",
    "-5",
    "+5",
    "-甲",
    "@x",
    "50%",
    "1,234.50",
    "TRUE",
    "收入",
    "1E5",
  ],
  ...[
    "2022-5-6",
    "2022/5/6",
    "2022年5月6日",
    "1-2",
    "3月5日",
    "12:30",
    "#N/A",
    "  空格",
    "（一）",
    "（5）",
    "'甲",
  ],
];

export const scenarios: Readonly<Record<string, Scenario>> = {
  "a new sheet": async (context) => {
    const { worksheets } = context.workbook;
    const old = worksheets.getItemOrNullObject(tab);
    await context.sync();
    if (!old.isNullObject) old.delete();
    worksheets.add(tab).load("name,visibility,tabColor,showGridlines");
    await context.sync();
  },

  "input as it is taken": async (context) => {
    const range = sheetOf(context).getRange(`A1:A${inputs.length}`);
    range.values = inputs.map((input) => [input]);
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
  },

  "input into cells of text": async (context) => {
    const range = sheetOf(context).getRange("B1:B3");
    range.numberFormat = [["@"], ["@"], ["@"]];
    range.formulas = [["0201"], ["=1+1"], ["'甲"]];
    range.load("values,formulas,numberFormat");
    await context.sync();
  },

  "null objects": async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有这张表");
    missing.load("name");
    missing.getUsedRangeOrNullObject(true).load("values");
    sheetOf(context).getRange("Z100:Z200").getUsedRangeOrNullObject(true).load("values");
    await context.sync();
  },

  "a missing sheet": refused(({ workbook }) => workbook.worksheets.getItem("没有这张表").load("name")),

  "an array of another shape": refused((context) => {
    sheetOf(context).getRange("C1:D1").values = [[1]];
  }),

  "a formula that is none": refused((context) => {
    sheetOf(context).getRange("C1").formulas = [["=SUM("]];
  }),

  "a name that is taken": refused(({ workbook }) => void workbook.worksheets.add(tab)),

  "a name that is not allowed": refused(({ workbook }) => void workbook.worksheets.add("甲/乙")),

  "merged cells": async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("D1:E2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:E2").merge();
    sheet.getRange("D1:E2").load("values");
    const merged = sheet.getRange("A1:H20").getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    await context.sync();
  },

  "looks and measures": async (context) => {
    const { format } = sheetOf(context).getRange("F1:G2");
    format.fill.color = "#F2F2F2";
    format.font.bold = true;
    format.horizontalAlignment = "Center";
    format.columnWidth = 99.75;
    format.rowHeight = 32;
    format.borders.getItem("InsideVertical").style = "Continuous";
    format.load("columnWidth,rowHeight,horizontalAlignment,fill/color,font/bold");
    await context.sync();
  },

  "a link": async (context) => {
    const range = sheetOf(context).getRange("H1");
    range.hyperlink = { documentReference: `'${tab}'!A1`, textToDisplay: "→", screenTip: "跳转" };
    range.values = [["去看"]];
    range.load("values,hyperlink,format/font/color,format/font/underline");
    await context.sync();
  },

  "hidden names": async (context) => {
    const { names } = context.workbook;
    const old = names.getItemOrNullObject("Caijue.录制");
    await context.sync();
    if (!old.isNullObject) old.delete();
    names.add("Caijue.录制", `='${tab}'!$A$1`).visible = false;
    const made = names.getItem("Caijue.录制");
    made.load("name,scope,formula,visible");
    await context.sync();
  },

  "conditional formats": async (context) => {
    const sheet = sheetOf(context);
    const { custom } = sheet.getRanges("A1,A3").conditionalFormats.add("Custom");
    custom.rule.formula = '=LEN("Caijue.error")>0';
    custom.format.fill.color = "#FF9F9F";
    const { cellValue } = sheet.getRange("A5:A9").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: '="相符"', operator: "EqualTo" };
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
  },

  "a chart": async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Pie", sheet.getRange("A5:A6"), "Columns");
    chart.setPosition("J2", "N12");
    chart.title.text = "图1";
    const series = chart.series.getItemAt(0);
    series.name = "图1";
    series.setXAxisValues(sheet.getRange("A11:A12"));
    series.hasDataLabels = true;
    series.dataLabels.showPercentage = true;
    series.points.getItemAt(0).format.fill.setSolidColor("#5B7FB5");
    chart.load("chartType,title/text");
    await context.sync();
  },

  "frozen panes": async (context) => {
    const { freezePanes } = sheetOf(context);
    freezePanes.freezeRows(2);
    freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
  },

  "a copy, and putting it back": async (context) => {
    const sheet = sheetOf(context);
    const copy = sheet.copy("End");
    copy.load("name,visibility");
    const cells = sheet.getRange();
    cells.clear();
    cells.conditionalFormats.clearAll();
    sheet.getRange("A1:H30").load("values");
    cells.copyFrom(copy.getRange());
    sheet.getRange("A1:H30").load("formulas,numberFormat");
    sheet.getRange("F1").format.load("columnWidth,rowHeight");
    sheet.charts.load("count");
    copy.delete();
    await context.sync();
  },

  comments: async (context) => {
    const { comments } = context.workbook;
    comments.add(`'${tab}'!A1`, "财决核对标记：\n甲");
    comments.getItemByCell(`'${tab}'!A1`).load("content");
    comments.getItemByCell(`'${tab}'!A1`).getLocation().load("address");
    await context.sync();
  },

  "a second comment on a cell": refused(({ workbook }) => void workbook.comments.add(`'${tab}'!A1`, "乙")),

  "a protected sheet": refused((context) => {
    const sheet = sheetOf(context);
    sheet.protection.protect();
    sheet.protection.load("protected,options");
    sheet.getRange("A1").values = [["x"]];
  }),

  "a conditional format on it": refused(
    (context) => void sheetOf(context).getRange("A1").conditionalFormats.add("Custom"),
  ),

  "tidying up": async (context) => {
    const sheet = sheetOf(context);
    sheet.protection.unprotect();
    context.workbook.names.getItem("Caijue.录制").delete();
    sheet.delete();
    await context.sync();
  },
};
