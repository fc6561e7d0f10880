// Who may import whom: the table of docs/architecture.md, on resolved paths. test/house/lint.test.ts proves each rule.
const doors = "^src/(cli|taskpane|commands|page)/";
const disk = "^src/host/disk\\.ts$";
const entries = "^src/(cli/bin\\.ts|taskpane/index\\.tsx|page/index\\.tsx)$";
const packReaders = "^src/engine/pack/(pack|front-matter)\\.ts$";

/** The engine's rooms: each may import those before it. */
const rooms = ["value", "reading", "figures", "checks", "sheets", "pack"];

/** Matches packages wherever npm puts them. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})/`;

const packParsers = packages("yaml", "mdast-util-from-markdown", "mdast");

/** `from` may import what matches one of `allowed`, and nothing else: no other folder, package or Node module. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from,
  to: { pathNot: allowed },
});

/** `from` may take types of `path`, never values. */
const typesOnly = (name, from, path, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path, dependencyTypesNot: ["type-only", "type-import"] },
});

const room = (name, i) =>
  only(
    `engine-${name}`,
    { path: `^src/engine/${name}/`, pathNot: packReaders },
    [`^src/engine/(${rooms.slice(0, i + 1).join("|")})/`],
    "A room of the engine imports itself and the rooms before it: no 决算 word, no I/O, no package.",
  );

module.exports = {
  forbidden: [
    ...rooms.map(room),
    only(
      "engine-pack-parsers",
      { path: packReaders },
      [`^src/engine/(${rooms.join("|")})/`, packParsers],
      "The files that read a pack alone may use the two pure parsers of what it is written in.",
    ),
    only(
      "engine-entrance",
      { path: "^src/engine/[^/]+\\.ts$" },
      ["^src/engine/"],
      "What puts the rooms together is engine, too.",
    ),
    only(
      "rulebook-is-data",
      { path: "^src/rulebook/" },
      ["^src/(engine|rulebook)/", "^src/proof/rules\\.ts$"],
      "The rulebook is 决算 knowledge in the terms of the engine and of the proofreader's rules.",
    ),
    typesOnly(
      "rulebook-proof-as-types",
      "^src/rulebook/",
      "^src/proof/",
      "Of the proofreader: types of its rules.",
    ),
    only(
      "formats",
      { path: "^src/formats/" },
      ["^src/engine/value/", "^src/formats/", packages("@e965/xlsx", "fflate", "unpdf", "pdfjs-dist")],
      "Bytes to cells and text and back, the same in Node and in the page: what a cell means is not known here.",
    ),
    only(
      "proof-and-document",
      { path: "^src/(proof|document)/" },
      ["^src/(engine|rulebook|formats|$1)/", packages("docx", "fflate")],
      "They turn a Report into something and back; they know no host, no pane and not each other.",
    ),
    typesOnly(
      "rulebook-as-types",
      "^src/(proof|document)/",
      "^src/rulebook/",
      "They are given a Report: from the rulebook they may name types, not consult rules.",
    ),
    only(
      "host",
      { path: "^src/host/", pathNot: disk },
      ["^src/(engine|formats|host)/", packages("@microsoft/office-js", "office-js")],
      "A host carries cells and judges no number.",
    ),
    only(
      "host-disk",
      { path: disk },
      ["^src/(engine|host)/", "^(node:)?(fs|path)(/|$)"],
      "disk.ts alone touches the file system.",
    ),
    only(
      "app",
      { path: "^src/app/" },
      ["^src/(engine|rulebook|formats|proof|document|app)/", "^src/host/host\\.ts$"],
      "One workbook's work, without a face and wherever the workbook lives.",
    ),
    typesOnly(
      "app-host-as-types",
      "^src/app/",
      "^src/host/",
      "A door hands over the host; its type is enough here.",
    ),
    only(
      "ui",
      { path: "^src/ui/" },
      [
        "^src/(ui|app|engine|document|proof)/",
        packages("react", "react-dom", "@fluentui/[^/]+", "@tanstack/react-virtual"),
      ],
      "The pane speaks to app; it knows neither Office, nor files, nor the rulebook.",
    ),
    typesOnly(
      "ui-proof-as-types",
      "^src/ui/",
      "^src/proof/",
      "The pane shows what app worked out: from proof it may name types.",
    ),
    {
      name: "nobody-enters-by-a-door",
      comment: "Doors wire and stop; what two doors share belongs behind them.",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/taskpane/" },
      to: { path: doors, pathNot: "^src/$1/" },
    },
    {
      name: "pane-and-ribbon-share-a-page",
      comment:
        "The shared runtime: the page of the pane connects the ribbon's buttons. Other doors stay shut.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: doors, pathNot: "^src/(taskpane|commands)/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle means that two files are one, or that something is in the wrong one.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that imports nothing and that nothing imports is dead.",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.d\\.ts$", orphan: true },
      to: {},
    },
    {
      name: "no-unreachable",
      comment: "A file that no entry point reaches is dead, whatever it imports.",
      severity: "error",
      from: { path: entries },
      to: { path: "^src/", pathNot: ["\\.d\\.ts$", entries], reachable: false },
    },
    {
      name: "no-unresolvable",
      comment: "A misspelt path would slip through every rule above.",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "declared-packages",
      comment: "What ships must be under dependencies in package.json, not present by luck.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/types/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only", "type-import"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types are dependencies too; without this swc and tsc would have removed them before the rules look.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
    },
  },
};
