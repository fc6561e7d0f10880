// How a cell of the simulated Excel looks. Styles are never changed in place.

export const edges = [
  ...["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"],
  ...["DiagonalDown", "DiagonalUp"],
] as const;
export type Edge = (typeof edges)[number];

export type Border = { style: string; color: string; weight: string };

export type Font = {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  color: string;
};

export type Style = {
  numberFormat: string;
  font: Font;
  /** Colour, empty when the cell is not filled. */
  fill: string;
  /** Those that are drawn. */
  borders: Partial<Record<Edge, Border>>;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  locked: boolean;
};

export const plain: Style = {
  numberFormat: "General",
  font: { name: "宋体", size: 11, bold: false, italic: false, underline: "None", color: "#000000" },
  fill: "",
  borders: {},
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  locked: true,
};
