// Which requirement sets of Office our code needs, read from what Microsoft's type declarations say of each member.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** Every file that may speak to Office. */
const speakers = ["src/host/office.ts", "src/host/excel.ts"];

/** Members whose set is not ours to require: `[set, version, member]` as the declaration states it. */
type Use = { set: string; version: string; member: string };

const stated = /\[Api set: (\w+) ([\d.]+)|\| (SharedRuntime) ([\d.]+)\}/;

function useOf(node: ts.Identifier, checker: ts.TypeChecker): Use[] {
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  const [declaration] = declarations.filter(({ parent }) =>
    parent.getSourceFile().fileName.includes("@types/office-js"),
  );
  if (!declaration) return [];
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  const [, set, version, other, otherVersion] = stated.exec(comments.join("\n")) ?? [];
  const name = set ?? other;
  return name === undefined ? [] : [{ set: name, version: (version ?? otherVersion)!, member: node.text }];
}
export { useOf, speakers };
