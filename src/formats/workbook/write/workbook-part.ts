// The workbook part: which sheets there are, in which order, and the names defined in it.
import { Problem } from "../../../engine/value/problem";
import { appending, applyEdits, placing, prefixed, removal, setting, type XmlEdit } from "../../xml/edit-xml";
import { sheetOfReference } from "../tab-names";
import type { Parts } from "../../opc/parts";
import { relationsNamespace, relationsOf } from "../../opc/relations";
import { attributeIn, childOf, childrenOf, textOf, type Element } from "../../xml/parse-xml";
import { escapeAttribute, escapeText } from "../../xml/xml-text";

/** A tab; `path` is its part. */
type Tab = { name: string; path: string; element: Element };

/** A defined name; `tab` is the 0-based tab that it is private to. */
export type DefinedName = { name: string; tab?: number; refersTo: string; element: Element };

/** A name to define. */
export type NewName = { name: string; tab?: number; refersTo: string; hidden?: true };

/** The workbook part as it stands in the file. */
export type WorkbookPart = { path: string; text: string; root: Element; tabs: Tab[]; names: DefinedName[] };

/** Tabs as they shall be, in order: old ones by their place, new ones by their relationship. */
export type NewTab = { name: string; old?: number; relation?: string };

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const sequence = [
  ...[
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
  ],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches"],
];

/** Reads the workbook part. @throws Problem when the package is no .xlsx, or one in a dialect that we do not write. */
export function openWorkbook(parts: Parts): WorkbookPart {
  const start = relationsOf(parts, "").find(({ kind }) => /(^|\/)officeDocument$/.test(kind));
  if (!start) throw new Problem("not-a-workbook", { what: parts.what, detail: "压缩包里没有工作簿" });
  if (/\.bin$/i.test(start.path))
    throw new Problem("not-a-workbook", { what: parts.what, detail: "这是 .xlsb 二进制工作簿" });
  const { text, root } = parts.xml(start.path);
  if (root.local !== "workbook")
    throw new Problem("not-a-workbook", { what: parts.what, detail: "压缩包里没有工作簿" });
  if (root.namespace !== mainNamespace)
    throw parts.damaged("“严格 Open XML”格式不能直接写入，请先另存为普通的 .xlsx");
  const paths = new Map(relationsOf(parts, start.path).map(({ id, path }) => [id, path]));
  const list = childOf(root, "sheets");
  const tabs = (list ? childrenOf(list, "sheet") : []).map((element) => {
    const path = paths.get(attributeIn(element, [relationsNamespace], "id") ?? "");
    if (!path || !parts.has(path))
      throw parts.damaged(`找不到工作表“${element.attributes.get("name")}”的内容`);
    return { name: element.attributes.get("name") ?? "", path, element };
  });
  if (tabs.length === 0) throw parts.damaged("工作簿中没有工作表");
  const names = childOf(root, "definedNames");
  return {
    path: start.path,
    text,
    root,
    tabs,
    names: names ? childrenOf(names, "definedName").map((element) => definedName(text, element)) : [],
  };
}

function definedName(text: string, element: Element): DefinedName {
  const tab = element.attributes.get("localSheetId");
  return {
    name: element.attributes.get("name") ?? "",
    ...(tab !== undefined && { tab: Number(tab) }),
    refersTo: textOf(text, element),
    element,
  };
}

/** The tab that a name refers to. */
export function tabOf(workbook: WorkbookPart, { refersTo }: DefinedName): number {
  const name = sheetOfReference(refersTo)?.toLowerCase();
  return workbook.tabs.findIndex((tab) => tab.name.toLowerCase() === name);
}

/** The workbook's text with these tabs, without `dropped` names and with `added` ones, calculated anew when opened. */
export function rewriteWorkbook(
  workbook: WorkbookPart,
  tabs: readonly NewTab[],
  dropped: ReadonlySet<DefinedName>,
  added: readonly NewName[],
): string {
  const { text, root } = workbook;
  const edits = [
    ...tabEdits(workbook, tabs),
    ...viewEdits(workbook, tabs),
    ...nameEdits(workbook, tabs, dropped, added),
    calculation(text, root),
  ];
  return applyEdits(text, edits);
}

