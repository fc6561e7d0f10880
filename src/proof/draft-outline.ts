// Walks a draft once: every paragraph folded, with the section that it stands in.
import type { ProofRules } from "./rules";
import type { Draft, ParagraphKind } from "./draft";
import { fold, type Folded } from "./fold";

/** A paragraph ready for reading. */
export type Line = Folded & {
  index: number;
  kind: ParagraphKind;
  level: number | undefined;
  /** Section id; undefined where no heading has said what is talked about. */
  section: string | undefined;
  /** Explanations and duties: their numbers are nobody's figures. */
  isSilent: boolean;
  /** Numbers of anything may stand here. */
  isAside: boolean;
  /** The title of the table that a row belongs to. */
  table: string | undefined;
  /** Where the text begins behind a heading on the same line. */
  runInEnd?: number;
};

type Open = { level: number; section: string | undefined; isSilent: boolean; isAside: boolean };

/** （三）人员情况。截至… and 一、收入决算情况说明：… – a heading that its text follows on the same line. */
const runIn = /^\([一二三四五六七八九十]{1,3}\)([^。,;:、\d]{2,20})[。:]/u;
const runInPart = /^[一二三四五六七八九十]{1,3}、((?:\d{4}年度?)?[^。,;:、\d]{2,36}(?:说明|情况))[。:](?=.)/u;

/** The title of a table; undefined for another heading. */
const asTable = (title: string): string | undefined => (/表(?:\(.*\))?$/u.test(title) ? title : undefined);

/** A heading on the line of its text; `end` where the text behind it is to be read by itself. */
function runInTitle(text: string): { level: number; words: string; end?: number } | undefined {
  const [whole, part] = runInPart.exec(text) ?? [];
  if (whole !== undefined && part !== undefined) return { level: 2, words: part, end: whole.length };
  const words = runIn.exec(text)?.[1];
  return words === undefined ? undefined : { level: 3, words };
}

/** The lines of a draft, in order. */
export function outline(draft: Draft, rules: ProofRules): Line[] {
  const patterns = rules.sections.map((rule) => ({ ...rule, pattern: new RegExp(rule.heading, "u") }));
  let open: Open[] = [];
  let table: string | undefined;
  const enter = (level: number, title: string): void => {
    // The title of a document names what it is about, not what the next words are of.
    const isOfAll = level === 1 && /(?:部门|单位)决算/u.test(title) && title.includes("三公");
    const rule = isOfAll ? undefined : patterns.find(({ pattern }) => pattern.test(title));
    open = open.filter((one) => one.level < level);
    const parent = open.at(-1);
    open.push({
      level,
      section: rule ? rule.id : parent?.section,
      isSilent: rule ? rule.isSilent === true : (parent?.isSilent ?? false),
      isAside: rule ? rule.isAside === true : (parent?.isAside ?? false),
    });
  };
  return draft.paragraphs.map((paragraph, index): Line => {
    const folded = fold(draft, paragraph.pieces);
    const { kind, level } = paragraph;
    let runInEnd: number | undefined;
    if (kind === "heading" && level !== undefined) {
      const title = titleOf(folded.text);
      enter(level, title);
      table = asTable(title);
    } else if (kind === "body") {
      if (/[。,]/u.test(folded.text)) table = undefined;
      const title = runInTitle(folded.text);
      if (title) enter(title.level, title.words);
      runInEnd = title?.end;
    }
    const { section, isSilent = false, isAside = false } = open.at(-1) ?? {};
    return {
      ...folded,
      index,
      kind,
      level,
      section,
      isSilent,
      isAside,
      table: kind === "row" ? table : undefined,
      ...(runInEnd !== undefined && { runInEnd }),
    };
  });
}

/** A heading without its number. */
export const titleOf = (heading: string): string =>
  heading.replace(
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|附?表\d+:?)/u,
    "",
  );
