// What a rulebook tells the proofreader: how drafts speak of figures, what must add up, and what must not be left in.
/** A part of the document, by the heading that opens it. Every section has the name of a family of figures. */
export type SectionRule = {
  id: string;
  /** A regular expression on the folded heading without its number; the first rule that matches wins. */
  heading: string;
  /** Figures of 支出总额, 合计 and the like, when the section says them without saying of what. */
  total?: string;
  /** Nothing of the document's own figures is said here: 名词解释, 职责. */
  isSilent?: true;
  /** Numbers may be of anything here: those of which nothing can be made are not worth a word. */
  isAside?: true;
};

/**
 * A quantity as drafts call it. In `say`, `[…]` may be left out and `{…|…}` are alternatives.
 * `of` names the figure by what is counted: 元 for an amount, else the measure word (辆, 批次, 人次 …).
 * With `in` and `under` the words mean this only in those sections, or as a part of one of those figures; the reading
 * that is tied most closely wins, and several that are tied alike are tried in order.
 */
export type Indicator = {
  of: Readonly<Record<string, string>>;
  label: string;
  say: readonly string[];
  in?: readonly string[];
  under?: readonly string[];
  /** Units count it in more than one way: another number is worth a question, not an error. */
  isUnsure?: true;
  /** Words for any total: behind a quantity that has just been named they are of that. */
  isTotal?: true;
  /** Words that name this only where a sentence begins with them: elsewhere they say something of what was named. */
  isOpening?: true;
  /** Words that name this only directly before what it went up or down by: 收入减少15.65万元. */
  isBeforeChange?: true;
  /** The words stand behind their number: 1个项目编制了绩效目标. */
  isBehind?: true;
};

/** Where the classes, their 款 and the items that a section names belong: figure ids with `@` for the code. */
export type SubjectFamily = { in: string; class?: string; section?: string; item?: string };

/** Items that the workbook names itself, such as purchases: `of` is by measure, with `@` for the item's key. */
type NamedItems = {
  series: string;
  /** The field that holds the words. */
  name: string;
  of: Readonly<Record<string, string>>;
  in: readonly string[];
  /** Words that follow the name; `[…]` and `{…|…}` as in an indicator. */
  then?: readonly string[];
};

/** The parts of a whole, by figure id; `@` in a part stands for every key of its series. */
export type SumRule = {
  whole: string;
  parts: readonly string[];
  /** A list gives those that are not 0. Otherwise all parts must be there before the sum says anything. */
  isListed?: true;
  /** One of the parts may be told alone. */
  mayBeOne?: true;
  /** Documents also use these words otherwise: where it does not hold it is worth a question. */
  isUnsure?: true;
  /** `@` is a functional code: a class is made up of the items whose codes begin with its own. */
  isByCode?: true;
};

/** Figures that bound each other: `atMost` is no more than `of`; all of `together` are 0 or none is. */
export type BoundRule = { atMost: string; of: string } | { together: readonly string[] };

/** Ways to say one thing; longer ones first is not needed. */
export type Phrases = readonly string[];

export type Words = {
  up: Phrases;
  down: Phrases;
  flat: Phrases;
  /** As good as equal: a little may be left over. */
  nearlyFlat: Phrases;
  equal: Phrases;
  more: Phrases;
  less: Phrases;
  /** Less or as much. */
  notMore: Phrases;
  initialBudget: Phrases;
  fullBudget: Phrases;
  budget: Phrases;
  actual: Phrases;
  /** Up or down to this year's number. */
  reaches: Phrases;
  completed: Phrases;
  share: Phrases;
  reason: Phrases;
  purpose: Phrases;
  names: Phrases;
  parts: Phrases;
  none: Phrases;
  about: Phrases;
  lastYear: Phrases;
  thisYear: Phrases;
  /** Words between a quantity and its number that say nothing of their own. */
  glue: Phrases;
  /** In a reason: less was spent, or more. */
  spentLess: Phrases;
  spentMore: Phrases;
};

/** Something that must not be left in a published text: a regular expression on folded text, and what to say. */
export type Residue = {
  id: string;
  pattern: string;
  severity: ProofSeverity;
  message: string;
  /** Only outside tables, in whole sentences, where figures are stated, or only elsewhere; everywhere when left out. */
  in?: "text" | "sentence" | "statement" | "aside";
  /** A draft that has it more than a few times always writes so. */
  isRare?: true;
};

export type ProofSeverity = "error" | "note" | "question";

/** A public table in the draft. The first rule whose title fits is taken. */
export type TableRule = {
  /** A regular expression on the folded title. */
  title: string;
  section: string;
  /** Figures of the numbers that follow a label, in their order; a row with fewer numbers gives the first one only. */
  labels: Readonly<Record<string, readonly string[]>>;
  /** Figure of the first number behind the name or the code of a 类, or of an item. */
  classes?: string;
  items?: string;
  /** Figures of a row of numbers only, when there are exactly so many and the rows above say what `header` matches. */
  bare?: readonly { header: string; figures: readonly string[] }[];
  /** Rows and columns are told by their heads, of figures whose ids begin so; `total` is what 合计 is of. */
  byHead?: { of: readonly string[]; total: string };
  /** The 款 of 经济分类 and their amounts. */
  isEconomic?: true;
};

/** A 科目 of the official classification. */
export type Subject = { code: string; name: string; isCertain: boolean };

/** The official classification, as far as it is known. Names are compared folded. */
export type Classification = {
  /** The 类 that a general document may name, with the names they had before. */
  classes: readonly { code: string; names: readonly string[] }[];
  /** Codes of so many digits (3, 5, 7) that are or were called so. */
  codesOf: (name: string, digits: 3 | 5 | 7) => readonly string[];
  /** The name of a code in a year. */
  nameOf: (code: string, year: number) => Subject | undefined;
  /** That `name` had been replaced by then, and by what. */
  outdated: (
    code: string,
    name: string,
    year: number,
  ) => { current: string; since: number; isCertain: boolean } | undefined;
  /** 款 of the economic classification by any of their names. */
  economic: readonly {
    code: string;
    name: string;
    aliases: readonly string[];
    side: "人员" | "公用" | "项目";
  }[];
};

/** What the rulebook calls the facets of figures and the fields of items. `class` and `section` are names too. */
export type FacetNames = Readonly<
  Record<"name" | "class" | "section" | "amount" | "share" | "lastYear" | "budget", string>
>;

export type ProofRules = {
  facets: FacetNames;
  sections: readonly SectionRule[];
  indicators: readonly Indicator[];
  subjects: readonly SubjectFamily[];
  named: readonly NamedItems[];
  sums: readonly SumRule[];
  bounds: readonly BoundRule[];
  /** Figures that documents call by one name, so that a share or a growth may be of any of them. */
  kindred: readonly (readonly string[])[];
  /** Quantities of which 主要包括 names the 款, with the amounts that the workbook has of them. */
  lists: readonly { of: string; items: string; side: "人员" | "公用" }[];
  words: Words;
  measures: readonly string[];
  residues: readonly Residue[];
  /** Words that are not written twice running. */
  doubles: readonly string[];
  tables: readonly TableRule[];
  classification: Classification;
};
