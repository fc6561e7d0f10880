// Which part refers to which, and what kind each part is.
import { appending, applyEdits, prefixed, removal } from "../xml/edit-xml";
import type { Parts } from "./parts";
import { childrenOf, type Element } from "../xml/parse-xml";
import { scanXml } from "../xml/scan-xml";
import { escapeAttribute } from "../xml/xml-text";

/** Namespace of relationship ids such as `r:id`, which is also the beginning of the kinds' names. */
export const relationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A relationship; `path` is the part that it leads to, empty when it leads out of the package. */
type Relation = { id: string; kind: string; path: string };

const relationsType = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelations = `${declaration}<Relationships xmlns="${relationsType}"></Relationships>`;
const contentTypes = "[Content_Types].xml";

/** Put into an element that held nothing before, so that taking ours out leaves it as it was, closed as it was. */
export const wasEmpty = { closed: "<!--caijue/-->", open: "<!--caijue-->" };

/** Path of the part with the relationships of `owner`; the package's own are those of "". */
export function relationsPath(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** `kind` without the long prefix that all kinds share. */
export function relationsOf(parts: Parts, owner: string): Relation[] {
  const path = relationsPath(owner);
  if (!parts.has(path)) return [];
  return childrenOf(parts.xml(path).root, "Relationship").map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    kind: kindOf(attributes.get("Type") ?? ""),
    path: attributes.get("TargetMode") === "External" ? "" : resolve(owner, attributes.get("Target") ?? ""),
  }));
}

/** What a part with relationships says, whatever state it is in: where they lead as written, ends of their kinds' names. */
export function statedRelations(xml: string): { kind: string; target: string }[] {
  const stated: { kind: string; target: string }[] = [];
  scanXml(xml, {
    open: (_, attribute) => {
      const kind = attribute("Type")?.split("/").at(-1);
      if (kind !== undefined) stated.push({ kind, target: attribute("Target") ?? "" });
    },
    close: () => undefined,
  });
  return stated;
}

const kindOf = (type: string): string =>
  type.startsWith(`${relationsNamespace}/`) ? type.slice(relationsNamespace.length + 1) : type;

function resolve(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Adds a relationship from `owner` to the part at `path`. Returns its id: `id`, or the next free number. */
export function addRelation(parts: Parts, owner: string, kind: string, path: string, id?: string): string {
  return addRelations(parts, owner, kind, [path], id === undefined ? undefined : [id])[0] ?? "";
}

/** Adds relationships from `owner` to parts of one kind, and returns their ids: those given, or the next free numbers. */
export function addRelations(
  parts: Parts,
  owner: string,
  kind: string,
  paths: readonly string[],
  given?: readonly string[],
): string[] {
  if (paths.length === 0) return [];
  const file = relationsPath(owner);
  if (!parts.has(file)) parts.write(file, noRelations);
  const { text, root } = parts.xml(file);
  const numbers = childrenOf(root, "Relationship").map(
    ({ attributes }) => /^rId(\d{1,9})$/.exec(attributes.get("Id") ?? "")?.[1],
  );
  const next = 1 + Math.max(0, ...numbers.map(Number).filter(Number.isFinite));
  const ids = paths.map((_, i) => given?.[i] ?? `rId${next + i}`);
  const xml = paths.map((path, i) => {
    const target = escapeAttribute(relative(owner, path));
    return `<Relationship Id="${ids[i]}" Type="${relationsNamespace}/${kind}" Target="${target}"/>`;
  });
  const edit = appendingOurs(root, prefixed(xml.join(""), root), text === noRelations);
  parts.write(file, applyEdits(text, [edit]));
  return ids;
}

/** Target as others write it: relative to the owner's folder. */
function relative(owner: string, path: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = path.split("/");
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** Removes relationships of `owner`; the part that holds them goes when nothing is left and it was not there before. */
function dropRelations(parts: Parts, owner: string, isDropped: (relation: Relation) => boolean): void {
  const file = relationsPath(owner);
  const dropped = new Set(
    relationsOf(parts, owner)
      .filter(isDropped)
      .map(({ id }) => id),
  );
  if (dropped.size === 0) return;
  const { text, root } = parts.xml(file);
  const elements = childrenOf(root, "Relationship").filter(({ attributes }) =>
    dropped.has(attributes.get("Id") ?? ""),
  );
  const rest = removeOurs(text, root, elements);
  if (rest === null || rest === noRelations) parts.remove(file);
  else parts.write(file, rest);
}

/** `appending`, with a sign where the parent has no children, unless it is `ours` as a whole. */
export function appendingOurs(parent: Element, xml: string, ours = false) {
  if (parent.children.length > 0 || ours) return appending(parent, xml);
  return appending(parent, (parent.isEmpty ? wasEmpty.closed : wasEmpty.open) + xml);
}

/**
 * The text without these children of `parent`, as it was before `appendingOurs`. Null when nothing is left in the
 * parent and it did not stand there before.
 */
export function removeOurs(text: string, parent: Element, ours: readonly Element[]): string | null {
  const rest = applyEdits(text, ours.map(removal));
  if (parent.children.length > ours.length) return rest;
  const inner = rest.slice(parent.inner);
  const ending = `</${parent.name}>`;
  if (inner.startsWith(wasEmpty.closed + ending)) {
    return `${rest.slice(0, parent.inner - 1)}/>${inner.slice(wasEmpty.closed.length + ending.length)}`;
  }
  const sign = inner.lastIndexOf(wasEmpty.open, inner.indexOf(ending));
  if (sign < 0) return null;
  return rest.slice(0, parent.inner) + inner.slice(0, sign) + inner.slice(sign + wasEmpty.open.length);
}

/** Declares what kind of part `path` is. */
export const setContentType = (parts: Parts, path: string, type: string): void =>
  setContentTypes(parts, new Map([[path, type]]));

/** Declares what kinds of parts there are, by path. */
export function setContentTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  if (types.size === 0) return;
  const { text, root } = parts.xml(contentTypes);
  const xml = Array.from(
    types,
    ([path, type]) => `<Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`,
  );
  const old = overridesOf(root, [...types.keys()]).map(removal);
  parts.write(contentTypes, applyEdits(text, [...old, appending(root, prefixed(xml.join(""), root))]));
}

/** Forgets what kind of part `path` was. */
export function dropContentType(parts: Parts, path: string): void {
  const { text, root } = parts.xml(contentTypes);
  const old = overridesOf(root, [path]);
  if (old.length > 0) parts.write(contentTypes, applyEdits(text, old.map(removal)));
}

function overridesOf(root: Element, paths: readonly string[]): Element[] {
  const names = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  return childrenOf(root, "Override").filter(({ attributes }) =>
    names.has(attributes.get("PartName")?.toLowerCase() ?? ""),
  );
}

/** A part that only `owner` refers to leaves the package. */
export function dropPart(parts: Parts, owner: string, path: string): void {
  dropRelations(parts, owner, (relation) => relation.path === path);
  dropContentType(parts, path);
  parts.remove(path);
}