function tabEdits({ text, root, tabs: old }: WorkbookPart, tabs: readonly NewTab[]): XmlEdit[] {
  const list = childOf(root, "sheets");
  if (!list) return [];
  const kept = new Map(tabs.map((tab) => [tab.old, tab]));
  const edits = old.flatMap(({ element, name }, i) => {
    const tab = kept.get(i);
    if (!tab) return [removal(element)];
    return tab.name === name ? [] : [setting(text, element, "name", tab.name)];
  });
  const ids = old.map(({ element }) => Number(element.attributes.get("sheetId")));
  let last = Math.max(0, ...ids.filter(Number.isFinite));
  const prefix = [...root.scope].find(([key, value]) => key !== "" && value === relationsNamespace)?.[0];
  const relation = prefix === undefined ? `xmlns:r="${relationsNamespace}" r:id` : `${prefix}:id`;
  const added = tabs.filter((tab) => tab.old === undefined);
  const xml = added.map(
    ({ name, relation: id = "" }) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${++last}" ${relation}="${id}"/>`,
  );
  return [...edits, appending(list, prefixed(xml.join(""), list))];
}

/** Place of every old tab in the new order; undefined for one that goes. */
const placeOf = (tabs: readonly NewTab[], old: number): number | undefined => {
  const place = tabs.findIndex((tab) => tab.old === old);
  return place < 0 ? undefined : place;
};

function viewEdits({ text, root, tabs: old }: WorkbookPart, tabs: readonly NewTab[]): XmlEdit[] {
  const views = childOf(root, "bookViews");
  const visible = tabs.findIndex(
    (tab) => tab.old !== undefined && !old[tab.old]?.element.attributes.has("state"),
  );
  return (views ? childrenOf(views, "workbookView") : []).flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const value = view.attributes.get(name);
      const place = value === undefined ? 0 : (placeOf(tabs, Number(value)) ?? Math.max(0, visible));
      return value === undefined || Number(value) === place ? [] : [setting(text, view, name, String(place))];
    }),
  );
}

function nameEdits(
  { text, root, names }: WorkbookPart,
  tabs: readonly NewTab[],
  dropped: ReadonlySet<DefinedName>,
  added: readonly NewName[],
): XmlEdit[] {
  const xml = added.map(({ name, tab, refersTo, hidden }) => {
    const local = tab === undefined ? "" : ` localSheetId="${tab}"`;
    return `<definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ""}>${escapeText(refersTo)}</definedName>`;
  });
  const list = childOf(root, "definedNames");
  if (!list)
    return xml.length === 0
      ? []
      : [
          placing(
            root,
            sequence,
            "definedNames",
            prefixed(`<definedNames>${xml.join("")}</definedNames>`, root),
          ),
        ];
  const kept = names.filter(
    (name) => !dropped.has(name) && (name.tab === undefined || placeOf(tabs, name.tab) !== undefined),
  );
  if (kept.length === 0 && xml.length === 0) return [removal(list)];
  const moved = kept.flatMap(({ tab, element }) => {
    const place = tab === undefined ? tab : placeOf(tabs, tab);
    return place === tab ? [] : [setting(text, element, "localSheetId", String(place))];
  });
  const gone = names.filter((name) => !kept.includes(name)).map(({ element }) => removal(element));
  return [...moved, ...gone, ...(xml.length > 0 ? [appending(list, prefixed(xml.join(""), list))] : [])];
}

/** Programs that trust cached values would show those of an earlier state of the user's sheets. */
function calculation(text: string, root: Element): XmlEdit {
  const settings = childOf(root, "calcPr");
  if (settings) return setting(text, settings, "fullCalcOnLoad", "1");
  return placing(root, sequence, "calcPr", prefixed('<calcPr fullCalcOnLoad="1"/>', root));
}
