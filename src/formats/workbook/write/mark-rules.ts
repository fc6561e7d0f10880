// The colours of marks: one conditional format per severity and sheet, which leaves the user's own formats alone.
import type { Severity } from "../../../engine/value/report";
import { isOurRule, ruleFormula, ruleSign } from "../marked";
import { applyEdits, counting, placing, prefixed, removal } from "../../xml/edit-xml";
import { markLooks } from "./look-styles";
import type { Parts } from "../../opc/parts";
import { removeOurs } from "../../opc/relations";
import { sheetSequence } from "./sheet-part";
import { canonical, type CellStyles } from "./styles-part";
import { childOf, childrenOf, parseXml, textOf, type Element } from "../../xml/parse-xml";

/** Colours cells of the worksheet at `path`. `cells` are addresses by severity. */
export function addRules(
  parts: Parts,
  path: string,
  cells: ReadonlyMap<Severity, readonly string[]>,
  styles: CellStyles,
): void {
  const { text, root } = parts.xml(path, "sheetData");
  let priority = Math.max(0, ...prioritiesIn(root));
  const rules = [...cells].map(([severity, addresses]) => {
    const attributes = `type="expression" dxfId="${styles.conditional(markLooks[severity])}" priority="${++priority}"`;
    const formula = ruleFormula(severity).replace(">", "&gt;");
    return `<conditionalFormatting sqref="${addresses.join(" ")}"><cfRule ${attributes}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  });
  const xml = prefixed(rules.join(""), root);
  parts.write(path, applyEdits(text, [placing(root, sheetSequence, "conditionalFormatting", xml)]));
}

/** Of all rules of the sheet; those with data bars and the like stand in its extensions. */
function prioritiesIn(element: Element): number[] {
  const own = element.local === "cfRule" ? [Number(element.attributes.get("priority"))] : [];
  return [...own.filter(Number.isFinite), ...element.children.flatMap(prioritiesIn)];
}

/** Takes our colours off the worksheet at `path`. */
export function dropRules(parts: Parts, path: string): void {
  if (!parts.text(path).includes(ruleSign)) return;
  const { text, root } = parts.xml(path, "sheetData");
  const edits = childrenOf(root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenOf(format, "cfRule");
    const ours = rules.filter((rule) => isOurs(text, rule));
    return ours.length > 0 && ours.length === rules.length ? [removal(format)] : ours.map(removal);
  });
  parts.write(path, applyEdits(text, edits));
}

const isOurs = (text: string, rule: Element): boolean =>
  childrenOf(rule, "formula").some((formula) => isOurRule(textOf(text, formula)));

const ownLooks = new Set(Object.values(markLooks).map((look) => canonical(parseXml(look))));

/**
 * Takes our looks off the end of the styles part at `path`. The user's must keep their numbers, so that a look which
 * is no longer the last, or which something else has come to use, stays: nobody sees it.
 */
export function dropLooks(parts: Parts, path: string): void {
  const { text, root } = parts.xml(path);
  const list = childOf(root, "dxfs");
  if (!list) return;
  let kept = list.children.length;
  for (let look = list.children[kept - 1]; look; look = list.children[kept - 1]) {
    if (!ownLooks.has(canonical(look)) || isUsed(parts, path, kept - 1)) break;
    kept--;
  }
  const ours = list.children.slice(kept);
  if (ours.length === 0) return;
  const rest = removeOurs(text, list, ours);
  // The list's start tag stands where it stood, so that its count is found in the rest too.
  const edited = rest === null ? null : applyEdits(rest, counting(rest, list, -ours.length));
  parts.write(path, edited ?? applyEdits(text, [removal(list)]));
}

/** Whether a sheet, table, pivot table or table style refers to the look with this number. */
function isUsed(parts: Parts, styles: string, look: number): boolean {
  const reference = new RegExp(`[dD]xfId\\s*=\\s*["']${look}["']`);
  const users = parts.paths().filter((path) => /\/(worksheets|tables|pivotTables)\/[^/]*\.xml$/i.test(path));
  return [styles, ...users].some((path) => reference.test(parts.text(path)));
}
