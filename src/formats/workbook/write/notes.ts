// Notes on cells: the part with their texts, and the drawing without which Excel does not show them.
import { noteHeading } from "../marked";
import { applyEdits, placing, prefixed, removal, setting } from "../../xml/edit-xml";
import type { Parts } from "../../opc/parts";
import {
  addRelation,
  appendingOurs,
  dropPart,
  relationsNamespace,
  relationsOf,
  removeOurs,
  setContentType,
} from "../../opc/relations";
import { sheetSequence, textXml } from "./sheet-part";
import { addBoxes, dropBoxes, emptyDrawing, type CellNote } from "./vml";
import { attributeIn, childOf, childrenOf, textOf, type Element } from "../../xml/parse-xml";

const author = "财决 Caijue";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const noComments = `${declaration}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Puts notes on cells of the worksheet at `sheet`; a cell with a note of the user keeps that one. */
export function addNotes(parts: Parts, sheet: string, notes: readonly CellNote[]): void {
  const known = commentsPath(parts, sheet);
  const taken = new Set(known === undefined ? [] : commentsIn(parts, known).map(({ ref }) => ref));
  const free = notes.filter(({ a1 }) => !taken.has(a1));
  if (free.length === 0) return;
  addComments(parts, known ?? newComments(parts, sheet), free);
  const drawing = drawingPath(parts, sheet) ?? newDrawing(parts, sheet);
  parts.write(drawing, addBoxes(parts.text(drawing), free));
}

/** Takes our notes off the worksheet at `sheet`. */
export function dropNotes(parts: Parts, sheet: string): void {
  const path = commentsPath(parts, sheet);
  if (path === undefined || !parts.text(path).includes(noteHeading)) return;
  const ours = commentsIn(parts, path).filter(({ isOurs }) => isOurs);
  const { text, root } = parts.xml(path);
  const elements = ours.map(({ element }) => element);
  const rest = removeOurs(text, listIn(parts, root, "commentList"), elements);
  if (rest === null) dropPart(parts, sheet, path);
  else parts.write(path, withoutAuthor(parts, path, rest));
  const drawing = drawingPath(parts, sheet);
  if (drawing === undefined) return;
  const shapes = dropBoxes(parts.text(drawing), new Set(ours.map(({ ref }) => ref)));
  if (shapes === null) dropDrawing(parts, sheet, drawing);
  else parts.write(drawing, shapes);
}

const commentsPath = (parts: Parts, sheet: string): string | undefined =>
  relationsOf(parts, sheet).find(({ kind, path }) => kind === "comments" && parts.has(path))?.path;

type Comment = { ref: string; isOurs: boolean; element: Element };

function commentsIn(parts: Parts, path: string): Comment[] {
  const { text, root } = parts.xml(path);
  return childrenOf(listIn(parts, root, "commentList"), "comment").map((element) => ({
    ref: element.attributes.get("ref") ?? "",
    isOurs: plainText(text, element).startsWith(noteHeading),
    element,
  }));
}

/** What one reads in a note. */
const plainText = (text: string, element: Element): string =>
  element.local === "t"
    ? textOf(text, element)
    : element.children.map((child) => plainText(text, child)).join("");

function listIn(parts: Parts, root: Element, local: "authors" | "commentList"): Element {
  const list = childOf(root, local);
  if (!list) throw parts.damaged(`批注中缺少 ${local}`);
  return list;
}

function addComments(parts: Parts, path: string, notes: readonly CellNote[]): void {
  const { text, root } = parts.xml(path);
  const authors = listIn(parts, root, "authors");
  const isNew = text === noComments;
  const xml = notes.map((note) => commentXml(note, childrenOf(authors, "author").length)).join("");
  const edits = [
    appendingOurs(authors, prefixed(`<author>${author}</author>`, root), isNew),
    appendingOurs(listIn(parts, root, "commentList"), prefixed(xml, root), isNew),
  ];
  parts.write(path, applyEdits(text, edits));
}

function commentXml({ a1, text }: CellNote, authorId: number): string {
  const run = (words: string, bold = ""): string =>
    `<r><rPr>${bold}<sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t xml:space="preserve">${textXml(words)}</t></r>`;
  return `<comment ref="${a1}" authorId="${authorId}"><text>${run(`${noteHeading}\n`, "<b/>")}${run(text)}</text></comment>`;
}

/** The part without our name, unless a note still bears it; names behind it move up. */
function withoutAuthor(parts: Parts, path: string, text: string): string {
  const root = parts.parse(text, path);
  const authors = listIn(parts, root, "authors");
  const names = childrenOf(authors, "author");
  const own = names.findLastIndex((element) => textOf(text, element) === author);
  const comments = childrenOf(listIn(parts, root, "commentList"), "comment").map((element) => ({
    element,
    id: Number(element.attributes.get("authorId")),
  }));
  if (own < 0 || comments.some(({ id }) => id === own)) return text;
  const moved = comments.flatMap(({ element, id }) =>
    id > own ? [setting(text, element, "authorId", String(id - 1))] : [],
  );
  // Comments stand behind their authors, so that these keep their places.
  const renumbered = applyEdits(text, moved);
  return removeOurs(renumbered, authors, names.slice(own, own + 1)) ?? renumbered;
}

function newComments(parts: Parts, sheet: string): string {
  const path = parts.freePath(`${folderOf(sheet)}comments`, ".xml");
  parts.write(path, noComments);
  setContentType(parts, path, commentsType);
  addRelation(parts, sheet, "comments", path);
  return path;
}

/** The folder around that of the sheets. */
const folderOf = (sheet: string): string => sheet.replace(/[^/]*\/[^/]*$/, "");

/** The drawing that the worksheet names for its notes. */
function drawingPath(parts: Parts, sheet: string): string | undefined {
  const element = childOf(parts.xml(sheet, "sheetData").root, "legacyDrawing");
  const id = element && attributeIn(element, [relationsNamespace], "id");
  return relationsOf(parts, sheet).find((relation) => relation.id === id && parts.has(relation.path))?.path;
}

function newDrawing(parts: Parts, sheet: string): string {
  const path = parts.freePath(`${folderOf(sheet)}drawings/vmlDrawing`, ".vml");
  parts.write(path, emptyDrawing);
  setContentType(parts, path, drawingType);
  const id = addRelation(parts, sheet, "vmlDrawing", path);
  const { text, root } = parts.xml(sheet, "sheetData");
  const attribute = `xmlns:r="${relationsNamespace}" r:id="${id}"`;
  const xml = prefixed(`<legacyDrawing ${attribute}/>`, root);
  parts.write(sheet, applyEdits(text, [placing(root, sheetSequence, "legacyDrawing", xml)]));
  return path;
}

function dropDrawing(parts: Parts, sheet: string, path: string): void {
  const { text, root } = parts.xml(sheet, "sheetData");
  parts.write(sheet, applyEdits(text, childrenOf(root, "legacyDrawing").map(removal)));
  dropPart(parts, sheet, path);
}
