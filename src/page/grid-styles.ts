// How the grid looks: like a spreadsheet, in the theme's colours, and readable in high contrast.
import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke3}`;
const forced = "@media (forced-colors: active)";

export const useGridStyles = makeStyles({
  box: {
    flex: "1 1 0",
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "23px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  canvas: { position: "relative" },
  letters: { position: "sticky", top: 0, height: "24px", zIndex: 3, display: "flex" },
  row: { position: "absolute", left: 0, right: 0, height: "24px", display: "flex" },
  header: {
    boxSizing: "border-box",
    height: "24px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: line,
    borderBottom: line,
  },
  corner: { position: "sticky", left: 0, width: "48px", flexShrink: 0, zIndex: 1 },
  letter: { position: "absolute", top: 0 },
  number: { position: "sticky", left: 0, width: "48px", flexShrink: 0, zIndex: 2 },
  activeHeader: {
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground3Pressed,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    position: "absolute",
    top: 0,
    boxSizing: "border-box",
    height: "24px",
    padding: "0 6px",
    overflow: "hidden",
    whiteSpace: "pre",
    textOverflow: "ellipsis",
    cursor: "cell",
    borderRight: line,
    borderBottom: line,
  },
  money: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  over: { overflow: "visible", borderRightColor: "transparent", zIndex: 1 },
  error: { backgroundColor: tokens.colorPaletteRedBackground2, [forced]: { border: "2px solid Mark" } },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground2, [forced]: { border: "2px dashed Mark" } },
  info: { backgroundColor: tokens.colorPaletteBlueBackground2, [forced]: { border: "1px dotted Mark" } },
  active: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    zIndex: 1,
    [forced]: { outline: "3px solid Highlight" },
  },
});
