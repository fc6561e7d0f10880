// Lists of 科目: every item that the workbook has, once, and none besides; names of 款; explanations of what is used.
import { withKey } from "../../engine/figures/id";
import { sign } from "../../engine/value/amount";
import type { ClaimOf, Spot } from "../claim";
import { foldWords } from "../fold";
import type { Remark } from "../finding";
import { codeOf, type SubjectContext } from "./subject-names";

type Subject = ClaimOf<"subject">;

/** Items with money, section by section. */
export function subjectLists(context: SubjectContext): Remark[] {
  return context.rules.subjects.flatMap(({ in: section, item }) => {
    if (item === undefined) return [];
    const said = context.facts.claims.filter(
      (claim): claim is Subject => claim.kind === "subject" && claim.isSpent && claim.section === section,
    );
    const coded = said.map((claim) => ({ claim, code: codeOf(claim, context) }));
    return [...twice(coded), ...againstSheet(coded, item, context)];
  });
}

type Coded = { claim: Subject; code: string | undefined };

function twice(coded: readonly Coded[]): Remark[] {
  const first = new Map<string, Spot>();
  return coded.flatMap(({ claim, code }): Remark[] => {
    if (code === undefined) return [];
    const { spot } = claim.parts;
    const before = first.get(code);
    if (!before) first.set(code, spot);
    if (!before) return [];
    const message = `科目“${claim.parts.item?.quote ?? spot.quote}”在前面已经列过一次，请删去重复的一项。`;
    return [{ severity: "error", kind: "subject-list", spot, related: [before], message }];
  });
}

/** Missing items, and items that the workbook has no money of. */
function againstSheet(coded: readonly Coded[], item: string, context: SubjectContext): Remark[] {
  const { subjects, workbook } = context;
  const sheet = subjects.listed(item).filter(({ code }) => {
    const answer = workbook?.value(withKey(item, code), "本年");
    return answer?.kind === "value" && sign(answer.value) !== 0;
  });
  const [anchor] = coded;
  if (sheet.length === 0 || !anchor) return [];
  const said = new Set(coded.flatMap(({ code }) => code ?? []));
  const missing = sheet.filter(({ code }) => !said.has(code));
  // Where a name is wrong its item is not missing as well.
  const unclear = coded.filter(({ code }) => code === undefined).length;
  const lacking = missing.slice(unclear).map(({ code, class: kind, section, item: name }): Remark => {
    const before = coded.findLast((one) => one.code !== undefined && one.code < code) ?? anchor;
    const message = `列表缺少“${kind}（类）${section}（款）${name}（项）”（${code}），工作簿中有这项支出，请补上。`;
    return { severity: "error", kind: "subject-list", spot: before.claim.parts.spot, message };
  });
  const extra = coded.flatMap(({ claim, code }): Remark[] => {
    if (code === undefined || sheet.some((one) => one.code === code)) return [];
    const { spot, item: name } = claim.parts;
    const message = `工作簿中“${name?.quote ?? spot.quote}”（${code}）没有支出，请核对或删去这一项。`;
    return [{ severity: "error", kind: "subject-list", spot, message }];
  });
  return [...lacking, ...extra];
}

/** 主要包括：…: the 款 that have money, against the workbook or the table of 基本支出. */
export function economicLists(context: SubjectContext): Remark[] {
  const { facts, rules, workbook } = context;
  return facts.claims.flatMap((claim): Remark[] => {
    if (claim.kind !== "names") return [];
    const list = rules.lists.find(({ of }) => claim.of.ids.includes(of));
    if (!list) return [];
    const money = new Map<string, boolean>();
    for (const { code } of rules.classification.economic) {
      const id = withKey(list.items, code);
      const answer = workbook?.value(id, "本年");
      const inTable = facts.main(id, "本年");
      if (answer?.kind === "value") money.set(code, sign(answer.value) !== 0);
      else if (inTable) money.set(code, sign(inTable.printed.value) !== 0);
    }
    return money.size === 0 ? [] : compareNames(claim, list.side, money, context);
  });
}

