// The look of a range: alignment, measures, font, fill and borders.
import type { Area } from "../../../src/engine/value/filled";
import { sizeOf } from "../model/address";
import { standard, type Sheet } from "../model/sheet";
import { edges, plain, type Border, type Edge, type Font, type Style } from "../model/style";
import { NotModelled, RichApiError } from "../rich-api/errors";
import { node, text, type ApiObject, type Scalar } from "../rich-api/object";
import type { Json } from "../rich-api/protocol";
import { assertAllowed } from "./session";

const mostCells = 500_000;

/** A scalar that gives what all cells have in common, or null. */
function styled<T extends Json>(
  sheet: Sheet,
  area: Area,
  get: (style: Style) => T,
  set: (style: Style, value: T) => Style,
): Scalar {
  return {
    get: () => {
      const values = new Set(places(area).map(([r, c]) => get(sheet.cell(r, c)?.style ?? plain)));
      return values.size === 1 ? ([...values][0] ?? null) : null;
    },
    set: (value) => {
      assertAllowed(sheet, "allowFormatCells", "RangeFormat");
      for (const [r, c] of places(area))
        sheet.change(r, c, (cell) => ({ ...cell, style: set(cell.style, value as T) }));
    },
  };
}

function places(area: Area): [row: number, column: number][] {
  const { rows, columns } = sizeOf(area);
  if (rows * columns > mostCells) throw new NotModelled(`the look of ${rows * columns} cells at once`);
  return Array.from({ length: rows * columns }, (_, i) => [
    area.top + Math.floor(i / columns),
    area.left + (i % columns),
  ]);
}

export function rangeFormatApi(sheet: Sheet, area: Area): ApiObject {
  const style = (key: keyof Style): Scalar =>
    styled(
      sheet,
      area,
      (one) => one[key] as Json,
      (one, value) => ({ ...one, [key]: value }),
    );
  const standardOf = (map: Map<number, number>, first: number, last: number, permission: string): Scalar => ({
    get: () => [...map.keys()].every((index) => index < first || index > last),
    set: (value) => {
      assertAllowed(sheet, permission, "RangeFormat");
      if (value === true)
        for (const index of [...map.keys()]) if (index >= first && index <= last) map.delete(index);
    },
  });
  return node({
    type: "RangeFormat",
    scalars: {
      HorizontalAlignment: style("horizontal"),
      VerticalAlignment: style("vertical"),
      WrapText: style("wrap"),
      IndentLevel: style("indent"),
      ColumnWidth: measure(sheet, sheet.widths, area.left, area.right, standard.width, "allowFormatColumns"),
      RowHeight: measure(sheet, sheet.heights, area.top, area.bottom, standard.height, "allowFormatRows"),
      UseStandardWidth: standardOf(sheet.widths, area.left, area.right, "allowFormatColumns"),
      UseStandardHeight: standardOf(sheet.heights, area.top, area.bottom, "allowFormatRows"),
    },
    objects: {
      Borders: () => bordersApi(sheet, area),
      Fill: () => fillApi(sheet, area),
      Font: () => fontApi(sheet, area),
    },
    methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
  });
}

function measure(
  sheet: Sheet,
  map: Map<number, number>,
  first: number,
  last: number,
  usual: number,
  permission: string,
): Scalar {
  const indices = Array.from({ length: Math.min(last - first + 1, 20_000) }, (_, i) => first + i);
  return {
    get: () => {
      const values = new Set(indices.map((index) => map.get(index) ?? usual));
      return values.size === 1 ? ([...values][0] ?? null) : null;
    },
    set: (value) => {
      assertAllowed(sheet, permission, "RangeFormat");
      if (typeof value !== "number" || value < 0) throw new RichApiError("InvalidArgument", "RangeFormat");
      if (last - first >= indices.length) throw new NotModelled("one measure for a whole sheet");
      for (const index of indices) map.set(index, value);
    },
  };
}

const fillApi = (sheet: Sheet, area: Area): ApiObject =>
  node({
    type: "RangeFill",
    scalars: {
      Color: styled(
        sheet,
        area,
        ({ fill }) => (fill === "" ? "#FFFFFF" : fill),
        (one, fill) => ({ ...one, fill }),
      ),
    },
    methods: {
      Clear: () => {
        styled(
          sheet,
          area,
          ({ fill }) => fill,
          (one) => ({ ...one, fill: "" }),
        ).set?.("");
        return undefined;
      },
    },
  });

function fontApi(sheet: Sheet, area: Area): ApiObject {
  const font = (key: keyof Font): Scalar =>
    styled(
      sheet,
      area,
      (one) => one.font[key] as Json,
      (one, value) => ({ ...one, font: { ...one.font, [key]: value } }),
    );
  return node({
    type: "RangeFont",
    scalars: {
      ...{ Name: font("name"), Size: font("size"), Color: font("color") },
      ...{ Bold: font("bold"), Italic: font("italic"), Underline: font("underline") },
    },
  });
}

const bordersApi = (sheet: Sheet, area: Area): ApiObject =>
  node({
    type: "RangeBorderCollection",
    item: (key) => {
      const edge = edges.find((one) => one === text(key, "RangeBorderCollection.getItem"));
      if (!edge) throw new RichApiError("InvalidArgument", "RangeBorderCollection.getItem");
      return borderApi(sheet, area, edge);
    },
  });

const undrawn: Border = { style: "None", color: "#000000", weight: "Thin" };

function borderApi(sheet: Sheet, area: Area, edge: Edge): ApiObject {
  const side = (key: keyof Border): Scalar => ({
    get: () => {
      const [[r, c, own] = [area.top, area.left, edge]] = sidesOf(area, edge);
      return (sheet.cell(r, c)?.style.borders[own] ?? undrawn)[key];
    },
    set: (value) => {
      assertAllowed(sheet, "allowFormatCells", "RangeBorder");
      for (const [r, c, own] of sidesOf(area, edge)) {
        sheet.change(r, c, (cell) => {
          const { [own]: old = { ...undrawn, style: "Continuous" }, ...rest } = cell.style.borders;
          const border = { ...old, [key]: text(value, "RangeBorder") };
          const borders = border.style === "None" ? rest : { ...rest, [own]: border };
          return { ...cell, style: { ...cell.style, borders } };
        });
      }
    },
  });
  return node({
    type: "RangeBorder",
    id: () => ({ SideIndex: edge }),
    scalars: { Style: side("style"), Color: side("color"), Weight: side("weight") },
  });
}

/** Sides of cells that an edge of the range consists of. */
function sidesOf(
  { top, left, bottom, right }: Area,
  edge: Edge,
): [row: number, column: number, side: Edge][] {
  const along = (area: Area, side: Edge): [number, number, Edge][] =>
    places(area).map(([r, c]) => [r, c, side]);
  switch (edge) {
    case "EdgeTop":
      return along({ top, left, bottom: top, right }, edge);
    case "EdgeBottom":
      return along({ top: bottom, left, bottom, right }, edge);
    case "EdgeLeft":
      return along({ top, left, bottom, right: left }, edge);
    case "EdgeRight":
      return along({ top, left: right, bottom, right }, edge);
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        ...along({ top, left, bottom: bottom - 1, right }, "EdgeBottom"),
        ...along({ top: top + 1, left, bottom, right }, "EdgeTop"),
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        ...along({ top, left, bottom, right: right - 1 }, "EdgeRight"),
        ...along({ top, left: left + 1, bottom, right }, "EdgeLeft"),
      ];
    default:
      return along({ top, left, bottom, right }, edge);
  }
}
