// What keeps the list of checks whole: every check is listed, once, and stands in a test that makes it fail.
import ts from "typescript";
import type { Check } from "../../src/engine/checks/check";

type Module = Readonly<Record<string, unknown>>;

const isCheck = (value: unknown): value is Check =>
  typeof value === "object" && value !== null && "id" in value && "comparisons" in value;

/** Ids of the checks that modules export, one by one or as lists, and that are not among the listed ones. */
export function unlisted(modules: readonly Module[], listed: readonly Check[]): string[] {
  const exported = modules.flatMap((module) => Object.values(module).flat()).filter(isCheck);
  return exported.filter((check) => !listed.includes(check)).map(({ id }) => id);
}

/** Ids that more than one check has. */
export function listedTwice(checks: readonly Check[]): string[] {
  const ids = checks.map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

/** Ids of the checks for which no test has a case that they must find. */
export function neverFailing(checks: readonly Check[], tests: readonly string[]): string[] {
  const failing = new Set(tests.flatMap(idsOfFailing));
  return checks.map(({ id }) => id).filter((id) => !failing.has(id));
}

/** `checkCases("id", [{ …, outcome: "broken" }])`: the ids in the source of a test; what only informs breaks nothing. */
function idsOfFailing(source: string): string[] {
  const file = ts.createSourceFile("test.ts", source, ts.ScriptTarget.Latest, true);
  return all(file).flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText(file) !== "checkCases") return [];
    const [id, cases] = node.arguments;
    if (!id || !cases || !ts.isStringLiteral(id)) return [];
    const said = all(cases).filter(ts.isPropertyAssignment);
    return said.some((one) => isFailing.includes(one.getText(file))) ? [id.text] : [];
  });
}

const isFailing = ['outcome: "broken"', 'severity: "info"'];

/** A node and everything in it. */
const all = (node: ts.Node): ts.Node[] => {
  const inside: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inside.push(...all(child)));
  return [node, ...inside];
};