function compareNames(
  claim: ClaimOf<"names">,
  side: "人员" | "公用",
  money: ReadonlyMap<string, boolean>,
  context: SubjectContext,
): Remark[] {
  const all = context.rules.classification.economic;
  const source = context.workbook ? "工作簿" : "附表";
  const said = new Set<string>();
  const names = claim.names.flatMap((spot) => apart(spot, (name) => economicOf(name, side, all, money)));
  const spent = names.filter(({ of }) => of && money.get(of.code)).length;
  const remarks = names.flatMap(({ spot, name, of }): Remark[] => {
    const fault = of ? faultOf(of.code, said, money, source) : strayFault(name, side, all, money);
    if (of) said.add(of.code);
    if (fault === undefined) return [];
    const message = `${claim.of.label}中列的“${name}”${fault}，请核对。`;
    // A list that names mostly what has money is not the template's list of all there may be.
    const severity = fault.includes("没有支出") && spent * 3 > names.length * 2 ? "error" : "question";
    return [{ severity, kind: "economic-list", spot, message }];
  });
  const last = claim.names.at(-1);
  const lacking = all.filter((one) => money.get(one.code) && !said.has(one.code) && one.side === side);
  const missing = lacking.flatMap(({ name }): Remark[] => {
    const message = `${claim.of.label}没有列“${name}”，${source}中该款有支出，请核对是否补上。`;
    return last ? [{ severity: "question", kind: "economic-list", spot: last, message }] : [];
  });
  return [...remarks, ...missing];
}

type Named = { spot: Spot; name: string; of: Economic | undefined };

/** The last two of a list may be joined by 和 or 及, which are letters of some names too. */
function apart(spot: Spot, find: (name: string) => Economic | undefined): Named[] {
  const whole = find(spot.quote);
  if (whole) return [{ spot, name: spot.quote, of: whole }];
  for (const { index, 0: joint } of spot.quote.matchAll(/以及|[和及与]/gu)) {
    const names = [spot.quote.slice(0, index), spot.quote.slice(index + joint.length)];
    const found = names.map((name) => ({ spot, name, of: find(name) }));
    if (found.every(({ of }) => of !== undefined)) return found;
  }
  return [{ spot, name: spot.quote, of: undefined }];
}

/** What is wrong with a 款 that is known. */
function faultOf(
  code: string,
  said: ReadonlySet<string>,
  money: ReadonlyMap<string, boolean>,
  source: string,
): string | undefined {
  if (said.has(code)) return "列了两次";
  return money.get(code) === false ? `在${source}中没有支出` : undefined;
}

/** A 款 of the other side; a name that nobody knows may be the unit's own. */
function strayFault(
  name: string,
  side: "人员" | "公用",
  all: readonly Economic[],
  money: ReadonlyMap<string, boolean>,
): string | undefined {
  const other = side === "人员" ? "公用" : "人员";
  return economicOf(name, other, all, money) ? `属于${other}经费` : undefined;
}

type Economic = SubjectContext["rules"]["classification"]["economic"][number];

/** The 款 of a name; several 类 have 款 of the same name, of which those with money come first. */
function economicOf(
  name: string,
  side: "人员" | "公用",
  all: readonly Economic[],
  money: ReadonlyMap<string, boolean>,
): Economic | undefined {
  const fitting = all.filter((one) => {
    const names = [one.name, ...one.aliases].map(foldWords);
    const isCalled =
      names.includes(name) || names.includes(name.replace(/支出$/u, "")) || names.includes(`${name}用`);
    return (one.side === side || (side === "公用" && one.side === "项目")) && isCalled;
  });
  return fitting.find(({ code }) => money.get(code)) ?? fitting[0];
}

/** Explanations for every item that the draft spends on, where it explains items at all. */
export function glossary(context: SubjectContext): Remark[] {
  const subjects = context.facts.claims.filter((claim) => claim.kind === "subject");
  const explained = subjects.filter(({ isSpent }) => !isSpent);
  const [first] = explained;
  const used = new Map<string, Subject>();
  for (const claim of subjects) {
    const code = claim.isSpent ? codeOf(claim, context) : undefined;
    if (code !== undefined && !used.has(code)) used.set(code, claim);
  }
  if (!first || used.size === 0) return [];
  const coded = explained.map((claim) => ({
    code: codeOf(claim, context),
    name: claim.parts.item?.quote ?? "",
  }));
  const known = new Set(coded.flatMap(({ code }) => code ?? []));
  // An explanation whose 款 is not told may be of any item of that name.
  const names = new Set(coded.flatMap(({ code, name }) => (code === undefined ? [name] : [])));
  return [...used].flatMap(([code, { parts }]): Remark[] => {
    const name = parts.item?.quote ?? "";
    if (known.has(code) || names.has(name)) return [];
    const message = `名词解释中没有“${name}”（${code}），正文列有这项支出，请补上解释。`;
    return [
      { severity: "question", kind: "glossary", spot: first.parts.spot, related: [parts.spot], message },
    ];
  });
}
