// Charts of a worksheet: what they show, where they lie, and the settings that a table needs.
import type { Chart, Sheet } from "../model/sheet";
import { addressOf, sheetPrefix } from "../model/address";
import { RichApiError } from "../rich-api/errors";
import {
  field,
  node,
  readonly,
  text,
  whole,
  type ApiObject,
  type Argument,
  type Scalar,
} from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import { assertAllowed, placeOf, type Session } from "./session";

export function chartsApi(session: Session, sheet: Sheet): ApiObject {
  const find = (key: Argument | undefined): Chart | undefined =>
    sheet.charts.find(({ id, name }) => id === key || name === key);
  const needed = (key: Argument | undefined): ApiObject => {
    const found = find(key);
    if (!found) throw new RichApiError("ItemNotFound", "ChartCollection.getItem");
    return chartApi(session, sheet, found);
  };
  return node({
    type: "ChartCollection",
    scalars: { Count: readonly(() => sheet.charts.length) },
    items: () => sheet.charts.map((chart) => chartApi(session, sheet, chart)),
    item: needed,
    methods: {
      GetCount: () => sheet.charts.length,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return found ? chartApi(session, sheet, found) : null;
      },
      GetItemAt: (index) => {
        const chart = sheet.charts[whole(index, "ChartCollection.getItemAt")];
        if (!chart) throw new RichApiError("InvalidArgument", "ChartCollection.getItemAt");
        return chartApi(session, sheet, chart);
      },
      Add: (type, source) => {
        assertAllowed(sheet, "allowEditObjects", "ChartCollection.add");
        const from = placeOf(session, source, sheet, "ChartCollection.add");
        const id = session.workbook.newId("chart");
        const made: Chart = {
          ...{ id, name: `图表 ${sheet.charts.length + 1}`, type: text(type, "ChartCollection.add") },
          source: `${sheetPrefix(from.sheet.name)}!${addressOf(from.area)}`,
          title: { text: "", visible: true, font: {} },
          legend: { visible: true, position: "Bottom" },
          ...{ labels: {}, settings: {}, place: null },
        };
        sheet.charts.push(made);
        return chartApi(session, sheet, made);
      },
    },
  });
}

/** A scalar that is only kept. */
const kept = (record: Record<string, string | number | boolean>, key: string): Scalar => ({
  get: () => record[key] ?? null,
  set: (value: Json) => void (record[key] = value as string),
});

const keptAll = (
  record: Record<string, string | number | boolean>,
  prefix: string,
  names: readonly string[],
) => Object.fromEntries(names.map((name) => [name, kept(record, `${prefix}${name}`)]));

function chartApi(session: Session, sheet: Sheet, chart: Chart): ApiObject {
  return node({
    type: "Chart",
    id: () => ({ Id: chart.id }),
    scalars: {
      Id: readonly(() => chart.id),
      Name: field(() => chart, "name"),
      ChartType: field(() => chart, "type"),
      ...keptAll(chart.settings, "", ["Left", "Top", "Width", "Height"]),
    },
    objects: {
      Axes: () => axesApi(chart),
      DataLabels: () => labelsApi(chart),
      Format: () => chartFormatApi(chart, "Chart"),
      Legend: () =>
        node({
          type: "ChartLegend",
          scalars: {
            Visible: field(() => chart.legend, "visible"),
            Position: field(() => chart.legend, "position"),
          },
        }),
      Series: () => seriesListApi(session, chart),
      Title: () => titleApi(chart),
    },
    methods: {
      SetPosition: (from, to) => {
        const first = placeOf(session, from, sheet, "Chart.setPosition").area;
        const second =
          to === null || to === undefined ? first : placeOf(session, to, sheet, "Chart.setPosition").area;
        chart.place = { ...first, bottom: second.bottom, right: second.right };
        return undefined;
      },
      SetData: (source) => {
        const from = placeOf(session, source, sheet, "Chart.setData");
        chart.source = `${sheetPrefix(from.sheet.name)}!${addressOf(from.area)}`;
        return undefined;
      },
      Delete: () => {
        assertAllowed(sheet, "allowEditObjects", "Chart.delete");
        if (!sheet.charts.includes(chart)) throw new RichApiError("ItemNotFound", "Chart.delete");
        sheet.charts = sheet.charts.filter((one) => one !== chart);
        return undefined;
      },
    },
  });
}

