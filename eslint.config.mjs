// What lint asks of the code. Who may import whom is in .dependency-cruiser.cjs; layout is prettier's.
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import firstLineComment from "./scripts/eslint-rules/first-line-comment.mjs";

/** Names that only src/host/excel.ts and office.ts may say: everything else reaches Excel through them. */
const office = ["Excel", "Office", "OfficeExtension", "Word"];

/** What the engine and the rulebook must not know exists. */
const outsideWorld = [
  ...["window", "document", "self", "globalThis", "navigator", "location", "localStorage", "sessionStorage"],
  ...["process", "Buffer", "require", "console", "fetch", "XMLHttpRequest", "performance", "crypto"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame", "Promise"],
];

/** What the application must not know exists: it works the same without a window. */
const face = ["window", "document", "navigator", "localStorage", "sessionStorage", "location"];

const restrictGlobals = (...groups) => [
  "error",
  ...groups.flatMap(({ names, message }) => names.map((name) => ({ name, message }))),
];
const officeGroup = {
  names: office,
  message: "Only src/host/excel and src/host/office.ts talk to Office; take a Host instead.",
};
const faceGroup = {
  names: face,
  message: "app has no face: what a window can do is handed over in the Kit.",
};
const pureGroup = {
  names: outsideWorld,
  message: "This folder is pure and synchronous: no I/O, no environment.",
};

const syntax = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));
const officeByWindow = syntax(
  officeGroup.message,
  `MemberExpression[property.name=/^(${office.join("|")})$/]:has(Identifier[name=/^(window|self|globalThis)$/])`,
  // Its types are global too.
  `TSQualifiedName > Identifier.left[name=/^(${office.join("|")})$/]`,
);
const pure = syntax(
  "This folder is synchronous and gives the same Report every time.",
  ":function[async=true]",
  "AwaitExpression",
  "ForOfStatement[await=true]",
  "ImportExpression",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
);
const noArithmetic = syntax(
  "The rulebook states figures as data; the engine does the arithmetic.",
  "BinaryExpression[operator=/^(-|[*]|[/]|%|[*][*])$/]",
  "AssignmentExpression[operator=/^(-|[*]|[/]|%|[*][*])=$/]",
);

export default defineConfig(
  { ignores: ["dist/", "out/", "coverage/", "assets/", "test/golden/*/"] },
  {
    name: "every file",
    files: ["**/*.{js,mjs,cjs,ts,tsx}"],
    // A rule that is wrong is changed here, for everyone, and not switched off in place.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
    plugins: { caijue: { rules: { "first-line-comment": firstLineComment } } },
    rules: {
      "caijue/first-line-comment": "error",
      // "modified" counts a switch once: one case per kind of a closed set is a table, not a maze.
      complexity: ["error", { max: 12, variant: "modified" }],
      eqeqeq: "error",
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    name: "TypeScript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Otherwise `import { type T }` would count as a real import where only types may be taken.
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off", // types are structural; docx relies on it
      "@typescript-eslint/no-unused-vars": "off", // tsc says it better
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }], // "" is blank
      "@typescript-eslint/restrict-plus-operands": ["error", { allowNumberAndString: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    name: "src",
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": restrictGlobals(officeGroup),
      "no-restricted-syntax": ["error", ...officeByWindow],
    },
  },
  {
    name: "the command line may print",
    files: ["src/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    name: "the files that speak to Office",
    files: ["src/host/excel.ts", "src/host/excel/**", "src/host/office.ts"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    name: "app: without a face",
    files: ["src/app/**"],
    rules: { "no-restricted-globals": restrictGlobals(officeGroup, faceGroup) },
  },
  {
    name: "engine: pure and synchronous",
    files: ["src/engine/**"],
    rules: {
      "no-restricted-globals": restrictGlobals(officeGroup, pureGroup),
      "no-restricted-syntax": ["error", ...officeByWindow, ...pure],
    },
  },
  {
    name: "rulebook: data",
    files: ["src/rulebook/**"],
    rules: {
      "max-lines": "off",
      "max-lines-per-function": "off",
      "no-restricted-globals": restrictGlobals(officeGroup, pureGroup),
      "no-restricted-syntax": ["error", ...officeByWindow, ...pure, ...noArithmetic],
    },
  },
  {
    name: "tests",
    files: ["test/**"],
    rules: {
      complexity: "off",
      "@typescript-eslint/no-misused-spread": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
