// Which requirement sets of Office our code cannot do without, by what Microsoft's type declarations say of each member.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** Every file that may speak to Office. */
const speakers = [
  "src/host/office.ts",
  "src/host/excel.ts",
  ...readdirSync(resolve(root, "src/host/excel")).map((name) => `src/host/excel/${name}`),
].map((path) => resolve(root, path));

/** How a declaration states its set. Sets of hosts that we do not run in are none of our business. */
const stated = /\[Api set: (ExcelApi) ([\d.]+)|\| (SharedRuntime) ([\d.]+)\}/;

/** `supports("1.10")`: what comes with that version is used only where it is there. */
const asked = /\bsupports\("([\d.]+)"\)/g;

const minor = (version: string) => Number(version.split(".")[1]);

const options: ts.CompilerOptions = {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, noEmit: true, skipLibCheck: true },
  ...{ moduleResolution: ts.ModuleResolutionKind.Bundler, types: ["office-js"], strict: true },
};

/** Declarations are large, and parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();
const parser = ts.createCompilerHost(options);
const host: ts.CompilerHost = {
  ...parser,
  getSourceFile(file, ...more) {
    if (!file.endsWith(".d.ts")) return parser.getSourceFile(file, ...more);
    if (!parsed.has(file)) parsed.set(file, parser.getSourceFile(file, ...more));
    return parsed.get(file);
  },
};

/** The lowest version of each set that has everything which the code uses without asking first. */
export function setsUsed(files = speakers): Record<string, string> {
  const program = ts.createProgram(files, options, host);
  const checker = program.getTypeChecker();
  const sources = files.map((file) => program.getSourceFile(file)!);
  const optional = new Set(
    sources.flatMap(({ text }) => Array.from(text.matchAll(asked), ([, version]) => version!)),
  );
  const found: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    const use = ts.isIdentifier(node) ? useOf(node, checker) : undefined;
    if (use && !optional.has(use.version) && minor(use.version) > minor(found[use.set] ?? "1.0")) {
      found[use.set] = use.version;
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return found;
}

function useOf(node: ts.Identifier, checker: ts.TypeChecker): { set: string; version: string } | undefined {
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  for (const declaration of declarations) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    const [, excel, excelVersion, shared, sharedVersion] = stated.exec(comments.join("\n")) ?? [];
    const [set, version] = [excel ?? shared, excelVersion ?? sharedVersion];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return undefined;
}