const titleApi = (chart: Chart): ApiObject =>
  node({
    type: "ChartTitle",
    scalars: {
      Text: field(() => chart.title, "text"),
      Visible: field(() => chart.title, "visible"),
    },
    objects: {
      Format: () =>
        node({ type: "ChartTitleFormat", objects: { Font: () => chartFontApi(chart.title.font) } }),
    },
  });

const chartFontApi = (font: Chart["title"]["font"]): ApiObject =>
  node({ type: "ChartFont", scalars: keptAll(font, "", ["Name", "Size", "Bold", "Color"]) });

const labelsApi = (chart: Chart): ApiObject =>
  node({
    type: "ChartDataLabels",
    scalars: keptAll(chart.labels, "", [
      ...["ShowValue", "ShowPercentage", "ShowCategoryName", "ShowSeriesName", "ShowLegendKey"],
      ...["Position", "Separator", "NumberFormat"],
    ]),
    objects: {
      Format: () =>
        node({ type: "ChartDataLabelFormat", objects: { Font: () => chartFontApi(chart.labels) } }),
    },
  });

const chartFormatApi = (chart: Chart, prefix: string): ApiObject =>
  node({
    type: "ChartAreaFormat",
    objects: {
      Fill: () => chartFillApi(chart, prefix),
      Font: () => chartFontApi(chart.settings),
    },
  });

const chartFillApi = (chart: Chart, prefix: string): ApiObject =>
  node({
    type: "ChartFill",
    methods: {
      SetSolidColor: (colour) =>
        void (chart.settings[`${prefix}Fill`] = text(colour, "ChartFill.setSolidColor")),
      Clear: () => {
        chart.settings[`${prefix}Fill`] = "";
        return undefined;
      },
    },
  });

const axesApi = (chart: Chart): ApiObject => {
  const axis = (prefix: string): ApiObject =>
    node({
      type: "ChartAxis",
      scalars: keptAll(chart.settings, prefix, [
        "Visible",
        "NumberFormat",
        "TickLabelPosition",
        "MajorTickMark",
      ]),
      objects: {
        MajorGridlines: () =>
          node({
            type: "ChartGridlines",
            scalars: keptAll(chart.settings, `${prefix}Gridlines`, ["Visible"]),
          }),
      },
    });
  return node({
    type: "ChartAxes",
    objects: { CategoryAxis: () => axis("Category"), ValueAxis: () => axis("Value") },
  });
};

function seriesListApi(session: Session, chart: Chart): ApiObject {
  const series = (): ApiObject => seriesApi(session, chart);
  return node({
    type: "ChartSeriesCollection",
    scalars: { Count: readonly(() => 1) },
    items: () => [series()],
    methods: {
      GetCount: () => 1,
      GetItemAt: (index) => {
        if (whole(index, "ChartSeriesCollection.getItemAt") > 0)
          throw new RichApiError("InvalidArgument", "ChartSeriesCollection.getItemAt");
        return series();
      },
    },
  });
}

/** Charts of one series, the only ones that a table draws. */
function seriesApi(session: Session, chart: Chart): ApiObject {
  const source = (name: string) => (range: Argument | undefined) => {
    const { sheet, area } = placeOf(session, range, undefined, `ChartSeries.set${name}`);
    chart.settings[name] = `${sheetPrefix(sheet.name)}!${addressOf(area)}`;
    return undefined;
  };
  return node({
    type: "ChartSeries",
    scalars: keptAll(chart.settings, "Series", ["Name", "HasDataLabels", "GapWidth", "VaryByCategories"]),
    objects: {
      DataLabels: () => labelsApi(chart),
      Format: () =>
        node({ type: "ChartSeriesFormat", objects: { Fill: () => chartFillApi(chart, "Series") } }),
      Points: () => pointsApi(chart),
    },
    methods: { SetValues: source("Values"), SetXAxisValues: source("XAxisValues") },
  });
}

const pointsApi = (chart: Chart): ApiObject =>
  node({
    type: "ChartPointsCollection",
    methods: {
      GetItemAt: (index) => {
        const at = whole(index, "ChartPointsCollection.getItemAt");
        return node({
          type: "ChartPoint",
          objects: {
            Format: () =>
              node({ type: "ChartPointFormat", objects: { Fill: () => chartFillApi(chart, `Point${at}`) } }),
          },
        });
      },
    },
  });
