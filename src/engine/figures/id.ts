// Figure ids: how they are made and taken apart. This file knows their syntax only; the names are the rulebook's.
//
//   family.name              a figure                       三公.合计
//   figure.facet             what goes with a figure        三公.合计.上年
//   series[key]              an item of a series            一般公共预算.项[2010301]
//   series[key].field        a figure of an item            一般公共预算.项[2010301].金额
//   series[@].field          a pattern: any item's field
//   @.field                  where an item is defined: another field of the same item
//
// - A series has no `[` in its name and a field no `].`; a key may have anything in it, since it comes from a sheet.
// - A figure's facets are appended to it. Those of an item's figure are fields of the item: the 上年 that goes with
//   `项[2010301].金额` is `项[2010301].上年`.

/** A figure of an item. */
type ItemFigure = { series: string; key: string; field: string };

/** Stands for the key in patterns and definitions. */
export const anyKey = "@";

export const itemOf = (series: string, key: string): string => `${series}[${key}]`;

/** A facet of a figure, or a figure of an item. */
export const partOf = (owner: string, name: string): string => `${owner}.${name}`;

/** Figure id of an item's field: `一般公共预算.项[2010301].金额`. */
export const itemId = (series: string, key: string, field: string): string =>
  partOf(itemOf(series, key), field);

/** The parts of an item's figure; undefined for any other id. */
export function parseItem(id: string): ItemFigure | undefined {
  const open = id.indexOf("[", 1);
  // A field has at least one character.
  const close = id.lastIndexOf("].", id.length - 3);
  if (open < 0 || close <= open) return undefined;
  return { series: id.slice(0, open), key: id.slice(open + 1, close), field: id.slice(close + 2) };
}

/** The series that an item or a figure of one belongs to; undefined for a figure of its own. */
export function seriesIn(id: string): string | undefined {
  const open = id.indexOf("[", 1);
  return open < 0 ? undefined : id.slice(0, open);
}

/** It names an item, and none of its figures. */
export const isItem = (id: string): boolean => id.endsWith("]") && seriesIn(id) !== undefined;

/** The id of what goes with a figure. */
export function facetOf(id: string, facet: string): string {
  const item = parseItem(id);
  return item ? itemId(item.series, item.key, facet) : partOf(id, facet);
}

/** The figure or the item that a facet or a field belongs to; undefined when it is not called `name`. */
export function ownerOf(id: string, name: string): string | undefined {
  const tail = partOf("", name);
  return id.length > tail.length && id.endsWith(tail) ? id.slice(0, -tail.length) : undefined;
}

/** The figure that some facet goes with. */
export const withoutFacet = (id: string): string => id.slice(0, id.lastIndexOf("."));

/** It is the figure itself or one of its facets. */
export const isOf = (id: string, figure: string): boolean =>
  id === figure || id.startsWith(partOf(figure, ""));

/** A figure's id without its family: 合计.上年 of 三公.合计.上年. */
export const withoutFamily = (id: string): string => id.slice(id.indexOf(".") + 1);

/** A pattern for the field of any item. */
export const patternOf = (series: string, field: string): string => itemId(series, anyKey, field);

export const isPattern = (id: string): boolean => id.includes(anyKey);

/** What the ids of a pattern begin with. */
export const headOf = (pattern: string): string => pattern.slice(0, pattern.indexOf(anyKey));

/** The id that a pattern stands for with this key. */
export const withKey = (pattern: string, key: string): string => pattern.replace(anyKey, () => key);

/** The key with which a pattern is this id; undefined when it is not with any. */
export function keyIn(pattern: string, id: string): string | undefined {
  if (!isPattern(pattern)) return undefined;
  const head = headOf(pattern);
  const tail = pattern.slice(head.length + anyKey.length);
  const isThis = id.length >= head.length + tail.length && id.startsWith(head) && id.endsWith(tail);
  return isThis ? id.slice(head.length, id.length - tail.length) : undefined;
}

/** Another field of the item that is being defined. */
export const siblingId = (field: string): string => partOf(anyKey, field);

/** The field that a sibling names; undefined for any other id. */
export const siblingField = (id: string): string | undefined =>
  id.startsWith(siblingId("")) ? id.slice(siblingId("").length) : undefined;
