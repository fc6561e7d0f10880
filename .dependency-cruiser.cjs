// Who may import whom: the table of docs/architecture.md, on resolved paths. test/house/lint.test.ts proves each rule.
const doors = "^src/(cli|taskpane|commands|page)/";

const packReaders = "^src/engine/(pack|front-matter)\\.ts$";
const workbookReader = "^src/host/file(\\.ts$|/)";
const disk = "^src/host/disk\\.ts$";

/** Matches packages wherever npm puts them. */
const packages = (...names) => `(^|/)node_modules/(@types/)?(${names.join("|")})/`;

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

module.exports = {
  forbidden: [
    only(
      "engine-stands-alone",
      { path: "^src/engine/", pathNot: packReaders },
      ["^src/engine/"],
      "The engine knows no 决算 word and does no I/O.",
    ),
    only(
      "engine-pack-parsers",
      { path: packReaders },
      ["^src/engine/", packages("yaml", "mdast-util-from-markdown", "mdast")],
      "The files that read a pack alone may use the two pure parsers of what it is written in.",
    ),
    only(
      "rulebook-is-data",
      { path: "^src/rulebook/" },
      ["^src/(engine|rulebook)/"],
      "The rulebook is 决算 knowledge in the engine's terms.",
    ),
    only(
      "proof-and-document",
      { path: "^src/(proof|document)/" },
      ["^src/(engine|rulebook|$1)/", packages("docx", "fflate", "saxes", "@xmldom/xmldom")],
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
      { path: "^src/host/", pathNot: [workbookReader, disk] },
      ["^src/(engine|host)/", packages("@microsoft/office-js", "office-js")],
      "A host carries cells and judges no number.",
    ),
    only(
      "host-workbook-reader",
      { path: workbookReader },
      ["^src/(engine|host)/", packages("@e965/xlsx", "fflate", "unpdf", "pdfjs-dist")],
      "Bytes to cells, the same in Node and in the page: so no file system here.",
    ),
    only(
      "host-disk",
      { path: disk },
      ["^src/(engine|host)/", "^(node:)?(fs|path)(/|$)"],
      "disk.ts alone touches the file system.",
    ),
    only(
      "ui",
      { path: "^src/ui/" },
      [
        "^src/(ui|engine|document|proof)/",
        "^src/host/host\\.ts$",
        packages("react", "react-dom", "@fluentui/[^/]+", "@tanstack/react-virtual"),
      ],
      "The pane gets a Report and a Host; it knows neither Office, nor files, nor the rulebook.",
    ),
    typesOnly(
      "ui-proof-as-types",
      "^src/ui/",
      "^src/(proof|host)/",
      "The pane shows what a door worked out: from proof and host it may name types.",
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
