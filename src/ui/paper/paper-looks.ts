// The document's styles on the screen: the same fonts and proportions as in Word, in parts of the page's width.
import { makeStyles, tokens } from "@fluentui/react-components";
import { fonts, latinFont, looks, page, type Look } from "../../document/role-styles";

/** Width of an A4 page in points. */
const pageWidth = (page.width / 25.4) * 72;

/** A length of the printed page. A point is never so small that words cannot be read. */
const points = (size: number): string => `calc(var(--point) * ${size})`;

const cssOf = (look: Look) => ({
  margin: `${points(look.before ?? 0)} 0 ${points(look.after ?? 0)}`,
  fontFamily: [latinFont, fonts[look.font].name, ...fonts[look.font].substitutes]
    .map((name) => `"${name}"`)
    .join(","),
  fontSize: points(look.size),
  fontWeight: look.bold ? "bold" : "normal",
  lineHeight: look.pitch === undefined ? "1.6" : String(look.pitch / look.size),
  textAlign: look.align === "both" ? ("justify" as const) : look.align,
  textIndent: `${look.indent ?? 0}em`,
});

/** The roles that the screen shows by themselves; tables have looks of their own. */
export type ShownRole =
  "title" | "cover" | "part" | "section" | "subheading" | "minor" | "body" | "note" | "caption";

export const useLooks = makeStyles<ShownRole>({
  title: cssOf(looks.title),
  cover: cssOf(looks.cover),
  part: cssOf(looks.part),
  section: cssOf(looks.section),
  subheading: cssOf(looks.subheading),
  minor: cssOf(looks.minor),
  body: cssOf(looks.body),
  note: cssOf(looks.note),
  caption: cssOf(looks.caption),
});

/** A margin of the printed page as part of its width. */
const margin = (millimetres: number): string => `calc(100cqi * ${millimetres} / ${page.width})`;

/** Paper is white in every theme, as it will be in Word; forced colours have their own. */
export const usePaper = makeStyles({
  desk: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "12px",
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
  },
  sheet: {
    width: "100%",
    maxWidth: "794px",
    containerType: "inline-size",
    // Sheets out of sight cost no layout.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 1100px",
    color: "#1a1a1a",
    backgroundColor: "#fff",
    boxShadow: tokens.shadow4,
    "@media (forced-colors: active)": {
      color: "CanvasText",
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  // Jumped to, it must not hide under the bar above.
  part: { scrollMarginTop: "112px" },
  page: {
    "--point": `max(0.9px, 100cqi / ${pageWidth.toFixed(2)})`,
    boxSizing: "border-box",
    minHeight: `${((page.height / page.width) * 100).toFixed(1)}cqi`,
    padding: `${margin(page.top)} ${margin(page.right)} ${margin(page.bottom)} ${margin(page.left)}`,
    // Too narrow for true margins: the words need the room.
    "@container (max-width: 520px)": { padding: "8cqi max(26px, 6cqi)", minHeight: "0" },
  },
});

/** A quiet button in the margin, where it is out of the way and takes no room; each says how high it stands. */
export const marginTool = {
  position: "absolute",
  left: "100%",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  width: "24px",
  height: "24px",
  fontSize: "16px",
  color: "#117173",
  opacity: 0.35,
  ":hover": { opacity: 1, backgroundColor: "rgba(17, 113, 115, 0.12)" },
  ":focus": { opacity: 1 },
} as const;
