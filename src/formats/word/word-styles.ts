// What a Word file says of headings apart from their text: outline levels of styles, and numbers that Word itself writes.
import { scanXml } from "../xml/scan-xml";

/** What a paragraph, or a style, states. */
export type ParagraphLook = { style?: string; outline?: number; list?: string; level?: string };

export type Styles = {
  /** 0 for the highest heading; undefined for text. */
  outlineOf: (look: ParagraphLook) => number | undefined;
  /** A number like those that Word writes before the paragraph: （一）, 第一部分, 一、. */
  numberOf: (look: ParagraphLook) => string;
  /** A line of a table of contents. */
  isContents: (look: ParagraphLook) => boolean;
  /** Text in this style is not shown, such as 窗体顶端, which comes along with what is pasted from web pages. */
  isHidden: (style: string | undefined) => boolean;
};

type Style = ParagraphLook & { name?: string; basedOn?: string; isHidden?: boolean };

/** Deeper chains of styles are damage. */
const deepest = 12;

export function readStyles(stylesXml: string | undefined, numberingXml: string | undefined): Styles {
  const styles = stylesOf(stylesXml ?? "");
  const numbers = numbersOf(numberingXml ?? "");
  /** The style's own statement or that of the style it is based on. */
  const find = <T>(look: ParagraphLook, get: (one: Style) => T | undefined): T | undefined => {
    let one: Style | undefined = look;
    for (let i = 0; one && i < deepest; i++) {
      const value = get(one);
      if (value !== undefined) return value;
      one = styles.get((i === 0 ? one.style : one.basedOn) ?? "");
    }
    return undefined;
  };
  return {
    outlineOf: (look) => {
      const level = find(look, ({ outline, name }) => outline ?? headingOf(name));
      return level !== undefined && level <= 8 ? level : undefined;
    },
    numberOf: (look) => {
      const list = find(look, (one) => one.list);
      const level = find(look, (one) => one.level) ?? "0";
      return list === undefined ? "" : (numbers.get(`${list}/${level}`) ?? "");
    },
    isHidden: (style) => style !== undefined && (find({ style }, (one) => one.isHidden) ?? false),
    isContents: ({ style }) => /^(?:toc|目录)\s*\d$/i.test(styles.get(style ?? "")?.name ?? ""),
  };
}

/** “heading 2” and “标题 2” have level 1, whatever else their style states. */
const headingOf = (name: string | undefined): number | undefined => {
  const digit = /^(?:heading|标题)\s*([1-9])$/i.exec(name ?? "")?.[1];
  return digit === undefined ? undefined : Number(digit) - 1;
};

/** A property is on when it stands there, unless it says otherwise. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? "");

function stylesOf(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = {};
  scanXml(xml, {
    open: (name, attribute) => {
      const value = attribute("val");
      if (name === "style") styles.set(attribute("styleId") ?? "", (style = {}));
      else if (name === "name") style.name ??= value ?? "";
      else if (name === "basedOn") style.basedOn = value ?? "";
      else if (name === "vanish") style.isHidden = isOn(value);
      else takeLook(style, name, value);
    },
    close: () => undefined,
  });
  return styles;
}

/** Takes over what an element inside paragraph properties states. */
export function takeLook(look: ParagraphLook, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === "pStyle") look.style = value;
  else if (name === "outlineLvl") look.outline = Number(value);
  else if (name === "numId") look.list = value;
  else if (name === "ilvl") look.level = value;
}

type Level = { format?: string; text?: string };
type Levels = Map<string, Level>;

/** By list and level, the number of a first paragraph: only those in Chinese numerals head sections. */
function numbersOf(xml: string): Map<string, string> {
  const abstract = new Map<string, Levels>();
  const lists: [list: string, of: string][] = [];
  let levels: Levels = new Map();
  let level: Level = {};
  let list = "";
  scanXml(xml, {
    open: (name, attribute) => {
      const value = attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = new Map();
        abstract.set(attribute("abstractNumId") ?? "", levels);
      } else if (name === "lvl") levels.set(attribute("ilvl") ?? "", (level = {}));
      else if (name === "numFmt") level.format = value;
      else if (name === "lvlText") level.text = value;
      else if (name === "num") list = attribute("numId") ?? "";
      else if (name === "abstractNumId") lists.push([list, value]);
      // Levels that one list overrides are left as they are for all.
      if (name === "num") levels = new Map();
    },
    close: () => undefined,
  });
  const numbers = new Map<string, string>();
  for (const [id, of] of lists) {
    for (const [at, { format = "", text = "" }] of abstract.get(of) ?? []) {
      if (/chinese|japanese|ideograph/i.test(format)) numbers.set(`${id}/${at}`, text.replace(/%\d/g, "一"));
    }
  }
  return numbers;
}
